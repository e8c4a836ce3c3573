import { describe, expect, test } from "vitest";
import { treeOf } from "../core/file-tree.ts";
import { catalogPath } from "../marketplace/types.ts";
import { loadPlugin } from "../plugin/load.ts";
import { causeTable } from "./cause-table.ts";
import { none, ok as installable } from "./cause-case.test-data.ts";
import { fileCases } from "./causes-files.test-data.ts";
import { listingCases } from "./causes-listing.test-data.ts";
import { clients } from "./clients.ts";
import { diagnose } from "./diagnose.ts";
import { author, facts, subjectFor, treeFor } from "./subject-for.test-data.ts";
import { marketplaceIn, subjectIn } from "./subject.ts";
import type { Subject } from "./types.ts";

/** Check by check, and with them every cause of "visible but not installable" that files can show. */
const causeCases = [...listingCases, ...fileCases];

const all = { released: subjectFor(), whole: loadPlugin({ "commands/x.md": "x" }).plugin, clientVersion: "2.1.330" };

describe("a clean marketplace", () => {
  test("gives no reason at all, and every client installs it", () => {
    const report = diagnose(subjectFor(), { ...all, asked: clients });
    expect(report.reasons).toEqual([]);
    expect(report.skipped).toEqual([]);
    expect(report).toMatchObject({ ok: true, kind: "marketplace", name: "team" });
    expect(report.entries).toEqual([
      {
        index: 0,
        name: "alpha",
        source: "relative",
        verdicts: { cli: "yes", desktop: "yes", "claude-ai": "yes", directory: "yes" },
      },
    ]);
  });
});

describe("each cause is found", () => {
  test.each(causeCases)("$what", (given) => {
    const report = diagnose(subjectFor(given), { asked: clients });
    expect(report.reasons.map(({ code }) => code)).toContain(given.code);
    expect(report.entries[0]?.verdicts).toMatchObject(given.verdicts);
    expect(report.ok).toBe(!report.entries.some(({ verdicts }) => Object.values(verdicts).includes("no")));
    for (const { check, problem, fix } of report.reasons) {
      expect(check).toBeGreaterThanOrEqual(1);
      expect(check).toBeLessThanOrEqual(17);
      expect(problem).toMatch(/\.$/);
      expect(fix).not.toBe("");
    }
  });

  test("each row of the table that files alone can show has a case", () => {
    const cases = new Set<string>(causeCases.map(({ code }) => code));
    // These need a second state, another marketplace, a whole plugin, a client or the network, and have tests of their own.
    const elsewhere = [
      "ENTRY_BEHIND_TWIN MANIFEST_ABSENT_AT_ROOT MARKETPLACE_NAME_SHARED NAME_IN_OTHER_CATALOG TEXT_OF_PLUGIN",
      "VERSION_UNCHANGED ARCHIVE_DIGEST_DIFFERS ARCHIVE_INVALID ARCHIVE_LINKS CLIENT_DIRECTORY_FAILED CLIENT_TOO_OLD",
      "CLIENT_VALIDATE_FAILED MCP_ANNOTATIONS_MISSING MCP_METADATA_MISSING MCP_TOOLS_DIFFER MCP_UNREACHABLE",
      "DEPENDENCY_REFUSED SOURCE_GONE SOURCE_NEEDS_CREDENTIALS SOURCE_UNCHECKED",
    ].flatMap((line) => line.split(" "));
    expect(Object.keys(causeTable).filter((code) => !cases.has(code))).toEqual(expect.arrayContaining(elsewhere));
    expect(Object.keys(causeTable).filter((code) => !cases.has(code) && !elsewhere.includes(code))).toEqual([]);
  });
});

const codes = (subject: Subject, options: Parameters<typeof diagnose>[1] = {}) =>
  diagnose(subject, options).reasons.map(({ code }) => code);

