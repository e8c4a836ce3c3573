import { expect, test } from "vitest";
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

const add = (text: string) => upsertEntry(text, published).text;
const load = (text: string) => loadMarketplace({ [catalogPath]: text }, { plugins: false });

test.each([
  ["an entry is added to a catalog", add, plain, 2],
  ["an entry is added to a catalog on one line", add, plain, 0],
  ["a catalog is checked", load, plain, 2],
  ["a catalog with findings in each entry is checked", load, faulty, 2],
  ["a catalog of capitals is checked", load, capitals, 2],
  ["a catalog of two names is checked", load, twice, 2],
] as const)("four times as many entries are about four times the work: %s", (_, work, entry, indent) => {
  const [small, large] = [500, 2_000].map((count) => {
    const text = catalogOf(count, entry, indent);
    return charactersRead(() => void work(text));
  });
  expect(small).toBeGreaterThan(1_000);
  expect(large! / small!).toBeLessThan(6);
});

const counted = ["slice", "indexOf", "lastIndexOf", "toLowerCase"] as const;
type Counted = (this: string, ...args: readonly unknown[]) => string | number;

/** Characters that the functions of texts go over meanwhile: a measure that no machine's load changes. */
function charactersRead(work: () => void): number {
  let sum = 0;
  const texts = String.prototype as unknown as Record<(typeof counted)[number], Counted>;
  const before = counted.map((name) => [name, texts[name]] as const);
  for (const [name, real] of before)
    texts[name] = function (...args) {
      const found = real.apply(this, args);
      const from = typeof args[1] === "number" ? args[1] : name === "lastIndexOf" ? this.length : 0;
      const missed = name === "lastIndexOf" ? 0 : this.length;
      sum += typeof found === "string" ? found.length : Math.abs((found === -1 ? missed : found) - from);
      return found;
    };
  try {
    work();
  } finally {
    for (const [name, real] of before) texts[name] = real;
  }
  return sum;
}
