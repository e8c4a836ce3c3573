import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readDirectory } from "../adapters/read-directory.ts";
import { treeDigest } from "../core/digest.ts";
import { fileOf, type FileTree, treeOf } from "../core/file-tree.ts";
import { type GitContent, gitContentOf } from "./git-pack.ts";
import { membersOf } from "./members.ts";
import { memoryPacks } from "./memory-packs.ts";
import { packFiles } from "./pack-files.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-git-pack-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function git(cwd: string, args: readonly string[], input: Uint8Array | string = ""): string {
  const env = { ...process.env, HOME: folder, GIT_CONFIG_NOSYSTEM: "1", TZ: "Asia/Tokyo" };
  return execFileSync("git", args, { cwd, input, env, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] }).trim();
}

async function contentOf(tree: FileTree): Promise<GitContent> {
  const store = memoryPacks();
  const { files, data } = await packFiles(tree);
  await store.keep(files, data);
  return gitContentOf(membersOf(files, ""), store, "View 0123");
}

/** A bare repository with the pack in it, and our own index. */
async function repositoryOf(content: GitContent, name = "ours"): Promise<string> {
  const directory = join(folder, name);
  git(folder, ["init", "-q", "--bare", "--initial-branch=main", directory]);
  const chunks: Uint8Array[] = [];
  const written = await content.writePack((chunk) => void chunks.push(chunk));
  const pack = Buffer.concat(chunks);
  expect(pack).toHaveLength(written.size);
  const base = join(directory, `objects/pack/pack-${written.checksum}`);
  mkdirSync(join(directory, "objects/pack"), { recursive: true });
  writeFileSync(`${base}.pack`, pack);
  writeFileSync(`${base}.idx`, written.index);
  writeFileSync(join(directory, "refs/heads/main"), `${content.commit.id}\n`);
  return directory;
}

/** The commit that git itself makes of the same files. */
function importedCommit(tree: FileTree, name: string): string {
  const directory = join(folder, name);
  git(folder, ["init", "-q", "--bare", directory]);
  const author = "Claude Bazaar <bazaar@localhost> 0 +0000";
  const parts = [Buffer.from(`commit refs/heads/main\nauthor ${author}\ncommitter ${author}\ndata 10\nView 0123\n\n`)];
  for (const [path, entry] of tree) {
    if (entry.kind !== "file") continue;
    const bytes = entry.bytes();
    parts.push(
      Buffer.from(
        `M ${entry.executable ? "100755" : "100644"} inline "${path.replaceAll('"', '\\"')}"\ndata ${bytes.length}\n`,
      ),
    );
    parts.push(Buffer.from(bytes), Buffer.from("\n"));
  }
  git(directory, ["fast-import", "--quiet"], Buffer.concat(parts));
  return git(directory, ["rev-parse", "main"]);
}

const odd: FileTree = treeOf([
  // git sorts the folder "a" as "a/": behind "a-b" and "a.b", before "a0".
  ...["a/x", "a-b", "a.b", "a0", "a b/y", "a=/z"].map((path) => [path, path] as const),
  ...[0, 1, 15, 16, 2_047, 2_048, 300_000].map((size) => [`sizes/${size}`, fileOf(Buffer.alloc(size, "ab"))] as const),
  [`${"deep/".repeat(60)}file`, "deep"],
  ["bin/run.sh", fileOf("#!/bin/sh\necho ok\n", true)],
  ["bin/same", "#!/bin/sh\necho ok\n"],
  ["grüße/日本語 🎉\uffee.md", "ü\n"],
  ["with 'quotes\" and $HOME `x`", "x"],
  ["one/copy/f", "text"],
  ["two/copy/f", "text"],
  ...Array.from({ length: 3_000 }, (_, at) => [`many/${at}-${"n".repeat(20)}`, `${at % 7}`] as const),
]);

