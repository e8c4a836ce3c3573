import { sha256Hex } from "../../core/digest.ts";
import { compareCodeUnits } from "../../core/text.ts";
import { type Job, namesOf, type Part } from "./job.ts";
import { folderIn } from "./layout.ts";
import { entriesOf } from "./plan.ts";
import type { BranchCommit, ForgeTree } from "./ports.ts";

/**
 * The trailer of every commit that publishing makes, as `git interpret-trailers` reads it: what the base had of our
 * plugins then. A commit without that line is somebody else's.
 */
const trailer = "Claude-Bazaar-Base";
const line = new RegExp(`^${trailer}: ([0-9a-f]{16})\\r?$`, "m");

/** The line for a commit that is made from this base. */
export function trailerOf(base: ForgeTree, part: Part, job: Job): string {
  return `${trailer}: ${fingerprint(base, part, job)}`;
}

/** Whether publishing made the commit: everybody else's is a person's. */
export function isOurs({ message }: BranchCommit): boolean {
  return line.test(message);
}

/** Whether the base has something else of our plugins now than when the newest of our commits was made. */
export function hasMoved(commits: readonly BranchCommit[], base: ForgeTree, part: Part, job: Job): boolean {
  const recorded = commits.flatMap(({ message }) => line.exec(message)?.[1] ?? []).at(-1);
  return recorded !== undefined && recorded !== fingerprint(base, part, job);
}

function fingerprint(base: ForgeTree, part: Part, { layout }: Job): string {
  const { kept, gone } = namesOf(part);
  const entries = entriesOf(base, { layout, kept, gone });
  const held = [...kept, ...gone].map((name) => {
    const files = [...(base.folders.get(folderIn(layout, name)) ?? [])].map(([path, { id, mode }]) => [path, id, mode]);
    files.sort(([a = ""], [b = ""]) => compareCodeUnits(a, b));
    return [name, files, entries.entry(name) ?? null, entries.renameOf(name) ?? null];
  });
  return sha256Hex(JSON.stringify(held)).slice(0, 16);
}
