import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { callerId } from "../access/bearer.ts";
import { createProxyHandler } from "../proxy/handler.ts";
import { MemoryRunner, testKey, testPlugin } from "../testing/proxy-fixtures.ts";
import { archiveOf, begun, fileLine, tarEntry, UploadClient } from "../testing/upload-client.ts";
import type { FileStore } from "../workspace/file-store.ts";
import { createFileStore } from "./file-store.ts";
import { type Listening, listen } from "./http-server.ts";

// A list and its contents in one request, over real HTTP, into a real store.

const limits = { maxFiles: 50, maxBytes: 2_000_000, maxFileBytes: 1_000_000, maxStoreBytes: 8_000_000 };
let folder: string;
let server: Listening;
let store: FileStore;
let client: UploadClient;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "upload-together-"));
  mkdirSync(join(folder, "store"));
  await serve(createFileStore(join(folder, "store"), limits));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(files: FileStore): Promise<void> {
  store = files;
  const workspace = { "command:analyze": "project" } as const;
  const handler = createProxyHandler({
    plugin: testPlugin(),
    runner: new MemoryRunner(),
    keys: [testKey],
    files,
    workspace,
  });
  server = await listen((request) => handler.fetch(request), { port: 0 });
  client = new UploadClient(server.url, testKey);
}

/** Everything that lies in the store: half a pack, a pack, a list. */
const stored = () =>
  readdirSync(join(folder, "store"), { recursive: true }).filter((name) => String(name).includes("."));
const listEntry = (...lines: string[]) => tarEntry("list", ["bazaar-files 1", ...lines, ""].join("\n"));
const together = (lines: readonly string[], ...entries: Buffer[]) =>
  client.post("", "application/gzip", archiveOf([listEntry(...lines), ...entries]));
const unnamed = (path: string, kind = "f", mode = "100644") => `${kind} ${mode} - ${path}`;

/** The files of an upload, with their contents. */
async function contentsOf(id: string): Promise<Record<string, string>> {
  const files = await store.open(callerId("key", testKey), id);
  const found: Record<string, string> = {};
  for (const file of [...files.files, ...files.context])
    found[file.path] = `${file.executable ? "x" : "-"} ${file.hash.slice(0, 7)} ${file.size}`;
  await files.close();
  return found;
}

test("what came with its list is a whole upload; what did not is asked for, and may follow", async () => {
  const lines = [
    fileLine("a", "one"),
    unnamed("b", "f", "100755"),
    unnamed("git/diff.patch", "c"),
    fileLine("d", "four"),
  ];
  const sent = [tarEntry("./f/b", "two"), tarEntry("c/git/diff.patch", ""), tarEntry("f/a", "one")];
  const answer = begun(await together(lines, ...sent));
  expect(answer.needed).toEqual(["f/d"]);
  expect((await client.send(answer.id, archiveOf([tarEntry("f/d", "four")]))).text).toBe("ok 1\n");
  expect(await contentsOf(answer.id)).toEqual({
    a: "- 43dd47e 3",
    b: "x 64c5e58 3",
    d: "- ea1f343 4",
    "git/diff.patch": "- e69de29 0",
  });
});

test("the same content by its name, without one, and twice without one is kept once", async () => {
  const lines = [fileLine("a", "same"), unnamed("b"), unnamed("c"), fileLine("known", "old")];
  await client.upload({ known: "old" });
  const entries = ["b", "a", "c", "known"].map((path) => tarEntry(`f/${path}`, path === "known" ? "old" : "same"));
  const { id, needed } = begun(await together(lines, ...entries));
  expect(needed).toEqual([]);
  expect(new Set(Object.values(await contentsOf(id))).size).toBe(2);
  const indexes = stored().filter((name) => String(name).endsWith(".index"));
  const known = indexes.flatMap((name) =>
    readFileSync(join(folder, "store", String(name)), "utf8")
      .trim()
      .split("\n"),
  );
  expect(known).toHaveLength(2);
  // Nothing new: no pack that would take the place of another.
  const packs = stored().length;
  expect(begun(await together(lines, ...entries)).needed).toEqual([]);
  expect(stored().length).toBe(packs + 1);
});

test("what can't lie in a workspace is left out, also when its content came", async () => {
  const answer = await together([unnamed("A.md"), unnamed("a.md")], tarEntry("f/a.md", "2"), tarEntry("f/A.md", "1"));
  expect(answer.text).toMatch(/^upload \S+\nleft f a\.md\n$/);
  expect(Object.keys(await contentsOf(begun(answer).id))).toEqual(["A.md"]);
});

