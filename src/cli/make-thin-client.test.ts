import { expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { failureDocument, failureLines } from "./failure.ts";
import { makeThinClient } from "./make-thin-client.ts";
import type { OpenedPlugin } from "./open-plugin.ts";
import type { StubFlags } from "./stub-options.ts";
import { plainTerminal } from "./terminal.ts";
import { thinClientDocument, thinClientLines } from "./thin-client-text.ts";

const text = (name = "x") => `---\nname: ${name}\ndescription: D\n---\nThe text.\n`;
const opened = (files: Record<string, string>, fields: object = {}): OpenedPlugin => {
  const manifest = { name: "plug", version: "1.0.0", description: "D", author: { name: "A" }, license: "MIT" };
  const all = { ".claude-plugin/plugin.json": JSON.stringify({ ...manifest, ...fields }), "commands/a.md": text() };
  return { directory: ".", config: {}, loaded: loadPlugin({ ...all, ...files }) };
};
const make = (plugin: OpenedPlugin, flags: Partial<StubFlags> = {}) =>
  makeThinClient(plugin, { permissionHook: true, ...flags }, "https://plugins.example.com/p");

const long = "n".repeat(60);
const broken: readonly (readonly [string, OpenedPlugin, string])[] = [
  ["a file that is too large", opened({ "commands/big.md": "x".repeat(1024 * 1024 + 1) }), "FILE_TOO_LARGE"],
  ["two agents of one name", opened({ "agents/a.md": text(), "agents/b.md": text() }), "AGENT_NAME_TAKEN"],
  ["a broken agent", opened({ "agents/a.md": "---\nname: a\n\tx: [\n---\n" }), "AGENT_FRONTMATTER_DROPPED"],
  ["broken hooks", opened({ "hooks/hooks.json": "{" }), "HOOKS_JSON_INVALID"],
  ["broken servers", opened({ ".mcp.json": "{" }), "MCP_JSON_INVALID"],
  ["a tool's name that grows too long", opened({}, { name: long }), "TOOL_NAME_TOO_LONG"],
];

test.each(broken)("%s is refused with all findings, unless errors are allowed", (_, plugin, code) => {
  let thrown: unknown;
  try {
    make(plugin);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ code: "PLUGIN_INCOMPLETE", problem: expect.stringMatching(/has 1 error,/) });
  const error = thrown as Parameters<typeof failureDocument>[0];
  expect(failureDocument(error)).toMatchObject({
    error: { code: "PLUGIN_INCOMPLETE" },
    diagnostics: expect.arrayContaining([expect.objectContaining({ code, level: "error" })]),
  });
  expect(failureLines(plainTerminal, error)[0]).toBe(`error ${code}`);

  const lines = thinClientLines(plainTerminal, plugin, make(plugin, { allowErrors: true }));
  expect(lines).toContain(`error ${code}`);
  expect(lines.at(-1)).toBe("Went on in spite of 1 error, as --allow-errors says.");
});

test("warnings are said and stop nothing", () => {
  const plugin = opened({ "CLAUDE.md": "x" });
  const client = make(plugin);
  expect(thinClientLines(plainTerminal, plugin, client)).toContain("warning CLAUDE_MD_UNREAD");
  expect(thinClientDocument(plugin, client)).toMatchObject({
    diagnostics: [{ code: "CLAUDE_MD_UNREAD", level: "warning", path: "CLAUDE.md" }],
  });
});

test("that a part works on the project is no news where its files travel", () => {
  const reads = "---\ndescription: D\nallowed-tools: Read\n---\nThe text.\n";
  const plugin = opened({ "commands/fix.md": reads, "commands/look.md": reads });
  const named = (config: OpenedPlugin["config"]) =>
    make({ ...plugin, config }, { allowErrors: true }).report.diagnostics.flatMap(({ code, args }) =>
      code === "PLACEMENT_NEEDS_FILES" ? [(args as { what: string }).what] : [],
    );
  const workspace = { "command:fix": "project" } as const;
  expect(named({})).toEqual(["command:fix", "command:look"]);
  expect(named({ workspace })).toEqual(["command:look"]);
  expect(named({ workspace, auth: "oauth" })).toEqual(["command:fix", "command:look"]);
});

test("a reserved name is healed by another one, and then no finding", () => {
  const plugin = opened({}, { name: "claude-plug" });
  expect(() => make(plugin)).toThrow(expect.objectContaining({ code: "PLUGIN_REFUSED" }));
  expect(thinClientDocument(plugin, make(plugin, { name: "plug" }))).toMatchObject({ diagnostics: [] });
});

test("a plugin that does not load is refused with its findings, whatever is allowed", () => {
  const plugin = opened({ "CLAUDE.md": "x" }, { version: 5 });
  const made = () => make(plugin, { allowErrors: true });
  const diagnostics = [expect.objectContaining({ level: "error" }), expect.objectContaining({ level: "warning" })];
  expect(made).toThrow(
    expect.objectContaining({ code: "PLUGIN_REFUSED", details: { diagnostics: expect.arrayContaining(diagnostics) } }),
  );
});

test("each component comes with its placement, what it needs, and why that is believed", () => {
  const plugin = opened({ "commands/push.md": `${text()}Run git push.\n`, "agents/g.md": text("g") });
  const client = make(plugin, { local: ["agent:g"] });
  const lines = thinClientLines(plainTerminal, plugin, client);
  expect(lines[0]).toMatch(/^component +placement +needs +evidence$/);
  expect(lines).toContainEqual(expect.stringMatching(/^agent:g +local +text$/));
  expect(lines[2]).toMatch(/^command:push +remote +machine +commands\/push\.md:6 git push$/);
  expect(lines.join("\n")).toContain("are shared outside descriptions and what you made public.");
  const push = { id: "command:push", placement: "remote", path: "commands/push.md", needs: ["machine"] };
  const evidence = [{ need: "machine", path: "commands/push.md", line: 6, what: "git push" }];
  expect(thinClientDocument(plugin, client)).toMatchObject({
    report: { components: expect.arrayContaining([expect.objectContaining({ ...push, evidence })]) },
  });
});
