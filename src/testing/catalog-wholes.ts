import type { FindingCode } from "../core/findings.ts";

/** One rule about a whole catalog, with what we say of it; the real client is asked the same. */
export interface CatalogCase {
  readonly what: string;
  readonly text: string;
  /** More files of the marketplace. */
  readonly files?: Readonly<Record<string, string>>;
  /** Every finding about the catalog, sorted. */
  readonly codes: readonly FindingCode[];
  /** Where the client's validator lets pass what we call an error: why. */
  readonly stricter?: string;
}

const manifest = { name: "p", version: "1.0.0", description: "d", author: { name: "a" } };

/** A plugin in the folder `p`. */
const plugin = {
  "p/.claude-plugin/plugin.json": JSON.stringify(manifest),
  "p/commands/c.md": "---\ndescription: x\n---\nhi\n",
};
const entry = { name: "p", source: "./p", description: "d" };
const plain = { name: "m", description: "d", owner: { name: "o" }, plugins: [entry] };

const whole = (what: string, change: object, ...codes: FindingCode[]): CatalogCase => ({
  what,
  text: JSON.stringify({ ...plain, ...change }, null, 2),
  files: plugin,
  codes,
});
const text = (what: string, written: string, ...codes: FindingCode[]): CatalogCase => ({ what, text: written, codes });
const named = (name: string, ...codes: FindingCode[]): CatalogCase =>
  whole(`name ${JSON.stringify(name.slice(0, 30))}`, { name }, ...codes);
const sourced = (what: string, source: string, files: CatalogCase["files"], ...codes: FindingCode[]): CatalogCase => ({
  ...whole(what, { plugins: [{ ...entry, source }] }, ...codes),
  files: files ?? {},
});
const stricter = (why: string, one: CatalogCase): CatalogCase => ({ ...one, stricter: why });

const texts: readonly CatalogCase[] = [
  whole("plain", {}),
  text("an array", "[]", "MARKETPLACE_NOT_OBJECT"),
  text("a text", '"x"', "MARKETPLACE_NOT_OBJECT"),
  text("empty", "", "MARKETPLACE_JSON_INVALID"),
  text("trailing comma", '{"name":"m","owner":{"name":"o"},"plugins":[],}', "MARKETPLACE_JSON_INVALID"),
  text("comment", '{"name":"m",/*x*/"owner":{"name":"o"},"plugins":[]}', "MARKETPLACE_JSON_INVALID"),
  { ...whole("byte-order mark", {}), text: `\uFEFF${JSON.stringify(plain)}` },
  text(
    "a key twice",
    '{"name":"m","name":"n","description":"d","owner":{"name":"o"},"plugins":[]}',
    "JSON_KEY_TWICE",
    "MARKETPLACE_EMPTY",
  ),
];

const fields: readonly CatalogCase[] = [
  whole("no owner", { owner: undefined }, "MARKETPLACE_FIELD_INVALID"),
  whole("owner a text", { owner: "x" }, "MARKETPLACE_FIELD_INVALID"),
  whole("owner without name", { owner: {} }, "MARKETPLACE_FIELD_INVALID"),
  whole("owner with empty name", { owner: { name: "" } }, "MARKETPLACE_FIELD_INVALID"),
  whole("owner with a number as email", { owner: { name: "o", email: 5 } }, "MARKETPLACE_FIELD_INVALID"),
  whole("owner with any text as email and url", { owner: { name: "o", email: "x", url: "y", more: 1 } }),
  whole("no plugins", { plugins: undefined }, "MARKETPLACE_FIELD_INVALID"),
  whole("plugins an object", { plugins: {} }, "MARKETPLACE_FIELD_INVALID"),
  whole("plugins empty", { plugins: [] }, "MARKETPLACE_EMPTY"),
  whole("an entry that is a text", { plugins: [entry, "x"] }, "ENTRY_FIELD_INVALID"),
  whole("no description", { description: undefined }, "MARKETPLACE_UNDESCRIBED"),
  whole("description in metadata", { description: undefined, metadata: { description: "d" } }),
  whole("description a number", { description: 1 }, "MARKETPLACE_FIELD_INVALID"),
  whole("version a number", { version: 1 }, "MARKETPLACE_FIELD_INVALID"),
  whole("$schema a number", { $schema: 1 }, "MARKETPLACE_FIELD_INVALID"),
  whole("metadata a text", { metadata: "x" }, "MARKETPLACE_FIELD_INVALID"),
  whole("metadata with an unknown key", { metadata: { homepage: "x" } }, "MARKETPLACE_FIELD_UNKNOWN"),
  whole("pluginRoot a number", { metadata: { pluginRoot: 5 } }, "MARKETPLACE_FIELD_INVALID"),
  whole("unknown key", { foo: 1 }, "MARKETPLACE_FIELD_UNKNOWN"),
  whole("force a text", { forceRemoveDeletedPlugins: "x" }, "MARKETPLACE_FIELD_INVALID"),
  whole("allowed marketplaces a text", { allowCrossMarketplaceDependenciesOn: "x" }, "MARKETPLACE_FIELD_INVALID"),
  whole("known keys", { forceRemoveDeletedPlugins: true, allowCrossMarketplaceDependenciesOn: ["a"], version: "1" }),
];

