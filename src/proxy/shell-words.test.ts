import { expect, test } from "vitest";
import { areShellWords } from "./shell-words.ts";

test.each(["", "src/a.ts", "v1.2.3 HEAD", "a,b=c", "https://example.com/a/b", "HEAD..main", "me@example.com:1"])(
  "%j are words",
  (given) => {
    expect(areShellWords(given)).toBe(true);
  },
);

const meant = Array.from(";&|$`\n\r\t\\><'\"*?~{}[]#!()^%\u0000ü\u00a0", (character) => `a${character}b`);
const escapes = ["--output=x", "a -x", "/proc/self/environ", "a=/etc/passwd", "@/etc/passwd", "file:///etc/passwd"];

test.each([...meant, ...escapes, "../x", "a/../../x", "..", "x:.."])("%j are no words", (given) => {
  expect(areShellWords(given)).toBe(false);
});
