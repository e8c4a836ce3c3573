import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isJsonObject, type Json, type JsonObject, parseJson } from "../../core/json.ts";
import { type JsonNode, readJsonTree } from "../../core/json-tree.ts";
import { removeJsonItem } from "../../core/json-remove.ts";
import { decodeText } from "../../core/text.ts";
import { catalogPath } from "../../marketplace/types.ts";
import { thinClientOf } from "../../testing/sample-thin-client.ts";
import { MemoryForge } from "../../testing/forge/memory-forge.test-data.ts";
import { memoryFiles, type MemoryFiles } from "../../testing/forge/memory-tree.test-data.ts";
import { publishToForge } from "./publish-to-forge.ts";
import type { ForgePlugin, ForgeRequest } from "./types.ts";

const ours = ["bee-keeper", "tool-box"];

const foreignPath = fc.constantFrom(
  "README.md",
  ".github/workflows/check.yml",
  "plugins/ant/.claude-plugin/plugin.json",
  "plugins/tool-box2/commands/x.md",
  "plugins/tool",
  "plugins.md",
  ".claude-plugin/other.json",
  "other/tool-box/x",
);
const textOf = (value: Json | undefined) => (typeof value === "string" ? value : "");

const mode = fc.constantFrom("100644", "100755", "120000");
const ownPath = fc.constantFrom(
  "README.md",
  "commands/hello.md",
  "commands/old.md",
  "skills/a/SKILL.md",
  "commands",
  "x",
);
const filesAt = (path: fc.Arbitrary<string>) =>
  fc.dictionary(path, fc.record({ text: fc.string({ maxLength: 5 }), mode }), { maxKeys: 5 });

const foreignEntry = fc.record(
  {
    name: fc.constantFrom("ant", "Bear", "cat", "tool", "tool-box2", "zebra", "a"),
    source: fc.constantFrom<Json>("./x", { source: "url", url: "https://host.example/x" }),
    "x-own": fc.jsonValue(),
  },
  { requiredKeys: ["name"] },
);
const catalog = fc.record(
  {
    "x-before": fc.jsonValue(),
    name: fc.constant("market"),
    owner: fc.constant({ name: "o" }),
    plugins: fc.uniqueArray(foreignEntry, { selector: (one) => one.name, maxLength: 4 }),
    renames: fc.dictionary(fc.constantFrom("old-ant", "old-cat"), fc.constantFrom("ant", null)),
    "x-after": fc.jsonValue(),
  },
  { requiredKeys: ["name", "owner", "plugins"] },
);
const layout = fc.record({
  indent: fc.constantFrom<string | number>(0, 2, 4, "\t"),
  crlf: fc.boolean(),
  mark: fc.boolean(),
  end: fc.constantFrom("", "\n", "\n\n"),
  sorted: fc.boolean(),
  update: fc.boolean(),
});

const market = fc.record({ catalog, layout, foreign: filesAt(foreignPath), own: filesAt(ownPath) }).map((given) => {
  const plugins = [...given.catalog.plugins] as unknown as JsonObject[];
  if (given.layout.update) plugins.splice(1, 0, { tags: ["t"], name: "tool-box", source: "./plugins/tool-box", x: 1 });
  const lower = (one: JsonObject) => textOf(one["name"]).toLowerCase();
  if (given.layout.sorted) plugins.sort((a, b) => (lower(a) < lower(b) ? -1 : 1));
  const { indent, crlf, mark, end } = given.layout;
  const text = `${mark ? "\uFEFF" : ""}${JSON.stringify({ ...given.catalog, plugins }, null, indent)}${end}`;
  const files = new Map(memoryFiles({ [catalogPath]: crlf ? text.replaceAll("\n", "\r\n") : text }));
  const put = (path: string, file: { readonly text: string; readonly mode: string }) => {
    const clash = [...files.keys()].some((one) => one.startsWith(`${path}/`) || path.startsWith(`${one}/`));
    if (!clash) files.set(path, { bytes: new TextEncoder().encode(file.text), mode: file.mode });
  };
  for (const [path, file] of Object.entries(given.foreign)) put(path, file);
  if (given.layout.update) {
    const manifest = JSON.stringify({ version: "0.9.0+00000000", metadata: { bazaar: { thinClient: 1 } } });
    put("plugins/tool-box/.claude-plugin/plugin.json", { text: manifest, mode: "100644" });
    for (const [path, file] of Object.entries(given.own)) put(`plugins/tool-box/${path}`, file);
  }
  return files;
});

function pluginOf(name: string): ForgePlugin {
  return {
    thinClient: thinClientOf({ name, files: { "skills/a/SKILL.md": "A\n" } }),
    facts: { components: [], mayDo: [] },
  };
}

const requestOf = (...names: string[]): ForgeRequest => ({ plugins: names.map(pluginOf), mode: "push" });

