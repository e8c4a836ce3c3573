import { expect, test } from "vitest";
import { runProblem } from "./run-problem.ts";
import { StreamReader } from "./stream-reader.ts";

// What the client 2.1.330 says at the end of a run, where no scripted answer of the API brings it about.
test.each([
  ["The model has reached its context window limit.", {}, "PROMPT_TOO_LONG", /^Shorten the arguments/],
  ["Claude's response exceeded the 128000 output token maximum. To configure", {}, "RUN_LIMIT", /^Ask for less/],
  ["Opus's safeguards flagged this message", { stop_reason: "refusal" }, "RUN_FAILED", /^Word it differently/],
  ["Connection refused — a firewall or proxy may be blocking it", {}, "RUN_FAILED", /^Try again;/],
  ["408 timeout", { api_error_status: 408 }, "RUN_FAILED", /^Try again in a minute/],
])("%j", (said, more, code, fix) => {
  const problem = runProblem({ subtype: "success", is_error: true, result: `API Error: ${said}`, ...more });
  expect(problem).toMatchObject({ code, fix: expect.stringMatching(fix) });
  expect(JSON.stringify(problem)).not.toContain(said);
});

test("a strange result is still a failure, with a sentence", () => {
  const strange = { subtype: 5, api_error_status: "x", result: null, terminal_reason: {}, stop_reason: [] };
  expect(runProblem(strange)).toMatchObject({ code: "RUN_FAILED", problem: "The run ended with an error." });
});

test("the client's report of a failed model call is no progress", () => {
  const seen: unknown[] = [];
  const reader = new StreamReader((progress) => seen.push(progress));
  const message = { content: [{ type: "text", text: "API Error: 500 check your gateway (10.0.0.7)" }] };
  reader.line(JSON.stringify({ type: "assistant", message, error: "server_error" }));
  reader.line(JSON.stringify({ type: "assistant", message: { content: [{ type: "text", text: "hello" }] } }));
  expect(seen).toEqual([{ kind: "text", text: "hello" }]);
});
