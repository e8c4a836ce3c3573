import { describe, expect, test } from "vitest";
import type { JsonObject } from "../core/json.ts";
import { mergedAnswer } from "./hook-merge.ts";

// Every row was seen with the real client 2.1.330 and several `command` handlers of one event. The answers stand in the
// order in which the handlers ended.

const own = (event: string, fields: JsonObject) => ({ hookSpecificOutput: { hookEventName: event, ...fields } });
const pre = (permissionDecision: string, permissionDecisionReason = permissionDecision, more: JsonObject = {}) =>
  own("PreToolUse", { permissionDecision, permissionDecisionReason, ...more });

describe("PreToolUse", () => {
  test.each([
    [["allow", "deny"], "deny"],
    [["deny", "allow", "ask"], "deny"],
    [["defer", "deny"], "deny"],
    [["ask", "defer"], "defer"],
    [["allow", "defer"], "defer"],
    [["allow", "ask"], "ask"],
    [["allow", "allow"], "allow"],
  ])("of %j the client takes %s", (decisions, taken) => {
    const merged = mergedAnswer(
      "PreToolUse",
      decisions.map((decision) => pre(decision)),
    );
    expect(merged).toEqual(pre(taken));
  });

  test("the reason is that of the last that denies and of the first that asks", () => {
    expect(mergedAnswer("PreToolUse", [pre("deny", "one"), pre("deny", "two")])).toEqual(pre("deny", "two"));
    expect(mergedAnswer("PreToolUse", [pre("ask", "one"), pre("ask", "two")])).toEqual(pre("ask", "one"));
  });

  test("a decision without a reason has no other's", () => {
    const silent = own("PreToolUse", { permissionDecision: "deny" });
    expect(mergedAnswer("PreToolUse", [pre("allow", "fine"), silent])).toEqual(pre("deny", ""));
  });

  test("the last rewritten input counts, also beside another's decision", () => {
    const first = own("PreToolUse", { updatedInput: { command: "a" } });
    const second = own("PreToolUse", { updatedInput: { command: "b" } });
    expect(mergedAnswer("PreToolUse", [first, second, pre("allow")])).toEqual(
      pre("allow", "allow", { updatedInput: { command: "b" } }),
    );
  });

  test("contexts and messages are joined", () => {
    const answer = (text: string) => ({
      systemMessage: `m-${text}`,
      ...own("PreToolUse", { additionalContext: text }),
    });
    expect(mergedAnswer("PreToolUse", [answer("a"), answer("b")])).toEqual({
      systemMessage: "m-a\nm-b",
      ...own("PreToolUse", { additionalContext: "a\nb" }),
    });
  });

  test("one that stops everything does so beside others", () => {
    const stops = [
      { continue: false, stopReason: "first" },
      { continue: false, stopReason: "second" },
    ];
    expect(mergedAnswer("PreToolUse", [pre("allow"), ...stops])).toEqual({
      continue: false,
      stopReason: "first",
      ...pre("allow"),
    });
  });
});

test("PermissionRequest: who decides first has decided, whichever way", () => {
  const yes = own("PermissionRequest", { decision: { behavior: "allow" } });
  const no = own("PermissionRequest", { decision: { behavior: "deny", message: "no" } });
  expect(mergedAnswer("PermissionRequest", [{}, yes, no])).toEqual(yes);
  expect(mergedAnswer("PermissionRequest", [no, yes])).toEqual(no);
});

test.each([
  ["UserPromptSubmit", "one"],
  ["Stop", "one\n\ntwo"],
  ["PostToolUse", "one\n\ntwo"],
])("%s: of two that block the reason is %j", (event, reason) => {
  const blocks = ["one", "two"].map((text) => ({ decision: "block", reason: text }));
  expect(mergedAnswer(event, [{ systemMessage: "m" }, ...blocks])).toEqual({
    systemMessage: "m",
    decision: "block",
    reason,
  });
});

test("PostToolUse: the last rewritten output counts", () => {
  const answers = ["a", "b"].map((stdout) =>
    own("PostToolUse", { additionalContext: stdout, updatedToolOutput: { stdout } }),
  );
  expect(mergedAnswer("PostToolUse", answers)).toEqual(
    own("PostToolUse", { additionalContext: "a\nb", updatedToolOutput: { stdout: "b" } }),
  );
});

test("SessionStart: every path is watched", () => {
  const answers = [
    own("SessionStart", { watchPaths: ["a"] }),
    own("SessionStart", { watchPaths: ["b"], reloadSkills: true }),
  ];
  expect(mergedAnswer("SessionStart", answers)).toEqual(
    own("SessionStart", { watchPaths: ["a", "b"], reloadSkills: true }),
  );
});

test("Elicitation: a no beats a yes", () => {
  const yes = own("Elicitation", { action: "accept", content: { a: 1 } });
  const no = own("Elicitation", { action: "decline" });
  expect(mergedAnswer("Elicitation", [no, yes])).toMatchObject(own("Elicitation", { action: "decline" }));
});

test("nobody says nothing, and one is heard as it is", () => {
  expect(mergedAnswer("Stop", [])).toEqual({});
  expect(mergedAnswer("Stop", [{}, {}])).toEqual({});
  expect(mergedAnswer("Stop", [{ decision: "block", reason: "r" }])).toEqual({ decision: "block", reason: "r" });
});
