import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileOf, type FileTree, type TreeFile, treeOf } from "../../src/core/file-tree.ts";

/** As 903 real plugins have it: 11,004 files, 57.5 MB. */
export const like = { plugins: 900, files: 11_000, bytes: 57_000_000 } as const;

const folders = ["commands", "agents", "skills/one", "skills/two/references", "scripts", "docs"];

/**
 * Plugins of a marketplace by their folder, the same on every machine: Markdown and scripts that pack about as real ones
 * do (to 40 %), most of them small and a few large, one file in twenty executable.
 */
export function marketplaceLike(): ReadonlyMap<string, FileTree> {
  const random = numbers(1);
  const weights = Array.from({ length: like.files }, () => random() ** 4 + 0.02);
  const scale = like.bytes / weights.reduce((sum, weight) => sum + weight, 0);
  const vocabulary = wordsOf(random);
  const plugins = new Map<string, (readonly [string, TreeFile])[]>();
  for (const [at, weight] of weights.entries()) {
    const name = `team-plugin-${at % like.plugins}`;
    const files = plugins.get(name) ?? [
      [".claude-plugin/plugin.json", fileOf(`{"name":"${name}","version":"1.0.0"}\n`)],
    ];
    // The first of each is its manifest.
    if (plugins.has(name)) files.push(fileAt(at, Math.round(weight * scale), vocabulary, random));
    plugins.set(name, files);
  }
  return new Map(Array.from(plugins, ([name, files]) => [name, treeOf(files)]));
}

function fileAt(at: number, size: number, vocabulary: readonly string[], random: () => number): [string, TreeFile] {
  const lines: string[] = [];
  for (let length = 0; length < size;) {
    const words = Array.from(
      { length: 4 + Math.floor(random() * 12) },
      () => vocabulary[Math.floor(random() ** 2 * vocabulary.length)]!,
    );
    const line = random() < 0.1 ? `\n## ${words.slice(0, 3).join(" ")}\n` : words.join(" ");
    lines.push(line);
    length += line.length + 1;
  }
  const isScript = at % 20 === 0;
  const path = `${folders[at % folders.length]!}/file-${at}.${isScript ? "sh" : "md"}`;
  return [path, fileOf(lines.join("\n").slice(0, size), isScript)];
}

/** Words as long as those of a language, each the same on every machine. */
function wordsOf(random: () => number): string[] {
  const letters = createHash("shake256", { outputLength: 60_000 }).update("words").digest();
  return Array.from({ length: 6_000 }, (_, at) => {
    const length = 2 + Math.floor(random() * 8);
    return Array.from(
      letters.subarray(at * 10, at * 10 + length),
      (byte) => "etaoinshrdlucmfwypvbgkqj"[byte % 24],
    ).join("");
  });
}

/** Numbers from 0 up to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same plugins on the disk; `reversed`: each folder is filled from its end, so that the disk lists it otherwise. */
export function writeMarketplace(root: string, plugins: ReadonlyMap<string, FileTree>, reversed = false): void {
  for (const [name, tree] of reversed ? [...plugins].toReversed() : plugins) {
    for (const [path, file] of reversed ? [...tree].toReversed() : tree) {
      if (file.kind !== "file") continue;
      const target = join(root, name, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, file.bytes(), { mode: file.executable ? 0o755 : 0o644 });
    }
  }
}
