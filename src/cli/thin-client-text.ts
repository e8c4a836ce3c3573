import type { ThinClient } from "../thin-client/types.ts";
import { findingDocuments, findingLines } from "./findings-text.ts";
import { pluginFindings } from "./make-thin-client.ts";
import type { OpenedPlugin } from "./open-plugin.ts";
import { count, paragraph } from "./output.ts";
import { placedAnalyses, type PlacedAnalysis, placementLines } from "./placement-text.ts";
import type { Terminal } from "./terminal.ts";

/** What is wrong with the plugin, what its thin client holds, what it doesn't and why, and what was checked. */
export function thinClientLines(terminal: Terminal, opened: OpenedPlugin, client: ThinClient): string[] {
  const { report } = client;
  const { longestToolName: longest, leakCheck } = report;
  const findings = [...pluginFindings(opened, client), ...report.diagnostics];
  const errors = findings.filter(({ level }) => level === "error").length;
  const sentences = [
    `Longest tool name: ${longest.name} (${longest.length} of 64 characters), server key "${report.serverKey}".`,
    `Leak check: passed. ${count(leakCheck.files, "file")} searched for ${count(leakCheck.sources, "text")} of the plugin; no ${leakCheck.window} characters in a row are shared outside descriptions and what you made public.`,
    ...(errors === 0 ? [] : [`Went on in spite of ${count(errors, "error")}, as --allow-errors says.`]),
  ];
  return [
    ...placementLines(terminal, placedIn(opened, client)),
    ...section(terminal, "Copied openly", report.copied),
    ...section(
      terminal,
      "Left out",
      report.leftOut.map(({ what, why }) => `${what}: ${why}`),
    ),
    ...findingLines(terminal, findings),
    ...sentences.flatMap((sentence) => paragraph(terminal, sentence)),
  ];
}

/** What each component of the thin client needs, with the placement that it got. */
function placedIn({ loaded }: OpenedPlugin, { report }: ThinClient): PlacedAnalysis[] {
  const placed = new Map(report.components.map(({ id, placement }) => [id, placement]));
  return placedAnalyses(loaded.plugin, []).flatMap((analysis) => {
    const placement = placed.get(analysis.id);
    return placement === undefined ? [] : [{ ...analysis, placement }];
  });
}

function section(terminal: Terminal, title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [terminal.style("bold", title), ...items.flatMap((item) => paragraph(terminal, item, 2)), ""];
}

/** A thin client as `--json` has it: the plugin's findings, and everything but the files' content. */
export function thinClientDocument(opened: OpenedPlugin, client: ThinClient): object {
  const { report } = client;
  const analyses = new Map(placedIn(opened, client).map(({ id, needs, evidence }) => [id, { needs, evidence }]));
  const components = report.components.map((component) => ({ ...component, ...analyses.get(component.id) }));
  return {
    name: client.name,
    version: client.version,
    description: client.description,
    files: [...client.files.keys()],
    diagnostics: findingDocuments(pluginFindings(opened, client)),
    report: { ...report, components, diagnostics: findingDocuments(report.diagnostics) },
  };
}
