import { expect, test } from "vitest";
import { Call, expression, hclText, quoted } from "./hcl-text.ts";

test.each([
  ["plain", '"plain"'],
  ['say "hi" \\ ', String.raw`"say \"hi\" \\ "`],
  ["${var.x} $${y} %{ if true }", '"$${var.x} $$${y} %%{ if true }"'],
  ["$ % { }", '"$ % { }"'],
])("%j is quoted", (text, expected) => {
  expect(quoted(text)).toBe(expected);
});

test("a line can't be broken, nor a comment left", () => {
  expect(() => quoted("a\nb")).toThrow("control");
  expect(() => hclText([{ type: "locals", comment: "x\r}" }])).toThrow("control");
});

test("neighbours are aligned, longer values stand alone, and keys that are no names are quoted", () => {
  const text = hclText([
    {
      type: "resource",
      labels: ["a", "b"],
      comment: "why",
      attributes: {
        x: 1,
        longer: expression("var.y"),
        tags: { "a b": "c", d: true },
        last: new Call("jsonencode", ["x", null]),
        gone: undefined,
      },
      blocks: [{ type: "inner", attributes: { y: [] } }, { type: "empty" }],
    },
  ]);
  expect(text).toBe(`# why
resource "a" "b" {
  x      = 1
  longer = var.y
  tags = {
    "a b" = "c"
    d     = true
  }
  last = jsonencode(["x", null])

  inner {
    y = []
  }

  empty {}
}
`);
});
