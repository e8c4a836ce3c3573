import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { claudeCommand } from "../testing/claude-command.ts";
import { clientHome } from "../testing/client-home.ts";
import { runClient } from "../testing/run-client.ts";
import { inventoryFromClient, inventoryOf } from "../testing/inventory.ts";
import { loadPlugin } from "./load.ts";
import { writeFiles } from "../testing/write-files.ts";

const text = "---\ndescription: x\n---\nBody\n";
const named = (name: string) => `---\nname: ${name}\ndescription: x\n---\nBody\n`;
const sized = (size: number) => text.padEnd(size, "a");
const below = (folder: string, files: readonly string[]) =>
  Object.fromEntries(files.map((file) => [`${folder}/${file}`, text]));

interface NameCase {
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string>>;
}

/** Small plugins whose names are the odd ones. */
const cases: Readonly<Record<string, NameCase>> = {
  commands: {
    files: below("commands", [
      ".hidden.md",
      "_p.md",
      "README.md",
      "UPPER.MD",
      "sp ace.md",
      "a.md.md",
      "b.mdx",
      "c.txt",
      "d/e/f.md",
      ".g/h.md",
      "日本.md",
    ]),
  },
  "a SKILL.md among commands": {
    files: below("commands", ["x/SKILL.md", "x/o.md", "x/s/deep.md", "l/skill.md", "l/o.md", "n/m/SKILL.md", "x.md"]),
  },
  "a SKILL.md in commands/ itself": { files: below("commands", ["SKILL.md", "y.md", "z/y.md"]) },
  "declared commands": {
    manifest: { commands: ["./x/one.md", "./x/sub", "./y/two.txt", "./z/SKILL.md", "./w"] },
    files: {
      ...below("x", ["one.md", "sub/a/b.md"]),
      ...below("y", ["two.txt"]),
      ...below("z", ["SKILL.md"]),
      ...below("w", ["SKILL.md", "o.md"]),
      "commands/gone.md": text,
    },
  },
  "a map of commands": {
    manifest: {
      commands: {
        "a b": { source: "./x/one.md" },
        inline: { content: "body", description: "d" },
        s: { source: "./x/SKILL.md" },
      },
    },
    files: { ...below("x", ["one.md", "SKILL.md"]), "commands/gone.md": text },
  },
  skills: {
    files: {
      ...below("skills", [
        "a b  c/SKILL.md",
        ".h/SKILL.md",
        "a.b/SKILL.md",
        "日本/SKILL.md",
        "und_er/SKILL.md",
        "g/i/SKILL.md",
        "low/skill.md",
        "loose.md",
      ]),
      "SKILL.md": text,
    },
  },
  "a SKILL.md in skills/ itself": { files: { "skills/SKILL.md": named("Own Name"), "skills/a/SKILL.md": text } },
  "only a SKILL.md at the root": { files: { "SKILL.md": text } },
  "a named SKILL.md at the root": { files: { "SKILL.md": named("My Root") } },
  "declared skills": {
    manifest: { skills: ["./more", "./one", "./two"] },
    files: {
      ...below("more", ["a/SKILL.md", "g/i/SKILL.md"]),
      "one/SKILL.md": named("Other N"),
      "two/SKILL.md": text,
      ...below("skills", ["b/SKILL.md"]),
      "SKILL.md": text,
    },
  },
  "the root as declared skills": {
    manifest: { skills: "./" },
    files: { "SKILL.md": named("Root"), "skills/b/SKILL.md": text },
  },
  "Markdown of 1 MiB, and of one byte more": {
    files: {
      "commands/full.md": sized(1_048_576),
      "commands/over.md": sized(1_048_577),
      "agents/full.md": sized(1_048_576),
      "agents/over.md": sized(1_048_577),
      "skills/full/SKILL.md": sized(1_048_576),
      "skills/over/SKILL.md": sized(1_048_577),
    },
  },
  agents: {
    files: {
      ...below("agents", ["UP.MD", "s/SKILL.md", ".h/y.md", "Sp ace.md", "README.md"]),
      "agents/n.md": named("a:b c/d"),
      "agents/s/d.md": named("deep"),
      "agents/e.md": named("''"),
    },
  },
  "declared agents": {
    manifest: { agents: ["./x/a.md", "./agents/s/z.md"] },
    files: { "x/a.md": text, "agents/s/z.md": named("zz"), "agents/o.md": text },
  },
};

test.each(Object.entries(cases))("%s: the names are the real client's", async (_, { manifest, files }) => {
  const folder = mkdtempSync(join(tmpdir(), "bazaar-names-"));
  try {
    const plugin = JSON.stringify({
      name: "names",
      version: "1.0.0",
      description: "d",
      author: { name: "a" },
      ...manifest,
    });
    const all = { ...files, ".claude-plugin/plugin.json": plugin };
    writeFiles(folder, all);
    await using home = await clientHome();
    const { stdout } = await claudeCommand(["plugin", "validate", "--json", folder], home);
    const { provides } = JSON.parse(stdout) as { provides: Record<string, unknown[]> };
    const client = inventoryFromClient(provides, "names");
    const ours = inventoryOf(loadPlugin(all, { folderName: basename(folder) }).plugin);
    const names = ({ commands, skills, agents }: typeof ours) => ({ commands, skills, agents });
    expect(names(ours)).toEqual(names(client));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the empty key of a map of commands, which validate lists, is no command of a session", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bazaar-names-"));
  try {
    const commands = { "": { content: "body", description: "d" }, named: { content: "body", description: "d" } };
    const files = { ".claude-plugin/plugin.json": JSON.stringify({ name: "names", version: "1.0.0", commands }) };
    mkdirSync(join(folder, ".claude-plugin"));
    writeFileSync(join(folder, ".claude-plugin/plugin.json"), files[".claude-plugin/plugin.json"]);
    const { init } = await runClient({ prompt: "x", pluginDirs: [folder], stopAfterInit: true });
    const listed = init?.slash_commands.filter((name) => name.startsWith("names:"));
    const { plugin, diagnostics } = loadPlugin(files);
    expect(plugin.commands.map(({ name }) => `names:${name}`)).toEqual(listed);
    expect(diagnostics.map(({ code }) => code)).toContain("COMPONENT_UNNAMED");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
