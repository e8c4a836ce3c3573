import { expect, test } from "vitest";
import { code, fenced, link, plain } from "./markdown.ts";

test.each([
  "![x](https://evil.example/x.png)",
  "[x](https://evil.example)",
  "<img src=x onerror=y>",
  "| a | b |",
  "# heading",
  "@org/team fixes #1",
  "https://evil.example",
  "**bold** _it_ ~~gone~~ `code`",
  "a\n\n- b",
  "&lt;script&gt;",
])("%j stays text", (text) => {
  expect(plain(text).replaceAll(/&#\d+;/g, "")).not.toMatch(/[<>|`*_[\](){}#@~&\n\\:/]/);
  // Every sign that was written as its number is still there.
  const shown = plain(text).replaceAll(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)));
  expect(shown).toBe(text.replaceAll("\n", " "));
});

test("what nobody sees, or what turns the direction, is taken away or shown", () => {
  expect(plain("a\u200Bb\u{E0041}c")).toBe("abc");
  expect(plain("\u202Ex")).not.toContain("\u202E");
  expect(code("")).toBe("");
});

test("only an address of the web is a link", () => {
  expect(link("#1", "https://github.com/acme/market/pull/1")).toContain(
    '<a href="https://github.com/acme/market/pull/1">',
  );
  for (const url of [undefined, "javascript:alert(1)", 'https://x/"onclick=', "https://u:p@x/", "ftp://x/"])
    expect(link("#1", url)).toBe("&#35;1");
});

test("a block is ended by none of its own lines, and hides nothing", () => {
  const block = fenced("diff", "+ ```\n+ ````\n- a\u202Eb\u200B\tc");
  const [first = "", ...rest] = block.split("\n");
  expect(first).toBe("`````diff");
  expect(rest.at(-1)).toBe("`````");
  expect(block).not.toMatch(/[\u202E\u200B]/);
});
