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
