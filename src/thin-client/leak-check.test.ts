import { expect, test } from "vitest";
import { type FileTree, treeOf } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { Draft } from "./draft.ts";
import { searchLeaks } from "./leak-check.ts";
import type { LeakCheck } from "./types.ts";
import { settingsOf } from "./settings.ts";

const secret = 'Weigh every finding against the ledger; write "none" only when both columns are empty.';
const script = "find_the_hidden_thing --with 'some very particular' --options | sort -u";

const { plugin } = loadPlugin({
  ".claude-plugin/plugin.json": JSON.stringify({ name: "p", version: "1.0.0", description: "All about ledgers" }),
  "commands/x.md": `---\ndescription: Weigh every finding against the ledger, in public\n---\n\n${secret}\n`,
  "skills/s/SKILL.md": "---\ndescription: d\n---\nBody of the skill\n",
  "skills/s/data.txt": `line one\n${"very secret data of the skill, line two, ".repeat(2)}\n`,
  "agents/a.md": "---\nname: a\ndescription: d\n---\nThe agent's own long prompt that nobody outside may ever read.\n",
  "hooks/hooks.json": JSON.stringify({
    hooks: { Stop: [{ hooks: [{ type: "command", command: '"${CLAUDE_PLUGIN_ROOT}"/hooks/h.sh' }] }] },
  }),
  "hooks/h.sh": `#!/bin/sh\n${script}\n`,
  ".mcp.json": JSON.stringify({
    mcpServers: { db: { command: "x", env: { DSN: "server=10.0.0.7;catalogue=ledger;user=reader" } } },
  }),
});

function check(files: Readonly<Record<string, string>>, open: readonly string[] = []): LeakCheck {
  const draft = new Draft(plugin, settingsOf(plugin, "p", { endpoint: "https://h.example" }));
  const tree: FileTree = treeOf(files);
  for (const path of open) {
    draft.files.set(path, files[path]!);
    draft.open.add(path);
  }
  const { check: passed, leak } = searchLeaks(draft, tree);
  if (leak !== undefined) throw leak;
  return passed;
}

const found = (path: string, source: string) =>
  expect.objectContaining({ code: "LEAK_FOUND", details: expect.objectContaining({ path, source }) as unknown });

test.each([
  ["a prompt in a text", "README.md", `Hello\n${secret}`, "commands/x.md"],
  ["wrapped", "README.md", secret.replaceAll(" ", "\n  "), "commands/x.md"],
  ["in JSON, behind escapes", "x.json", JSON.stringify({ a: [{ b: secret }] }), "commands/x.md"],
  ["as a key of JSON", "x.json", JSON.stringify({ [secret]: 1 }), "commands/x.md"],
  [
    "in frontmatter, behind escapes",
    "a.md",
    `---\ndescription: ${JSON.stringify(secret)}\n---\nBody\n`,
    "commands/x.md",
  ],
  ["in a stub's body", "a.md", `---\ndescription: d\n---\n${secret}\n`, "commands/x.md"],
  ["an agent's prompt", "a.md", "The agent's own long prompt that nobody outside may ever read.", "agents/a.md"],
  ["a skill's file", "a.md", "very secret data of the skill, line two, very", "skills/s/data.txt"],
  ["a hook's script", "a.sh", script, "hooks/h.sh"],
  ["a server's environment", "a.md", "server=10.0.0.7;catalogue=ledger;user=reader", ".mcp.json"],
])("%s is found", (_, path, text, source) => {
  expect(() => check({ [path]: text })).toThrow(found(path, source));
});

test("the message names both places and repeats nothing", () => {
  const leaking = () => {
    check({ "README.md": `one\ntwo\n${secret}` });
  };
  expect(leaking).toThrow(/README\.md:3 .* commands\/x\.md:5/);
  expect(leaking).not.toThrow(/ledger/);
});

test("what is public may be said again: descriptions, open copies; 39 characters of the rest", () => {
  const passed = { files: 1, sources: 5, window: 40 };
  expect(check({ "README.md": "All about ledgers. Weigh every finding against the ledger, in public" })).toEqual(
    passed,
  );
  expect(check({ "README.md": `${secret.slice(40, 79)}.` })).toEqual(passed);
  expect(check({ "open.txt": `${secret}\n`, "README.md": secret }, ["open.txt"])).toEqual({ ...passed, files: 2 });
});

test("a description that goes on into the body is found where it leaves the description", () => {
  expect(() => check({ "README.md": secret.slice(0, 60) })).toThrow(found("README.md", "commands/x.md"));
});

test.each([
  ["a credential", "a.md", `key: ${["AKIA", "Z7Q2M4X8K1P9W3R5"].join("")}`],
  ["a literal header", ".mcp.json", '{"mcpServers": {"x": {"headers": {"Authorization": "Bearer abc"}}}}'],
])("%s is found, in open copies too, and not repeated", (_, path, text) => {
  for (const open of [[], [path]]) {
    expect(() => check({ [path]: text }, open)).toThrow(
      expect.objectContaining({ code: "LEAK_FOUND", message: expect.not.stringMatching(/Z7Q2|abc/) as unknown }),
    );
  }
});

test("an open copy may be called .json and hold something else", () => {
  expect(check({ "x.json": "not json" }, ["x.json"]).files).toBe(1);
});

const token = ["ghp_", "a8Kd93jLq0Zx7Vb2Nm5Rt1Yw4Ue6Po8Is3Fg"].join("");
const pem = ["-----BEGIN PRIVATE", " KEY-----"].join("");

test.each([
  ["behind a line break in JSON", { "x.json": JSON.stringify({ a: `x\n${token}` }) }],
  ["in quotes in JSON", { "x.json": JSON.stringify({ a: `token = "${token.slice(4)}"` }) }],
  ["spelled in JSON", { "x.json": JSON.stringify({ a: token }).replace("g", String.raw`\u0067`) }],
  ["behind a line break in frontmatter", { "a.md": `---\ndescription: ${JSON.stringify(`Use.\n${token}`)}\n---\nB\n` }],
  ["behind escaped hyphens", { "a.md": `---\ndescription: "${pem.replaceAll("-", String.raw`\x2d`)}"\n---\nB\n` }],
  ["in a file's name", { [`docs/${token}.txt`]: "x" }],
])("a credential %s is found", (_, files) => {
  expect(() => check(files, Object.keys(files))).toThrow(expect.objectContaining({ code: "LEAK_FOUND" }));
});

test("a credential in UTF-16 is found", () => {
  const draft = new Draft(plugin, settingsOf(plugin, "p", { endpoint: "https://h.example" }));
  const bytes = new Uint8Array(Buffer.from(`\uFEFFkey ${token}`, "utf16le"));
  expect(() => searchLeaks(draft, treeOf({ "a.txt": bytes }))).toThrow(expect.objectContaining({ code: "LEAK_FOUND" }));
});

test.each([
  ["no-break spaces", secret.replaceAll(" ", "\u00a0")],
  ["line separators", secret.replaceAll(" ", "\u2028")],
  ["characters of no width", secret.replaceAll(" ", " \u200b")],
  ["ideographic spaces", secret.replaceAll(" ", "\u3000")],
])("%s hide nothing", (_, text) => {
  expect(() => check({ "README.md": text })).toThrow(found("README.md", "commands/x.md"));
});
