import { sha256Hex } from "../../core/digest.ts";
import { compareCodeUnits } from "../../core/text.ts";
import { type Job, namesOf, type Part } from "./job.ts";
import { folderIn } from "./layout.ts";
import { entriesOf } from "./plan.ts";
import type { BranchCommit, ForgeTree } from "./ports.ts";

/**
 * The trailers of every commit that publishing makes, as `git interpret-trailers` reads them: which plugins it is for, and
 * what the base had of them then. A commit without these lines is somebody else's.
 */
const [named, trailer] = ["Claude-Bazaar-Plugins", "Claude-Bazaar-Base"];
const line = new RegExp(`^${named}: (.+?)\\r?\\n${trailer}: ([0-9a-f]{16})\\r?$`, "m");

/** The lines for a commit that is made from this base; `touched` is what it changes of the part. */
export function trailerOf(base: ForgeTree, part: Part, touched: Part, job: Job): string {
  const names = namesIn(touched).length > 0 ? namesIn(touched) : namesIn(part);
  return `${named}: ${names.join(", ")}\n${trailer}: ${fingerprint(base, part, job)}`;
}

/**
 * Whether publishing made the commit, and for one of the part's plugins. Every other one is kept as a person's: where
 * several repositories share a branch, none of them may take away what another one proposed.
 */
export function isOurs({ message }: BranchCommit, part: Part): boolean {
  const names = line.exec(message)?.[1]?.split(", ") ?? [];
  return namesIn(part).some((name) => names.includes(name));
}

/** Whether publishing made the commit, for whatever plugin. */
export function isPublished({ message }: BranchCommit): boolean {
  return line.test(message);
}

/** Names of plugins that the commits of other publishers are for. */
export function namesBeside(commits: readonly BranchCommit[], part: Part): string[] {
  const names = new Set(commits.flatMap(({ message }) => line.exec(message)?.[1]?.split(", ") ?? []));
  return [...names].filter((name) => !namesIn(part).includes(name));
}

function namesIn(part: Part): string[] {
  const { kept, gone } = namesOf(part);
  return [...kept, ...gone];
}

/** Whether the base has something else of our plugins now than when the newest of our commits was made. */
export function hasMoved(commits: readonly BranchCommit[], base: ForgeTree, part: Part, job: Job): boolean {
  const ours = commits.filter((one) => isOurs(one, part));
  const recorded = ours.flatMap(({ message }) => line.exec(message)?.[2] ?? []).at(-1);
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
