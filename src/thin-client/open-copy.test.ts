import { expect, test } from "vitest";
import { decodeText } from "../core/text.ts";
import { fileAt } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { generateThinClient } from "./generate.ts";
import type { ThinClientOptions } from "./types.ts";

function made(files: Readonly<Record<string, string>>, options: Partial<ThinClientOptions>) {
  const thin = generateThinClient(loadPlugin(files), { endpoint: "https://h.example", ...options });
  const text = (path: string) => decodeText(fileAt(thin.files, path)!.bytes());
  const codes = thin.report.diagnostics.filter(({ code }) => code.startsWith("LOCAL_"));
  return {
    text,
    found: codes.map(({ code, args }) => [code as string].concat(Object.values(args as Record<string, string>))),
    thin,
  };
}

test("an open copy of a command in the manifest's map acts as the command of the plugin", () => {
  const commands = {
    x: { source: "./c/x.md", description: "Other." },
    y: { source: "./c/y.md", argumentHint: "[a]", model: "haiku", allowedTools: ["Bash(git log:*)", "Read"] },
    z: { content: "---\narguments: [a]\n---\nText" },
  };
  const files = {
    ".claude-plugin/plugin.json": JSON.stringify({ name: "p", commands }),
    "c/x.md":
      "---\ndescription: Own.\ndisable-model-invocation: true\nuser-invocable: false\narguments: [a, b]\nhooks: {Stop: []}\n---\nText\n",
    "c/y.md": "---\ndescription: Own --- and\n---\nText\n",
  };
  const { thin } = made(files, { local: ["command:*"] });
  const full = loadPlugin(files).plugin.commands;
  const copies = loadPlugin(thin.files).plugin.commands;
  for (const [at, one] of full.entries()) {
    const { description, modelInvocable, userInvocable, body } = one;
    const meaning = [description, one.argumentHint, one.model, one.allowedTools, modelInvocable, userInvocable, body];
    const copy = copies[at]!;
    expect([
      copy.description,
      copy.argumentHint,
      copy.model,
      copy.allowedTools,
      copy.modelInvocable,
      copy.userInvocable,
      copy.body,
    ]).toEqual(meaning);
    expect(Object.keys(copy.frontmatter.data)).toEqual(expect.arrayContaining(Object.keys(one.frontmatter.data)));
  }
  expect(copies).toHaveLength(3);
});

const named = {
  ".claude-plugin/plugin.json": '{"name": "plug", "version": "1.0.0"}',
  ".mcp.json": JSON.stringify({ mcpServers: { db: { command: "x" } } }),
  "hooks/hooks.json": JSON.stringify({
    hooks: {
      PreToolUse: [
        { hooks: [{ type: "mcp_tool", server: "plugin:plug:db", tool: "q", if: "mcp__plugin_plug_db__query" }] },
      ],
    },
  }),
  "agents/a.md": "---\nname: a\ndescription: d\ntools: mcp__plugin_plug_db__query, Task(plug:r)\n---\nText\n",
  "commands/c.md": "---\ndescription: d\nallowed-tools: mcp__plugin_plug_db__query\n---\nThen run /plug:other\n",
};

test("under another name, local components name the thin client; their prose is reported", () => {
  const local = ["hook:*", "agent:*", "command:*", "mcp:*"] as const;
  const { text, found } = made(named, { local, name: "thin" });
  expect(text("hooks/hooks.json")).toContain('"server": "plugin:thin:db"');
  expect(text("hooks/hooks.json")).toContain('"if": "mcp__plugin_thin_db__query"');
  expect(text("agents/a.md")).toContain('tools: ["mcp__plugin_thin_db__query","Task(thin:r)"]');
  expect(text("commands/c.md")).toContain('["mcp__plugin_thin_db__query"]');
  expect(found).toEqual([["LOCAL_NAMES_PLUGIN", "command:c", "plug:"]]);
  expect(made(named, { local }).text("agents/a.md")).toBe(named["agents/a.md"]);
});

