import { expect, test } from "vitest";
import { substitute } from "./substitute.ts";

const references = {
  variables: { CLAUDE_PLUGIN_ROOT: "/plugin", HOST: "h", EMPTY: "" },
  options: { key: "${HOST}", none: undefined },
};

test.each([
  ["${CLAUDE_PLUGIN_ROOT}/server.js", "/plugin/server.js"],
  ["${HOST:-other}", "h"],
  ["${NOT:-other}", "other"],
  ["${NOT:-}", ""],
  ["${EMPTY:-other}", "other"],
  // The client fills options in first, so what one holds is filled in too.
  ["${user_config.key}", "h"],
  ["${NOT:-${user_config.key}}", "${HOST}"],
  ["${user_config.none}|${user_config.unknown}", "|"],
  ["${constructor}", "${constructor}"],
  ["$HOST ${} ${1}", "$HOST ${} ${1}"],
])("%s is %s", (text, wanted) => {
  expect(substitute(text, references)).toBe(wanted);
});

test("what is missing stays, and is named", () => {
  const missing: string[] = [];
  expect(substitute("${A} ${B:-b} ${C}", references, (name) => missing.push(name))).toBe("${A} b ${C}");
  expect(missing).toEqual(["A", "C"]);
});
