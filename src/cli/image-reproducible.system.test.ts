import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeTree } from "../adapters/write-tree.ts";
import { baseLayout, smallBase } from "../testing/small-base.ts";

// Equal plugins are equal images, whoever builds them: order, times, permissions, place and Node's version don't count.

const bin = resolve(import.meta.dirname, "../../dist/bin.js");
/** The oldest major that this package runs on. */
const otherNode = "22.23.3";

const files: Record<string, string | Uint8Array> = {
  ".claude-plugin/plugin.json": '{"name":"greeter","version":"1.2.0"}',
  "commands/hi.md": "---\ndescription: Hi\n---\nSay hi.\n",
  "commands/grüße.md": "---\ndescription: Hallo\n---\nSag hallo.\n",
  "skills/s/SKILL.md": `---\nname: s\ndescription: s\n---\n${"A line of a skill, again and again.\n".repeat(3_000)}`,
  "bin/tool": "#!/bin/sh\necho tool\n",
  // Past the size from which files are read in pieces; compressible, and not all alike.
  "data/large.txt": Array.from({ length: 90_000 }, (_, at) => `row ${at} ${(at * 7_919) % 1_013}\n`).join(""),
};

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-same-"));
  writeTree(join(folder, "base"), baseLayout(await smallBase(), "1"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(place: string, paths = Object.keys(files)): string {
  const plugin = join(folder, place);
  for (const path of paths) {
    mkdirSync(dirname(join(plugin, path)), { recursive: true });
    writeFileSync(join(plugin, path), files[path]!);
  }
  chmodSync(join(plugin, "bin/tool"), 0o755);
  return plugin;
}

interface Built {
  readonly digest: string;
  readonly platforms: unknown;
}

function build(plugin: string, node = process.execPath, umask = "022"): Built {
  const command = `umask ${umask} && exec "$0" "$@"`;
  const args = ["image", plugin, "--base", "oci:base:1", "--no-claude", "--dry-run", "--json"];
  const said = execFileSync("sh", ["-c", command, node, bin, ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: folder },
    encoding: "utf8",
    stdio: "pipe",
  });
  const { digest, platforms } = JSON.parse(said) as Built;
  return { digest, platforms };
}

function allIn(plugin: string): string[] {
  return [plugin, ...(readdirSync(plugin, { recursive: true }) as string[]).map((path) => join(plugin, path))];
}

test("the order in which the files were made", () => {
  expect(build(write("reversed", Object.keys(files).toReversed()))).toEqual(build(write("forward")));
});

test("the times of the files", () => {
  const plugin = write("touched");
  for (const path of allIn(plugin)) utimesSync(path, 1, 2);
  expect(build(plugin)).toEqual(build(write("untouched")));
});

test("the permissions that a umask leaves", () => {
  const plugin = write("private");
  for (const path of allIn(plugin)) chmodSync(path, statSync(path).mode & 0o700);
  expect(build(plugin, process.execPath, "077")).toEqual(build(write("public")));
});

test("the folder that the plugin lies in", () => {
  expect(build(write("deep/er/in"))).toEqual(build(write("p")));
});

test("the major version of Node", () => {
  const place = join(folder, "other-node");
  mkdirSync(place);
  writeFileSync(join(place, "package.json"), "{}");
  const flags = ["install", "--no-audit", "--no-fund", "--no-save", "--no-package-lock", "--foreground-scripts"];
  execFileSync("npm", [...flags, `node@${otherNode}`], { cwd: place, stdio: "pipe" });
  const node = join(place, "node_modules/node/bin/node");
  expect(existsSync(node)).toBe(true);
  expect(execFileSync(node, ["--version"], { encoding: "utf8" }).trim()).toBe(`v${otherNode}`);
  expect(process.versions.node.split(".")[0]).not.toBe(otherNode.split(".")[0]);
  const plugin = write("majors");
  expect(build(plugin, node)).toEqual(build(plugin));
});

test("and a changed byte does count", () => {
  const plugin = write("changed");
  const before = build(plugin);
  writeFileSync(join(plugin, "bin/tool"), "#!/bin/sh\necho other\n");
  expect(build(plugin).digest).not.toBe(before.digest);
});
