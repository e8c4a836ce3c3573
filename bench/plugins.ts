import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { corpusFolder } from "../src/testing/corpus.ts";

export interface PluginSet {
  /** Absolute paths of plugin folders. */
  readonly folders: readonly string[];
  readonly name: "corpus" | "examples";
}

/** Every plugin of the corpus; without a corpus our own examples, whose numbers prove little. */
export function benchPlugins(): PluginSet {
  const corpus = corpusFolder();
  if (corpus === undefined) {
    const names = ["release-notes", "offline-test"];
    return {
      folders: names.map((name) => resolve(import.meta.dirname, "../examples", name, "plugin")),
      name: "examples",
    };
  }
  const { plugins } = JSON.parse(readFileSync(join(corpus, "expected.json"), "utf8")) as { plugins: object };
  return { folders: Object.keys(plugins).map((path) => join(corpus, path)), name: "corpus" };
}
