import { describe, expect, test } from "vitest";
import { isRefusal } from "../../core/levels.ts";
import { corpusSources, policyFor, wholeCorpusSources } from "../../testing/aggregate-corpus.ts";
import { jsonAt, servedTree } from "../../testing/aggregate-samples.ts";
import { corpusFolder } from "../../testing/corpus.ts";
import type { LoadedPlugin } from "../../plugin/load.ts";
import { loadMarketplace } from "../load.ts";
import { catalogPath } from "../types.ts";
import { accessOf } from "./access.ts";
import { catalogOf } from "./catalog-of.ts";
import { mergeMarketplaces } from "./merge.ts";
import { viewFor } from "./view.ts";

const corpus = corpusFolder();
const everybody = accessOf({}, "anybody");

describe.skipIf(corpus === undefined)("all marketplaces of the corpus as one", () => {
  const sources = corpus === undefined ? [] : corpusSources(corpus);
  const merge = () =>
    mergeMarketplaces(
      sources.map(({ snapshot }) => snapshot),
      policyFor(sources),
    ).aggregate;

  test("are a marketplace in which our validator finds no error, but in files that are the plugins' own", () => {
    const view = viewFor(merge(), everybody);
    const { marketplace, diagnostics, loads } = loadMarketplace(servedTree(view, sources));
    expect(loads).toBe(true);
    expect(marketplace.plugins.length).toBe(sources.flatMap(({ snapshot }) => snapshot.plugins).length);
    expect(marketplace.plugins.length).toBeGreaterThan(50);
    const ours = diagnostics.filter(({ path }) => path === catalogPath || path.endsWith("/.claude-plugin/plugin.json"));
    expect(ours.filter(({ level }) => level === "error")).toEqual([]);
    expect(diagnostics.filter(({ code }) => isRefusal(code))).toEqual([]);
    expect(marketplace.plugins.filter(({ plugin }) => plugin?.loads !== true).map(({ name }) => name)).toEqual([]);
  });

  test("list each plugin by the name and version of its plugin.json, with an author", () => {
    const view = viewFor(merge(), everybody);
    const served = servedTree(view, sources);
    const { plugins } = jsonAt(served, catalogPath) as { plugins: Record<string, string>[] };
    for (const entry of plugins) {
      const manifest = jsonAt(served, `${entry["source"]!.slice(2)}/.claude-plugin/plugin.json`);
      expect(manifest).toMatchObject({ name: entry["name"], version: entry["version"] });
      expect(entry["author"]).toMatchObject({ name: expect.any(String) });
    }
  });

  test("keep every component that the plugins had", () => {
    const view = viewFor(merge(), everybody);
    const { marketplace } = loadMarketplace(servedTree(view, sources));
    const before = new Map<string, LoadedPlugin | undefined>(
      sources.flatMap(({ snapshot, tree }) =>
        loadMarketplace(tree).marketplace.plugins.map(
          (entry) => [`${snapshot.slug}-${entry.name}`, entry.plugin] as const,
        ),
      ),
    );
    const names = (list: readonly { readonly name: string }[] | undefined) => list?.map(({ name }) => name);
    for (const { source, plugin } of marketplace.plugins) {
      const old = before.get(source.kind === "relative" ? source.path : "");
      // A plugin that clients refused as it was had none.
      if (old?.loads !== true) continue;
      for (const kind of ["commands", "agents", "skills", "mcpServers", "lspServers"] as const)
        expect([source, kind, names(plugin?.plugin[kind])]).toEqual([source, kind, names(old.plugin[kind])]);
      expect(plugin?.plugin.hooks.length).toBe(old.plugin.hooks.length);
    }
  });

  test("give the same bytes in whatever order the snapshots come", () => {
    const reversed = sources.map(({ snapshot }) => snapshot).toReversed();
    const other = mergeMarketplaces(reversed, policyFor(sources)).aggregate;
    expect(catalogOf(viewFor(other, everybody))).toBe(catalogOf(viewFor(merge(), everybody)));
    expect(viewFor(other, everybody).hash).toBe(viewFor(merge(), everybody).hash);
  });
});

describe.skipIf(corpus === undefined)("all entries of the corpus's catalogs", () => {
  const sources = corpus === undefined ? [] : wholeCorpusSources(corpus);
  const { aggregate } = mergeMarketplaces(
    sources.map(({ snapshot }) => snapshot),
    policyFor(sources),
  );

  test("that share a name are renamed, all of them, and the notes say so", () => {
    const names = sources.flatMap(({ snapshot }) =>
      snapshot.plugins.map(({ entry }) => ({ slug: snapshot.slug, name: entry["name"] as string })),
    );
    const double = names.filter(({ name, slug }) =>
      names.some((one) => one.slug !== slug && one.name.toLowerCase() === name.toLowerCase()),
    );
    expect(new Set(double.map(({ name }) => name)).size).toBeGreaterThan(20);
    for (const { slug, name } of double) {
      const plugin = aggregate.plugins.find((one) => one.slug === slug && one.sourceName === name);
      if (plugin !== undefined) expect(plugin.name).toBe(`${slug}-${name}`);
      expect(
        aggregate.notes.some(
          (note) => note.slug === slug && note.plugin === name && /^NAME_|^ENTRY_REFUSED/.test(note.code),
        ),
        name,
      ).toBe(true);
    }
    const listed = aggregate.plugins.map(({ name }) => name.toLowerCase());
    expect(new Set(listed).size).toBe(listed.length);
  });

  test("are listed without an error of our validator, but those that are told as errors", () => {
    const { diagnostics } = loadMarketplace(
      { [catalogPath]: catalogOf(viewFor(aggregate, everybody)) },
      { plugins: false },
    );
    expect(diagnostics.filter(({ level }) => level === "error")).toEqual([]);
    const entries = sources.flatMap(({ snapshot }) => snapshot.plugins).length;
    const left = aggregate.notes.filter(({ level, plugin }) => level === "error" && plugin !== undefined);
    expect(aggregate.plugins.length + left.length).toBe(entries);
    expect(left.length).toBeLessThan(10);
  });

  test("carry the renames of their catalogs that lead to something", () => {
    expect(Object.keys(aggregate.renames).length).toBeGreaterThan(5);
    const names = new Set(aggregate.plugins.map(({ name }) => name));
    expect(Object.values(aggregate.renames).filter((to) => !names.has(to))).toEqual([]);
  });
});
