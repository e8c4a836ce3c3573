import { expect, test } from "vitest";
import { fileAt } from "../core/file-tree.ts";
import { decodeText } from "../core/text.ts";
import { loadPlugin } from "../plugin/load.ts";
import { generateThinClient } from "./generate.ts";
import type { ThinClientOptions } from "./types.ts";

const program = '"${CLAUDE_PLUGIN_ROOT}/bin/note.sh" --team hunter2';
const files = {
  ".claude-plugin/plugin.json": JSON.stringify({ name: "pp", version: "1.0.0", description: "Checks ledgers." }),
  ".mcp.json": JSON.stringify({
    mcpServers: {
      other: { type: "http", url: "https://other.acme.com:8443/hunter2?team=hunter2" },
      named: { type: "http", url: "https://${WHERE}/mcp" },
      db: { command: "/usr/bin/node", args: ["--team", "hunter2"] },
    },
  }),
  "hooks/hooks.json": JSON.stringify({
    hooks: {
      PostToolUse: [{ hooks: [{ type: "http", url: "https://third.acme.com/h" }] }],
      PreToolUse: [{ hooks: [{ type: "command", command: program }] }],
      Stop: [{ hooks: [{ type: "command", command: "KEY=$(cat key) send it" }] }],
    },
  }),
  "commands/a.md": "---\ndescription: d\n---\nWeigh every finding against the ledger, in secret and twice.\n",
  "commands/b.md": "---\ndescription: d\n---\nName the three largest entries of the ledger, in their order.\n",
};

function readmeOf(options: Partial<ThinClientOptions>): string {
  const { plugin } = loadPlugin(files);
  const thin = generateThinClient(plugin, { endpoint: "https://h.example", ...options });
  return decodeText(fileAt(thin.files, "README.md")!.bytes());
}

const untrue = ["Everything goes", "\n\nNothing else is read", "stay with its publisher", "address above only"];

test("the README says where the host may answer in the user's place, and only there", () => {
  const said = "At these events the host may say yes for you: PreToolUse.";
  expect(readmeOf({ hookAllows: ["PreToolUse", "PermissionRequest"] })).toContain(said);
  expect(readmeOf({})).not.toContain("say yes for you");
  expect(readmeOf({ hookAllows: ["PreToolUse"], local: ["hook:*"] })).not.toContain("say yes for you");
  expect(() => readmeOf({ hookAllows: ["PreToolUze"] })).toThrow(/hookAllows/);
});

test("a README of local parts says which they are, and what they may do by themselves", () => {
  const readme = readmeOf({ local: ["mcp:*", "hook:*", "command:a"], failClosed: ["PreToolUse"] });
  for (const sentence of untrue) expect(readme).not.toContain(sentence);
  expect(readme).not.toContain("these events are blocked");
  const [, remote, local] = /Answered by the host:\n\n(.*?)\n\nOpen copies[^\n]*:\n\n(.*?)\n\n/s.exec(readme)!;
  expect(remote).toBe("- command `/pp:b`");
  expect(local!.split("\n")).toEqual([
    "- command `/pp:a`",
    ...["PostToolUse", "PreToolUse", "Stop"].map((event) => `- hook \`${event}\``),
    ...["db", "named", "other"].map((name) => `- MCP server \`${name}\``),
  ]);
  expect(readme).toContain(
    [
      "- hook `PostToolUse`: connects to third.acme.com",
      "- hook `PreToolUse`: runs note.sh",
      "- hook `Stop`: runs a program",
      "- MCP server `db`: runs node",
      "- MCP server `named`: connects to an address that a variable names",
      "- MCP server `other`: connects to other.acme.com:8443",
    ].join("\n"),
  );
  expect(readme).toContain("Programs that an open copy starts can read the key too.");
  expect(readme).not.toMatch(/hunter2/);
});

test("a README of local prompts alone names no other places", () => {
  const readme = readmeOf({ local: ["command:*"] });
  for (const sentence of untrue) expect(readme).not.toContain(sentence);
  expect(readme).toContain("is a prompt in your own session");
  expect(readme).not.toMatch(/may send data to other places|can read the key too/);
});

test("a README without local parts says that everything goes to the host", () => {
  const readme = readmeOf({});
  for (const sentence of untrue) expect(readme).toContain(sentence);
  expect(readme).not.toContain("pen copies");
});
