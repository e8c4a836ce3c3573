import type { ForgeResult, PublishedPlugin } from "../publish/forge/types.ts";
import { findingLines } from "./findings-text.ts";
import { count, paragraph } from "./output.ts";
import type { Terminal } from "./terminal.ts";

/** What publishing over GitHub's API changed, or would change: files and a sentence per plugin, and what went wrong. */
export function forgeLines(terminal: Terminal, result: ForgeResult, repository: string): string[] {
  return [
    ...result.plugins.flatMap((plugin) => [
      ...fileLines(terminal, plugin),
      ...findingLines(terminal, plugin.diagnostics),
      ...paragraph(terminal, sentenceOf(plugin, repository)),
    ]),
    ...result.warnings.flatMap((warning) => paragraph(terminal, `Warning: ${warning}`)),
  ];
}

function fileLines(terminal: Terminal, { files }: PublishedPlugin): string[] {
  const marks: readonly (readonly [string, readonly string[]])[] = [
    ["+", files.added],
    ["~", files.changed],
    ["-", files.removed],
  ];
  return marks.flatMap(([mark, paths]) => paths.flatMap((path) => paragraph(terminal, `${mark} ${path}`, 2)));
}

/** What became of one plugin. */
export function sentenceOf(plugin: PublishedPlugin, repository: string): string {
  const { operation, pullRequest, commit } = plugin;
  const what = `${plugin.name}${plugin.change === "removed" ? "" : ` ${plugin.version}`}`;
  const files = count(Object.values(plugin.files).flat().length, "file");
  const where = pullRequest === undefined ? "" : ` #${pullRequest.number}: ${pullRequest.url}`;
  const inCommit = commit === undefined ? "" : ` in commit ${commit.slice(0, 12)}`;
  const removed = plugin.change === "removed";
  const verb = removed ? "Removed" : "Published";
  const proposed = `Proposed ${removed ? "the removal of " : ""}${what}`;
  switch (operation) {
    case "pushed":
      return `${verb} ${what}: ${files}${inCommit}, pushed to ${repository}.`;
    case "created":
      return `${proposed}: ${files}${inCommit}, in the new pull request${where}`;
    case "updated":
      return `${proposed}: ${files}${inCommit}, in the pull request${where}`;
    case "closed":
      return `Nothing is left to change for ${what}: closed the pull request${where}`;
    case "skipped":
      return `Left ${what} as it is, since people have commits on the pull request's branch${where}`;
    case "previewed":
      if (Object.values(plugin.files).every((list) => list.length === 0)) return nothingToDo(plugin, repository);
      return `Would ${removed ? "remove" : "publish"} ${what}: ${files}. Nothing was changed.`;
    default:
      return nothingToDo(plugin, repository);
  }
}

function nothingToDo({ name, version, change, pullRequest }: PublishedPlugin, repository: string): string {
  const removed = change === "removed";
  const what = removed ? `the removal of ${name}` : `${name} ${version}`;
  if (pullRequest !== undefined)
    return `Nothing to do: ${what} is proposed already in the pull request #${pullRequest.number}: ${pullRequest.url}`;
  return removed ? `Nothing to do: ${repository} has no ${name}.` : `Nothing to do: ${repository} has ${what} already.`;
}
