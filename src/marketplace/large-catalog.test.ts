import { expect, test } from "vitest";
import { treeOf } from "../core/file-tree.ts";
import { charactersRead } from "../testing/characters-read.ts";
import { snapshotOf } from "./aggregate/snapshot.ts";
import { foldersOf } from "./entry-plugin.ts";
import { loadMarketplace } from "./load.ts";
import { catalogPath } from "./types.ts";
import { upsertEntry } from "./upsert.ts";

// Catalogs of 30,000 entries are real, and work for each entry that grows with their number takes minutes there.

const published = { name: "own", source: "./plugins/own", description: "The one that is published here." } as const;

function catalogOf(count: number, entry: (at: number) => object, indent: number): string {
  const plugins = Array.from({ length: count }, (_, at) => entry(at));
  return JSON.stringify({ name: "market", owner: { name: "A" }, description: "All.", plugins }, null, indent);
}

const plain = (at: number) => ({
  name: `p${at}`,
  source: { source: "github", repo: `o/r${at}` },
  description: "Does it.",
});
const faulty = (at: number) => ({ name: `-p${at}`, source: { source: "github", sha: "1" }, nobody: "knows this" });
const capitals = (at: number) => ({ name: `P${at}`, source: "./gone" });
const twice = (at: number) => ({ ...plain(at), name: at % 2 === 0 ? "same" : "SAME" });

const local = (at: number) => ({ name: `p${at}`, source: `./plugins/p${at}` });

const add = (text: string) => upsertEntry(text, published).text;
const load = (text: string) => loadMarketplace({ [catalogPath]: text }, { plugins: false });

/** With a folder for each entry. */
function withFolders(text: string) {
  const { plugins } = JSON.parse(text) as { plugins: readonly { readonly source: string }[] };
  const files = plugins.map(({ source }) => [`${source.slice(2)}/commands/go.md`, "Go.\n"] as const);
  return treeOf({ ...Object.fromEntries(files), [catalogPath]: text });
}

const loadFolders = (text: string) => loadMarketplace(withFolders(text));

/** What is read of each folder is known before. */
function snapshot(text: string): () => void {
  const tree = withFolders(text);
  const loaded = loadMarketplace(tree);
  return () => snapshotOf("own", loaded, tree, { from: "here", state: "0" });
}

test.each([
  ["an entry is added to a catalog", add, plain, 2],
  ["an entry is added to a catalog on one line", add, plain, 0],
  ["a catalog is checked", load, plain, 2],
  ["a catalog with findings in each entry is checked", load, faulty, 2],
  ["a catalog of capitals is checked", load, capitals, 2],
  ["a catalog of two names is checked", load, twice, 2],
  ["a marketplace of folders is checked", loadFolders, local, 2],
] as const)("four times as many entries are about four times the work: %s", (_, work, entry, indent) => {
  const [small, large] = [500, 2_000].map((count) => {
    const text = catalogOf(count, entry, indent);
    return charactersRead(() => void work(text));
  });
  expect(small).toBeGreaterThan(1_000);
  expect(large! / small!).toBeLessThan(6);
});

test("a snapshot looks through the paths of a marketplace once", () => {
  const [small, large] = [200, 800].map((count) => charactersRead(snapshot(catalogOf(count, local, 2))));
  expect(large! / small!).toBeLessThan(6);
});

test("a chain of renames is followed once, and each of its names is told where it leads", () => {
  const chain = (length: number) => Object.fromEntries(Array.from({ length }, (_, at) => [`n${at}`, `n${at + 1}`]));
  const findings = (renames: object) => {
    const text = JSON.stringify({ name: "market", owner: { name: "A" }, plugins: [plain(0)], renames });
    return load(text).diagnostics.flatMap(({ code, args }) => (code === "RENAME_UNRESOLVED" ? [args] : []));
  };
  const { hasOwn } = Object;
  let looks = 0;
  Object.hasOwn = (...args) => ((looks += 1), hasOwn(...args));
  try {
    const told = findings(chain(500));
    expect(told).toHaveLength(500);
    expect(new Set(told.map((args) => JSON.stringify(args).replace(/n\d+/, ""))).size).toBe(1);
  } finally {
    Object.hasOwn = hasOwn;
  }
  expect(looks).toBeLessThan(5_000);
  const circle = findings({ a: "b", b: "c", c: "b", d: "p0", e: "d", f: null, g: "f", h: "a" });
  expect(circle.map((args) => Object.values(args as object))).toEqual(
    ["a", "b", "c", "h"].map((name) => [name, "leads in a circle"]),
  );
});

test("files that lie four times as deep are no more work, where no entry names the folders on the way", () => {
  const entries = [{ source: { kind: "relative", path: "a", raw: "./a" } as const }];
  const [shallow, deep] = [250, 1_000].map((depth) => {
    const tree = treeOf({ [`${"a/".repeat(depth)}file`]: "" });
    return charactersRead(() => void foldersOf(entries, tree));
  });
  expect(deep! / shallow!).toBeLessThan(6);
});
