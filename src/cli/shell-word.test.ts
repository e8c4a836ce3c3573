import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { shellPath, shellWord } from "./shell-word.ts";

test.each(["plain", "../a/b.c", "new plugin", "it's $HOME `x`", "", "日本", "a;b"])("a shell reads %j back", (word) => {
  expect(execFileSync("sh", ["-c", `printf %s ${shellWord(word)}`], { encoding: "utf8" })).toBe(word);
});

test("a plain path stays plain, and none reads as an option", () => {
  expect(shellPath("../my-plugin")).toBe("../my-plugin");
  expect(shellPath("-dash")).toBe("./-dash");
  expect(shellPath("- a")).toBe("'./- a'");
});
