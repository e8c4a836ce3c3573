import { expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { toolNamePart } from "../plugin/tool-names.ts";
import { chooseNaming, maxToolName } from "./tool-names.ts";

function pluginNamed(name: string, more: Record<string, string> = {}) {
  return loadPlugin({ ".claude-plugin/plugin.json": JSON.stringify({ name, version: "1.0.0" }), ...more }).plugin;
}

test.each([
  [22, "bazaar-proxy"],
  [23, "bazaar"],
  [28, "bazaar"],
  [29, "bz"],
  [32, "bz"],
])("a name of %i characters: the server is %s", (length, key) => {
  const naming = chooseNaming("n".repeat(length), pluginNamed("n"), new Set());
  expect(naming.serverKey).toBe(key);
  expect(naming.longest.length).toBeLessThanOrEqual(maxToolName);
  expect(naming.longest.name).toBe(`${naming.prefix}execute_command`);
  expect(naming.shortenedFrom === undefined).toBe(key === "bazaar-proxy");
});

test("a name that nothing fits keeps the shortest key, and its length is told", () => {
  const naming = chooseNaming("n".repeat(40), pluginNamed("n"), new Set());
  expect(naming).toMatchObject({ serverKey: "bz", longest: { length: 72 } });
});

test("tools of the plugin's own servers count as far as its texts mention them", () => {
  const plugin = pluginNamed("p", {
    ".mcp.json": JSON.stringify({ mcpServers: { warehouse: { command: "x" } } }),
    "agents/a.md": `---\nname: a\ndescription: d\ntools: mcp__plugin_p_warehouse__${"q".repeat(30)}\n---\nB\n`,
  });
  const naming = chooseNaming("p", plugin, new Set());
  expect(naming.serverKey).toBe("bazaar");
  expect(naming.longest.name).toBe(`mcp__plugin_p_bazaar__warehouse_${"q".repeat(30)}`);
});

test("a local server's key is not taken", () => {
  expect(chooseNaming("p", pluginNamed("p"), new Set(["bazaar-proxy"])).serverKey).toBe("bazaar");
  expect(chooseNaming("p", pluginNamed("p"), new Set(["bazaar-proxy", "bazaar", "bz"])).serverKey).toBe("bazaar-host");
});

test("characters of names as the client spells them", () => {
  expect(toolNamePart("google calendar.v2é")).toBe("google_calendar_v2_");
});
