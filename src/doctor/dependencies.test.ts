import { expect, test } from "vitest";
import type { CauseCase } from "./cause-case.test-data.ts";
import { diagnose } from "./diagnose.ts";
import { subjectFor } from "./subject-for.test-data.ts";
import type { Subject } from "./types.ts";

const needing = (name: string, ...dependencies: readonly unknown[]) => ({ name, dependencies });
const cliOf = (given: Partial<CauseCase>, beside: readonly Subject[] = []) =>
  diagnose(subjectFor(given), { beside }).entries.map(({ name, verdicts }) => `${name} ${verdicts.cli}`);

test("what a plugin depends on has to be installable itself, through any number of others", () => {
  const more = [needing("beta", "gamma"), needing("gamma", { name: "delta" }), { name: "delta", keywords: "x" }];
  expect(cliOf({ more })).toEqual(["alpha yes", "beta no", "gamma no", "delta no"]);
  const told = diagnose(subjectFor({ more })).reasons.filter(({ code }) => code === "DEPENDENCY_REFUSED");
  expect(told.map(({ problem, effects }) => [problem, effects])).toEqual([
    ['The plugin needs "gamma", which can\'t be installed itself.', { cli: "no", desktop: "no" }],
    ['The plugin needs "delta", which can\'t be installed itself.', { cli: "no", desktop: "no" }],
  ]);
  expect(cliOf({ more: [needing("beta", "gamma"), needing("gamma", "beta", "alpha@team")] })).toEqual([
    "alpha yes",
    "beta yes",
    "gamma yes",
  ]);
});

test("the second of two with one name is nobody's dependency", () => {
  const more = [needing("beta", "gamma"), { name: "gamma" }, { name: "gamma", keywords: "x" }];
  expect(cliOf({ more })).toEqual(["alpha yes", "beta yes", "gamma yes", "gamma no"]);
});

test("one client's refusal of it is no other's", () => {
  const more = [needing("beta", "gamma"), { name: "gamma", author: undefined }];
  const { verdicts } = diagnose(subjectFor({ more })).entries[1]!;
  expect(verdicts).toMatchObject({ cli: "yes", desktop: "no", "claude-ai": "yes" });
});

test("a dependency on another marketplace is looked for in those beside", () => {
  const catalog = { allowCrossMarketplaceDependenciesOn: ["other"] };
  const entry = { dependencies: ["beta@other"] };
  const other = (name: string) => subjectFor({ catalog: { name: "other" }, entry: { name }, manifest: { name } });
  expect(cliOf({ catalog, entry }, [other("beta")])).toEqual(["alpha yes"]);
  const { reasons } = diagnose(subjectFor({ catalog, entry }), { beside: [other("beta")] });
  expect(reasons.map(({ code }) => code)).toEqual([]);
  expect(cliOf({ catalog, entry }, [other("gamma")])).toEqual(["alpha no"]);
});

test("a chain of any length and order is followed once", () => {
  const entries = (count: number) =>
    Array.from({ length: count }, (_, at) => needing(`p${at}`, ...(at + 1 < count ? [`p${at + 1}`] : ["gone"])));
  const read = [200, 800].map((count) => {
    const subject = subjectFor({ more: entries(count) });
    const asked = countedReads(subject);
    const { verdicts } = diagnose(asked.subject).entries[1]!;
    expect(verdicts).toMatchObject({ cli: "no", desktop: "no" });
    return asked.reads();
  });
  expect(read[1]! / read[0]!).toBeLessThan(6);
});

/** The subject, and how often an entry of it was looked at by its index. */
function countedReads(subject: Subject) {
  let reads = 0;
  const entries = subject.entries.map((entry) => {
    const { index } = entry;
    return Object.defineProperty({ ...entry }, "index", { enumerable: true, get: () => ((reads += 1), index) });
  });
  return { subject: { ...subject, entries }, reads: () => reads };
}

// As Claude Code 2.1.330 loaded the dependent, or did not.
test.each([
  ["^1.0.0", "1.2.0", "yes"],
  ["^2.0.0", "1.0.0", "no"],
  ["^1.0.0", "1.0.0+ab12cd34", "yes"],
  ["^1.0.0", "1.2.0-ab12cd34", "no"],
  [">=1.0.0-0", "1.2.0-ab12cd34", "no"],
  ["*", "1.0.0-ab12cd34", "no"],
  ["1.x", "1.4.0", "yes"],
  ["1.0.0", "1.0.1", "no"],
  ["", "1.0.0", "yes"],
  ["^1.0.0", "1.0", "yes"],
  ["^1.0.0", "v1.0.0", "yes"],
  ["^1.0.0", "none", "no"],
  ["^1.0.0", undefined, "no"],
  ["^1.0.0 || ^3.0.0", "3.1.0", "yes"],
  ["nonsense range", "1.0.0", "no"],
] as const)("a dependency on %j, which has the version %j: %s", (range, version, verdict) => {
  const manifest = { version, dependencies: [{ name: "beta", version: range }] };
  expect(cliOf({ manifest, more: [{ name: "beta" }] })[0]).toBe(`alpha ${verdict}`);
});

test("an empty version of plugin.json is none: the entry's is judged, as clients have it", () => {
  const manifest = { version: "", dependencies: [{ name: "beta", version: "^1.0.0" }] };
  expect(cliOf({ manifest, more: [{ name: "beta", version: "1.1.0" }] })[0]).toBe("alpha yes");
  expect(cliOf({ manifest, more: [{ name: "beta", version: "2.0.0" }] })[0]).toBe("alpha no");
});

test("both the entry's range and plugin.json's have to hold; of what was not read no version is judged", () => {
  const entry = { dependencies: [{ name: "beta", version: "^2.0.0" }] };
  const manifest = { dependencies: [{ name: "beta", version: "^1.0.0" }] };
  expect(cliOf({ entry, manifest, more: [{ name: "beta" }] })[0]).toBe("alpha no");
  const unread = { name: "beta", source: { source: "github", repo: "a/b" } };
  const judged = diagnose(subjectFor({ entry, more: [unread] }));
  expect(judged.reasons.map(({ code }) => code)).not.toContain("DEPENDENCY_VERSION");
});
