import { describe, expect, test } from "vitest";
import { newCatalog } from "./create.ts";
import { loadMarketplace } from "./load.ts";
import { catalogPath } from "./types.ts";
import { type PublishedEntry, upsertEntry } from "./upsert.ts";

const entry: PublishedEntry = { name: "p", source: "./plugins/p", description: "New", author: { name: "A" } };

const text = `{
    "$schema": "https://host.example/schema.json",
    "plugins": [
        {"name": "other", "source": {"source": "github", "repo": "a/b"}, "x-own": 1},
        {
            "category": "maintained",
            "name": "p",
            "x-rank": 3,
            "source": "./plugins/p",
            "tags": ["t"],
            "description": "Old"
        }
    ],
    "owner": {"name": "o"},
    "name": "m"
}`;

describe("upsertEntry", () => {
  test("replaces our fields of an entry and nothing else", () => {
    const edited = upsertEntry(text, { ...entry, category: "ours" });
    expect(edited.change).toBe("replaced");
    expect(edited.text).toBe(
      text.replace('"description": "Old"', '"description": "New",\n            "author": {"name": "A"}'),
    );
  });

  test("adds an entry behind the others", () => {
    const edited = upsertEntry(text, { ...entry, name: "q", source: "./plugins/q", category: "c" });
    expect(edited.change).toBe("added");
    const added = `,
        {
            "name": "q",
            "source": "./plugins/q",
            "description": "New",
            "category": "c",
            "author": {
                "name": "A"
            }
        }`;
    expect(edited.text).toBe(text.replace('"Old"\n        }', `"Old"\n        }${added}`));
  });

  test.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ])("a second time changes nothing (%s)", (_, eol) => {
    const first = upsertEntry(text.replaceAll("\n", eol), entry);
    const second = upsertEntry(first.text, { ...entry, author: { name: "A" } });
    expect(second).toEqual({ text: first.text, change: "unchanged" });
    expect(first.text.split(eol)).toHaveLength(text.split("\n").length + 1);
  });

  test("never makes a second entry of one name", () => {
    let catalog = newCatalog({ name: "m", owner: { name: "o" } });
    for (const description of ["1", "2", "2", "3"]) catalog = upsertEntry(catalog, { ...entry, description }).text;
    expect(JSON.parse(catalog).plugins).toEqual([{ ...entry, description: "3" }]);
  });

  test.each(["./plugins/p/", ".//plugins/./p", "p"])("keeps the source %j, which means the same folder", (source) => {
    const catalog = JSON.stringify({
      name: "m",
      metadata: { pluginRoot: "./plugins" },
      plugins: [{ name: "p", source }],
    });
    const edited = JSON.parse(upsertEntry(catalog, entry).text);
    expect(edited.plugins[0].source).toBe(source);
  });

  test.each([
    ["another folder", "./elsewhere/p"],
    ["a repository", { source: "github", repo: "a/b" }],
    ["nothing", undefined],
    ["a bare name without pluginRoot", "p"],
  ])("refuses an entry whose source is %s, unless told", (_, source) => {
    const catalog = JSON.stringify({ plugins: [{ name: "p", source }] });
    expect(() => upsertEntry(catalog, entry)).toThrow(expect.objectContaining({ code: "MARKETPLACE_INVALID" }));
    const taken = JSON.parse(upsertEntry(catalog, entry, { takeOver: true }).text);
    expect(taken.plugins).toEqual([{ name: "p", source: "./plugins/p", description: "New", author: { name: "A" } }]);
  });

  test.each([
    ["an array", "[]", "no JSON object"],
    ["broken", '{"plugins": [}', "not valid JSON (line 1, column 14)"],
    ["a trailing comma", '{"plugins": [],}', "not valid JSON"],
    ["plugins null", '{"name": "m", "plugins": null}', "no list"],
    ["plugins an object", '{"plugins": {}}', "no list"],
    ["two of the name", '{"plugins": [{"name": "p"}, {"name": "p"}]}', '2 entries called "p"'],
  ])("refuses a catalog that is %s", (_, catalog, message) => {
    expect(() => upsertEntry(catalog, entry)).toThrow(
      expect.objectContaining({ code: "MARKETPLACE_INVALID", message: expect.stringContaining(message) }),
    );
  });

  test.each([
    [{ name: "x" }],
    [{ ...entry, name: "" }],
    [{ ...entry, source: "plugins/x" }],
    [{ ...entry, description: 5 }],
    [{ ...entry, category: null }],
    [{ ...entry, author: {} }],
    [undefined],
    [null],
  ])("refuses the entry %j, as JavaScript may give it", (odd) => {
    expect(() => upsertEntry('{"name":"m","plugins":[]}', odd as never)).toThrow(
      expect.objectContaining({ code: "OPTION_INVALID", fix: expect.stringContaining("description") }),
    );
  });

  test("refuses a catalog that is no text", () => {
    for (const odd of [undefined, null, {}, 5])
      expect(() => upsertEntry(odd as never, entry)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
  });

  test("a catalog without plugins gets them; odd items stay", () => {
    expect(JSON.parse(upsertEntry('{"name":"m"}', entry).text)).toEqual({ name: "m", plugins: [entry] });
    expect(JSON.parse(upsertEntry('{"plugins":[null,"x",[]]}', entry).text).plugins).toEqual([null, "x", [], entry]);
  });

  test("names like those of Object's own members are names", () => {
    const odd = { ...entry, name: "__proto__" };
    expect(JSON.parse(upsertEntry('{"plugins":[]}', odd).text).plugins[0].name).toBe("__proto__");
  });
});

describe("newCatalog", () => {
  test("is a catalog that the client takes", () => {
    const catalog = newCatalog({ name: "acme-tools", owner: { name: "Acme" }, description: "Tools" });
    const { diagnostics, loads } = loadMarketplace({ [catalogPath]: catalog });
    expect(loads).toBe(true);
    expect(diagnostics.map((one) => one.code)).toEqual(["MARKETPLACE_EMPTY"]);
    expect(upsertEntry(catalog, entry).text).toMatch(/\}\n\s+\]\n\}\n$/);
  });

  test.each(["", "a b", "inline", "claude-plugins-official"])("refuses the name %j", (name) => {
    expect(() => newCatalog({ name, owner: { name: "o" } })).toThrow(
      expect.objectContaining({ code: "MARKETPLACE_INVALID" }),
    );
  });
});
