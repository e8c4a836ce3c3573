import { describe, expect, test } from "vitest";
import type { HookHandler } from "../plugin/types.ts";
import { fittingHooks, matcherFits } from "./hook-match.ts";
import { ruleFits } from "./hook-rule.ts";

describe("a matcher", () => {
  test.each([
    [undefined, "Bash", true],
    ["", "Bash", true],
    ["*", "Bash", true],
    ["Bash", "Bash", true],
    ["Bas", "Bash", false],
    ["Write|Bash", "Bash", true],
    ["Write, Bash", "Bash", true],
    ["Write|Edit", "Bash", false],
    ["mcp__db", "mcp__db__query", false],
    ["mcp__db__.*", "mcp__db__query", true],
    ["^Ba", "Bash", true],
    ["^as", "Bash", false],
    ["(", "Bash", false],
    ["Task", "Agent", true],
  ])("%j and the tool %s: %j", (matcher, tool, fits) => {
    expect(matcherFits(matcher, "PreToolUse", { tool_name: tool })).toBe(fits);
  });

  test.each([
    ["SessionStart", { source: "startup" }, "startup", "resume"],
    ["SessionEnd", { reason: "clear" }, "clear", "logout"],
    ["PreCompact", { trigger: "auto" }, "auto", "manual"],
    ["Notification", { notification_type: "idle_prompt" }, "idle_prompt", "permission_prompt"],
    ["SubagentStop", { agent_type: "p:review" }, "^p:", "^q:"],
    ["UserPromptExpansion", { command_name: "p:go" }, ":go$", ":stop$"],
    ["FileChanged", { file_path: "/a/b/.envrc" }, "^\\.envrc$", "^/a"],
    ["ElicitationResult", { mcp_server_name: "db" }, "db", "other"],
  ])("%s compares its own field", (event, data, yes, no) => {
    expect(matcherFits(yes, event, data)).toBe(true);
    expect(matcherFits(no, event, data)).toBe(false);
  });

  test.each(["Stop", "UserPromptSubmit", "CwdChanged"])("%s has nothing to compare, so every handler runs", (event) => {
    expect(matcherFits("anything", event, { prompt: "x", tool_name: "Bash" })).toBe(true);
  });
});

describe("a handler's `if`", () => {
  const bash = (rule: string, command: string) =>
    ruleFits(rule, "PreToolUse", { tool_name: "Bash", tool_input: { command } });

  // Seen with the real client.
  test.each([
    ["Bash(git *)", "git status", true],
    ["Bash(git *)", "git", true],
    ["Bash(git *)", "echo a && git status", true],
    ["Bash(git *)", "FOO=1 git push", true],
    ["Bash(git *)", "echo $(git log)", true],
    ["Bash(git *)", "echo $(date)", false],
    ["Bash(git *)", "gitk", false],
    ["Bash(git push:*)", "git pushx", false],
    ["Bash(git push:*)", "git push origin", true],
    ["Bash", "anything", true],
    ["Bash(*)", "anything", true],
    ["Read", "anything", false],
  ])("%s and `%s`: %j", (rule, command, fits) => {
    expect(bash(rule, command)).toBe(fits);
  });

  const write = (rule: string, path: string) =>
    ruleFits(rule, "PreToolUse", { tool_name: "Write", tool_input: { file_path: path }, cwd: "/home/ada/p" });

  test.each([
    ["Write(*.ts)", "/home/ada/p/a/b.ts", true],
    ["Write(*.ts)", "/home/ada/p/a/b.js", false],
    ["Write(src/**)", "/home/ada/p/src/a/b.ts", true],
    ["Write(src/**)", "src/a/b.ts", true],
    ["Write(/src/*.ts)", "/home/ada/p/src/a.ts", true],
    ["Write(src)", "/home/ada/p/src/a.ts", true],
    ["Write(//etc/**)", "/etc/passwd", true],
    ["Write(//etc/**)", "/home/ada/p/etc/a", false],
    ["Edit(*.ts)", "/home/ada/p/a.ts", false],
  ])("%s and the path %s: %j", (rule, path, fits) => {
    expect(write(rule, path)).toBe(fits);
  });

  test("names a server's tools, domains, agents and skills", () => {
    const fits = (rule: string, tool_name: string, tool_input = {}) =>
      ruleFits(rule, "PostToolUse", { tool_name, tool_input });
    expect(fits("mcp__db", "mcp__db__query")).toBe(true);
    expect(fits("mcp__db", "mcp__dbx__query")).toBe(false);
    expect(fits("mcp__db__q*", "mcp__db__query")).toBe(true);
    expect(fits("WebFetch(domain:example.com)", "WebFetch", { url: "https://example.com/a" })).toBe(true);
    expect(fits("WebFetch(domain:example.com)", "WebFetch", { url: "https://example.org/a" })).toBe(false);
    expect(fits("Agent(p:review)", "Agent", { subagent_type: "p:review" })).toBe(true);
    expect(fits("Skill(p:scan)", "Skill", { skill: "p:other" })).toBe(false);
  });

  test("that can't be told fits, and on an event without a tool none does", () => {
    expect(ruleFits("Bash(git *)", "PreToolUse", { tool_name: "Bash" })).toBe(true);
    expect(ruleFits("not (a rule", "PreToolUse", { tool_name: "Bash" })).toBe(true);
    expect(ruleFits("Bash(git *)", "UserPromptSubmit", { prompt: "git" })).toBe(false);
    expect(ruleFits(undefined, "UserPromptSubmit", {})).toBe(true);
  });
});

describe("the handlers of an event", () => {
  const hook = (id: string, matcher?: string, more = {}): HookHandler => ({
    id,
    event: "PreToolUse",
    ...(matcher !== undefined && { matcher }),
    type: "command",
    handler: { type: "command", command: id, ...more },
    origin: { path: "hooks/hooks.json", line: 1 },
  });
  const hooks = [hook("a", "Bash"), hook("b", "Write"), hook("a", "*"), hook("c", "*", { if: "Bash(rm *)" })];
  const ids = (matcher?: string) =>
    fittingHooks(hooks, "PreToolUse", { tool_name: "Bash", tool_input: { command: "ls" } }, matcher).map(
      ({ id }) => id,
    );

  test("are those that fit, each once", () => {
    expect(ids()).toEqual(["a"]);
    expect(fittingHooks(hooks, "Stop", {})).toEqual([]);
  });

  test("of one matcher are its own", () => {
    expect(ids("*")).toEqual(["a"]);
    expect(ids("Write")).toEqual([]);
  });
});
