import { expect, test } from "vitest";
import { isBazaarError } from "../core/errors.ts";
import { fileOf, treeOf } from "../core/file-tree.ts";
import { loadPlugin, type PluginFiles } from "./load.ts";
import { maxMarkdownBytes, maxTextBytes } from "./source.ts";

const manifest = JSON.stringify({ name: "plug", version: "1.0.0", description: "D", author: { name: "A" } });
const base = { ".claude-plugin/plugin.json": manifest, "commands/a.md": "---\ndescription: d\n---\nText.\n" };
const codesOf = (files: PluginFiles) => loadPlugin(files, { folderName: "plug" }).diagnostics.map((one) => one.code);

test("a record of texts and bytes and a tree of the same files give the same plugin", () => {
  const record = { ...base, "bin/tool": new Uint8Array([1, 2]) };
  const fromRecord = loadPlugin(record);
  const fromTree = loadPlugin(treeOf(record));
  expect(fromRecord.loads).toBe(true);
  expect(fromRecord.plugin.commands).toEqual(fromTree.plugin.commands);
  expect(fromRecord.plugin.bin).toEqual([{ name: "tool", path: "bin/tool" }]);
  expect([...fromRecord.plugin.files.keys()]).toEqual([...fromTree.plugin.files.keys()]);
});

test.each([
  ["./my-plugin"],
  [undefined],
  [null],
  [5],
  [["a"]],
  [new Uint8Array(1)],
  [{ "a.md": 5 }],
  [{ "a.md": null }],
  [{ a: { kind: "symlink" } }],
  [{ a: { kind: "file" } }],
  [{ a: { kind: "nothing" } }],
  [new Map([["a", { kind: "file", size: 1 }]])],
  [new URL("file:///tmp")],
  [Promise.resolve({})],
])("%j is no plugin: an error that names the way to load a folder", (given) => {
  let thrown: unknown;
  try {
    loadPlugin(given as unknown as PluginFiles);
  } catch (error) {
    thrown = error;
  }
  expect(isBazaarError(thrown) && thrown.code).toBe("SOURCE_INVALID");
  expect(isBazaarError(thrown) && thrown.fix).toContain('import { loadPlugin } from "claude-bazaar/node"');
});

const circular: Record<string, unknown> = {};
circular["self"] = circular;

test.each([
  ["options", null],
  ["options", "plug"],
  ["folderName", { folderName: 5 }],
  ["entry", { entry: null }],
  ["entry", { entry: [] }],
  ["entry", { entry: circular }],
  ["entry", { entry: { size: 5n } }],
])("%s of a wrong kind are refused: %o", (option, options) => {
  expect(() => loadPlugin(base, options as never)).toThrow(
    expect.objectContaining({ code: "OPTION_INVALID", problem: expect.stringContaining(`\`${option}\``) as unknown }),
  );
});

test.each([
  "/etc/passwd",
  "C:/x",
  "../x",
  "a/../../x",
  "\\x",
  "C:\\x",
  "a\\..\\b",
  "a\0b",
  "a//b",
  "./a",
  "",
  "__proto__/../x",
])("the path %j is left out with a finding", (path) => {
  const { plugin, diagnostics } = loadPlugin([...Object.entries(base), [path, "x"]].reduce(intoMap, new Map()));
  expect(diagnostics.filter((one) => one.level === "error").map((one) => one.code)).toEqual(["PATH_UNSAFE"]);
  expect(plugin.files.has(path)).toBe(false);
});

function intoMap(map: Map<string, ReturnType<typeof fileOf>>, [path, text]: readonly string[]) {
  return map.set(path ?? "", fileOf(text ?? ""));
}