const isOwnPath = (path: string) => path === catalogPath || ours.some((name) => path.startsWith(`plugins/${name}/`));

const textIn = (files: MemoryFiles) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.get(catalogPath)?.bytes);

/** The catalog's text without what stands in place of our entries. */
function foreignBytes(text: string): string {
  const body = text.replace("\uFEFF", "");
  const plugins = readJsonTree(body).children.find(({ key }) => key === "plugins")?.children[1];
  const own = (plugins?.children ?? []).filter((node) => ours.includes(nameOf(body, node)));
  let rest = body;
  for (const { offset, length } of own.toReversed()) rest = rest.slice(0, offset) + rest.slice(offset + length);
  return rest;
}

function nameOf(body: string, { offset, length }: JsonNode): string {
  const value = parseJson(body.slice(offset, offset + length)).value;
  return isJsonObject(value) ? textOf(value["name"]) : "";
}

/** The text without the entries that were added, comma and all. */
function withoutAdded(after: string, before: string): string {
  const names = (text: string) =>
    (parseJson(text).value as unknown as { plugins: { name: string }[] }).plugins.map((one) => one.name);
  let text = after;
  for (const name of ours)
    if (!names(before).includes(name) && names(text).includes(name))
      text = removeJsonItem(text, ["plugins"], names(text).indexOf(name));
  return text;
}

test("nothing foreign changes: no path, no mode, no byte of the catalog outside of our entries", async () => {
  await fc.assert(
    fc.asyncProperty(market, async (before) => {
      const forge = new MemoryForge(before);
      await publishToForge(requestOf(...ours), forge);
      const after = forge.filesOf("main");
      const foreign = (files: MemoryFiles) => Object.fromEntries([...files].filter(([path]) => !isOwnPath(path)));
      expect(foreign(after)).toEqual(foreign(before));
      const [old, fresh] = [textIn(before), textIn(after)];
      const left = withoutAdded(fresh, old);
      // An empty list has only its brackets: what stood between them is nobody's.
      const empty = /"plugins": ?\[\s+\]/.test(old);
      expect(empty || foreignBytes(left) === foreignBytes(old)).toBe(true);
      expect(left.startsWith("\uFEFF")).toBe(old.startsWith("\uFEFF"));
    }),
  );
});

test("what was asked for is there, exactly, and a second publish finds nothing to do", async () => {
  await fc.assert(
    fc.asyncProperty(market, async (before) => {
      const forge = new MemoryForge(before);
      const request = requestOf(...ours);
      await publishToForge(request, forge);
      for (const { thinClient } of request.plugins) {
        const prefix = `plugins/${thinClient.name}/`;
        const held = [...forge.filesOf("main")].filter(([path]) => path.startsWith(prefix));
        const wanted = [...thinClient.files].map(([path]) => [
          path,
          ["100644", decodeText(fileBytes(thinClient, path))],
        ]);
        expect(
          Object.fromEntries(
            held.map(([path, { bytes, mode: is }]) => [path.slice(prefix.length), [is, decodeText(bytes)]]),
          ),
        ).toEqual(Object.fromEntries(wanted));
      }
      forge.calls.length = 0;
      const second = await publishToForge(request, forge);
      expect(forge.calls).toEqual(["look"]);
      expect(second.changed).toBe(false);
    }),
  );
});

function fileBytes({ files }: ForgePlugin["thinClient"], path: string): Uint8Array {
  const entry = files.get(path);
  return entry?.kind === "file" ? entry.bytes() : new Uint8Array();
}

test("two publishers make the same marketplace in either order", async () => {
  await fc.assert(
    fc.asyncProperty(market, async (before) => {
      const [one, other] = [new MemoryForge(before), new MemoryForge(before)];
      for (const name of ours) await publishToForge(requestOf(name), one);
      for (const name of ours.toReversed()) await publishToForge(requestOf(name), other);
      const [a, b] = [one.filesOf("main"), other.filesOf("main")];
      const rest = (files: MemoryFiles) => Object.fromEntries([...files].filter(([path]) => path !== catalogPath));
      expect(rest(a)).toEqual(rest(b));
      const named = (files: MemoryFiles) => {
        const { plugins, ...more } = parseJson(textIn(files)).value as unknown as { plugins: { name: string }[] };
        return [plugins.toSorted((x, y) => (x.name < y.name ? -1 : 1)), more];
      };
      expect(named(a)).toEqual(named(b));
      expect(!isSorted(before) || textIn(a) === textIn(b)).toBe(true);
    }),
  );
});

function isSorted(files: MemoryFiles): boolean {
  const { plugins } = parseJson(textIn(files)).value as unknown as { plugins: { name: string }[] };
  const names = plugins.map(({ name }) => name.toLowerCase());
  return plugins.length > 0 && names.every((name, at) => at === 0 || names[at - 1]! <= name);
}
