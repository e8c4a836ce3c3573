import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FileTree, treeOf } from "../core/file-tree.ts";
import { claudeCommand } from "../testing/claude-command.ts";
import { type ClientHome, clientHome } from "../testing/client-home.ts";
import { corpusFolder } from "../testing/corpus.ts";
import { corpusPlugins, repaired, verdictDiffers } from "../testing/corpus-plugins.ts";
import { casesForClient } from "../testing/plugin-cases.ts";
import { inventoryFromClient, inventoryOf } from "../testing/inventory.ts";
import { loadPlugin } from "./load.ts";

// Slow on purpose: the real client looks at each plugin, so that a new version of it shows where it drifts from us.
const corpus = corpusFolder();
const plugins = corpus === undefined ? [] : corpusPlugins(corpus);

let home: ClientHome;
let scratch: string;

beforeAll(async () => {
  home = await clientHome();
  scratch = await mkdtemp(join(tmpdir(), "bazaar-agreement-"));
});

afterAll(async () => {
  await home.remove();
  await rm(scratch, { recursive: true, force: true });
});

interface Validated {
  readonly success: boolean;
  readonly provides: Readonly<Record<string, readonly unknown[]>> | null;
}

async function validate(directory: string, tree: FileTree): Promise<Validated> {
  // A folder with both manifests would be validated as a marketplace, unless the plugin's own is named.
  const manifest = ".claude-plugin/plugin.json";
  const target = tree.has(manifest) ? join(directory, manifest) : directory;
  const { stdout } = await claudeCommand(["plugin", "validate", "--json", target], home);
  return JSON.parse(stdout) as Validated;
}

async function written(name: string, tree: FileTree): Promise<string> {
  const directory = join(scratch, name.replaceAll(/[^\w/-]/g, "_"));
  for (const [path, entry] of tree) {
    if (entry.kind !== "file") continue;
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), entry.bytes());
  }
  return directory;
}

test.concurrent.each(casesForClient())("made-up: $name", async ({ name, files, stricter }) => {
  const tree = treeOf(files);
  const { plugin, diagnostics } = loadPlugin(tree, { folderName: "plug" });
  const verdict = await validate(await written(`${name}/plug`, tree), tree);
  const valid = !diagnostics.some((finding) => finding.level === "error");
  expect(verdict.success).toBe(valid || stricter !== undefined);
  // What it lists of a plugin that it finds fault with is nothing; of broken servers for languages and monitors it lists nothing either.
  const unlisted = !verdict.success || diagnostics.some(({ code }) => /^(?:LSP|MONITOR)/.test(code));
  expect(verdict.provides !== null || unlisted).toBe(true);
  const ours = inventoryOf(plugin);
  expect(ours).toEqual(verdict.provides === null ? ours : inventoryFromClient(verdict.provides, plugin.name));
});

describe.skipIf(corpus === undefined)("the real client over the corpus", () => {
  test.concurrent.each(plugins)("$path", async (plugin) => {
    const { diagnostics } = loadPlugin(plugin.tree, { folderName: plugin.folderName });
    const verdict = await validate(plugin.directory, plugin.tree);
    const valid = !diagnostics.some((finding) => finding.level === "error");
    expect(verdict.success).toBe(verdictDiffers.has(plugin.path) ? !valid : valid);
    // Of a plugin with errors it lists nothing; then both get the repaired one.
    const tree = verdict.provides === null ? repaired(plugin) : plugin.tree;
    const listed = verdict.provides === null ? await validate(await written(plugin.path, tree), tree) : verdict;
    const { plugin: loaded } = loadPlugin(tree, { folderName: plugin.folderName });
    expect(listed.provides).not.toBeNull();
    expect(inventoryOf(loaded)).toEqual(inventoryFromClient(listed.provides ?? {}, loaded.name));
  });
});
