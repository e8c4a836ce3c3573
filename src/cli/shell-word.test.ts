import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { shellWord } from "./shell-word.ts";

test.each(["plain", "../a/b.c", "new plugin", "it's $HOME `x`", "", "日本", "a;b"])("a shell reads %j back", (word) => {
  expect(execFileSync("sh", ["-c", `printf %s ${shellWord(word)}`], { encoding: "utf8" })).toBe(word);
});

test("a plain path stays plain", () => {
  expect(shellWord("../my-plugin")).toBe("../my-plugin");
});
