import * as fc from "fast-check";
import { Parser, type ReadEntry } from "tar";
import { expect, test } from "vitest";
import { fileOf, type TreeEntry, treeOf } from "../core/file-tree.ts";
import { tarOf } from "./tar.ts";

const segment = fc
  .string({ unit: fc.constantFrom(...Array.from("abcXYZ019._- ü日🎉'\"$")), minLength: 1, maxLength: 60 })
  .filter((text) => text !== "." && text !== "..");
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
const entry: fc.Arbitrary<TreeEntry> = fc.oneof(
  fc.tuple(fc.uint8Array({ maxLength: 1_200 }), fc.boolean()).map(([bytes, executable]) => fileOf(bytes, executable)),
  fc.constant<TreeEntry>({ kind: "directory" }),
  segment.map((target): TreeEntry => ({ kind: "symlink", target })),
);

/** Trees in which nothing lies below a file or link. */
const pairs = fc.array(fc.tuple(path, entry), { maxLength: 12 }).map(consistent);

function consistent(all: readonly (readonly [string, TreeEntry])[]): [string, TreeEntry][] {
  const kept = new Map(all);
  for (const [at] of all) {
    const parents = at.split("/").map((_, index, parts) => parts.slice(0, index).join("/"));
    if (parents.some((one) => (kept.get(one)?.kind ?? "directory") !== "directory")) kept.delete(at);
  }
  return [...kept];
}

interface Read {
  readonly kind: string;
  readonly mode: number | undefined;
  readonly content: string;
}

async function read(tar: Uint8Array): Promise<Map<string, Read>> {
  const found = new Map<string, Read>();
  const parser = new Parser({ strict: true });
  parser.on("entry", (one: ReadEntry) => {
    const parts: Buffer[] = [];
    one.on("data", (chunk: Buffer) => parts.push(chunk));
    one.on("end", () => {
      const content = one.type === "SymbolicLink" ? (one.linkpath ?? "") : Buffer.concat(parts).toString("hex");
      found.set(one.path.replace(/\/$/, ""), { kind: one.type, mode: one.mode, content });
    });
  });
  await new Promise<void>((resolve, reject) => {
    parser.on("end", resolve).on("error", reject);
    parser.end(Buffer.from(tar));
  });
  return found;
}

function expected([, one]: readonly [string, TreeEntry]): Read {
  if (one.kind === "symlink") return { kind: "SymbolicLink", mode: 0o777, content: one.target };
  if (one.kind === "directory") return { kind: "Directory", mode: 0o755, content: "" };
  return { kind: "File", mode: one.executable ? 0o755 : 0o644, content: Buffer.from(one.bytes()).toString("hex") };
}

test("whatever the tree, a reader gets it back, with every folder above it", async () => {
  await fc.assert(
    fc.asyncProperty(pairs, async (entries) => {
      // The tar package takes an archive of nothing for none.
      fc.pre(entries.length > 0);
      const found = await read(tarOf(treeOf(entries), { prefix: "opt/x", links: "keep" }));
      for (const pair of entries) expect(found.get(`opt/x/${pair[0]}`)).toEqual(expected(pair));
      const given = new Set(entries.map(([at]) => `opt/x/${at}`));
      const others = [...found].filter(([at]) => !given.has(at)).map(([, { kind }]) => kind);
      expect(new Set(others)).toEqual(new Set(["Directory"]));
    }),
    { numRuns: 150 },
  );
});

test("whatever the order, the bytes are the same", () => {
  fc.assert(
    fc.property(
      pairs.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(Buffer.compare(tarOf(new Map(shuffled), { links: "keep" }), tarOf(treeOf(all), { links: "keep" }))).toBe(
          0,
        );
      },
    ),
    { numRuns: 150 },
  );
});
