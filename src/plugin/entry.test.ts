import { expect, test } from "vitest";
import { inventoryOf } from "../testing/inventory.ts";
import { loadPlugin } from "./load.ts";

// What the client does with a plugin and its marketplace entry, found by installing each of these.
const text = "---\ndescription: One.\n---\nText.\n";
const files = {
  "commands/a.md": text,
  "extra/x.md": text,
  "agents/g.md": "---\nname: g\ndescription: d\n---\n",
  "more/y.md": "---\nname: y\ndescription: d\n---\n",
  "skills/s/SKILL.md": text,
  "sk2/t/SKILL.md": text,
};
const manifest = (more: object = {}) => ({
  ...files,
  ".claude-plugin/plugin.json": JSON.stringify({
    name: "plug",
    version: "1",
    description: "d",
    author: { name: "a" },
    ...more,
  }),
});
const run = (event: string, command: string) => ({ [event]: [{ hooks: [{ type: "command", command }] }] });
const entry = (more: object = {}) => ({ name: "plug", source: "./p", ...more });
const lists = {
  commands: ["./extra/x.md"],
  agents: ["./more/y.md"],
  skills: ["./sk2/t"],
  mcpServers: { m: { command: "x" } },
};

function loaded(given: Record<string, string>, more: object) {
  const result = loadPlugin(given, { entry: entry(more) });
  const { commands, agents, skills, mcpServers } = inventoryOf(result.plugin);
  const codes = result.diagnostics.filter((one) => one.level !== "note").map((one) => one.code);
  return { ...result, listed: { commands, agents, skills, mcpServers }, codes };
}

test.each([[undefined], [true], [false]])("without a manifest the entry adds to the folders (strict: %s)", (strict) => {
  const { listed, codes, loads, plugin } = loaded(files, { ...lists, ...(strict === undefined ? {} : { strict }) });
  expect(listed).toEqual({ commands: ["a", "x"], agents: ["g", "y"], skills: ["s", "t"], mcpServers: ["m"] });
  expect({ codes, loads, name: plugin.name }).toEqual({ codes: [], loads: true, name: "plug" });
});

test("beside a manifest it adds too, but its servers do not count", () => {
  const { listed, codes } = loaded(manifest(), lists);
  expect(listed).toEqual({ commands: ["a", "x"], agents: ["g", "y"], skills: ["s", "t"], mcpServers: [] });
  expect(codes).toEqual(["MANIFEST_ENTRY_IGNORED"]);
});

test("it adds to what the manifest puts in the folder's place", () => {
  const { listed } = loaded(manifest({ commands: { own: { content: "Text." } } }), {
    commands: { more: { source: "./extra/x.md" } },
  });
  expect(listed.commands).toEqual(["more", "own"]);
});

test.each(["commands", "agents", "skills", "hooks", "outputStyles", "experimental"])(
  "strict: false with %s beside a manifest is a conflict, and nothing loads",
  (field) => {
    const value = field === "hooks" || field === "experimental" ? {} : [];
    const { codes, loads } = loaded(manifest(), { strict: false, [field]: value });
    expect({ codes, loads }).toEqual({ codes: ["MANIFEST_ENTRY_CONFLICT"], loads: false });
  },
);

test.each(["mcpServers", "lspServers", "workflows"])("strict: false with %s only ignores it", (field) => {
  const { codes, loads } = loaded(manifest(), { strict: false, [field]: {} });
  expect({ codes, loads }).toEqual({ codes: ["MANIFEST_ENTRY_IGNORED"], loads: true });
});

test("an event of the entry replaces that event of the files and of the manifest", () => {
  const hooks = { hooks: { ...run("Stop", "file"), ...run("SessionStart", "file") } };
  const given = { ...manifest({ hooks: run("Stop", "manifest") }), "hooks/hooks.json": JSON.stringify(hooks) };
  const { plugin } = loaded(given, { hooks: run("Stop", "entry") });
  expect(plugin.hooks.map((one) => [one.event, one.handler["command"]])).toEqual([
    ["SessionStart", "file"],
    ["Stop", "entry"],
  ]);
});

test("the manifest's name counts, the entry fills in what it lacks", () => {
  const bare = { ...files, ".claude-plugin/plugin.json": '{"name": "mine", "version": "2"}' };
  const { plugin } = loaded(bare, {
    name: "other",
    version: "9",
    description: "From the entry",
    author: { name: "Eve" },
  });
  expect(plugin.manifest).toMatchObject({
    name: "mine",
    version: "2",
    description: "From the entry",
    author: { name: "Eve" },
  });
});

test.each([[{ version: 5 }], [{ author: "Ann" }], [{ keywords: "x" }]])(
  "the client does not install by an entry with %j",
  (more: object) => {
    const { codes, loads } = loaded(files, more);
    expect({ codes, loads }).toEqual({ codes: ["MANIFEST_ENTRY_INVALID"], loads: false });
  },
);

test("a path that the entry names and that is not there is a finding about the entry", () => {
  const { diagnostics, loads } = loaded(files, { commands: ["./nope.md"] });
  expect(diagnostics.filter((one) => one.level === "error")).toMatchObject([{ code: "PATH_MISSING", path: "" }]);
  expect(loads).toBe(true);
});