test("links are named and never followed; one that leads out of the plugin is an error", () => {
  const files = treeOf({
    ...base,
    "commands/evil.md": { kind: "symlink", target: "/etc/passwd" },
    agents: { kind: "symlink", target: "../../elsewhere" },
    "skills/s/in.md": { kind: "symlink", target: "../../commands/a.md" },
    "skills/s/out.md": { kind: "symlink", target: "../../../commands/a.md" },
    "skills/s/windows.md": { kind: "symlink", target: "C:\\Windows" },
    "hooks/hooks.json": { kind: "symlink", target: "/etc/hosts" },
    ".mcp.json": { kind: "symlink", target: "/etc/hosts" },
  });
  const { plugin, diagnostics } = loadPlugin(files);
  expect(diagnostics.map((one) => `${one.code} ${one.path}`)).toEqual([
    "LINK_OUTSIDE .mcp.json",
    "LINK_OUTSIDE agents",
    "LINK_OUTSIDE commands/evil.md",
    "LINK_OUTSIDE hooks/hooks.json",
    "LINK_UNREAD skills/s/in.md",
    "LINK_OUTSIDE skills/s/out.md",
    "LINK_OUTSIDE skills/s/windows.md",
  ]);
  expect([plugin.commands.length, plugin.agents.length, plugin.hooks.length]).toEqual([1, 0, 0]);
});

test("a manifest that is a link is no manifest", () => {
  const files = treeOf({ ...base, ".claude-plugin/plugin.json": { kind: "symlink", target: "/etc/hosts" } });
  expect(codesOf(files)).toEqual(["MANIFEST_MISSING", "LINK_OUTSIDE"]);
});

test("a path that leads through a link is not read", () => {
  const linked = JSON.stringify({ ...(JSON.parse(manifest) as object), commands: "./linked" });
  const files = treeOf({ ".claude-plugin/plugin.json": linked, linked: { kind: "symlink", target: "elsewhere" } });
  expect(loadPlugin(files).plugin.commands).toEqual([]);
  expect(codesOf(files)).toContain("LINK_UNREAD");
});

test("a file that is too large or unreadable is a finding where it lies, and the rest is read", () => {
  const huge = { kind: "file", size: 50_000_000, executable: false, bytes: () => new Uint8Array(0) } as const;
  const gone = { ...huge, size: 5, bytes: fail };
  expect(huge.size).toBeGreaterThan(maxTextBytes);
  const files = treeOf({ ...base, "commands/huge.md": huge, ".mcp.json": gone, "hooks/hooks.json": huge });
  const { diagnostics, plugin } = loadPlugin(files);
  expect(diagnostics.map((one) => `${one.code} ${one.path}`)).toEqual([
    "FILE_UNREADABLE .mcp.json",
    "FILE_TOO_LARGE commands/huge.md",
    "FILE_TOO_LARGE hooks/hooks.json",
  ]);
  expect(plugin.commands.map((one) => one.name)).toContain("a");
});

test.each([
  ["commands/c.md", ["FILE_TOO_LARGE commands/c.md"]],
  ["agents/g.md", ["FILE_TOO_LARGE agents/g.md"]],
  ["skills/s/SKILL.md", ["FILE_TOO_LARGE skills/s/SKILL.md"]],
  ["output-styles/o.md", ["FILE_TOO_LARGE output-styles/o.md"]],
  [".lsp.json", []],
])("%s of 1 MiB is read; with one byte more it is not, as in a session, where it is Markdown", (path, found) => {
  const text = path === ".lsp.json" ? "{}" : "---\ndescription: x\n---\n";
  const sized = (size: number) => loadPlugin({ ...base, [path]: text.padEnd(size) });
  const names = ({ plugin }: ReturnType<typeof loadPlugin>) =>
    [plugin.commands, plugin.agents, plugin.skills, plugin.outputStyles].map((list) => list.length);
  expect(sized(maxMarkdownBytes).diagnostics).toEqual([]);
  const over = sized(maxMarkdownBytes + 1);
  expect(over.diagnostics.map((one) => `${one.code} ${one.path}`)).toEqual(found);
  expect(names(over)).toEqual([1, 0, 0, 0]);
});

test("what could not be listed is one finding where it lies, and the rest is read", () => {
  const locked = { ...fileOf(""), unreadable: "permission denied", bytes: fail };
  const { plugin, diagnostics } = loadPlugin(treeOf({ ...base, agents: locked, "commands/deep.md": locked }));
  expect(diagnostics).toMatchObject([
    { code: "FILE_UNREADABLE", level: "error", path: "agents", args: { reason: "permission denied" } },
    { code: "FILE_UNREADABLE", path: "commands/deep.md" },
  ]);
  expect(plugin.commands.map((one) => one.name)).toEqual(["a"]);
});