test("git finds no fault in pack and index, strictly, and writes the same index itself", async () => {
  const content = await contentOf(odd);
  const directory = await repositoryOf(content);
  expect(git(directory, ["fsck", "--strict", "--full", "--no-dangling"])).toBe("");
  const pack = git(directory, ["rev-parse", "--git-path", "objects/pack"]);
  const idx = readdirSync(join(directory, pack)).find((name) => name.endsWith(".idx"))!;
  git(directory, ["verify-pack", join(pack, idx)]);
  const again = join(folder, "again.idx");
  git(folder, ["index-pack", "--strict", "-o", again, join(directory, pack, idx.replace(/idx$/, "pack"))]);
  expect(execFileSync("cmp", [again, join(directory, pack, idx)], { encoding: "utf8" })).toBe("");
});

test("a clone over git's protocol has exactly these files and no history", async () => {
  const directory = await repositoryOf(await contentOf(odd));
  const clone = join(folder, "clone");
  git(folder, ["-c", "protocol.version=2", "clone", "-q", "--depth", "1", `file://${directory}`, clone]);
  const found = new Map([...readDirectory(clone)].filter(([path]) => !path.startsWith(".git/")));
  expect(treeDigest(found)).toBe(treeDigest(odd));
  expect(git(clone, ["log", "--format=%an <%ae> %at %P|%s", "HEAD"])).toBe(
    "Claude Bazaar <bazaar@localhost> 0 |View 0123",
  );
});

test("git gets the same commit from the same files", async () => {
  expect((await contentOf(odd)).commit.id).toBe(importedCommit(odd, "imported"));
  const name = fc
    .string({ unit: fc.constantFrom(...Array.from("ab.-=0 ü🎉\uffee")), minLength: 1, maxLength: 4 })
    .filter((text) => !/^\.\.?$/.test(text));
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  let round = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(path, fc.uint8Array({ maxLength: 40 }), fc.boolean()), { minLength: 1, maxLength: 30 }),
      async (all) => {
        const kept = all.filter(([at]) => !all.some(([other]) => other.startsWith(`${at}/`)));
        const tree = treeOf(kept.map(([at, bytes, executable]) => [at, fileOf(bytes, executable)]));
        round += 1;
        const content = await contentOf(tree);
        expect(content.commit.id).toBe(importedCommit(tree, `imported-${round}`));
        expect(git(await repositoryOf(content, `ours-${round}`), ["fsck", "--strict"])).toBe("");
      },
    ),
    { numRuns: 25 },
  );
});

test("a content is in the pack once, a tree too", async () => {
  const content = await contentOf(treeOf({ "a/f": "same", "b/f": "same", "c/g": fileOf("same", true) }));
  // One blob; trees of the root, of a and b together, and of c; the commit.
  expect((await content.writePack(() => {})).objects).toBe(5);
  expect(content.commit.objects.map(({ type }) => type)).toEqual(["commit", "tree", "tree", "tree"]);
  expect(content.commit.objects[1]?.id).toBe(content.commit.tree);
});

test.each([
  ".git",
  ".GIT",
  "a/.git/hooks/x",
  "git~1",
  "GIT~1/x",
  ".git ",
  ".git. .",
  ".git::$INDEX_ALLOCATION",
  ".g\u200cit",
  ".git:x",
])("%j is refused, which git would refuse to check out", async (path) => {
  await expect(contentOf(treeOf({ [path]: "x" }))).rejects.toMatchObject({ code: "PATH_UNSAFE" });
});

test.each([".gitignore", ".github/x", "git", "x.git", "git~10", ".gitx"])(
  "%j is taken, and git finds no fault",
  async (path) => {
    expect(git(await repositoryOf(await contentOf(treeOf({ [path]: "x" }))), ["fsck", "--strict"])).toBe("");
  },
);

test("2 GiB are refused before anything is read; what the sink rejects with goes on", async () => {
  const { files, data } = await packFiles(treeOf({ a: "x" }));
  const store = memoryPacks();
  await store.keep(files, data);
  const [member] = membersOf(files, "");
  const large = { ...member!, file: { ...member!.file, packedSize: 0x8000_0000 } };
  expect(() => gitContentOf([large], store, "")).toThrow(expect.objectContaining({ code: "ARCHIVE_INVALID" }));
  const full = gitContentOf([member!], store, "").writePack(() => Promise.reject(new Error("full")));
  await expect(full).rejects.toThrow("full");
});
