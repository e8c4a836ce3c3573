import { expect, test } from "vitest";
import { Findings } from "../core/diagnostic.ts";
import { explain } from "../core/explain.ts";
import { treeOf, type TreeInput } from "../core/file-tree.ts";
import { readAgents } from "./agents.ts";

const agent = (...lines: string[]) => `---\n${lines.join("\n")}\n---\nBody\n`;

function read(files: Record<string, TreeInput>, declared?: readonly string[]) {
  const found = new Findings();
  const where = { path: ".claude-plugin/plugin.json", line: 3 };
  const paths = declared?.map((raw) => ({ raw, path: raw.slice(2), where }));
  const agents = readAgents({ tree: treeOf(files), report: found.report }, paths);
  return { agents, names: agents.map((one) => one.name), found: found.list, codes: found.list.map((one) => one.code) };
}

test("the name is the frontmatter's, else the file's, with folders before it", () => {
  const files = {
    "agents/a.md": agent("name: My Agent", "description: x"),
    "agents/b.md": agent("description: x"),
    "agents/sub/c.md": agent("name: deep-agent", "description: x"),
    "agents/sub/deep/SKILL.md": agent("description: x"),
    "agents/Sp Ace.md": agent("description: x"),
    "agents/UP.MD": agent("description: x"),
    "agents/empty.md": agent("name: ''", "description: x"),
    "agents/odd.md": agent("name: a:b c/d", "description: x"),
    "agents/x.mdx": agent("description: x"),
  };
  const { names, codes } = read(files);
  expect(names).toEqual(["My Agent", "Sp Ace", "UP.MD", "a:b c/d", "b", "empty", "sub:deep-agent", "sub:deep:SKILL"]);
  expect(codes).toEqual([]);
});

test.each([
  ["5", "5"],
  ["true", "true"],
  ["[a, b]", "a,b"],
  ["{a: b}", "[object Object]"],
  ["[]", "file"],
])("a name that is no text: %s", (value, name) => {
  const { names, found } = read({ "agents/file.md": agent(`name: ${value}`, "description: x") });
  expect(names).toEqual([name]);
  expect(found).toMatchObject([{ code: "NAME_NOT_TEXT", level: "error", line: 2 }]);
});

test("all that an agent has", () => {
  const yaml = [
    "name: a",
    "description: |",
    "  Two",
    "  lines",
    "tools: Read, Bash(git add:*)",
    "model: opus",
    "color: blue",
  ];
  const { agents } = read({ "agents/a.md": agent(...yaml) });
  expect(agents[0]).toMatchObject({
    kind: "agent",
    path: "agents/a.md",
    description: "Two\nlines",
    tools: ["Read", "Bash(git add:*)"],
    model: "opus",
    color: "blue",
    body: "Body\n",
    bodyLine: 10,
  });
});

test("`when_to_use` stands in for a description", () => {
  const files = {
    "agents/a.md": agent("when_to_use: W", "when-to-use: X"),
    "agents/b.md": agent("description: D", "when_to_use: W"),
  };
  const { agents, codes } = read(files);
  expect(agents.map((one) => one.description)).toEqual(["W", "D"]);
  expect(codes).toEqual(["DESCRIPTION_MISSING"]);
});

test("a dropped frontmatter is an error that names the lost limit", () => {
  const { agents, found } = read({
    "agents/a.md": agent("name: other", "description: x", "tools: Read, Grep", "k1: a: b"),
  });
  expect(agents[0]).toMatchObject({ name: "a", frontmatter: { state: "dropped" } });
  expect(agents[0]).not.toHaveProperty("tools");
  expect(found).toMatchObject([{ code: "AGENT_FRONTMATTER_DROPPED", level: "error", path: "agents/a.md", line: 5 }]);
  expect(explain(found[0] as never).problem).toContain("all tools, not `Read, Grep`");
});

