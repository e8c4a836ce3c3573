import { createHash } from "node:crypto";
import { readdirSync, symlinkSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { examine } from "../adapters/doctor/examine.ts";
import { catalogPath } from "../marketplace/types.ts";
import { claudeCommand } from "../testing/claude-command.ts";
import { type ClientHome, clientHome } from "../testing/client-home.ts";
import { corpusFolder } from "../testing/corpus.ts";
import { writeFiles } from "../testing/write-files.ts";
import type { DoctorReport } from "./types.ts";

interface Listed {
  readonly id: string;
  readonly errorDetails?: readonly { readonly type: string }[];
}

/** The client loads nothing of a plugin with such an error; the other kinds cost it a part. */
const wholeErrors = new Set([
  "generic-error",
  "manifest-parse-error",
  "manifest-validation-error",
  "dependency-unsatisfied",
]);

const examined = (folder: string) => examine(folder, { signal: new AbortController().signal, offline: true });

/** Names of those that the real client installs and then loads, of the ones that are asked for. */
async function installedOf(home: ClientHome, folder: string, name: string, wanted: readonly string[]) {
  const run = (...args: string[]) => claudeCommand(["plugin", ...args], home);
  const added = await run("marketplace", "add", folder);
  if (added.exitCode !== 0) return [];
  const done: string[] = [];
  for (const plugin of wanted) {
    const { exitCode } = await run("install", `${plugin}@${name}`);
    if (exitCode === 0) done.push(plugin);
  }
  const { stdout } = await run("list", "--json");
  const broken = (JSON.parse(stdout) as Listed[])
    .filter(({ errorDetails = [] }) => errorDetails.some(({ type }) => wholeErrors.has(type)))
    .map(({ id }) => id);
  return done.filter((plugin) => !broken.includes(`${plugin}@${name}`));
}

/** Entries whose files are in the marketplace, one for each name: of twins the client knows the first alone. */
function ownEntries({ entries }: DoctorReport) {
  const first = new Map(entries.toReversed().map((entry) => [entry.name, entry]));
  return entries.filter((entry) => entry.source === "relative" && first.get(entry.name) === entry);
}

async function compare(folder: string, chosen: (report: DoctorReport) => readonly string[]) {
  await using home = await clientHome();
  const report = await examined(folder);
  const wanted = chosen(report);
  const installed = await installedOf(home, folder, report.name, wanted);
  const said = ownEntries(report).filter(({ name, verdicts }) => wanted.includes(name) && verdicts.cli === "yes");
  return { wanted, said: said.map(({ name }) => name).sort(), installed: installed.toSorted() };
}

const manifest = (fields: object) => JSON.stringify(fields);
const entry = (name: string, more: object = {}) => ({ name, source: `./${name}`, description: "d", ...more });
const command = "---\ndescription: x\n---\nGo.\n";

/** One plugin for each way in which an installation goes well or not. */
const made: Readonly<Record<string, string>> = {
  [catalogPath]: JSON.stringify({
    name: "made",
    owner: { name: "Ann" },
    plugins: [
      entry("well"),
      entry("no-manifest"),
      entry("torn"),
      entry("gone-path"),
      entry("spaced"),
      entry("conflict", { strict: false, commands: "./commands" }),
      entry("claude-reserved", { source: "./well" }),
      entry("gone"),
      entry("wrong-field", { source: "./well", keywords: "x" }),
      entry("twin", { source: "./well" }),
      entry("twin", { source: "./gone" }),
      entry("guard"),
      entry("bad-hooks"),
      entry("not-url"),
      entry("root-good"),
      entry("root-bad"),
      entry("outside", { source: "./../x" }),
      entry("pip", { source: { source: "pip", package: "x" } }),
      entry("linked", { source: "./link" }),
      entry("linked-twice", { source: "./link-to-link" }),
      entry("linked-manifest"),
      entry("linked-torn"),
      entry("needs-well", { source: "./well", dependencies: ["well"] }),
      entry("needs-gone", { source: "./well", dependencies: ["nowhere"] }),
      entry("says-it-needs"),
      entry("needs-torn", { source: "./well", dependencies: ["torn"] }),
      entry("needs-other", { source: "./well", dependencies: ["x@other"] }),
      entry("dots", { source: "./deep/./well" }),
      entry("slashes", { source: ".//deep//well/" }),
      entry("hinted", { source: "./well", relevance: {} }),
      entry("folder-manifest"),
      entry("n".repeat(300), { source: "./well" }),
      entry("long-version"),
      5,
    ],
  }),
  "well/.claude-plugin/plugin.json": manifest({ name: "well", version: "1.0.0" }),
  "well/commands/go.md": command,
  "no-manifest/commands/go.md": command,
  "torn/.claude-plugin/plugin.json": '{"name": "torn",',
  "gone-path/.claude-plugin/plugin.json": manifest({ name: "gone-path", commands: "./no.md" }),
  "spaced/.claude-plugin/plugin.json": manifest({ name: "spa ced" }),
  "conflict/.claude-plugin/plugin.json": manifest({ name: "conflict" }),
  "conflict/commands/go.md": command,
  "guard/.claude-plugin/plugin.json": manifest({ name: "guard" }),
  "guard/hooks/hooks.json": manifest({ hooks: { PreToolUse: [{ hooks: [{ type: "mcp" }] }] } }),
  "bad-hooks/.claude-plugin/plugin.json": manifest({ name: "bad-hooks" }),
  "bad-hooks/commands/go.md": command,
  "bad-hooks/hooks/hooks.json": "{",
  "root-good/plugin.json": manifest({ name: "root-good", version: "1.0.0" }),
  "root-good/commands/go.md": command,
  "root-bad/plugin.json": manifest({ name: "root-bad", author: "Ann", agents: ["architect"] }),
  "root-bad/commands/go.md": command,
  "deep/well/.claude-plugin/plugin.json": manifest({ name: "well", version: "1.0.0" }),
  "deep/well/commands/go.md": command,
  "linked-manifest/commands/go.md": command,
  "linked-torn/commands/go.md": command,
  "says-it-needs/.claude-plugin/plugin.json": manifest({ name: "says-it-needs", dependencies: ["nowhere"] }),
  "says-it-needs/commands/go.md": command,
  "folder-manifest/.claude-plugin/plugin.json/x": "",
  "folder-manifest/commands/go.md": command,
  "long-version/.claude-plugin/plugin.json": manifest({ name: "long-version", version: "1".repeat(300) }),
  "long-version/commands/go.md": command,
  "not-url/.claude-plugin/plugin.json": manifest({ name: "not-url", homepage: "nowhere" }),
};

/** Symbolic links of the same marketplace, with their targets. */
const links: Readonly<Record<string, string>> = {
  link: "well",
  "link-to-link": "link",
  "linked-manifest/.claude-plugin": "../well/.claude-plugin",
  "linked-torn/.claude-plugin": "../torn/.claude-plugin",
};

describe("what the real client installs is what the doctor calls installable", () => {
  test("of a plugin for each cause", async () => {
    const folder = await mkdtemp(join(tmpdir(), "bazaar-made-"));
    try {
      writeFiles(folder, made);
      for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
      const all = (report: DoctorReport) => ownEntries(report).map(({ name }) => name);
      const { wanted, said, installed } = await compare(folder, all);
      expect(said).toEqual(installed);
      expect(wanted.length).toBeGreaterThan(installed.length);
      expect(installed).toEqual(expect.arrayContaining(["well", "no-manifest", "twin"]));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  const corpus = corpusFolder();
  const folders = corpus === undefined ? [] : marketplacesIn(corpus);

  test.skipIf(corpus === undefined).each(folders)("of a sample of %s, and of all that it refuses", async (name) => {
    const { said, installed } = await compare(join(corpus ?? "", name), (report) => sampled(name, report));
    expect(said).toEqual(installed);
  });
});

function marketplacesIn(corpus: string): string[] {
  return readdirSync(corpus, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Installations of each kind and marketplace; each takes the client a second. */
const most = 2;

/** In an order that only names decide, so that it is the same everywhere. */
function sampled(seed: string, report: DoctorReport): string[] {
  const rank = (name: string) => createHash("sha256").update(`${seed} ${name}`).digest("hex");
  const own = ownEntries(report);
  const pick = (verdict: "yes" | "no", count: number) =>
    own
      .filter(({ verdicts }) => verdicts.cli === verdict)
      .map(({ name }) => name)
      .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
      .slice(0, count);
  const refused = pick("no", Infinity);
  // What is missing in the corpus is missing for one reason: a few stand for all of them.
  const missing = new Set(
    report.reasons.filter(({ code }) => code === "ENTRY_SOURCE_MISSING").flatMap(({ entries = [] }) => entries),
  );
  const index = new Map(own.map((one) => [one.name, one.index]));
  const isMissing = (name: string) => missing.has(index.get(name) ?? -1);
  const others = refused.filter((name) => !isMissing(name));
  return [...pick("yes", most), ...refused.filter(isMissing).slice(0, 1), ...others.slice(0, 4)];
}
