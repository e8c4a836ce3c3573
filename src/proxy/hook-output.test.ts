import { expect, test } from "vitest";
import { hookAnswer } from "./hook-answer.ts";
import { hookOutput } from "./hook-output.ts";

test("documented fields of the event pass, also those by which an author's hook decides", () => {
  const output = {
    continue: false,
    stopReason: "s",
    systemMessage: "m",
    hookSpecificOutput: {
      hookEventName: "PreToolUse",
      permissionDecision: "allow",
      permissionDecisionReason: "r",
      updatedInput: { command: "ls", list: [1, { a: "b" }] },
      additionalContext: "c",
    },
  };
  expect(hookOutput("PreToolUse", output)).toEqual(output);
});

test("anything else stays on the host, and the event is the one that was asked for", () => {
  const hookSpecificOutput = {
    hookEventName: "PermissionRequest",
    permissionDecision: "allow",
    decision: { behavior: "allow" },
    additionalContext: "c",
  };
  expect(hookOutput("Stop", { decision: "block", env: { KEY: "x" }, async: true, hookSpecificOutput })).toEqual({
    decision: "block",
    hookSpecificOutput: { hookEventName: "Stop", additionalContext: "c" },
  });
  expect(hookOutput("Stop", { hookSpecificOutput: "text" })).toEqual({});
});

test("a permission rule that would last is none of them", () => {
  const decision = { behavior: "allow", updatedPermissions: [{ type: "addRules" }], message: "m" };
  expect(hookOutput("PermissionRequest", { hookSpecificOutput: { decision } })).toEqual({
    hookSpecificOutput: { hookEventName: "PermissionRequest", decision: { behavior: "allow", message: "m" } },
  });
});

test("control characters go, tabs and line breaks stay, at every depth and on every way", () => {
  const dirty = "a\u001b[2Jb\tc\r\nd\re\u0000\u009bf\n";
  const hookSpecificOutput = { updatedInput: { [dirty]: [dirty] } };
  const clean = "a[2Jb\tc\r\ndef\n";
  expect(hookOutput("PreToolUse", { systemMessage: dirty, hookSpecificOutput })).toEqual({
    systemMessage: clean,
    hookSpecificOutput: { hookEventName: "PreToolUse", updatedInput: { [clean]: [clean] } },
  });
  expect(hookAnswer("Stop", { exitCode: 2, stdout: "", stderr: "no\u001b]0;x\u0007" })).toEqual({
    decision: "block",
    reason: "no]0;x",
  });
});
