import { expect, test } from "vitest";
import type { SourceReport } from "../adapters/sync/types.ts";
import { SyncNews } from "./sync-news.ts";

const note = { level: "warning", code: "NAME_COLLISION", slug: "acme", problem: "P.", fix: "F." } as const;
const source = (more: object = {}): SourceReport => ({
  slug: "acme",
  from: "/acme",
  outcome: "unchanged",
  state: "1",
  plugins: 1,
  notes: [],
  ...more,
});

test("of an unchanged source only notes that were not told are news, and those that went", () => {
  const news = new SyncNews();
  const of = (...sources: SourceReport[]) =>
    news.of({ sources, removed: [], prunedPacks: 0 }).sources.map(({ slug, outcome }) => `${slug} ${outcome}`);
  expect(of(source())).toEqual([]);
  expect(of(source({ notes: [note] }))).toEqual(["acme unchanged"]);
  expect(of(source({ notes: [note] }), source({ slug: "beta" }))).toEqual([]);
  expect(of(source({ outcome: "failed", error: note, notes: [note] }))).toEqual(["acme failed"]);
  expect(of(source())).toEqual(["acme unchanged"]);
  expect(of(source({ outcome: "updated", changes: { added: [], removed: [], changed: [] } }))).toEqual([
    "acme updated",
  ]);
});
