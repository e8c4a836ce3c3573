import { count } from "../src/cli/output.ts";
import type { Level } from "../src/core/finding.ts";
import { placeText } from "../src/core/diagnostic.ts";
import { type FindingRow, ranked } from "./finding-row.ts";
import { code, fenced, link, markdownTable, plain } from "./markdown.ts";
import type { PluginOutcome, RunOutcome } from "./outcome.ts";
import { type PluginResult, resultOf } from "./result.ts";
import { type Part, summaryOf } from "./summary-text.ts";

const titles: Readonly<Record<RunOutcome["kind"], string>> = {
  publish: "Claude Bazaar: published",
  preview: "Claude Bazaar: preview, nothing was written",
  check: "Claude Bazaar: check of a generated pull request",
};

/** The step's summary: what became of each plugin, then findings, changes and what stays at home. Below 1 MiB. */
export function summaryFor(run: RunOutcome, failed: boolean): string {
  const { error } = run;
  const head: Part[] = [
    { text: `## ${titles[run.kind]}${failed ? " (failed)" : ""}`, weight: 0 },
    ...(error === undefined
      ? []
      : [{ text: `**${error.code}**: ${plain(error.problem)} ${plain(error.fix)}`, weight: 0 }]),
    ...(run.plugins.length === 0 ? [] : [{ text: pluginTable(run.plugins), weight: 0 }]),
    ...run.warnings.map((text) => ({ text: `Warning: ${plain(text)}`, weight: 1 })),
  ];
  return summaryOf([...head, ...run.plugins.flatMap(partsOf)]);
}

function pluginTable(plugins: readonly PluginOutcome[]): string {
  const rows = plugins.map((outcome) => {
    const result = resultOf(outcome);
    return [
      code(result.name),
      versionText(result),
      whatText(outcome, result),
      filesText(result),
      countsText(outcome.rows),
    ];
  });
  return markdownTable(["plugin", "version", "result", "files", "findings"], rows);
}

function versionText({ version = "", oldVersion }: PluginResult): string {
  return oldVersion === undefined || oldVersion === version ? code(version) : `${code(oldVersion)} → ${code(version)}`;
}

function whatText({ error }: PluginOutcome, result: PluginResult): string {
  if (error !== undefined) return `failed: ${plain(error.code)}`;
  const { pullRequest, commit, commitUrl, verified } = result;
  const parts = [`${result.operation}, ${result.change}`];
  if (pullRequest !== undefined) parts.push(link(`#${pullRequest.number}`, pullRequest.url));
  if (commit !== undefined)
    parts.push(`${link(commit.slice(0, 12), commitUrl)}${verified === true ? ", verified" : ""}`);
  return parts.join(" · ");
}

function filesText({ files }: PluginResult): string {
  const { added, changed, removed } = files;
  return `+${added.length} ~${changed.length} −${removed.length}`;
}

function countsText(rows: readonly FindingRow[]): string {
  const counted = (["error", "warning", "note"] as const).map((level: Level) => {
    const number = rows.filter((row) => row.level === level).length;
    return number === 0 ? [] : [count(number, level)];
  });
  return counted.flat().join(", ") || "none";
}

function partsOf(outcome: PluginOutcome): Part[] {
  const { error, notes, rows, preview } = outcome;
  const result = resultOf(outcome);
  const own: Part[] = [
    ...(error === undefined
      ? []
      : [{ text: `**${error.code}**: ${plain(error.problem)} ${plain(error.fix)}`, weight: 1 }]),
    ...notes.map((note) => ({ text: plain(note), weight: 1 })),
    ...(result.image === undefined ? [] : [{ text: `Image: ${code(result.image)}`, weight: 1 }]),
    ...(rows.length === 0 ? [] : [{ text: findingTable(rows), weight: 2 }]),
    ...leakParts(outcome),
    ...changeParts(result),
    ...(preview === undefined || preview.patch === ""
      ? []
      : [{ text: details("Changes of the thin client", fenced("diff", preview.patch)), weight: 4 }]),
  ];
  return own.length === 0 ? [] : [{ text: `### ${plain(outcome.name)}`, weight: 1 }, ...own];
}

/** Rows of a table: with more of them it would be left out as a whole where there is no room. */
const mostFindings = 300;

function findingTable(rows: readonly FindingRow[]): string {
  const all = ranked(rows);
  const lines = all
    .slice(0, mostFindings)
    .map((row) => [
      row.level,
      code(row.code),
      code(placeText({ ...row, path: row.file })),
      `${plain(row.problem)} ${plain(row.fix)}`,
    ]);
  const more = all.length - lines.length;
  const rest =
    more === 0 ? "" : `\n\nAnd ${count(more, "more finding")}: the output \`report\` names a file with all of them.`;
  return markdownTable(["level", "code", "place", "what, and what to do"], lines) + rest;
}

function leakParts({ client }: PluginOutcome): Part[] {
  if (client === undefined) return [];
  const { leakCheck, leftOut, copied } = client.report;
  const searched = `Leak check passed: ${count(leakCheck.files, "file")} searched for ${count(leakCheck.sources, "text")} of the plugin, no ${leakCheck.window} characters in a row are shared.`;
  const open = copied.length === 0 ? "" : ` Copied openly: ${copied.map(code).join(", ")}.`;
  const out = leftOut.map(({ what, why }) => [code(what), plain(why)]);
  return [
    { text: searched + open, weight: 1 },
    ...(out.length === 0
      ? []
      : [{ text: details("Left out of the thin client", markdownTable(["what", "why"], out)), weight: 3 }]),
  ];
}

function changeParts({ files }: PluginResult): Part[] {
  const lines = [
    ...files.added.map((path) => `- added ${code(path)}`),
    ...files.changed.map((path) => `- changed ${code(path)}`),
    ...files.removed.map((path) => `- removed ${code(path)}`),
  ];
  return lines.length === 0 ? [] : [{ text: details("Files in the marketplace", lines.join("\n")), weight: 3 }];
}

function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
