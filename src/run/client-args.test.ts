import { expect, test } from "vitest";
import { checkToolRules, clientArgs } from "./client-args.ts";
import { checkLimits } from "./limits.ts";
import type { RunRequest } from "./types.ts";

const plugin = { folder: "/srv/plugin", name: "my.plug", mcpServers: ["db", "a b"], skillFolders: [] };
const command: RunRequest = { kind: "command", name: "x", arguments: "SECRET", context: "SECRET" };

const args = (request: RunRequest, limits = {}, allowed: readonly string[] = []) =>
  clientArgs(request, plugin, checkLimits(limits), allowed).join(" ");

test("hold nothing of the caller, and none of what takes the plugin's parts away", () => {
  const line = args(command);
  expect(line).not.toContain("SECRET");
  expect(line).not.toMatch(/--bare|--strict-mcp-config|--safe-mode|bypassPermissions|dangerously/);
});

test("keep the settings, hooks and servers of a workspace out", () => {
  expect(args(command)).toContain("--setting-sources user --permission-mode dontAsk");
});

test("name the plugin, the limits and the tools that are allowed", () => {
  expect(args(command, { maxTurns: 7, maxBudgetUsd: 0.5 }, ["Bash(git log *)"])).toBe(
    "-p --input-format stream-json --output-format stream-json --verbose --setting-sources user " +
      "--permission-mode dontAsk --plugin-dir /srv/plugin --max-turns 7 --max-budget-usd 0.5 " +
      "--allowedTools Bash(git log *) mcp__plugin_my_plug_db mcp__plugin_my_plug_a_b",
  );
});

test("name the agent, or the skill that the model has to load", () => {
  expect(args({ kind: "agent", name: "team:r", task: "t" })).toContain("--agent my.plug:team:r");
  expect(args({ ...command, invocation: "model" })).toMatch(/ Skill\(my\.plug:x\)$/);
});

test.each(["-p", "--bare", "", "  ", "Bash(", "Bash (git log *)", "Read,Write"])("the rule %j is refused", (rule) => {
  expect(() => checkToolRules(["Read", rule])).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
});

test("a refused rule is named with its problem and a fix; blanks around a rule are taken off", () => {
  const refused = { problem: 'The tool rule "Bash()" has nothing in its parentheses.', fix: /"Bash" alone/ };
  expect(() => checkToolRules(["Bash()"])).toThrow(
    expect.objectContaining({ ...refused, fix: expect.stringMatching(refused.fix) }),
  );
  expect(checkToolRules([" Read\n"])).toEqual(["Read"]);
  expect(checkToolRules(["mcp__*"], "deny")).toEqual(["mcp__*"]);
});

test("limits have defaults", () => {
  expect(checkLimits()).toEqual({
    timeoutMs: 600_000,
    killAfterMs: 3_000,
    maxTurns: 50,
    maxBudgetUsd: undefined,
    maxOutputBytes: 67_108_864,
    maxLineBytes: 16_777_216,
    idleMs: 300_000,
    maxDiskBytes: 2_147_483_648,
    maxMemoryBytes: 4_294_967_296,
    maxProcesses: 512,
  });
});
