import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../core/diagnostic.ts";
import { fileOf, type TreeInput } from "../../core/file-tree.ts";
import { isJsonObject, type Json, type JsonObject } from "../../core/json.ts";
import { isRefusal } from "../../core/levels.ts";
import { sampleSnapshot, servedTree, type SnapshotWithTree } from "../../testing/aggregate-samples.ts";
import { loadMarketplace } from "../load.ts";
import { catalogPath } from "../types.ts";
import { accessOf } from "./access.ts";
import { mergeMarketplaces } from "./merge.ts";
import type { Snapshot } from "./types.ts";
import { viewFor } from "./view.ts";

const word = fc.constantFrom("a", "b", "A", "a-b", "b-c", "c", "claude-x", "x.y", "tool");
const file = fc.record({ body: fc.constantFrom("x", "y", "---\ndescription: d\n---\nz"), executable: fc.boolean() });
const plugin = fc.record({
  name: word,
  own: fc.option(word, { nil: undefined }),
  version: fc.constantFrom(undefined, "1.0.0", "2.0.0", ""),
  strict: fc.boolean(),
  files: fc.dictionary(fc.constantFrom("commands/go.md", "commands/sub/x.md", "agents/a.md", "bin/run"), file, {
    minKeys: 1,
  }),
  entry: fc.dictionary(
    fc.constantFrom(
      "commands",
      "agents",
      "skills",
      "mcpServers",
      "hooks",
      "homepage",
      "tags",
      "author",
      "zzz",
      "description",
    ),
    fc.constantFrom<Json>("./commands", "./none", ["./commands/go.md"], { s: { command: "x" } }, "text", ["a"], 5, {
      name: "Ann",
    }),
  ),
});
const slug = fc.constantFrom("a", "b", "a-b", "c");
const sources = fc.uniqueArray(fc.record({ slug, plugins: fc.array(plugin, { minLength: 1, maxLength: 4 }) }), {
  selector: (one) => one.slug,
  minLength: 1,
  maxLength: 3,
});

type Given = typeof sources extends fc.Arbitrary<infer T> ? T : never;

function snapshotsOf(given: Given): SnapshotWithTree[] {
  return given.map(({ slug: name, plugins }) => {
    const files: Record<string, TreeInput> = {};
    const entries = plugins.map((one, at) => {
      for (const [path, { body, executable }] of Object.entries(one.files))
        files[`p${at}/${path}`] = fileOf(body, executable);
      const fields = { name: one.own, version: one.version, description: "D" };
      if (one.own !== undefined) files[`p${at}/.claude-plugin/plugin.json`] = JSON.stringify(fields);
      return { ...one.entry, name: one.name, source: `./p${at}`, ...(one.strict ? {} : { strict: false }) };
    });
    return sampleSnapshot({ slug: name, catalog: { plugins: entries, renames: { old: "a", gone: null } }, files });
  });
}

const policyOf = (all: readonly SnapshotWithTree[]) => ({
  name: "team",
  owner: { name: "Team" },
  description: "D",
  sources: all.map(({ snapshot }) => ({ slug: snapshot.slug })),
});

/** The merge's view for everybody; undefined where nothing is left to serve. */
function viewOf(all: readonly SnapshotWithTree[], snapshots = all.map(({ snapshot }) => snapshot)) {
  try {
    return viewFor(mergeMarketplaces(snapshots, policyOf(all)).aggregate, accessOf({}, "x"));
  } catch (error) {
    expect(error).toMatchObject({ code: "MARKETPLACE_EMPTY_RESULT" });
    return undefined;
  }
}

/** Every path, mode and byte that is served, as one text. */
function bytesOf(view: NonNullable<ReturnType<typeof viewOf>>, all: readonly SnapshotWithTree[]): string {
  const lines = [...servedTree(view, all)].map(([path, entry]) =>
    entry.kind === "file" ? [path, entry.executable, Buffer.from(entry.bytes()).toString("latin1")] : [path],
  );
  return JSON.stringify(lines);
}

function reversedKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => reversedKeys(item));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversedKeys(item)]),
  );
}

test("what is served is a marketplace without an error in catalog and plugin.json, each name and folder once", () => {
  fc.assert(
    fc.property(sources, (given) => {
      const all = snapshotsOf(given);
      const view = viewOf(all);
      if (view === undefined) return;
      const { diagnostics, marketplace } = loadMarketplace(servedTree(view, all));
      const ours = diagnostics.filter(({ path }) => path === catalogPath || path.endsWith("plugin.json"));
      // A path that the client only leaves out, such as a file among the folders of skills, is the plugin's own affair.
      const isOurs = ({ level, path, code }: Diagnostic) =>
        level === "error" && (path === catalogPath || isRefusal(code));
      expect(ours.filter(isOurs)).toEqual([]);
      for (const key of ["name", "folder"] as const)
        expect(new Set(view.plugins.map((one) => one[key].toLowerCase())).size).toBe(view.plugins.length);
      expect(
        marketplace.plugins.every(
          (one) => one.plugin?.plugin.name === one.name && one.version === one.plugin.plugin.manifest.version,
        ),
      ).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("the order of snapshots, keys and files does not matter, and merging twice is equal", () => {
  fc.assert(
    fc.property(sources, (given) => {
      const all = snapshotsOf(given);
      const shuffled = all.map(({ snapshot }): Snapshot => {
        const plugins = snapshot.plugins.map((one) => ({
          ...one,
          entry: reversedKeys(one.entry) as JsonObject,
          files: one.files.toReversed(),
        }));
        return { ...(reversedKeys(snapshot as unknown as Json) as unknown as Snapshot), plugins };
      });
      const view = viewOf(all);
      expect(viewOf(all, shuffled.toReversed())).toEqual(view);
      if (view === undefined) return;
      const first = mergeMarketplaces(
        all.map(({ snapshot }) => snapshot),
        policyOf(all),
      );
      expect(
        mergeMarketplaces(
          all.map(({ snapshot }) => snapshot),
          policyOf(all),
          first.releases,
        ),
      ).toEqual(first);
    }),
    { numRuns: 30 },
  );
});

test("two views have one hash exactly when all their bytes, paths and modes are equal", () => {
  fc.assert(
    fc.property(sources, sources, fc.nat(), (given, other, seed) => {
      // A second set that mostly differs in one place: a file's body or mode, a name, a version.
      const near = structuredClone(given) as {
        plugins: { version: string | undefined; files: Record<string, { body: string; executable: boolean }> }[];
      }[];
      const one = near[seed % near.length]!.plugins[0]!;
      const [path] = Object.keys(one.files);
      if (seed % 3 === 0) one.files[path!]!.executable = !one.files[path!]!.executable;
      else if (seed % 3 === 1) one.files[path!]!.body += "!";
      else one.version = one.version === "3.0.0" ? "4.0.0" : "3.0.0";
      const views = [given, near as unknown as Given, other].map((each) => {
        const all = snapshotsOf(each);
        const view = viewOf(all);
        return view && { hash: view.hash, bytes: bytesOf(view, all) };
      });
      for (const a of views) for (const b of views) if (a && b) expect(a.hash === b.hash).toBe(a.bytes === b.bytes);
    }),
    { numRuns: 30 },
  );
});