describe("what takes more than one marketplace", () => {
  test("4: of two entries with one name the second is never installed", () => {
    const { entries, ok } = diagnose(subjectFor({ more: [{}] }));
    expect(entries.map(({ verdicts }) => verdicts.cli)).toEqual(["yes", "no"]);
    expect(ok).toBe(false);
  });

  test("4: names of marketplaces and plugins that others have, whatever their case", () => {
    const other = subjectFor({ catalog: { name: "TEAM" }, entry: { name: "Alpha" }, manifest: { name: "Alpha" } });
    const found = codes(subjectFor(), { beside: [other] });
    expect(found).toEqual(expect.arrayContaining(["MARKETPLACE_NAME_SHARED", "NAME_IN_OTHER_CATALOG"]));
    const apart = subjectFor({ catalog: { name: "others" }, entry: { name: "beta" }, manifest: { name: "beta" } });
    expect(codes(subjectFor(), { ...all, beside: [apart] })).toEqual([]);
  });

  test("8: content that changed under one version, also by an executable bit alone", () => {
    const changed = subjectFor({ files: { "commands/hi.md": "---\ndescription: Says hello\n---\nSay goodbye.\n" } });
    expect(codes(changed, { released: subjectFor() })).toContain("VERSION_UNCHANGED");
    const raised = {
      files: { "commands/hi.md": "---\ndescription: d\n---\nx\n" },
      manifest: { version: "1.0.1" },
    };
    expect(codes(subjectFor(raised), { released: subjectFor() })).not.toContain("VERSION_UNCHANGED");
    const script = (executable: boolean) => ({
      "run.sh": { kind: "file" as const, size: 2, executable, bytes: () => new TextEncoder().encode("x\n") },
    });
    const released = subjectFor({ files: script(false) });
    expect(codes(subjectFor({ files: script(true) }), { released })).toContain("VERSION_UNCHANGED");
  });

  test("13: text of the whole plugin in the thin client", () => {
    const prompt = "Look at every invoice of the customer and write down those that are overdue, with their sums.";
    const whole = loadPlugin({ "commands/secret.md": `---\ndescription: x\n---\n${prompt}\n` }).plugin;
    const thin = subjectFor({ files: { "commands/hi.md": `---\ndescription: x\n---\nNow. ${prompt}\n` } });
    const found = diagnose(thin, { whole }).reasons.find(({ code }) => code === "TEXT_OF_PLUGIN");
    expect(found).toMatchObject({ check: 13, problem: expect.stringContaining("commands/secret.md") });
    expect(JSON.stringify(found)).not.toContain("invoice");
    expect(codes(subjectFor(), { whole })).not.toContain("TEXT_OF_PLUGIN");
  });

  test("17: a client that is older than what the plugin uses", () => {
    const option = { type: "string", title: "t", description: "d", options: ["a", "b"], default: "a" };
    const subject = subjectFor({ manifest: { userConfig: { color: option } } });
    expect(codes(subject, { clientVersion: "2.1.270" })).toContain("CLIENT_TOO_OLD");
    expect(diagnose(subject, { clientVersion: "2.1.270" }).ok).toBe(false);
    expect(codes(subject, { clientVersion: "2.1.271" })).not.toContain("CLIENT_TOO_OLD");
    expect(codes(subject, { clientVersion: "2.2.0" })).not.toContain("CLIENT_TOO_OLD");
    expect(codes(subjectFor(), { clientVersion: "2.0.0" })).not.toContain("CLIENT_TOO_OLD");
  });
});

describe("the report", () => {
  test("follows only those that were asked about, and says what was not checked", () => {
    const subject = subjectFor({ entry: { author: undefined } });
    expect(diagnose(subject).ok).toBe(true);
    expect(diagnose(subject, { asked: ["desktop"] }).ok).toBe(false);
    expect(diagnose(subject).skipped.map(({ check }) => check)).toEqual([8, 13, 17]);
  });

  test("a refused catalog without entries is not well", () => {
    const subject = marketplaceIn(treeOf({ [catalogPath]: "{" }), { from: "x", channel: "folder" });
    expect(diagnose(subject)).toMatchObject({ ok: false, entries: [] });
  });

  test("an entry that is none keeps nobody from the others", () => {
    const plugins = [{ name: "alpha", source: "./plugins/alpha", ...facts }, 5];
    const { entries, reasons, ok } = diagnose(subjectFor({ catalog: { plugins } }), all);
    expect(entries).toMatchObject([
      { index: 0, verdicts: installable },
      { index: 1, name: "", source: "unsupported", verdicts: none },
    ]);
    expect(reasons).toMatchObject([{ code: "ENTRY_FIELD_INVALID", entries: [1] }]);
    expect(ok).toBe(false);
  });

  test("a name and a version of 255 bytes are not too long", () => {
    const name = "a".repeat(255);
    const found = codes(subjectFor({ entry: { name }, manifest: { name, version: name } }));
    expect(found).not.toContain("NAME_OVER_255");
  });

  test("puts the worst first, and what concerns those who were asked before the rest", () => {
    const subject = subjectFor({ entry: { author: undefined, keywords: "x", description: undefined } });
    const found = codes(subject);
    expect(found.indexOf("ENTRY_FIELD_INVALID")).toBe(0);
    expect(found.indexOf("ENTRY_AUTHOR_MISSING")).toBeLessThan(found.indexOf("ENTRY_DESCRIPTION_MISSING"));
  });

  test("one sentence about several entries is one reason", () => {
    const subject = subjectFor({ entry: { author: undefined }, more: [{ name: "beta", author: undefined }] });
    const found = diagnose(subject).reasons.filter(({ code }) => code === "ENTRY_AUTHOR_MISSING");
    expect(found.map(({ entries }) => entries)).toEqual([[0, 1]]);
  });
});

