import { describe, expect, test } from "vitest";
import { missingIn, outcomeOf, type RunEnd } from "./outcome.ts";
import { redact, redactAll } from "./redact.ts";

const good = { type: "result", subtype: "success", is_error: false, result: "text", num_turns: 3, total_cost_usd: 0.1 };
const end = (more: Partial<RunEnd> = {}): RunEnd => ({
  exitCode: 0,
  init: {},
  result: good,
  stderr: "path /x",
  ...more,
});

test("exit 0 and is_error false is a success", () => {
  expect(outcomeOf(end())).toEqual({ text: "text", turns: 3, costUsd: 0.1, durationMs: 0, deniedTools: [] });
});

test.each([
  [{ exitCode: null, result: undefined }, "CLIENT_FAILED"],
  [{ exitCode: 0, result: undefined }, "CLIENT_FAILED"],
  [{ exitCode: 1 }, "RUN_FAILED"],
  [{ exitCode: null }, "RUN_FAILED"],
  [{ result: { ...good, is_error: true } }, "RUN_FAILED"],
  [{ result: { type: "result" } }, "RUN_FAILED"],
  [{ result: { ...good, is_error: "false" } }, "RUN_FAILED"],
  [{ exitCode: 1, result: { ...good, is_error: true, subtype: "error_max_turns" } }, "RUN_LIMIT"],
] as readonly (readonly [Partial<RunEnd>, string])[])("%j is no success", (more, code) => {
  expect(() => outcomeOf(end(more))).toThrow(expect.objectContaining({ code }));
  expect(() => outcomeOf(end(more))).not.toThrow(/\/x/);
});

test("a result of a strange form is read as far as it goes", () => {
  const strange = { is_error: false, result: 5, num_turns: "x", permission_denials: [null, { tool_name: 1 }, {}] };
  expect(outcomeOf(end({ result: strange }))).toMatchObject({ text: "", turns: 0, deniedTools: [] });
});

describe("what the client loaded", () => {
  const init = { plugins: [{ name: "plug" }, null], slash_commands: ["plug:a"] };
  const command = (name: string, invocation: "typed" | "model" = "typed") =>
    ({ kind: "command", name, arguments: "", invocation }) as const;

  test("has the command, or it can't be typed anyway", () => {
    expect(missingIn(init, "plug", command("a"))).toBeUndefined();
    expect(missingIn(init, "plug", command("b", "model"))).toBeUndefined();
    expect(missingIn(init, "plug", { kind: "agent", name: "r", task: "t" })).toBeUndefined();
  });

  test("lacks the command or the plugin", () => {
    expect(missingIn(init, "plug", command("b"))).toMatchObject({ code: "CLIENT_FAILED" });
    expect(missingIn({}, "plug", { kind: "agent", name: "r", task: "t" })).toMatchObject({ code: "CLIENT_FAILED" });
  });
});

test("redact hides the longer secret first, everywhere", () => {
  expect(redact("ab abc ab", ["ab", "abc", ""])).toBe("[hidden] [hidden] [hidden]");
});

test("redactAll hides it in keys, lists and objects too", () => {
  const given = { a: [{ "k-secret": "secret" }, 1, null, true], b: undefined };
  expect(redactAll(given, ["secret"])).toEqual({ a: [{ "k-[hidden]": "[hidden]" }, 1, null, true], b: undefined });
});

test.each([
  'Shell command permission check failed for pattern "!`cat SECRET`": Permission to use Bash has been denied',
  'before\nShell command failed for pattern "!`cat SECRET`": [stderr] no',
])("the client's report %j is an error that doesn't tell the line", (result) => {
  const thrown = () => outcomeOf(end({ result: { ...good, result } }));
  expect(thrown).toThrow(expect.objectContaining({ code: "RUN_FAILED", details: { said: result, stderr: "path /x" } }));
  expect(thrown).not.toThrow(/SECRET/);
});
