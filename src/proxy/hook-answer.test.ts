import { describe, expect, test } from "vitest";
import { hookAnswer } from "./hook-answer.ts";
import { restoreEvent } from "./hook-event.ts";

const ran = (exitCode: number, stdout = "", stderr = "") => ({ exitCode, stdout, stderr });

describe("exit 0", () => {
  test("JSON is the answer, whatever the event", () => {
    expect(hookAnswer("Stop", ran(0, ' {"decision":"block","reason":"r"}\n'))).toEqual({
      decision: "block",
      reason: "r",
    });
  });

  test.each(["SessionStart", "UserPromptSubmit", "UserPromptExpansion"])("plain text is context for %s", (event) => {
    expect(hookAnswer(event, ran(0, "note\n"))).toEqual({
      hookSpecificOutput: { hookEventName: event, additionalContext: "note\n" },
    });
  });

  test.each(["{not json", "[1]", "text"])("%j decides nothing elsewhere", (stdout) => {
    expect(hookAnswer("PreToolUse", ran(0, stdout))).toEqual({});
  });

  test("silence decides nothing", () => {
    expect(hookAnswer("SessionStart", ran(0, " \n", "noise"))).toEqual({});
  });
});

describe("exit 2 blocks with stderr as the reason", () => {
  test("PreToolUse: the tool is denied, and JSON on stdout doesn't count", () => {
    expect(hookAnswer("PreToolUse", ran(2, '{"continue":true}', "no\n"))).toEqual({
      hookSpecificOutput: { hookEventName: "PreToolUse", permissionDecision: "deny", permissionDecisionReason: "no" },
    });
  });

  test("PermissionRequest: the answer is no", () => {
    expect(hookAnswer("PermissionRequest", ran(2, "", "no"))).toEqual({
      hookSpecificOutput: { hookEventName: "PermissionRequest", decision: { behavior: "deny", message: "no" } },
    });
  });

  test.each(["UserPromptSubmit", "Stop", "SubagentStop", "PostToolUse", "PreCompact"])("%s: a decision", (event) => {
    expect(hookAnswer(event, ran(2, "", "no"))).toEqual({ decision: "block", reason: "no" });
  });

  test("an event that can't be blocked shows the text", () => {
    expect(hookAnswer("SessionEnd", ran(2, "", "too late"))).toEqual({ systemMessage: "too late" });
  });

  test("a reason there is always", () => {
    expect(hookAnswer("Stop", ran(2))).toMatchObject({ reason: "The plugin's Stop hook blocked this." });
  });
});

test.each([1, 3, 127])("exit %i decides nothing, and stderr stays on the host", (exitCode) => {
  const answer = hookAnswer("PreToolUse", ran(exitCode, '{"decision":"block"}', "/srv/secret"));
  expect(Object.keys(answer)).toEqual(["systemMessage"]);
  expect(JSON.stringify(answer)).not.toContain("secret");
});

describe("an event from templates", () => {
  test("objects, booleans and numbers come back, texts stay texts, absent fields go", () => {
    const fields = {
      tool_input: '{"command":"ls","n":1}',
      tool_calls: "[1]",
      stop_hook_active: "false",
      duration_ms: "12",
      prompt: "true",
      tool_name: "[1]",
      cwd: "",
      nested: { a: "" },
    };
    expect(restoreEvent("Stop", fields)).toEqual({
      tool_input: { command: "ls", n: 1 },
      tool_calls: [1],
      stop_hook_active: false,
      duration_ms: 12,
      prompt: "true",
      tool_name: "[1]",
      nested: { a: "" },
      hook_event_name: "Stop",
    });
  });

  test.each([
    ["tool_response", "plain text"],
    ["tool_response", '"quoted"'],
    ["tool_input", "{broken"],
    ["stop_hook_active", "${stop_hook_active}"],
    ["duration_ms", "soon"],
  ])("%s stays %j", (name, value) => {
    expect(restoreEvent("Stop", { [name]: value })).toEqual({ [name]: value, hook_event_name: "Stop" });
  });

  test("the caller can't name another event", () => {
    expect(restoreEvent("Stop", { hook_event_name: "PreToolUse" })).toEqual({ hook_event_name: "Stop" });
  });
});