describe("a plugin by itself", () => {
  const where = { from: "x", channel: "folder", folderName: "alpha" } as const;

  test("has one row, and needs no entry", () => {
    const tree = treeOf(
      [...treeFor()].flatMap(([path, file]) =>
        path.startsWith("plugins/alpha/") ? [[path.slice(14), file] as const] : [],
      ),
    );
    const report = diagnose(subjectIn(tree, where), { ...all, asked: clients });
    expect(report).toMatchObject({ kind: "plugin", ok: true, reasons: [], entries: [{ source: "plugin" }] });
  });

  test("without a manifest at its root is for Claude Code alone", () => {
    const tree = treeOf({ "commands/hi.md": "---\ndescription: x\n---\nx\n" });
    const report = diagnose(subjectIn(tree, where));
    expect(report.reasons.map(({ code }) => code)).toContain("MANIFEST_ABSENT_AT_ROOT");
    expect(report.entries[0]?.verdicts).toMatchObject({
      cli: "yes",
      desktop: "no",
      "claude-ai": "no",
      directory: "no",
    });
  });

  test("a marketplace whose plugin is its root, without a manifest", () => {
    const catalog = { name: "team", owner: author, plugins: [{ name: "alpha", source: "./", ...facts, author }] };
    const tree = treeOf({ [catalogPath]: JSON.stringify(catalog), "commands/hi.md": "---\ndescription: x\n---\nx\n" });
    expect(codes(marketplaceIn(tree, { from: "x", channel: "folder" }))).toContain("MANIFEST_ABSENT_AT_ROOT");
  });
});

describe("what can't be read", () => {
  const unreadable = {
    kind: "file",
    size: 0,
    executable: false,
    unreadable: "it is a FIFO",
    bytes: () => new Uint8Array(),
  } as const;

  test.each([
    ["cannot be listed", unreadable],
    ["has more than 10 MiB", { ...unreadable, unreadable: undefined, size: 10_485_761 }],
  ])("as the catalog or the manifest keeps every client from it where it %s", (_what, file) => {
    const { unreadable: why, ...rest } = file;
    const given = why === undefined ? rest : file;
    const catalog = diagnose(marketplaceIn(treeOf({ [catalogPath]: given }), { from: "x", channel: "folder" }));
    expect(catalog.ok).toBe(false);
    const manifest = diagnose(subjectFor({ files: { ".claude-plugin/plugin.json": given } }), all);
    expect(manifest.entries[0]?.verdicts).toEqual(none);
  });

  test("as the folder in which they lie too", () => {
    const tree = treeOf({ ".claude-plugin": unreadable, "commands/hi.md": "---\ndescription: x\n---\nx\n" });
    const report = diagnose(subjectIn(tree, { from: "x", channel: "folder", folderName: "x" }));
    expect(report.reasons[0]).toMatchObject({ code: "FILE_UNREADABLE", place: ".claude-plugin" });
    expect(report.entries[0]?.verdicts).toEqual(none);
  });

  test("as another file costs the directory's check alone", () => {
    const report = diagnose(subjectFor({ files: { "commands/pipe.md": unreadable } }), all);
    expect(report.entries[0]?.verdicts).toEqual({ ...installable, directory: "no" });
  });
});
