import { expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { proxiedNames } from "./matcher.ts";
import { settingsOf } from "./settings.ts";

const { plugin } = loadPlugin({
  ".claude-plugin/plugin.json": JSON.stringify({ name: "my-plugin", version: "1.0.0" }),
  ".mcp.json": JSON.stringify({
    mcpServers: { db: { command: "x" }, db_two: { command: "x" }, "google calendar": { command: "x" } },
  }),
});
const remote = settingsOf(plugin, "my-plugin", { endpoint: "https://h.example" });
const renamed = settingsOf(plugin, "other", { endpoint: "https://h.example", local: ["mcp:db_two"] });
const proxy = "mcp__plugin_my-plugin_bazaar-proxy__";

test.each([
  ["Bash", "Bash"],
  ["mcp__plugin_my-plugin_db__query", `${proxy}db_query`],
  ["Write|mcp__plugin_my-plugin_db__query|mcp__plugin_my-plugin_db_two__q", `Write|${proxy}db_query|${proxy}db_two_q`],
  ["mcp__plugin_my-plugin_db__.*", `${proxy}db_.*`],
  ["^mcp__plugin_my-plugin_db__(query|exec)$", `^${proxy}db_(query|exec)$`],
  ["mcp__plugin_my-plugin_google_calendar__list", `${proxy}google_calendar_list`],
  ["mcp__plugin_my-plugin_.*", "mcp__plugin_my-plugin_.*"],
  ["mcp__plugin_another_db__query", "mcp__plugin_another_db__query"],
  ["mcp__db__query", "mcp__db__query"],
])("%s becomes %s", (given, expected) => {
  expect(proxiedNames(given, plugin, remote)).toBe(expected);
});

test("under another name, a local server's tools keep their own names", () => {
  expect(proxiedNames("mcp__plugin_my-plugin_db__q|mcp__plugin_my-plugin_db_two__q", plugin, renamed)).toBe(
    "mcp__plugin_other_bazaar-proxy__db_q|mcp__plugin_other_db_two__q",
  );
  expect(proxiedNames("mcp__plugin_my-plugin_.*", plugin, renamed)).toBe("mcp__plugin_other_.*");
});
