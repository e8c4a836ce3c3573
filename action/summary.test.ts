import { describe, expect, test } from "vitest";
import type { PublishedPlugin } from "../src/publish/forge/types.ts";
import { thinClientOf } from "../src/testing/sample-thin-client.ts";
import type { FindingRow } from "./finding-row.ts";
import type { RunOutcome } from "./outcome.ts";
import { summaryFor } from "./summary.ts";
import { maxSummaryBytes } from "./summary-text.ts";

test("of very many findings the weightiest stand there, and how many more there are", () => {
  const long = "x".repeat(900);
  const warnings = Array.from({ length: 2_499 }, (_, at): FindingRow => {
    return { level: "warning", code: "W", file: `agents/a${at}.md`, line: 1, problem: long, fix: "Mend it." };
  });
  const error: FindingRow = { level: "error", code: "E", file: "last.md", problem: "It is broken.", fix: "Mend it." };
  const one = { folder: ".", name: "notes", rows: [...warnings, error], notes: [] };
  const text = summaryFor({ kind: "preview", changed: false, plugins: [one], warnings: [] }, true);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxSummaryBytes);
  expect(text).toContain("last&#46;md");
  expect(text).toContain("a298&#46;md");
  expect(text).toContain("And 2200 more findings:");
});

describe("of a plugin", () => {
  const published: PublishedPlugin = {
    name: "notes",
    version: "1.1.0",
    oldVersion: "1.0.0",
    change: "minor",
    files: { added: ["p/a"], changed: ["p/b", "p/c"], removed: ["p/d"] },
    entry: "replaced",
    commit: "0123456789abcdef0123456789abcdef01234567",
    commitUrl: "https://github.com/acme/market/commit/0123",
    verified: true,
    pullRequest: { number: 7, url: "https://github.com/acme/market/pull/7" },
    operation: "updated",
    diagnostics: [],
  };
  const told = (more: Partial<PublishedPlugin> = {}, run: Partial<RunOutcome> = {}, failed = false) => {
    const one = { folder: ".", name: "notes", rows: [], notes: [], published: { ...published, ...more } };
    return summaryFor({ kind: "publish", changed: true, plugins: [one], warnings: [], ...run }, failed);
  };

  test("versions, what was done with links to it, and files stand there", () => {
    const text = told();
    expect(text).toContain("| <code>1&#46;0&#46;0</code> → <code>1&#46;1&#46;0</code> | updated, minor · <a href=");
    expect(text).toContain(
      'pull/7">&#35;7</a> · <a href="https://github.com/acme/market/commit/0123">0123456789ab</a>, verified |',
    );
    expect(text).toContain("| +1 ~2 −1 | none |");
    for (const line of ["added <code>p&#47;a", "changed <code>p&#47;c", "removed <code>p&#47;d"])
      expect(text).toContain(`- ${line}</code>`);
  });

  test("a version that stays is said once, and a commit that nobody verified is not called so", () => {
    const text = told({ oldVersion: "1.1.0", verified: false });
    expect(text).not.toMatch(/→|verified/);
  });

  test("the title says what the run was, and whether it failed; warnings stand below", () => {
    expect(told()).toMatch(/^## Claude Bazaar: published\n/);
    const text = told({}, { kind: "preview", warnings: ["No label."] }, true);
    expect(text).toMatch(/^## Claude Bazaar: preview, nothing was written \(failed\)\n/);
    expect(text).toContain("Warning: No label");
  });

  test("what was left out and what was copied openly are named", () => {
    const client = thinClientOf({ name: "notes" });
    const leftOut = [{ what: "agents/x.md", why: "Nobody asked." }];
    const report = { ...client.report, leftOut, copied: ["docs/a.md"] };
    const one = { folder: ".", name: "notes", rows: [], notes: [], client: { ...client, report } };
    const text = summaryFor({ kind: "publish", changed: false, plugins: [one], warnings: [] }, false);
    expect(text).toContain("Copied openly: <code>docs&#47;a&#46;md</code>.");
    expect(text).toContain("Left out of the thin client");
    expect(text).toContain("<code>agents&#47;x&#46;md</code> | Nobody asked");
  });
});
