import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDirectory } from "../adapters/read-directory.ts";
import { findings } from "../core/findings.ts";
import { setJsonMember } from "../core/json-edit.ts";
import { parseJson } from "../core/json.ts";
import { corpusFolder } from "../testing/corpus.ts";
import { loadMarketplace } from "./load.ts";
import { catalogPath } from "./types.ts";
import { upsertEntry } from "./upsert.ts";

interface Expected {
  readonly name: string;
  readonly plugins: number;
  readonly sources: Readonly<Record<string, number>>;
  readonly withSha: number;
  readonly entryFields: Readonly<Record<string, number>>;
  readonly topFields: readonly string[];
  /** Path and message of each error that the client finds in the catalog, or in a plugin's manifest. */
  readonly clientManifestErrors: readonly (readonly [string, string])[];
}

/** What we refuse and the client's validator does not, by marketplace. */
const stricter: Readonly<Record<string, readonly string[]>> = {
  // Anthropic's own names: the client adds them from Anthropic's GitHub organisation only, validate does not say so.
  "anthropics__claude-plugins-official": ["MARKETPLACE_NAME_REFUSED"],
  "anthropics__financial-services-plugins": ["MARKETPLACE_NAME_REFUSED"],
  "anthropics__knowledge-work-plugins": ["MARKETPLACE_NAME_REFUSED"],
};

const corpus = corpusFolder();
const expected: Readonly<Record<string, Expected>> =
  corpus === undefined ? {} : JSON.parse(readFileSync(join(corpus, "expected.json"), "utf8")).marketplaces;

describe.skipIf(corpus === undefined)(
  "real marketplaces (the corpus lies beside the checkout or at BAZAAR_CORPUS)",
  () => {
    test("are all there", () => {
      expect(Object.keys(expected)).toHaveLength(13);
    });

    describe.each(Object.entries(expected))("%s", (folder, facts) => {
      const file = join(corpus ?? "", folder, catalogPath);
      const text = readFileSync(file, "utf8");

      test("reads as the client reads it", () => {
        const { marketplace, diagnostics } = loadMarketplace({ [catalogPath]: text }, { plugins: false });
        const kinds = Object.groupBy(marketplace.plugins, (entry) => entry.source.kind);
        expect(marketplace.name).toBe(facts.name);
        expect(marketplace.owner?.name).toBeTruthy();
        expect(marketplace.plugins).toHaveLength(facts.plugins);
        expect(Object.fromEntries(Object.entries(kinds).map(([kind, list]) => [kind, list.length]))).toEqual(
          facts.sources,
        );
        expect(marketplace.plugins.filter(({ source }) => "sha" in source && source.sha !== undefined)).toHaveLength(
          facts.withSha,
        );
        expect(Object.keys(marketplace.raw).toSorted()).toEqual(facts.topFields);
        expect(marketplace.plugins.filter((entry) => entry.description !== undefined)).toHaveLength(
          facts.entryFields["description"] ?? 0,
        );
        expect(marketplace.plugins.filter((entry) => entry.author !== undefined)).toHaveLength(
          facts.entryFields["author"] ?? 0,
        );
        const errors = diagnostics.filter((one) => one.level === "error" && !stricter[folder]?.includes(one.code));
        expect(errors.map((one) => (one.args as { name?: string }).name)).toEqual(namesIn(facts));
      });

      test("its folders that are here are loaded", () => {
        const { marketplace, diagnostics } = loadMarketplace(readDirectory(join(corpus ?? "", folder)));
        const relative = marketplace.plugins.filter((entry) => entry.source.kind === "relative");
        const missing = diagnostics.filter((one) => one.code === "ENTRY_SOURCE_MISSING");
        const loaded = relative.filter((entry) => entry.plugin !== undefined);
        expect(loaded.length + missing.length).toBe(relative.length);
        expect(loaded.length).toBeGreaterThan(0);
        for (const one of diagnostics.filter(({ path }) => path !== catalogPath)) {
          expect(findings[one.code]).toBeDefined();
          expect(one.path.length).toBeGreaterThan(0);
        }
      });

      test("an entry is added, changed and found unchanged, and every other byte stays", () => {
        const entry = { name: "bazaar-sample", source: "./plugins/bazaar-sample", description: "A" } as const;
        const added = upsertEntry(text, entry);
        expect(added.change).toBe("added");
        expect(upsertEntry(added.text, entry)).toEqual({ text: added.text, change: "unchanged" });
        expect(isInsertion(text, added.text)).toBe(true);
        const changed = upsertEntry(added.text, { ...entry, description: "B" });
        expect(changed.text.length).toBe(added.text.length);
        expect(changed.text.replace('"B"', '"A"')).toBe(added.text);
        const plugins = JSON.parse(added.text).plugins as { name: string }[];
        const others = plugins.filter(({ name }) => name !== entry.name);
        expect(others).toEqual(JSON.parse(text).plugins);
        // Where the list is sorted by name it stays so; elsewhere what is new stands last.
        const sorted = plugins.every((one, at) => at === 0 || !isBefore(one, plugins[at - 1]!));
        expect(sorted ? plugins.find(({ name }) => name === entry.name) : plugins.at(-1)).toEqual(entry);
      });

      test("single entries can be edited", () => {
        const { plugins } = parseJson(text).value as unknown as { plugins: object[] };
        for (const index of [...plugins.keys()].filter((at) => at % 20 === 0)) {
          const edited = setJsonMember(text, ["plugins", index], "x-bazaar", [{ a: 1 }]);
          expect(isInsertion(text, edited)).toBe(true);
          expect(Reflect.get(JSON.parse(edited).plugins[index], "x-bazaar")).toEqual([{ a: 1 }]);
        }
      });
    });
  },
);

/** The names that the client refuses, in the order of the catalog; what it says of plugin.json is not the catalog's. */
function namesIn(facts: Expected): string[] {
  return facts.clientManifestErrors
    .filter(([path]) => /^plugins\[\d+\]\.name$/.test(path))
    .map(([, message]) => /"([^"]+)" is reserved/.exec(message)?.[1] ?? message);
}

/** Whether `after` is `before` with text put in at one place, and nothing taken out. */
function isInsertion(before: string, after: string): boolean {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  return after.length > before.length && after.endsWith(before.slice(at));
}

function isBefore(a: { readonly name: string }, b: { readonly name: string }): boolean {
  return a.name.toLowerCase() < b.name.toLowerCase();
}
