import { expect, test } from "vitest";
import { testPlugin } from "../testing/proxy-fixtures.ts";
import { tightNameLines, tightNames } from "./served-names-text.ts";

function linesOf(servers: readonly string[], clientName = "notes"): string[] {
  const mcpServers = Object.fromEntries(servers.map((name) => [name, { command: "x" }]));
  const plugin = testPlugin({ ".mcp.json": JSON.stringify({ mcpServers }) });
  return tightNameLines(tightNames(plugin, clientName));
}

test("names with room enough are nothing to tell of", () => {
  expect([linesOf([]), linesOf(["db", "web"])]).toEqual([[], []]);
});

test("a server whose tools could be taken for another's, and one with little room", () => {
  expect(linesOf(["a", "a_b"])).toEqual([expect.stringMatching(/all tools of the server "a_b" in a hash/)]);
  // 64 less `mcp__plugin_notes_bazaar-proxy__` (32) and `database_` (9).
  expect(linesOf(["database"])).toEqual([expect.stringMatching(/database_NAME, .* more than 23 characters/)]);
  expect(linesOf(["db"], "a-plugin-with-a-long-name")).toEqual([expect.stringMatching(/more than 13 characters/)]);
});
