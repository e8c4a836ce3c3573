import { expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { isolationOf } from "./isolation-flags.ts";
import { networkTroubles } from "./network-troubles.ts";

const servers = {
  near: { command: "node", args: ["x.js"] },
  far: { type: "http", url: "https://example.com/mcp" },
  old: { type: "sse", url: "https://example.com/sse" },
};

function pluginWith(...names: readonly (keyof typeof servers)[]) {
  const mcpServers = Object.fromEntries(names.map((name) => [name, servers[name]]));
  const manifest = JSON.stringify({ name: "plug", version: "1.0.0", mcpServers });
  return loadPlugin({ ".claude-plugin/plugin.json": manifest }).plugin;
}

test("servers with a URL are named where a sandbox has no network", () => {
  const bounds = isolationOf({ isolation: "sandbox" }, {});
  expect(networkTroubles(pluginWith("near", "far"), bounds)).toEqual([
    expect.stringMatching(/^The MCP server "far" has a URL, and sandboxed runs have no network.*"host"/),
  ]);
  expect(networkTroubles(pluginWith("far", "old"), bounds)[0]).toContain('MCP servers "far", "old" have URLs');
  expect(networkTroubles(pluginWith("near"), bounds)).toEqual([]);
});

test("nothing is said where there is a network; a flag wins over the configuration", () => {
  const plugin = pluginWith("far");
  const config = { isolation: "sandbox", sandboxNetwork: "host" } as const;
  expect(networkTroubles(plugin, isolationOf({}, config))).toEqual([]);
  expect(networkTroubles(plugin, isolationOf({ isolation: "none" }, { isolation: "sandbox" }))).toEqual([]);
  expect(networkTroubles(plugin, isolationOf({ sandboxNetwork: "none" }, config))).toHaveLength(1);
});