const x = fileLine("a", "x");
/** Does not shrink. */
const noise = Buffer.from(Array.from({ length: 900_000 }, (_, at) => (at * 2_654_435_761) >>> 13));
test.each<[string, Buffer[], number, string]>([
  ["no list", [], 400, "no list"],
  ["a content before the list", [tarEntry("f/a", "x"), listEntry(x)], 400, "not its list"],
  ["two lists", [listEntry(x), listEntry(x)], 400, "not listed"],
  ["an entry that nobody listed", [listEntry(x), tarEntry("f/a", "x"), tarEntry("f/b", "x")], 400, "not listed"],
  ["a context file that nobody listed", [listEntry(x), tarEntry("c/git/diff.patch", "x")], 400, "not listed"],
  ["a content twice", [listEntry(x, fileLine("b", "x")), tarEntry("f/a", "x"), tarEntry("f/b", "x")], 400, "twice"],
  ["one without a hash twice", [listEntry(unnamed("a")), tarEntry("f/a", "x"), tarEntry("f/a", "y")], 400, "twice"],
  ["one without a hash that did not come", [listEntry(x, unnamed("b")), tarEntry("f/a", "x")], 400, "did not come"],
  ["another content than its hash", [listEntry(x), tarEntry("f/a", "y")], 400, "not the one that was listed"],
  ["a path that leaves the project", [listEntry(unnamed("../a")), tarEntry("f/../a", "x")], 400, "PATH_UNSAFE"],
  ["a name that the client obeys", [listEntry(unnamed("CLAUDE.md")), tarEntry("f/CLAUDE.md", "x")], 400, "obey"],
  ["a list that is no UTF-8", [tarEntry("list", Buffer.from([0x62, 0xff]))], 400, "not UTF-8"],
  ["a link", [listEntry(x), tarEntry("f/a", "", { type: "2", link: "/etc/passwd" })], 400, "symbolic link"],
  ["a list over its bytes", [tarEntry("list", "x", { size: 200_000 })], 413, "The list has more than"],
  [
    "too many files",
    [listEntry(...Array.from({ length: 51 }, (_, at) => unnamed(`n${at}`)))],
    413,
    "more than 50 files",
  ],
  ["too many lines", [tarEntry("list", "\n".repeat(200))], 413, "more than 50 files"],
  [
    "too many entries before the list",
    Array.from({ length: 9 }, () => tarEntry("d/", "", { type: "5" })),
    413,
    "entries",
  ],
  [
    "a file over its bytes",
    [listEntry(unnamed("a")), tarEntry("f/a", "x", { size: 1_000_001 })],
    413,
    "A file has more",
  ],
  [
    "too much together, all without a hash",
    [
      listEntry(unnamed("a"), unnamed("b"), unnamed("c")),
      ...["a", "b", "c"].map((path) => tarEntry(`f/${path}`, noise)),
    ],
    413,
    "in all",
  ],
])("%s is refused, and nothing is kept", async (_, entries, status, text) => {
  const answer = await client.post("", "application/gzip", archiveOf(entries));
  expect(answer).toEqual({ status, text: expect.stringContaining(text) });
  expect(stored()).toEqual([]);
});

test("a list alone has a hash for every file", async () => {
  expect(await client.list([unnamed("a")])).toMatchObject({ status: 400, text: expect.stringContaining("Line 2") });
});

test("an archive that breaks off leaves nothing, and a list is refused before what follows is read", async () => {
  const whole = Buffer.concat([listEntry(unnamed("a")), tarEntry("f/a", "x"), Buffer.alloc(1_024)]);
  expect(await client.post("", "application/gzip", gzipSync(whole.subarray(0, 1_300)))).toMatchObject({ status: 400 });
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(pulled === 0 ? listEntry("nonsense") : Buffer.alloc(65_536));
      pulled += 1;
      if (pulled === 10_000) controller.close();
    },
  }).pipeThrough(new CompressionStream("gzip"));
  const answer = await client.post("", "application/gzip", body).catch(() => ({ status: 400, text: "closed" }));
  expect(answer.status).toBe(400);
  expect(pulled).toBeLessThan(9_000);
  expect(stored()).toEqual([]);
});

test("a store that takes lists alone says so", async () => {
  await server.close();
  const without = { ...createFileStore(join(folder, "store"), limits) };
  Reflect.deleteProperty(without, "take");
  await serve(without);
  expect(await together([x], tarEntry("f/a", "x"))).toMatchObject({ status: 415 });
  expect(await client.upload({ a: "x" })).toHaveLength(22);
});
