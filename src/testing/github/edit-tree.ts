import type { GitStore } from "./git-store.ts";
import { folderMode, type TreeLine } from "./objects.ts";

export interface NewFile {
  readonly mode: string;
  readonly id: string;
}

/** The deleted path that the tree does not have. */
export class MissingPath extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`There is no "${path}".`);
    this.path = path;
  }
}

/**
 * The tree with files put in (`undefined`: taken out), by path; folders that get empty go. Throws `MissingPath`.
 * `mode`, where it is "", stays what it was, and is 100644 for a new file.
 */
export async function editTree(
  store: GitStore,
  tree: string | undefined,
  changes: ReadonlyMap<string, NewFile | undefined>,
): Promise<string> {
  return (await edited(store, tree, changes, "")) ?? store.writeTree([]);
}

async function edited(
  store: GitStore,
  tree: string | undefined,
  changes: ReadonlyMap<string, NewFile | undefined>,
  above: string,
): Promise<string | undefined> {
  const before = tree === undefined ? [] : ((await store.tree(tree)) ?? []);
  const lines = new Map(before.map((line) => [line.name, line]));
  for (const [name, inside] of byFirst(changes)) {
    const line = await lineOf(store, { name, inside, was: lines.get(name), above });
    if (line === undefined) lines.delete(name);
    else lines.set(name, line);
  }
  return lines.size === 0 ? undefined : store.writeTree([...lines.values()]);
}

interface Place {
  readonly name: string;
  /** Changes by the path from here on; "" is this place itself. */
  readonly inside: ReadonlyMap<string, NewFile | undefined>;
  readonly was: TreeLine | undefined;
  readonly above: string;
}

async function lineOf(store: GitStore, { name, inside, was, above }: Place): Promise<TreeLine | undefined> {
  const here = `${above}${name}`;
  if (inside.has("")) {
    const file = inside.get("");
    if (file === undefined && (was === undefined || was.mode === folderMode)) throw new MissingPath(here);
    if (file === undefined) return undefined;
    const kept = was === undefined || was.mode === folderMode ? "100644" : was.mode;
    return { name, id: file.id, mode: file.mode === "" ? kept : file.mode };
  }
  const folder = was?.mode === folderMode ? was.id : undefined;
  const id = await edited(store, folder, inside, `${here}/`);
  return id === undefined ? undefined : { name, id, mode: folderMode };
}

function byFirst(changes: ReadonlyMap<string, NewFile | undefined>): Map<string, Map<string, NewFile | undefined>> {
  const groups = new Map<string, Map<string, NewFile | undefined>>();
  for (const [path, file] of changes) {
    const slash = path.indexOf("/");
    const name = slash === -1 ? path : path.slice(0, slash);
    const group = groups.get(name) ?? new Map<string, NewFile | undefined>();
    group.set(slash === -1 ? "" : path.slice(slash + 1), file);
    groups.set(name, group);
  }
  return groups;
}