const names: readonly CatalogCase[] = [
  ...["claude-bazaar", "my-claude-plugins", "official", "x-claude-marketplace", "anthropics", "a_b.C"].map((name) =>
    named(name),
  ),
  ...["a b", "a/b", "..", "a..b", "é", "a@b", ".a", "inline", "BUILTIN", "skills-dir", "synced"].map((name) =>
    named(name, "MARKETPLACE_NAME_REFUSED"),
  ),
  ...["claude-marketplace", "claude-plugins-x", "my-official-claude", "Claude.Official", "claude-directory"].map(
    (name) => named(name, "MARKETPLACE_NAME_REFUSED"),
  ),
  stricter(
    "validate lets Anthropic's own names pass, add refuses them",
    named("healthcare", "MARKETPLACE_NAME_REFUSED"),
  ),
  stricter("validate lets the prefix pass, add refuses it", named("claudeai-x", "MARKETPLACE_NAME_REFUSED")),
  ...["org", "unknown", "npm", "n".repeat(129)].map((name) => named(name, "MARKETPLACE_NAME_DOUBTFUL")),
  whole("name empty", { name: "" }, "MARKETPLACE_NAME_REFUSED"),
  whole("name a number", { name: 5 }, "MARKETPLACE_FIELD_INVALID"),
  whole("no name", { name: undefined }, "MARKETPLACE_FIELD_INVALID"),
];

const together: readonly CatalogCase[] = [
  whole("a name twice", { plugins: [entry, entry] }, "ENTRY_NAME_TWICE", "ENTRY_NAME_TWICE"),
  whole(
    "names differing in case",
    { plugins: [entry, { ...entry, name: "P" }] },
    "ENTRY_NAME_CASE",
    "ENTRY_NAME_DIFFERS",
  ),
  whole("entry and manifest disagree on the name", { plugins: [{ ...entry, name: "q" }] }, "ENTRY_NAME_DIFFERS"),
  whole(
    "entry and manifest disagree on the version",
    { plugins: [{ ...entry, version: "2" }] },
    "ENTRY_VERSION_DIFFERS",
  ),
  whole("rename", { renames: { old: "p", older: "old", gone: null } }),
  whole("rename to nothing", { renames: { a: "b" } }, "RENAME_UNRESOLVED"),
  whole("renames in a circle", { renames: { a: "b", b: "a" } }, "RENAME_UNRESOLVED", "RENAME_UNRESOLVED"),
  whole("rename of a live name to itself", { renames: { p: "p" } }, "RENAME_UNRESOLVED"),
  whole("rename of a live name to null", { renames: { p: null } }),
  whole("renames a list", { renames: [] }, "RENAMES_INVALID"),
  whole("rename to a number", { renames: { a: 5 } }, "RENAMES_INVALID"),
];

const zip = { source: "archive", url: "https://host.example/a.zip", sha256: "0123456789abcdef".repeat(4) };

// In one catalog with a broken entry the client's validator no longer says this.
const helper = whole(
  "headersHelper, strict",
  { plugins: [{ name: "p", source: zip, headersHelper: "x" }] },
  "ENTRY_HELPER_NOT_STRICT",
);

const under = Object.fromEntries(Object.entries(plugin).map(([path, content]) => [`plugins/${path}`, content]));
const atRoot = Object.fromEntries(Object.entries(plugin).map(([path, content]) => [path.slice(2), content]));
const rooted = (what: string, pluginRoot: string, source: string, ...codes: FindingCode[]): CatalogCase => ({
  ...whole(what, { metadata: { pluginRoot }, plugins: [{ ...entry, source }] }, ...codes),
  files: under,
});

const folders: readonly CatalogCase[] = [
  stricter(
    "validate says nothing, a session does not load it",
    whole(
      "components beside plugin.json, not strict",
      { plugins: [{ ...entry, strict: false, hooks: {} }] },
      "MANIFEST_ENTRY_CONFLICT",
    ),
  ),
  sourced("source .", ".", atRoot),
  sourced("source ./", "./", atRoot),
  sourced("trailing slash", "./p/", plugin),
  sourced("doubled slash", ".//p", plugin),
  rooted("bare name under pluginRoot", "./plugins", "p"),
  rooted("pluginRoot without ./", "plugins", "p"),
  rooted("pluginRoot that leaves", "../x", "p", "ENTRY_SOURCE_INVALID"),
  rooted("absolute pluginRoot", "/x", "p", "ENTRY_SOURCE_INVALID"),
  rooted("two bare segments", "./plugins", "a/p", "ENTRY_SOURCE_INVALID"),
  stricter(
    "validate does not look, install fails",
    rooted("./ counts from the root, not from pluginRoot", "./plugins", "./p", "ENTRY_SOURCE_MISSING"),
  ),
  stricter("validate does not look, install fails", sourced("no folder", "./nope", plugin, "ENTRY_SOURCE_MISSING")),
  stricter("validate lets it pass, install refuses it", sourced("backslash", "./p\\x", plugin, "ENTRY_SOURCE_INVALID")),
  sourced("a file", "./f", { f: "x" }, "ENTRY_SOURCE_MISSING"),
];

export const catalogCases: readonly CatalogCase[] = [...texts, ...fields, ...names, ...together, helper, ...folders];
