import type { ThinClient } from "../thin-client/types.ts";
import { findingDocuments, findingLines } from "./findings-text.ts";
import { count, paragraph, table } from "./output.ts";
import type { Terminal } from "./terminal.ts";

/** What a thin client holds, what it doesn't and why, and what was checked. */
export function thinClientLines(terminal: Terminal, client: ThinClient): string[] {
  const { report } = client;
  const { longestToolName: longest, leakCheck } = report;
  const placed = report.components.map(({ id, placement, path }) => [id, placement, path]);
  const sentences = [
    `Longest tool name: ${longest.name} (${longest.length} of 64 characters), server key "${report.serverKey}".`,
    `Leak check: passed. ${count(leakCheck.files, "file")} searched for ${count(leakCheck.sources, "text")} of the plugin; no ${leakCheck.window} characters in a row are shared.`,
  ];
  return [
    ...(placed.length === 0 ? [] : [...table(terminal, ["component", "placement", "file"], placed), ""]),
    ...section(terminal, "Copied openly", report.copied),
    ...section(
      terminal,
      "Left out",
      report.leftOut.map(({ what, why }) => `${what}: ${why}`),
    ),
    ...findingLines(terminal, report.diagnostics),
    ...sentences.flatMap((sentence) => paragraph(terminal, sentence)),
  ];
}

function section(terminal: Terminal, title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [terminal.style("bold", title), ...items.flatMap((item) => paragraph(terminal, item, 2)), ""];
}

/** A thin client as `--json` has it: everything but the files' content. */
export function thinClientDocument(client: ThinClient): object {
  return {
    name: client.name,
    version: client.version,
    description: client.description,
    files: [...client.files.keys()],
    report: { ...client.report, diagnostics: findingDocuments(client.report.diagnostics) },
  };
}
