import type { OpenMarketplace } from "../adapters/open-marketplace.ts";
import type { PublishResult } from "../publish/publish.ts";
import { findingLines } from "./findings-text.ts";
import { count, paragraph } from "./output.ts";
import type { Terminal } from "./terminal.ts";

export interface PublishSetting {
  readonly dryRun: boolean;
  readonly kind: OpenMarketplace["kind"];
}

/** What publishing changed, or would change, file by file. */
export function publishLines(terminal: Terminal, result: PublishResult, setting: PublishSetting): string[] {
  const { added, changed, removed } = result.files;
  const marks: readonly (readonly [string, readonly string[]])[] = [
    ["+", added],
    ["~", changed],
    ["-", removed],
  ];
  return [
    ...marks.flatMap(([mark, paths]) => paths.flatMap((path) => paragraph(terminal, `${mark} ${path}`, 2))),
    ...findingLines(terminal, result.diagnostics),
    ...paragraph(terminal, sentenceOf(result, setting)),
    ...(result.loads ? [] : paragraph(terminal, "Claude Code refuses the marketplace as it is now: see above.")),
  ];
}

function sentenceOf(result: PublishResult, { dryRun, kind }: PublishSetting): string {
  const what = `${result.name} ${result.version}`;
  if (!result.changed) return `Nothing to do: the marketplace has ${what} already.`;
  const { added, changed, removed } = result.files;
  const files = count(added.length + changed.length + removed.length, "file");
  const { newBranch } = result;
  if (dryRun) {
    const branch = newBranch === undefined ? "" : `, on the new branch ${newBranch}`;
    return `Would publish ${what}: ${files}${branch}. Nothing was changed.`;
  }
  const commit = result.commit === undefined ? "" : ` in commit ${result.commit.slice(0, 12)}`;
  if (kind === "remote")
    return `Published ${what}: ${files}${commit}, pushed${newBranch === undefined ? "" : ` to the new branch ${newBranch}`}.`;
  return kind === "work-tree" ? `Published ${what}: ${files}${commit}, not pushed.` : `Published ${what}: ${files}.`;
}
