import { expect, test } from "vitest";
import { treeOf } from "../core/file-tree.ts";
import { catalogPath } from "../marketplace/types.ts";
import { charactersRead } from "../testing/characters-read.ts";
import { diagnose } from "./diagnose.ts";
import { entryNameChecks } from "./name-checks.ts";
import { marketplaceIn } from "./subject.ts";
import type { Subject } from "./types.ts";

function subjectOf(name: string, names: readonly string[]): Subject {
  const plugins = names.map((one) => ({ name: one, source: { source: "github", repo: "o/r" } }));
  const tree = treeOf({ [catalogPath]: JSON.stringify({ name, owner: { name: "A" }, plugins }) });
  return marketplaceIn(tree, { from: "here", channel: "folder" });
}

/** Codes by entry. */
function codes(subject: Subject, beside: readonly Subject[]): string[] {
  const causes = entryNameChecks(subject, beside);
  return subject.entries.map((entry) =>
    causes(entry)
      .map(({ code }) => code)
      .join(" "),
  );
}

test("an entry stands behind the first of its name, and a name of another catalog counts in any case", () => {
  const subject = subjectOf("one", ["alpha", "beta", "alpha", "Beta"]);
  expect(codes(subject, [])).toEqual(["", "", "ENTRY_BEHIND_TWIN", ""]);
  const both = "NAME_IN_OTHER_CATALOG";
  expect(codes(subject, [subjectOf("two", ["BETA"])])).toEqual(["", both, "ENTRY_BEHIND_TWIN", both]);
});

test.each([
  ["anthropics/claude-plugins-official", "git", true],
  ["https://github.com/anthropics/claude-plugins-official.git#main", "git", true],
  ["somebody/claude-plugins-official", "git", false],
  ["https://github.com.example/anthropics/claude-plugins-official.git", "git", false],
  ["anthropics/claude-plugins-official", "folder", false],
] as const)("one of Anthropic's own names is refused unless it comes from there: %s by %s", (from, channel, ok) => {
  const tree = treeOf({
    [catalogPath]: JSON.stringify({ name: "claude-plugins-official", owner: { name: "A" }, plugins: [] }),
  });
  const found = diagnose(marketplaceIn(tree, { from, channel })).reasons.map(({ code }) => code);
  expect(found.includes("MARKETPLACE_NAME_REFUSED")).toBe(!ok);
});

test("four times as many entries are about four times the work", () => {
  const [small, large] = [300, 1_200].map((count) => {
    const names = Array.from({ length: count }, (_, at) => `p${at}`);
    const [subject, other] = [subjectOf("one", names), subjectOf("two", names.toReversed())];
    return charactersRead(() => void codes(subject, [other]));
  });
  expect(large! / small!).toBeLessThan(6);
});
