import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

// The command line as an operator uses it: a key is made, opens a host that runs already, and is taken back.

const bin = join(import.meta.dirname, "bin.ts");

let folder: string;
let host: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keys-cli-"));
  mkdirSync(join(folder, "p", ".claude-plugin"), { recursive: true });
  mkdirSync(join(folder, "p", "commands"));
  const manifest = { name: "plug", version: "1.0.0", description: "d", author: { name: "a" }, license: "MIT" };
  writeFileSync(join(folder, "p", ".claude-plugin", "plugin.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "p", "commands", "go.md"), "---\ndescription: d\n---\nx");
});

afterEach(async () => {
  if (host !== undefined && host.exitCode === null) {
    host.kill("SIGTERM");
    await once(host, "exit");
  }
  host = undefined;
  rmSync(folder, { recursive: true, force: true });
});

function bazaar(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

test("a key opens a running host until it is taken back, and stands nowhere", async () => {
  const made = await bazaar("keys", "add", "alice", "--keys-file", "keys", "--tools", "command:go");
  const key = made.stdout.trim();
  expect([made.code, key]).toEqual([0, expect.stringMatching(/^cbz_[\w-]{43}$/)]);
  expect(made.stderr).toContain("not shown again");
  const args = ["serve", "p", "--port", "0", "--keys-file", "keys", "--out", "thin", "--claude", process.execPath];
  host = spawn(process.execPath, [bin, ...args], { cwd: folder, env: { ...process.env, ANTHROPIC_API_KEY: "dummy" } });
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    const take = (part: Buffer) => {
      said += part.toString();
      const found = /Serving at (http:\S+);[\s\S]*Ctrl-C/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    host?.stdout?.on("data", take);
    host?.stderr?.on("data", take);
    host?.once("exit", () => reject(new Error(said)));
  });
  expect(said).toContain("the keys of keys, which may change");
  expect(said).toContain("BAZAAR_API_KEY=<one of your keys> claude");
  const status = async (bearer: string) => {
    const response = await fetch(`${url}/mcp`, { headers: { authorization: `Bearer ${bearer}` } });
    await response.body?.cancel();
    return response.status;
  };
  expect([await status(key), await status("cbz_none")]).toEqual([405, 401]);

  const second = (await bazaar("keys", "add", "bob", "--keys-file", "keys", "--json")).stdout;
  const { key: bobs, id } = JSON.parse(second) as { key: string; id: string };
  await expect.poll(() => status(bobs), { timeout: 15_000 }).toBe(405);
  const list = await bazaar("keys", "list", "--keys-file", "keys");
  expect(list.stdout).toMatch(/^alice +\w{8} +c-\w{16} +never +command:go$/m);
  expect(list.stdout).toContain(id);
  expect((await bazaar("keys", "revoke", "alice", "--keys-file", "keys")).code).toBe(0);
  await expect.poll(() => status(key), { timeout: 15_000 }).toBe(401);
  expect(await status(bobs)).toBe(405);

  writeFileSync(join(folder, "keys"), `${readFileSync(join(folder, "keys"), "utf8")}${key}\n`);
  await expect.poll(() => said, { timeout: 15_000 }).toContain("line 2 has");
  const places = [said, list.stdout, list.stderr, readFileSync(join(folder, "thin", ".mcp.json"), "utf8")].join("\n");
  for (const secret of [key, bobs]) expect(places).not.toContain(secret.slice(4, 24));
});

test("keys that many processes add at once are all there", async () => {
  const module = join(import.meta.dirname, "../adapters/edit-key-file.ts");
  const add = `import { addKey } from ${JSON.stringify(module)};
    for (let at = 0; at < 40; at += 1) await addKey("keys", { name: process.argv[1] + at });`;
  const writers = ["a", "b", "c", "d"].map((name) => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", add, name], { cwd: folder });
    return once(child, "exit");
  });
  expect((await Promise.all(writers)).map(([code]: unknown[]) => code)).toEqual([0, 0, 0, 0]);
  const lines = readFileSync(join(folder, "keys"), "utf8").trimEnd().split("\n");
  expect(new Set(lines.map((line) => line.split(" ")[0])).size).toBe(160);
  expect(readdirSync(folder).toSorted()).toEqual(["keys", "p"]);
});

test.each([
  [["keys"], 2, "Missing required argument"],
  [["keys", "add", "--keys-file", "k"], 2, "needs the name"],
  [["keys", "add", "a"], 2, "--keys-file"],
  [["keys", "add", "a", "--keys-file", ""], 2, "is empty"],
  [["keys", "add", "", "--keys-file", "k"], 2, "`name` is empty"],
  [["keys", "lsit", "--keys-file", "k"], 2, "was not told"],
  [["keys", "list", "x", "--keys-file", "k"], 2, "was not told"],
  [["keys", "revoke", "a", "--keys-file", "k", "--expires", "1d"], 2, "--expires is not for"],
  [["keys", "add", "a", "--keys-file", "k", "--expires", "2001-01-01"], 2, "over already"],
  [["keys", "add", "a", "--keys-file", "k", "--expires", "soon"], 2, "no time"],
  [["keys", "add", "a", "--keys-file", "k", "--tools", "a b"], 2, "names no tool"],
  [["keys", "list", "--keys-file", "k"], 1, "can't be read"],
  [["serve", "p", "--port", "0", "--keys-file", "k"], 1, "keys add NAME --keys-file"],
  [["serve", "p", "--port", "0", "--keys-file", "p/k"], 2, "The file of keys"],
  [["serve", "p", "--port", "0", "--oauth-issuer", "https://a.example"], 2, "none yet"],
  [["serve", "p", "--port", "9", "--oauth-issuer", "a.example"], 2, "authorization server"],
] as const)("%j ends with %i and says why", async (args, code, text) => {
  const outcome = await bazaar(...args);
  expect([outcome.code, outcome.stderr]).toEqual([code, expect.stringContaining(text)]);
});
