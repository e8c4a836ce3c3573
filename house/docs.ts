import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errorCodes } from "../src/core/errors.ts";
import type { Finding } from "../src/core/finding.ts";
import { findings } from "../src/core/findings.ts";
import { imageFindings } from "../src/image/image-findings.ts";
import type { NoteRow } from "../src/marketplace/aggregate/note-row.ts";
import { noteTable } from "../src/marketplace/aggregate/note-table.ts";
import { actionPage } from "./action-page.ts";
import { doctorPage } from "./doctor-page.ts";
import { differences } from "../src/testing/equivalence/expected.ts";

const folder = join(import.meta.dirname, "../docs");

/** The pages that are written from tables in the code, by file name. `node house/docs.ts` writes them. */
export function pages(): Record<string, string> {
  return {
    "findings.md": findingsPage(),
    "errors.md": errorsPage(),
    "equivalence.md": equivalencePage(),
    "notes.md": notesPage(),
    "doctor.md": doctorPage(sentence),
    "action.md": actionPage(),
  };
}

/** What stands in the repository for a page of `pages`. */
export function written(page: string): string {
  return readFileSync(join(folder, page), "utf8");
}

function errorsPage(): string {
  const rows = Object.entries(errorCodes).map(([code, meaning]) => `| \`${code}\` | ${cell(meaning)} |`);
  return `# Errors

Everything that this package throws on purpose is a \`BazaarError\` with one of these codes, a \`problem\` and a \`fix\`.
The command line prints them and ends with exit code 1 (2 for wrong usage); with \`--json\` they are
\`{"error": {"code", "problem", "fix"}}\`. This page is written from the table in \`src/core/errors.ts\`.

| code | meaning |
| --- | --- |
${rows.join("\n")}
`;
}

function equivalencePage(): string {
  const rows = differences.map(({ component, event, why }) => `| ${component} | ${event} | ${cell(why)} |`);
  return `# Where a thin client differs from its plugin

A suite runs plugins twice under the real Claude Code client with the same scripted model: whole (\`--plugin-dir\`), and as
thin client before a proxy. It compares what the client lists, the tools of the plugin's MCP servers with descriptions and
schemas, the results of calls, what hooks decide, and the answers of commands, skills and agents. \`npm run equivalence\`
prints the matrix of plugin, component and event. Tool names count as equal when they differ by the proxy's prefix alone.

Every cell is equal but these; \`*\` stands for any name. This page is written from the table in
\`src/testing/equivalence/expected.ts\`, and a system test fails when a cell differs that is not in it, or no longer
differs that is.

| component | event | why |
| --- | --- | --- |
${rows.join("\n")}
`;
}

function notesPage(): string {
  const rows = Object.entries(noteTable as Readonly<Record<string, NoteRow<never>>>).map(
    ([code, row]) =>
      `| \`${code}\` | ${row.level} | ${sentence((args) => row.problem(args))} | ${sentence((args) => row.fix(args))} |`,
  );
  return `# Notes about aggregated marketplaces

When many marketplaces are served as one ([marketplaces.md](marketplaces.md)), each change that was made to an entry and each
reason why one is not served is a note: \`{level, code, slug, plugin?, problem, fix}\`. \`info\`: as it should be; \`warning\`:
served with a change or a doubt; \`error\`: not served. \`slug\` is the source's, \`plugin\` the entry's name in it. This page is
written from the table in \`src/marketplace/aggregate/note-table.ts\`.

| code | level | problem | fix |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}

/** Rows of a table of findings. */
function findingRows(table: Readonly<Record<string, Finding<never>>>): string {
  const rows = Object.entries(table)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, row]) => {
      const level = row.refused ? `${row.level}, refused` : row.level;
      return `| \`${code}\` | ${level} | ${sentence((args) => row.problem(args))} | ${sentence((args) => row.fix(args))} |`;
    });
  return rows.join("\n");
}

function findingsPage(): string {
  return `# Findings

A finding is data: \`{code, level, path, line?, column?, args}\`; \`explain(finding)\` makes the sentences below, with the
names in \`<…>\` filled from \`args\`. "refused" means that Claude Code loads nothing of the plugin or marketplace because
of it. Where findings say more than Claude Code does on purpose: [stricter.md](stricter.md). This page is written from the
tables in \`src/core/findings-*.ts\`.

| code | level | problem | fix |
| --- | --- | --- | --- |
${findingRows(findings)}

## When an image is built

The same for what goes into an image and the base that it goes on; with an error no image is built. The finding holds its
sentences: \`{code, level, path, line?, problem, fix}\`. The table is in \`src/image/image-findings.ts\`.

| code | level | problem | fix |
| --- | --- | --- | --- |
${findingRows(imageFindings)}
`;
}

/** The sentence with each argument's name in its place. */
function sentence(make: (args: never) => string): string {
  const named = new Proxy({}, { get: (_target, key) => argumentNamed(String(key)) });
  return cell(make(named as never));
}

/** Stands for a text, a number or a list of texts. */
function argumentNamed(key: string): object {
  const shown = `<${key}>`;
  return Object.assign([shown], { toString: () => shown, join: () => shown, [Symbol.toPrimitive]: () => shown });
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");
}

if (import.meta.main) {
  for (const [page, text] of Object.entries(pages())) writeFileSync(join(folder, page), text);
}
