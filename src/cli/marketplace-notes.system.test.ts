import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFiles } from "../testing/write-files.ts";

const bin = join(import.meta.dirname, "bin.ts");
let folder: string;

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "notes-cli-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Sources in folders, each with these plugins: name → text of its plugin.json. */
function write(sources: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
  for (const [slug, plugins] of Object.entries(sources)) {
    const entries = Object.keys(plugins).map((name) => ({ name, source: `./${name}`, description: "x" }));
    const catalog = { name: slug, owner: { name: "Team" }, plugins: entries };
    writeFiles(join(folder, slug), {
      ".claude-plugin/marketplace.json": JSON.stringify(catalog),
      ...Object.fromEntries(
        Object.entries(plugins).map(([name, text]) => [`${name}/.claude-plugin/plugin.json`, text]),
      ),
    });
  }
  const list = Object.keys(sources).map((slug) => ({ slug, directory: slug }));
  writeFileSync(
    join(folder, "marketplaces.json"),
    JSON.stringify({ name: "all", owner: { name: "All" }, sources: list }),
  );
}

function marketplace(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const line = [bin, "marketplace", ...args, "--state", "state"];
    execFile(process.execPath, line, { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

const tool = JSON.stringify({ name: "tool", version: "1.0.0" });

test("sync and build tell what sources are together: names that collide, and what is not served, errors first", async () => {
  write({ acme: { tool, broken: "{" }, beta: { tool } });
  const { code, stdout } = await marketplace("sync");
  expect(code).toBe(0);
  const [acme, error, warning, beta, last] = stdout.trimEnd().split("\n");
  expect(acme).toMatch(/^acme: updated \w+: 2 plugins/);
  expect(error).toMatch(/^ +error MANIFEST_BROKEN broken: plugin.json can't be read.*\. Correct it in the source/);
  expect(warning).toMatch(/^ +warning NAME_COLLISION tool: .*listed as "acme-tool"/);
  expect(beta).toMatch(/^beta: updated/);
  expect(last).toMatch(/^ +warning NAME_COLLISION tool: .*listed as "beta-tool"/);
  const report = JSON.parse((await marketplace("sync", "--json")).stdout) as {
    sources: { notes: { code: string }[] }[];
  };
  const codes = report.sources.map(({ notes }) => notes.map((note) => note.code));
  expect(codes).toEqual([["MANIFEST_BROKEN", "NAME_COLLISION"], ["NAME_COLLISION"]]);
  const built = await marketplace("build", "--out", "out");
  expect(built.stdout.trimEnd().split("\n")).toEqual([
    "2 plugins written to out (directory, git, zip).",
    expect.stringMatching(/^ +error MANIFEST_BROKEN acme\/broken: .*\. Correct it in the source/),
    expect.stringMatching(/^ +warning NAME_COLLISION acme\/tool: /),
    expect.stringMatching(/^ +warning NAME_COLLISION beta\/tool: /),
  ]);
  expect(JSON.parse((await marketplace("build", "--out", "out", "--json")).stdout)).toMatchObject({
    plugins: 2,
    notes: [{ code: "MANIFEST_BROKEN", slug: "acme", plugin: "broken" }, {}, {}],
  });
});

test("sync ends with 1 where nothing can be served of what was read, and says why", async () => {
  write({ acme: { broken: "{" } });
  const { code, stdout } = await marketplace("sync");
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^acme: updated .*\n +error MANIFEST_BROKEN broken: .*\nerror MARKETPLACE_EMPTY_RESULT: .*\n +fix: /,
  );
  const report: unknown = JSON.parse((await marketplace("sync", "--json")).stdout);
  expect(report).toMatchObject({ error: { code: "MARKETPLACE_EMPTY_RESULT" }, sources: [{ outcome: "unchanged" }] });
});

test("build tells why nothing could ever be read", async () => {
  write({ acme: { tool } });
  rmSync(join(folder, "acme"), { recursive: true });
  expect((await marketplace("sync")).code).toBe(1);
  const { code, stderr } = await marketplace("build", "--out", "out");
  expect(code).toBe(1);
  expect(stderr).toMatch(/MARKETPLACE_EMPTY_RESULT: No source could ever be read .*acme: There is no folder ".*acme"/);
});

test("before each source was tried nothing is told of names", async () => {
  write({ acme: { tool }, beta: { tool } });
  expect((await marketplace("sync", "--only", "acme")).stdout).not.toContain("NAME_COLLISION");
});

test("so does the log of serve, once the sync is merged", async () => {
  write({ acme: { tool, broken: "{" }, beta: { tool } });
  const line = [bin, "marketplace", "serve", "--state", "state", "--port", "0"];
  const child = spawn(process.execPath, line, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  try {
    let said = "";
    for await (const text of child.stderr.setEncoding("utf8")) if (/beta-tool/.test((said += text))) break;
    expect(said).toMatch(/acme: updated.*error MANIFEST_BROKEN broken:.*warning NAME_COLLISION tool: .*"acme-tool"/s);
    expect(said).toMatch(/beta: updated.*warning NAME_COLLISION tool: .*"beta-tool"/s);
  } finally {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
}, 60_000);
