import { describe, expect, test } from "vitest";
import type { TreeInput } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import type { CauseCase } from "./cause-case.test-data.ts";
import { diagnose, type DiagnoseOptions } from "./diagnose.ts";
import { subjectFor, treeFor } from "./subject-for.test-data.ts";
import { marketplaceIn } from "./subject.ts";

const reasonsOf = (given: Partial<CauseCase>, options: DiagnoseOptions = {}) =>
  diagnose(subjectFor(given), options).reasons;
const codes = (given: Partial<CauseCase>, options?: DiagnoseOptions) =>
  reasonsOf(given, options).map(({ code }) => code);
const server = (config: object) => ({ ".mcp.json": JSON.stringify({ mcpServers: { api: config } }) });
const token = "token: ghp_A8b3K9d2LmQ7xZ1vN4cT6yR0wE5sU2pJ8hGf\n";

describe("names", () => {
  test("entries without any have none twice", () => {
    expect(codes({ entry: { name: "" }, more: [{ name: "" }] })).not.toContain("CATALOG_NAME_TWICE");
  });

  test("a marketplace's that begins with Claude- in capitals is told too", () => {
    expect(codes({ catalog: { name: "Claude-team" } })).toContain("MARKETPLACE_NAME_PREFIXED");
  });
});

describe("versions", () => {
  test("an empty one is none: the entry's counts", () => {
    const given = { manifest: { version: "" }, entry: { version: "1.0.0" } };
    expect(codes(given)).not.toContain("VERSION_MISSING");
    const released = subjectFor({ ...given, files: { "commands/hi.md": "---\ndescription: x\n---\nElse.\n" } });
    expect(codes(given, { released })).toContain("VERSION_UNCHANGED");
    expect(codes({ manifest: { version: "" } })).toContain("VERSION_MISSING");
  });
});

describe("servers", () => {
  test.each(["sse", "ws"])("one of the kind %s is remote too", (type) => {
    expect(codes({ files: server({ type, url: "https://x.example" }) })).toContain("PRIVACY_URL_MISSING");
  });

  test.each(["ws://x.example", "HTTP://x.example"])("%s is not encrypted", (url) => {
    expect(codes({ files: server({ type: url.startsWith("ws") ? "ws" : "http", url }) })).toContain("MCP_NOT_HTTPS");
  });

  test.each([
    ["${KEY}", true],
    ["Bearer ${user_config.key}", false],
    ["${CLAUDE_PLUGIN_ROOT}", false],
    ["${KEY:-${user_config.key}}", false],
  ])("the header %s rests on the environment: %s", (value, told) => {
    const files = server({ type: "http", url: "https://x.example", headers: { "X-Key": value } });
    expect(codes({ files }).includes("HEADER_VARIABLE")).toBe(told);
  });
});

describe("files", () => {
  test("a manifest at the plugin's root is told once, and not as one that is absent", () => {
    const found = codes({ manifest: null, files: { "plugin.json": '{"name": "alpha", "version": "1.0.0"}' } });
    expect(found.filter((code) => code.startsWith("MANIFEST_A"))).toEqual(["MANIFEST_AT_ROOT"]);
  });

  test("what is over a megabyte is not looked through for credentials", () => {
    expect(codes({ files: { "a.md": token } })).toContain("SECRET_INCLUDED");
    expect(codes({ files: { "a.txt": token + "x".repeat(1_000_000) } })).not.toContain("SECRET_INCLUDED");
  });

  test("the folder behind a command of the manifest may be empty too", () => {
    const manifest = { commands: { go: { source: "./empty" } } };
    expect(codes({ manifest, files: { "empty/note.txt": "x" } })).toContain("COMPONENT_EMPTY");
  });

  test("of what a file repeats of the whole plugin the longest is told", () => {
    const texts = ["a", "b", "c"].map(
      (letter, at) => `Of ${letter} look at every invoice, and at each line of it${", too".repeat((at % 2) * 9)}.`,
    );
    const whole = loadPlugin(Object.fromEntries(texts.map((text, at) => [`commands/${at}.md`, text]))).plugin;
    const files = { "commands/hi.md": `---\ndescription: x\n---\n${texts.join("\n\n")}\n` };
    const told = reasonsOf({ files }, { whole }).filter(({ code }) => code === "TEXT_OF_PLUGIN");
    expect(told.map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/ of commands\/1\.md of the whole plugin/),
    ]);
  });

  test("a note keeps nobody from anything, and is no reason", () => {
    const files = { "commands/go.md": "---\ndescription: x\nargument-hint: [1]\n---\nGo.\n" };
    expect(subjectFor({ files }).entries[0]?.diagnostics.map(({ level }) => level)).toContain("note");
    expect(reasonsOf({ files })).toEqual([]);
  });
});

describe("sources", () => {
  const problems = (source: object) =>
    reasonsOf({ entry: { source } }).map(({ code, problem }) => `${code} ${problem}`);

  test.each(["https://github.com/a/b/blob/main/x", "https://gitlab.com/a/b/-/tree/main/x"])("%s is a page", (url) => {
    expect(problems({ source: "url", url }).join()).toContain("SOURCE_SUBFOLDER_URL");
  });

  test("a URL is told without its name, password and query", () => {
    const told = problems({ source: "url", url: "https://ann:word@github.com/a/b/tree/main/x?key=secret" }).join();
    expect(told).toContain("https://github.com/a/b/tree/main/x is the page");
    expect(told).not.toMatch(/word|secret/);
  });

  test("a catalog's file brings no folders, whatever lies beside it", () => {
    const subject = marketplaceIn(treeFor(), { from: "x", channel: "file" });
    expect(subject.entries[0]?.plugin).toBeUndefined();
  });
});

describe("what is compared and sorted", () => {
  test("of two with one name in the release before the first counts", () => {
    const script: TreeInput = "---\ndescription: Says hello\n---\nSay goodbye.\n";
    const released = subjectFor({ more: [{ source: { source: "github", repo: "a/b" } }] });
    expect(codes({ files: { "commands/hi.md": script } }, { released })).toContain("VERSION_UNCHANGED");
  });

  test("what prevents an installation anywhere stands before what others doubt", () => {
    const npm = { source: "npm", package: "x" };
    const order = reasonsOf({ entry: { source: npm, author: undefined } }, { asked: ["cli"] }).map(({ code }) => code);
    expect(order.indexOf("SOURCE_KIND_REFUSED")).toBeLessThan(order.indexOf("SOURCE_KIND_UNPROVEN"));
    const doubt = { code: "X", check: 1, effects: { cli: "unknown" }, problem: "Odd.", fix: "-" } as const;
    const sorted = diagnose({ ...subjectFor({ entry: { author: undefined } }), observed: [doubt] }).reasons;
    expect(sorted.map(({ code }) => code).slice(0, 2)).toEqual(["ENTRY_AUTHOR_MISSING", "X"]);
  });
});
