import { expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import type { HookHandler } from "../plugin/types.ts";
import { generateThinClient } from "./generate.ts";
import { proxiedMatcher, proxiedNames, proxiedRule } from "./matcher.ts";
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

const hook = (matcher: string, event = "PreToolUse") => ({ event, matcher }) as HookHandler;

test.each([
  ["mcp__plugin_my-plugin_(db|db_two)__.*", ["db_query", "db_two_x"], ["google_calendar_list"]],
  ["mcp__plugin_my-plugin_.*__q", ["db_q", "db_two_q", "google_calendar_query"], ["db_x"]],
  ["mcp__.*__delete.*", ["db_delete", "db_two_delete_all"], ["db_create"]],
  ["plugin_my-plugin_db__.*", ["db_query"], ["google_calendar_x"]],
  ["^Bash$|__query$", ["db_query"], ["db_query_all"]],
  ["mcp__.*", ["db_query"], []],
  ["Write.*", [], ["db_query"]],
  ["mcp__plugin_my-plugin_db__.*", ["db_query"], ["google_calendar_x"]],
])("%s fits the same tools behind the proxy", (given, fits, others) => {
  const { matcher, missed } = proxiedMatcher(hook(given), plugin, remote);
  expect(missed).toBe(false);
  for (const tool of fits) expect(new RegExp(matcher!).test(proxy + tool) ? "fits" : tool).toBe("fits");
  for (const tool of others) expect(new RegExp(matcher!).test(proxy + tool) ? tool : "no").toBe("no");
});

test.each([
  "mcp__plugin_my-plugin_(db__query|db_two__exec)",
  "mcp__(a+)+__q$",
  "mcp__.*_.*_.*_.*_.*__q",
  // To run one of these would take years.
  `^${"(?:[a-z_]|[a-z_][a-z_])?".repeat(60)}Z`,
  `^mcp__${"(?:[a-z_]|[a-z_])".repeat(60)}Z`,
  `^mcp__${"[a-z_]?".repeat(60)}${"[a-z_-]".repeat(30)}Z`,
])("%s can't be shown to fit, and is told at once", (given) => {
  expect(proxiedMatcher(hook(given), plugin, remote)).toEqual({
    matcher: expect.any(String) as string,
    missed: true,
  });
  const files = {
    ".claude-plugin/plugin.json": JSON.stringify({ name: "my-plugin", version: "1.0.0" }),
    ".mcp.json": JSON.stringify({ mcpServers: { db: { command: "x" }, db_two: { command: "x" } } }),
    "hooks/hooks.json": JSON.stringify({
      hooks: { PreToolUse: [{ matcher: given, hooks: [{ type: "command", command: "true" }] }] },
    }),
  };
  const codes = (failClosed: string[]) =>
    generateThinClient(loadPlugin(files), { endpoint: "https://h.example", failClosed }).report.diagnostics.map(
      ({ code }) => code,
    );
  expect(codes([])).toContain("HOOK_MATCHER_NOT_PROXIED");
  expect(codes(["PreToolUse"])).toContain("HOOK_GUARD_NOT_PROXIED");
});

test("many servers, and hooks that fit all of them, take no time worth telling", () => {
  const names = Array.from({ length: 600 }, (_, at) => `s${at}`);
  const files = {
    ".claude-plugin/plugin.json": JSON.stringify({ name: "my-plugin", version: "1.0.0" }),
    ".mcp.json": JSON.stringify({ mcpServers: Object.fromEntries(names.map((name) => [name, { command: "x" }])) }),
  };
  const many = loadPlugin(files).plugin;
  const settings = settingsOf(many, "my-plugin", { endpoint: "https://h.example" });
  for (const name of names.slice(0, 200)) {
    const { matcher, missed } = proxiedMatcher(hook(`mcp__.*__q_${name}`), many, settings);
    expect(missed).toBe(false);
    expect(matcher).toContain(`^${proxy}s599_q_${name}`);
  }
});

test("a matcher of very many branches is told at once too", () => {
  const branches = Array.from({ length: 60_000 }, (_, at) => `mcp__.*a${at}.*`);
  expect(proxiedMatcher(hook(branches.join("|")), plugin, remote).missed).toBe(true);
});

test("a broken expression and a rule for a whole server", () => {
  expect(proxiedMatcher(hook("mcp__(("), plugin, remote).missed).toBe(false);
  expect(proxiedRule("mcp__plugin_my-plugin_db", plugin, remote).missed).toBe(true);
  expect(proxiedRule("mcp__plugin_my-plugin_db__q", plugin, remote)).toEqual({ rule: `${proxy}db_q`, missed: false });
});

test.each([
  ["UserPromptExpansion", "my-plugin:rev", "other:rev"],
  ["SubagentStart", "^(my-plugin:a|not-my-plugin:b)$", "^(other:a|not-my-plugin:b)$"],
  ["SubagentStop", "my-plugin:.*", "other:.*"],
  ["PreToolUse", "Bash|my-plugin:x", "Bash|my-plugin:x"],
])("under another name, %s for %s becomes %s", (event, given, expected) => {
  expect(proxiedMatcher(hook(given, event), plugin, renamed).matcher).toBe(expected);
});

test("under another name, rules that name own components follow, and a shell command of that name does not", () => {
  expect(proxiedRule("Skill(my-plugin:a)", plugin, renamed).rule).toBe("Skill(other:a)");
  expect(proxiedRule("Task(my-plugin:a)", plugin, renamed).rule).toBe("Task(other:a)");
  expect(proxiedRule("Bash(my-plugin:*)", plugin, renamed).rule).toBe("Bash(my-plugin:*)");
});
