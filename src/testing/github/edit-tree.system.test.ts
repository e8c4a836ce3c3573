import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gitText, tryGit } from "../../adapters/git.ts";
import { editTree, MissingPath, type NewFile } from "./edit-tree.ts";
import { GitStore } from "./git-store.ts";

let folder: string;
let store: GitStore;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "edit-tree-"));
  store = await GitStore.create(folder, "main");
});

afterAll(() => {
  store.end();
  rmSync(folder, { recursive: true, force: true });
});

// Names that git sorts in ways of its own: a folder "a" comes behind "a-" and "a.", and before "a0".
const name = fc.constantFrom("a", "a-", "a.b", "a0", "ä", "b");
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join("/"));
const files = fc.dictionary(path, fc.string(), { minKeys: 1, maxKeys: 8 });

/** Without the files that lie where another one needs a folder. */
function fitting(wanted: Readonly<Record<string, string>>): [string, string][] {
  const paths = Object.keys(wanted);
  return Object.entries(wanted).filter(([one]) => !paths.some((other) => other.startsWith(`${one}/`)));
}

/** What git's own index makes of the files. */
async function treeByGit(entries: readonly (readonly [string, NewFile])[]): Promise<string> {
  const env = { GIT_INDEX_FILE: join(folder, "index-of-test") };
  rmSync(env.GIT_INDEX_FILE, { force: true });
  const input = entries.map(([at, { mode, id }]) => `${mode} ${id}\t${at}\n`).join("");
  await gitText(["-c", "core.quotePath=false", "update-index", "--index-info"], { cwd: folder, env, input });
  return gitText(["write-tree"], { cwd: folder, env });
}

test("whatever files are put in and taken out, the tree is the one that git makes", async () => {
  await fc.assert(
    fc.asyncProperty(files, files, async (first, second) => {
      const toFile = ([at, text]: [string, string]) =>
        [at, { mode: "100644", id: store.write("blob", Buffer.from(text)) }] as const;
      const before = new Map(fitting(first).map(toFile));
      const after = new Map(fitting(second).map(toFile));
      const gone = [...before.keys()].filter((at) => !after.has(at));
      const changes = new Map<string, NewFile | undefined>([...gone.map((at) => [at, undefined] as const), ...after]);
      const old = await editTree(store, undefined, before);
      expect(old).toBe(await treeByGit([...before]));
      expect(await editTree(store, old, new Map([...changes].filter(([at]) => fits(at, before, after))))).toBe(
        await treeByGit([...after]),
      );
    }),
    { numRuns: 15 },
  );
  expect((await tryGit(["fsck", "--strict"], { cwd: folder })).exitCode).toBe(0);
});

/** A file goes by itself where another one of that name, or below it, comes in its place. */
function fits(at: string, before: ReadonlyMap<string, NewFile>, after: ReadonlyMap<string, NewFile>): boolean {
  if (after.has(at) || !before.has(at)) return true;
  return ![...after.keys()].some((other) => other.startsWith(`${at}/`) || at.startsWith(`${other}/`));
}

test("what is not there can't be taken out, be it a folder or a name below a file", async () => {
  const id = store.write("blob", Buffer.from("1"));
  const tree = await editTree(store, undefined, new Map([["a/b", { mode: "", id }]]));
  for (const missing of ["c", "a", "a/b/c", "a/c"]) {
    await expect(editTree(store, tree, new Map([[missing, undefined]]))).rejects.toThrow(new MissingPath(missing));
  }
  expect(await editTree(store, tree, new Map([["a/b", undefined]]))).toBe("4b825dc642cb6eb9a060e54bf8d69288fbee4904");
});