test("a dropped frontmatter without a limit is an error too", () => {
  const { found } = read({ "agents/a.md": agent("description: x", "k1: a: b") });
  expect(found).toMatchObject([{ code: "AGENT_FRONTMATTER_DROPPED" }]);
  expect(explain(found[0] as never).problem).toMatch(/all tools\.$/);
});

test.each([
  ["tools: 5", "AGENT_TOOLS_INVALID", "error"],
  ["tools: {a: b}", "AGENT_TOOLS_INVALID", "error"],
  ["tools: [5]", "AGENT_TOOLS_INVALID", "error"],
  ["tools:", "AGENT_TOOLS_EMPTY", "warning"],
  ["tools: []", "AGENT_TOOLS_EMPTY", "warning"],
  ["tools: ''", "AGENT_TOOLS_EMPTY", "warning"],
  ["allowed-tools: Read", "AGENT_KEY_WRONG", "warning"],
  ["permissionMode: plan", "AGENT_KEY_IGNORED", "warning"],
  ["hooks: {}", "AGENT_KEY_IGNORED", "warning"],
  ["mcpServers: [a]", "AGENT_KEY_IGNORED", "warning"],
  ["initialPrompt: x", "AGENT_KEY_IGNORED", "warning"],
])("%s gives all tools, or nothing, and is told", (line, code, level) => {
  const { agents, found } = read({ "agents/a.md": agent("description: x", line) });
  expect(agents[0]).not.toHaveProperty("tools");
  expect(found).toMatchObject([{ code, level, line: 3 }]);
});

test("a star is all tools, and nothing is wrong with it", () => {
  const { agents, codes } = read({ "agents/a.md": agent("description: x", "tools: ['*', Read]") });
  expect(agents[0]).not.toHaveProperty("tools");
  expect(codes).toEqual([]);
});

test("equal names collapse to the last, with an error", () => {
  const files = {
    "agents/a.md": agent("name: same", "description: first"),
    "agents/b.md": agent("description: second", "name: same"),
    "agents/sub/c.md": agent("name: same", "description: third"),
    "agents/d.md": agent("name: Same", "description: fourth"),
  };
  const { agents, found } = read(files);
  expect(agents.map(({ name, description }) => [name, description])).toEqual([
    ["Same", "fourth"],
    ["same", "second"],
    ["sub:same", "third"],
  ]);
  expect(found).toMatchObject([
    { code: "AGENT_NAME_TAKEN", level: "error", path: "agents/b.md", line: 3, args: { other: "agents/a.md" } },
  ]);
});

test("a name of more than 256 characters is not taken, and the file's counts", () => {
  const files = {
    "agents/a.md": agent(`name: ${"y".repeat(256)}`, "description: d"),
    "agents/b.md": agent(`name: ${"y".repeat(257)}`, "description: d"),
  };
  expect(read(files)).toMatchObject({ names: ["b", "y".repeat(256)], codes: ["AGENT_NAME_TOO_LONG"] });
});

test("declared files replace the folder and have no folders in their names", () => {
  const files = {
    "x/a.md": agent("description: xa"),
    "y/s/a.md": agent("description: ya"),
    "agents/s/z.md": agent("description: z"),
    "agents/o.md": "",
  };
  const { agents, codes } = read(files, ["./x/a.md", "./y/s/a.md", "./agents/s/z.md", "./agents/s/z.md"]);
  expect(agents.map(({ name, description }) => [name, description])).toEqual([
    ["a", "ya"],
    ["z", "z"],
  ]);
  expect(codes).toEqual(["AGENT_NAME_TAKEN"]);
  expect(read(files, []).names).toEqual([]);
});

test("a file called .md has no name; links are never followed", () => {
  const link = { kind: "symlink", target: "/etc/passwd" } as const;
  expect(read({ "agents/.md": agent("description: x"), "agents/l.md": link })).toMatchObject({
    names: [],
    codes: ["COMPONENT_UNNAMED"],
  });
  expect(read({ "agents/.md": agent("name: a", "description: x") }).names).toEqual(["a"]);
  expect(read({ "x/l.md": link }, ["./x/l.md"]).names).toEqual([]);
});
