import { join } from "node:path";
import { writeFiles } from "../../src/testing/write-files.ts";
import type { Contender } from "./contenders.ts";

const key = "bench-key-0123456789abcdef";

/** `claude-bazaar serve` of a plugin with the nine tools as a stdio server: keys, guards, metrics and all. */
export function ownContenders(folder: string): Contender[] {
  const plugin = join(folder, "plugin");
  const child = { command: process.execPath, args: [join(import.meta.dirname, "serve-v2.ts")] };
  writeFiles(plugin, {
    ".claude-plugin/plugin.json": JSON.stringify({ name: "nine", version: "1.0.0", description: "Nine tools." }),
    ".mcp.json": JSON.stringify({ mcpServers: { nine: child } }),
    "commands/say.md": "---\ndescription: Says something.\n---\nSay something.\n",
  });
  writeFiles(folder, {
    "keys.txt": `${key}\n`,
    // All that is asked here comes from one caller.
    "bazaar.config.json": JSON.stringify({ callers: { perMinute: 1_000_000, parallel: 1_000 } }),
  });
  const bin = join(import.meta.dirname, "../../dist/bin.js");
  const serve = [
    bin,
    "serve",
    plugin,
    "--port",
    "%PORT%",
    "--metrics-port",
    "0",
    "--config",
    join(folder, "bazaar.config.json"),
  ];
  return (["2025", "2026"] as const).map((era) => ({
    name: "claude-bazaar",
    kind: "ours",
    era,
    path: "/mcp",
    headers: { authorization: `Bearer ${key}` },
    toolName: (name) => `nine_${name}`,
    command: { args: [...serve, "--key-file", join(folder, "keys.txt")], env: { ANTHROPIC_API_KEY: "sk-none" } },
  }));
}
