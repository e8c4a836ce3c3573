import { expect, test } from "vitest";
import { pages, written } from "./docs.ts";

test.each(Object.entries(pages()))("docs/%s says what the code says", (page, text) => {
  expect(written(page), "run: npm run docs").toBe(text);
});
