import { expect, test } from "vitest";
import type { SourceReport } from "../adapters/sync/types.ts";
import { noteOf } from "../marketplace/aggregate/note.ts";
import { pushLines } from "./image-text.ts";
import { noteLines, syncLines } from "./sync-text.ts";
import { plainTerminal, type Terminal } from "./terminal.ts";

/** Styles as a terminal has them, and no end of the line. */
const coloured: Terminal = { width: Infinity, style: (_style, text) => `\u001b[31m${text}\u001b[39m` };

const failed: SourceReport = {
  slug: "acme",
  from: "https://git.example.com/acme",
  outcome: "failed",
  error: { code: "GIT_FAILED", problem: "It failed \u001b[2J.", fix: "Try again." },
  notes: [],
};
const whole = (sources: readonly SourceReport[]) => ({ sources, removed: [], prunedPacks: 0 });

test("colours are colours, and control signs of a remote are none", () => {
  const [head, fix] = syncLines(coloured, whole([failed]));
  expect(head).toBe("acme\u001b[31m: failed\u001b[39m (nothing of it is served): GIT_FAILED: It failed \\u001b[2J.");
  expect(fix).toBe("    fix: Try again.");
  const pushed = { state: "pushed", digest: "sha256:0", tags: ["1"], blobs: [], isPublic: true } as const;
  const [, warning] = pushLines(coloured, "ghcr.io/a/b", pushed);
  expect(warning?.startsWith("\u001b[31mwarning\u001b[39m: Anybody")).toBe(true);
});

test("of many notes the first ones are shown, and the rest is counted", () => {
  const notes = Array.from({ length: 22 }, (_, at) =>
    noteOf("ENTRY_TWICE", { slug: "acme", plugin: `p${at}` }, { name: `p${at}` }),
  );
  const lines = noteLines(plainTerminal, [...notes, noteOf("SOURCE_NOT_SYNCED", { slug: "beta" }, {})]);
  expect(lines).toHaveLength(21);
  expect(lines[0]).toMatch(/^ +error ENTRY_TWICE acme\/p0: /);
  expect(lines.at(-1)).toBe("    and 3 more notes, see --json");
});
