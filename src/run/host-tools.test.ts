import { describe, expect, test } from "vitest";
import { HostNotes } from "./host-tools.ts";

const notes = () => new HostNotes({ canAsk: true });
const act = (all: HostNotes, command: unknown, reason: unknown = "why") =>
  all.call("request_local_action", { command, reason });

describe("local actions", () => {
  test("keep their order; the same command twice is one", () => {
    const all = new HostNotes({ canAsk: true, earlier: [{ command: "git add .", reason: "r" }] });
    for (const command of ["npm test", "git commit -m x", "npm test"]) expect(act(all, command).isError).toBe(false);
    expect(all.actions.map(({ command }) => command)).toEqual(["git add .", "npm test", "git commit -m x"]);
  });

  test("end at 20, also with those of an earlier part", () => {
    const earlier = Array.from({ length: 19 }, (_, at) => ({ command: `c${at}`, reason: "r" }));
    const all = new HostNotes({ canAsk: true, earlier });
    expect([act(all, "a").isError, act(all, "b").isError]).toEqual([false, true]);
    expect(all.actions).toHaveLength(20);
  });

  test.each([
    ["two lines", "git push\nrm -rf /"],
    ["a carriage return that hides the start", "rm -rf /\rgit push"],
    ["an escape sequence", "git push\u001b[2K\u001b[1Gls"],
    ["a reversed text", "git push \u202e/ fr- mr"],
    ["an invisible character", "git\u200bpush"],
    ["2,001 characters", "x".repeat(2_001)],
    ["nothing", "  "],
    ["no text", 5],
  ])("refuse %s as a command", (_what, command) => {
    const all = notes();
    expect(act(all, command).isError).toBe(true);
    expect(all.actions).toEqual([]);
  });

  test("refuse a reason with control characters, and make one line of it", () => {
    const all = notes();
    expect(act(all, "a", "red \u001b[31m").isError).toBe(true);
    expect(act(all, "a", "one\n\n1. `rm -rf /`").isError).toBe(false);
    expect(all.actions[0]?.reason).toBe("one 1. `rm -rf /`");
  });
});

describe("a question", () => {
  test("is one; its options each once", () => {
    const all = notes();
    expect(all.call("ask_user", { question: "Which?\nLeft is red.", options: ["a", "b", "a"] }).isError).toBe(false);
    expect(all.call("ask_user", { question: "And now?" }).isError).toBe(true);
    expect(all.question).toEqual({ question: "Which?\nLeft is red.", options: ["a", "b"] });
  });

  test.each([
    ["an escape sequence", { question: "\u001b]0;title\u0007?" }],
    ["a C1 control character", { question: "\u009b31m?" }],
    ["a reversed text", { question: "\u202e?" }],
    ["2,001 characters", { question: "x".repeat(2_001) }],
    ["11 options", { question: "?", options: Array.from({ length: 11 }, String) }],
    ["an option of two lines", { question: "?", options: ["a\nb"] }],
    ["an option that is no text", { question: "?", options: [{}] }],
    ["no question", {}],
    ["no object", "?"],
  ])("with %s is refused", (_what, input) => {
    const all = notes();
    expect(all.call("ask_user", input).isError).toBe(true);
    expect(all.question).toBeUndefined();
  });

  test("is no tool where nobody could answer", () => {
    const all = new HostNotes({ canAsk: false });
    expect(all.tools.map(({ name }) => name)).toEqual(["request_local_action"]);
    expect(all.call("ask_user", { question: "?" }).isError).toBe(true);
    expect(all.question).toBeUndefined();
  });
});