function fail(): never {
  throw new Error("the disk is on fire");
}

test("capitals, devices and colons in paths are named", () => {
  const files = { ...base, "commands/A.md": base["commands/a.md"], "commands/srp:x.md": base["commands/a.md"] };
  const { diagnostics } = loadPlugin(files);
  expect(diagnostics.map((one) => `${one.level} ${one.code} ${one.path}`)).toEqual([
    "warning PATH_CASE_CLASH commands/a.md",
    "note PATH_NOT_PORTABLE commands/srp:x.md",
  ]);
});

test("an empty folder is no plugin; a file in a default place makes one of it", () => {
  expect(loadPlugin({}).loads).toBe(false);
  expect(codesOf({ "README.md": "x" })).toEqual(["MANIFEST_MISSING", "PLUGIN_NOT_FOUND"]);
  expect(loadPlugin({ "commands/a.md": "x" }, { folderName: "tools" })).toMatchObject({
    loads: true,
    plugin: { name: "tools", manifest: { path: null } },
  });
});

test("findings come in the order of path, line and code, whatever the order of the files", () => {
  const files = { ".mcp.json": "{", "CLAUDE.md": "x", ".claude-plugin/plugin.json": '{"name":"claude-x",\n"zz":1}' };
  const found = loadPlugin(files).diagnostics;
  expect(found.map((one) => `${one.path} ${one.line ?? 0} ${one.code}`)).toEqual([
    " 0 PLUGIN_EMPTY",
    ".claude-plugin/plugin.json 0 MANIFEST_FIELD_MISSING",
    ".claude-plugin/plugin.json 0 MANIFEST_FIELD_MISSING",
    ".claude-plugin/plugin.json 0 MANIFEST_FIELD_MISSING",
    ".claude-plugin/plugin.json 1 PLUGIN_NAME_RESERVED",
    ".claude-plugin/plugin.json 2 MANIFEST_FIELD_UNKNOWN",
    ".mcp.json 1 MCP_JSON_INVALID",
    "CLAUDE.md 0 CLAUDE_MD_UNREAD",
  ]);
  expect(loadPlugin(Object.fromEntries(Object.entries(files).toReversed())).diagnostics).toEqual(found);
});

const values = [
  null,
  true,
  0,
  "",
  "x",
  "./x",
  [],
  [null],
  [[]],
  {},
  { a: null },
  { a: {} },
  { hooks: [{}] },
  "\0",
  -1e99,
];
const fields =
  "name version author homepage keywords repository metadata userConfig channels dependencies commands agents skills hooks " +
  "mcpServers lspServers outputStyles workflows experimental themes monitors settings __proto__ constructor toString";

test.each(fields.split(" "))("no value of %s makes it throw, in the manifest or in an entry", (field) => {
  for (const value of values) {
    const text = `{"name": "plug", ${JSON.stringify(field)}: ${JSON.stringify(value)}}`;
    const entry = JSON.parse(text) as Record<string, unknown>;
    expect(loadPlugin({ ".claude-plugin/plugin.json": text }).diagnostics.length).toBeGreaterThan(0);
    expect(loadPlugin({ ...base, ".claude-plugin/plugin.json": text }, { entry }).plugin).toBeDefined();
    expect(loadPlugin({ "commands/a.md": "x" }, { entry }).plugin).toBeDefined();
  }
});

test.each(["hooks/hooks.json", ".mcp.json", ".lsp.json", "settings.json", "monitors/monitors.json", "themes/a.json"])(
  "no content of %s makes it throw",
  (path) => {
    const wrapped = values.flatMap((value) => [
      value,
      { hooks: value },
      { hooks: { Stop: value, PreToolUse: [value], Setup: [{ hooks: [value] }] } },
      { mcpServers: value, a: value },
      { modules: value },
      [{ name: value }],
    ]);
    const texts = [...wrapped.map((value) => JSON.stringify(value)), "", "{", "\uFEFF{}", "[".repeat(100_000)];
    for (const text of texts) expect(loadPlugin({ ...base, [path]: text }).plugin.name).toBe("plug");
  },
);