test("local components that use a server of the host are told", () => {
  const { found } = made(named, { local: ["hook:*", "agent:*", "command:*"] });
  expect(found.filter(([code]) => code === "LOCAL_NEEDS_REMOTE_SERVER").map(([, what]) => what!.slice(0, 6))).toEqual(
    ["comman", "agent:", "hook:1"].map((what) => expect.stringContaining(what.slice(0, 5)) as string),
  );
});

test("under another name, the frontmatter of local components names the thin client too", () => {
  const files = {
    ...named,
    "agents/a.md": "---\nname: a\ndescription: d\nskills: plug:s, other\n---\nText\n",
    "commands/c.md": `---
description: d
context: fork
agent: plug:r
hooks:
  PreToolUse:
    - matcher: mcp__plugin_plug_db__write
      hooks:
        - {type: mcp_tool, server: "plugin:plug:db", tool: q, if: "mcp__plugin_plug_db__query"}
---
Text of app.plug-in and xplug:y
`,
    "commands/d.md": "---\ndescription: d\nwhen_to_use: before /plug:c\n---\nText\n",
  };
  const { text, found } = made(files, { local: ["agent:*", "command:*", "mcp:*"], name: "thin" });
  expect(text("agents/a.md")).toContain('skills: ["thin:s","other"]');
  expect(text("commands/c.md")).toContain('agent: "thin:r"');
  expect(text("commands/c.md")).toContain('"matcher":"mcp__plugin_thin_db__write"');
  expect(text("commands/c.md")).toContain('"server":"plugin:thin:db"');
  expect(text("commands/c.md")).toContain('"if":"mcp__plugin_thin_db__query"');
  expect(found).toEqual([["LOCAL_NAMES_PLUGIN", "command:d", "plug:"]]);
});

test.each(["mcp__plugin_plug_db", "mcp__plugin_plug_*"])(
  "a local component with all tools of a server of the host: %s",
  (rule) => {
    const hook = { type: "command", command: "x", if: rule };
    const files = {
      ".claude-plugin/plugin.json": '{"name": "plug", "version": "1.0.0"}',
      ".mcp.json": JSON.stringify({ mcpServers: { db: { command: "x" }, db2: { command: "x" } } }),
      "hooks/hooks.json": JSON.stringify({ hooks: { PreToolUse: [{ hooks: [hook] }] } }),
      "agents/a.md": `---\nname: a\ndescription: d\ntools: ${rule}\n---\nText\n`,
      "commands/c.md": `---\ndescription: d\nallowed-tools: ${rule}\n---\nText\n`,
    };
    const { found } = made(files, { local: ["hook:*", "agent:*", "command:*", "mcp:db2"] });
    const said = found.map(([code, what, server]) => `${code} ${what!.replace(/:.*/, "")} ${server}`);
    // A rule for every server of the plugin fits the hook's calls under their new names as well.
    const kinds = rule.endsWith("*") ? ["command", "agent"] : ["command", "agent", "hook"];
    expect(said).toEqual(kinds.map((kind) => `LOCAL_NEEDS_REMOTE_SERVER ${kind} db`));
    expect(made(files, { local: ["agent:*", "mcp:*"] }).found).toEqual([]);
  },
);

test("a rule of the manifest's map for a local command has the thin client's name", () => {
  const commands = { c: { source: "./x/c.md", allowedTools: ["mcp__plugin_plug_db__q"] } };
  const files = {
    ".claude-plugin/plugin.json": JSON.stringify({ name: "plug", commands }),
    ".mcp.json": named[".mcp.json"],
    "x/c.md": "---\ndescription: d\n---\nText\n",
  };
  const { thin } = made(files, { local: ["command:*", "mcp:*"], name: "thin" });
  expect(loadPlugin(thin.files).plugin.commands[0]!.allowedTools).toEqual(["mcp__plugin_thin_db__q"]);
});
