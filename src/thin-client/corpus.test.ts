import { describe, expect, test } from "vitest";
import { decodeText } from "../core/text.ts";
import { fileAt, type FileTree, treeOf } from "../core/file-tree.ts";
import { treeDigest } from "../core/digest.ts";
import { loadPlugin } from "../plugin/load.ts";
import { isReservedName } from "../plugin/plugin-name.ts";
import { corpusFolder } from "../testing/corpus.ts";
import { corpusPlugins } from "../testing/corpus-plugins.ts";
import { generateThinClient } from "./generate.ts";
import type { ThinClient } from "./types.ts";

const corpus = corpusFolder();
const plugins = corpus === undefined ? [] : corpusPlugins(corpus);
const loading = plugins.filter(({ expected }) => expected.runtime.loads);

/** What the tests need of one plugin of the corpus; a name that the client reserves gets another. */
function thinOf(tree: FileTree, folderName: string): ThinClient {
  const loaded = loadPlugin(tree, { folderName });
  const renamed = isReservedName(loaded.plugin.name) ? { name: `hosted-${loaded.plugin.name}` } : {};
  return generateThinClient(loaded, { endpoint: "https://host.example/p", publisher: { name: "Tests" }, ...renamed });
}

/** A sequence of numbers in [0, 1) that is the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

describe.skipIf(corpus === undefined)("over the corpus of real plugins", () => {
  test("52 of the 55 load", () => {
    expect(loading).toHaveLength(52);
  });

  test.each(loading)(
    "$path: a thin client, the same bytes in any order of files, each regular with mode 0644",
    (plugin) => {
      const thin = thinOf(plugin.tree, plugin.folderName);
      const shuffled = [...plugin.tree].map(([path, entry]) => [path, entry] as const).toReversed();
      const again = thinOf(treeOf(shuffled), plugin.folderName);
      expect(treeDigest(again.files)).toBe(treeDigest(thin.files));
      expect(again.version).toBe(thin.version);
      for (const entry of thin.files.values()) expect(entry).toMatchObject({ kind: "file", executable: false });
      expect(thin.version).toMatch(/\+[0-9a-f]{8}$/);
      expect(thin.report.longestToolName.length).toBeLessThanOrEqual(64);
    },
  );

  test.each(loading)("$path: no slice of 40 characters of a body stands in any file", (plugin) => {
    const thin = thinOf(plugin.tree, plugin.folderName);
    const { plugin: loaded } = loadPlugin(plugin.tree, { folderName: plugin.folderName });
    const random = numbers(plugin.path.length);
    const components = [...loaded.commands, ...loaded.skills, ...loaded.agents];
    // What the author says in public may be said again in a body.
    const { description = "", homepage = "", repository = "" } = loaded.manifest;
    const hints = [...loaded.commands, ...loaded.skills].map((one) => one.argumentHint ?? "");
    const descriptions = components.map((one) => one.description ?? "");
    const names = components.map((one) => `${thin.name}:${one.name}`);
    const open = [description, homepage, repository, ...descriptions, ...hints].map(inOneLine);
    const files = [...thin.files.keys()]
      .filter((path) => !thin.report.copied.includes(path))
      .map((path) => inOneLine(decodeText(fileAt(thin.files, path)!.bytes())));
    for (const { body } of components) {
      const text = inOneLine(body);
      for (let count = 0; count < 60 && text.length >= 40; count += 1) {
        const at = Math.floor(random() * (text.length - 40));
        const slice = text.slice(at, at + 40).trim();
        if (open.some((said) => said.includes(slice)) || names.some((name) => slice.includes(name))) continue;
        expect(files.some((file) => file.includes(slice)) ? slice : undefined).toBeUndefined();
      }
    }
  });

  test.each(plugins.filter(({ expected }) => !expected.runtime.loads))("$path: refused, as by the client", (plugin) => {
    expect(() => thinOf(plugin.tree, plugin.folderName)).toThrow(expect.objectContaining({ code: "PLUGIN_REFUSED" }));
  });
});

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
