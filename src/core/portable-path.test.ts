import { expect, test } from "vitest";
import { notPortable } from "./portable-path.ts";

test.each([
  ["commands/srp:review.md", 'it holds ":"'],
  ["commands/what?.md", 'it holds "?"'],
  ["commands/a\\b.md", String.raw`it holds "\\"`],
  ["a/b\u0001", "it holds a control character"],
  ["commands/aux.md", '"aux.md" is the name of a device'],
  ["COM1/x", '"COM1" is the name of a device'],
  ["a./b", '"a." ends with a blank or a dot'],
  ["a/b ", '"b " ends with a blank or a dot'],
])("%j can't be written on Windows: %s", (path, reason) => {
  expect(notPortable(path)).toBe(reason);
});

test.each(["commands/git commit.md", ".mcp.json", "commands/日本語.md", "auxiliary/console.md", "a/.hidden"])(
  "%j can",
  (path) => {
    expect(notPortable(path)).toBeUndefined();
  },
);
