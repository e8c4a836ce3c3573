import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDirectory } from "../adapters/read-directory.ts";
import { treeOf, type TreeInput } from "../core/file-tree.ts";
import { catalogPath } from "../marketplace/types.ts";
import { loadPlugin } from "../plugin/load.ts";
import { contentCauses } from "./content-checks.ts";
import { diagnose } from "./diagnose.ts";
import { subjectFor } from "./subject-for.test-data.ts";
import { marketplaceIn, subjectIn } from "./subject.ts";

const begin = "-----BEGIN PRIVATE KEY-----";
const end = "-----END PRIVATE KEY-----";
const body = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj";
const token = "ghp_A8b3K9d2LmQ7xZ1vN4cT6yR0wE5sU2pJ8hGf";

/** Where credentials were seen in a file of this text, in a plugin of a marketplace. */
function seen(text: string): (string | undefined)[] {
  const { reasons } = diagnose(subjectFor({ files: { "notes.md": text } }));
  return reasons.filter(({ code }) => code === "SECRET_INCLUDED").map(({ place }) => place);
}

test.each([
  ["on lines of its own", `a key:\n${begin}\n${body}\n${end}\n`, 2],
  ["in one text of JSON", `{"key": "${begin}\\n${body}\\n${end}"}\n`, 1],
  ["behind an example", `${begin}\n...\n${end}\n\ntoken: ${token}\n`, 5],
])("a private key or token %s is told with its place in the marketplace", (_what, text, line) =>
  expect(seen(text)).toEqual([`plugins/alpha/notes.md:${line}`]),
);

test.each([`"KEY": "${begin}\\n...\\n${end}\\n"`, `${begin}\n<your key>\n${end}`, `Its first line is ${begin}`])(
  "an example of a private key is none: %j",
  (text) => expect(seen(text)).toEqual([]),
);

const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(" ");
const listing = (files: Readonly<Record<string, TreeInput>>, license?: string) => {
  const manifest = JSON.stringify({ name: "alpha", version: "1.0.0", license });
  const tree = treeOf({ ".claude-plugin/plugin.json": manifest, "commands/hi.md": "x", ...files });
  const { reasons } = diagnose(subjectIn(tree, { from: "x", channel: "folder", folderName: "x" }));
  return reasons.map(({ code }) => code).filter((code) => /^(?:README|LICENSE)/.test(code));
};

/** What the client's profile of the directory says of the same, seen with 2.1.330. */
test.each([
  ["README.md", words(40), []],
  ["README.md", words(39), ["README_SHORT"]],
  ["README.md", `# ${words(39)}`, []],
  ["README.md", `${words(39)} https://x.example/a`, ["README_SHORT"]],
  ["README.md", `${words(39)} (https://x.example/a)`, []],
  ["README.md", `Hi.\n\`\`\`\n${words(40)}\n\`\`\``, ["README_SHORT"]],
  ["README.md", `Hi.\n  ~~~sh\n${words(40)}`, ["README_SHORT"]],
  ["README.md", `\`\`\`a\`\`\` ${words(40)} ~~~b~~~`, []],
  ["README.txt", words(40), []],
  ["Readme.md", words(40), []],
  ["docs/README.md", words(40), []],
  ["README.MD", words(40), ["README_MISSING"]],
  ["docs/readme.md", words(40), ["README_MISSING"]],
  ["README.rst", words(40), ["README_MISSING"]],
])("a README in %s with %j", (path, text, codes) => expect(listing({ [path]: text, LICENSE: "MIT" })).toEqual(codes));

test.each([
  ["LICENSE", true],
  ["licence.md", true],
  ["license-mit", true],
  ["LICENSE-APACHE", true],
  ["COPYING.md", true],
  ["COPYING.txt", false],
  ["LICENSE-ISC", false],
  ["UNLICENSE", false],
  ["docs/LICENSE", false],
])("a licence in %s is found: %s", (path, found) =>
  expect(listing({ "README.md": words(40), [path]: "x" })).toEqual(found ? [] : ["LICENSE_MISSING"]),
);

test("a licence that the manifest names as blanks, and files that are links, are none", () => {
  const link: TreeInput = { kind: "symlink", target: "real.md" };
  expect(listing({ "README.md": words(40) }, " ")).toEqual(["LICENSE_MISSING"]);
  expect(listing({ "README.md": words(40) }, "MIT")).toEqual([]);
  const linked = listing({ "README.md": link, LICENSE: link, "real.md": words(40) });
  expect(linked).toEqual(["LICENSE_MISSING", "README_MISSING"]);
});

test("what lies at the root of the marketplace counts for its own folders, and for them alone", () => {
  const text = { "README.md": words(40), LICENSE: "MIT" };
  const catalog = (source: unknown) =>
    JSON.stringify({ name: "team", owner: { name: "A" }, plugins: [{ name: "alpha", source }] });
  const codes = (source: unknown) => {
    const tree = treeOf({ [catalogPath]: catalog(source), "p/commands/hi.md": "x", ...text });
    const subject = marketplaceIn(tree, { from: "x", channel: "folder" });
    const plugin = loadPlugin({ "commands/hi.md": "x" });
    const entries = subject.entries.map((entry) => ({ ...entry, plugin: entry.plugin ?? plugin }));
    return diagnose({ ...subject, entries }).reasons.flatMap(({ code }) => (/^(?:README|LIC)/.test(code) ? code : []));
  };
  expect(codes("./p")).toEqual([]);
  expect(codes({ source: "github", repo: "a/b" })).toEqual(["LICENSE_MISSING", "README_MISSING"]);
});

test("of a README of gigabytes the beginning is read, which can be more than a text may have", () => {
  const folder = mkdtempSync(join(tmpdir(), "bazaar-large-"));
  try {
    writeFileSync(join(folder, "README.md"), "word ".repeat(50));
    truncateSync(join(folder, "README.md"), 3_000_000_000);
    const codes = contentCauses(loadPlugin(readDirectory(folder)).plugin).map(({ code }) => code);
    expect(codes).toContain("PLUGIN_OVER_50_MB");
    expect(codes).not.toContain("README_SHORT");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
