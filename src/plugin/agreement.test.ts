import { describe, expect, test } from "vitest";
import { explain } from "../core/explain.ts";
import { compareCodeUnits } from "../core/text.ts";
import { corpusFolder } from "../testing/corpus.ts";
import { corpusPlugins, repaired, verdictDiffers } from "../testing/corpus-plugins.ts";
import { inventoryOf } from "../testing/inventory.ts";
import { loadPlugin } from "./load.ts";

const corpus = corpusFolder();
const plugins = corpus === undefined ? [] : corpusPlugins(corpus);

const sorted = (names: readonly string[]) => [...names].sort(compareCodeUnits);

// The corpus lies beside the checkout, not in it; CI fails without it, a checkout alone skips these.
describe.skipIf(corpus === undefined)("over the corpus of real plugins, as the real client has it", () => {
  test("all 55 plugins are there", () => {
    expect(plugins.map(({ path }) => path)).toHaveLength(55);
  });

  test.each(plugins)("$path: inventory", (plugin) => {
    const { plugin: loaded } = loadPlugin(repaired(plugin), { folderName: plugin.folderName });
    const { hooksListed, hookEventsListed, ...listed } = plugin.expected.client;
    const { hooks, monitors: _monitors, themes: _themes, ...ours } = inventoryOf(loaded);
    expect(ours).toEqual(Object.fromEntries(Object.entries(listed).map(([kind, names]) => [kind, sorted(names)])));
    expect(hooks).toHaveLength(hooksListed);
    expect(sorted([...new Set(loaded.hooks.map((hook) => hook.event))])).toEqual(sorted(hookEventsListed));
  });

  test.each(plugins)("$path: verdicts", (plugin) => {
    const { diagnostics, loads } = loadPlugin(plugin.tree, { folderName: plugin.folderName });
    const { clientValid, runtime } = plugin.expected;
    const valid = !diagnostics.some((finding) => finding.level === "error");
    expect(valid).toBe(verdictDiffers.has(plugin.path) ? !clientValid : clientValid);
    expect(loads).toBe(runtime.loads);
  });

  const loading = plugins.filter(({ expected }) => expected.runtime.loads);

  test("52 of them load", () => {
    expect(loading).toHaveLength(52);
  });

  test.each(loading)("$path: name and version", (plugin) => {
    const { plugin: loaded } = loadPlugin(plugin.tree, { folderName: plugin.folderName });
    expect(loaded.name).toBe(plugin.expected.runtime.name);
    expect(loaded.manifest.version ?? null).toBe(plugin.expected.runtime.version);
  });

  test.each(plugins.filter(({ expected }) => expected.manifest !== "plugin.json"))(
    "$path: with its marketplace's entry it loads without an error, the same components in it",
    (plugin) => {
      const { entry, folderName, tree } = plugin;
      const { plugin: loaded, diagnostics, loads } = loadPlugin(tree, { folderName, ...(entry && { entry }) });
      // A session reads no plugin.json at the root; the installer does, and refuses what is wrong in it.
      const errors = diagnostics.filter(({ level, code }) => level === "error" && code !== "MANIFEST_AT_ROOT_REFUSED");
      expect(errors).toEqual([]);
      expect(loads).toBe(true);
      expect(inventoryOf(loaded)).toEqual(inventoryOf(loadPlugin(repaired(plugin)).plugin));
      expect(loaded.manifest.description).toBe(entry?.["description"]);
    },
  );

  test.each(plugins)("$path: each finding has a place in a file that exists, and its sentences", (plugin) => {
    for (const finding of loadPlugin(plugin.tree, { folderName: plugin.folderName }).diagnostics) {
      expect(finding.path === "" || plugin.tree.has(finding.path)).toBe(true);
      const { problem, fix } = explain(finding);
      expect(`${problem} ${fix}`).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  test.each(plugins)("$path: under one matcher each handler has an id of its own", (plugin) => {
    const { hooks } = loadPlugin(plugin.tree).plugin;
    expect(new Set(hooks.map(({ id, matcher }) => `${id} ${matcher}`)).size).toBe(hooks.length);
    for (const { id } of hooks) expect(id).toMatch(/^[0-9a-f]{8}$/);
  });
});
