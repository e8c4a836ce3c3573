import { expect, test } from "vitest";
import { promptLine } from "./prompt.ts";
import type { RunRequest } from "./types.ts";

/** The texts of the message that the client gets. */
function texts(request: RunRequest): string[] {
  const line = promptLine("plug", request);
  expect(line.indexOf("\n")).toBe(line.length - 1);
  const { type, message } = JSON.parse(line) as { type: string; message: { content: { text: string }[] } };
  expect(type).toBe("user");
  return message.content.map(({ text }) => text);
}

test("a command is typed with its arguments behind one blank, unchanged", () => {
  expect(texts({ kind: "command", name: "git:commit", arguments: ' "a"\n$1 \u2028' })).toEqual([
    '/plug:git:commit  "a"\n$1 \u2028',
  ]);
  expect(texts({ kind: "command", name: "x", arguments: "" })).toEqual(["/plug:x"]);
});

test("context stands before the command, so that the last text is still the command", () => {
  const all = texts({ kind: "command", name: "x", arguments: "a", context: "/plug:other" });
  expect(all.at(-1)).toBe("/plug:x a");
  expect(all[0]).toContain("<context>\n/plug:other\n</context>");
});

test("what nobody may type is asked of the model", () => {
  const [only] = texts({ kind: "command", name: "x", arguments: "a\nb", invocation: "model" });
  expect(only).toContain("`plug:x`");
  expect(only).toContain("<arguments>\na\nb\n</arguments>");
  expect(only?.startsWith("/")).toBe(false);
});

test("a task is never the last text when it looks like a command", () => {
  expect(texts({ kind: "agent", name: "r", task: "do it / now" })).toEqual(["do it / now"]);
  expect(texts({ kind: "agent", name: "r", task: "\n /clear" })).toEqual(["\n /clear", "Do the task above."]);
});
