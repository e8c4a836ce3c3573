import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Ended, ended } from "../testing/ended.ts";

/** What ships: `npm test` builds first. */
const bin = resolve(import.meta.dirname, "../../dist/bin.js");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cli-init-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = folder): ChildProcess {
  const { NO_COLOR: _no, FORCE_COLOR: _force, BAZAAR_ENDPOINT: _endpoint, ...inherited } = process.env;
  return spawn(command, [...args], { cwd, env: { ...inherited, ...env }, stdio: ["ignore", "pipe", "pipe"] });
}

const bazaar = (...args: string[]): Promise<Ended> => ended(start(process.execPath, [bin, ...args]));

describe("init", () => {
  test("the steps of the README that it writes work as they stand", async () => {
    await bazaar("init", "my-plugin", "--author", "Ada");
    const readme = readFileSync(join(folder, "my-plugin/README.md"), "utf8");
    const lines = [...readme.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, text = ""]) => text.trim().split("\n"));
    const steps = lines.map((line) => line.replace("npx claude-bazaar", `exec '${process.execPath}' '${bin}'`));
    expect(steps).toHaveLength(3);
    for (const step of steps) {
      // Any free port: the README's own may be in use on this machine.
      const serves = step.includes(" serve ");
      const line = serves ? step.replace(" serve .", " serve . --port 0") : step;
      const child = start("sh", ["-c", line], {}, join(folder, "my-plugin"));
      if (serves) child.stdout?.on("data", (chunk: Buffer) => chunk.includes("Ctrl-C stops") && child.kill("SIGINT"));
      const { exitCode, stdout, stderr } = await ended(child);
      // 130 where the signal comes before it has begun to wait for one.
      expect(serves ? [0, 130] : [0], `${step}\n${stdout}${stderr}`).toContain(exitCode);
    }
    expect(existsSync(join(folder, "marketplace/plugins/my-plugin/.mcp.json"))).toBe(true);
  });

  test("its next steps work in a shell, also for a folder with a space", async () => {
    const { stdout } = await bazaar("init", "new plugin");
    const next = /Next: claude-bazaar (validate .*), then claude-bazaar serve (.*)/.exec(stdout);
    expect(next?.[2]).toBe("'new plugin'");
    const line = `exec '${process.execPath}' '${bin}' ${next?.[1]}`;
    expect((await ended(start("sh", ["-c", line]))).exitCode).toBe(0);
  });

  test.each([
    ["Bad..Name", "--name bad-name"],
    ["my.plugin", "--name my-plugin"],
    ["claude-helper", "--name helper"],
    ["a/../../b", "--name a-b"],
    ["", "Give a value or leave it out"],
  ])("the name %j is refused with a suggestion", async (name, suggestion) => {
    const { exitCode, stderr } = await bazaar("init", "x", "--name", name);
    expect({ exitCode, left: readdirSync(folder) }).toEqual({ exitCode: 2, left: [] });
    expect(stderr).toContain("error OPTION_INVALID: ");
    expect(stderr).toContain(suggestion);
  });

  test("its configuration takes its own endpoint where the variable is empty, and one without says what to set", async () => {
    await bazaar("init", "my-plugin");
    const env = { BAZAAR_ENDPOINT: "" };
    const args = [bin, "thin-client", "my-plugin", "--out", "thin"];
    expect(await ended(start(process.execPath, args, env))).toMatchObject({ exitCode: 0, stderr: "" });
    const file = join(folder, "my-plugin/bazaar.config.ts");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace(/endpoint: .*,/, 'endpoint: process.env["BAZAAR_ENDPOINT"]!,'),
    );
    const { exitCode, stderr } = await ended(start(process.execPath, args, env));
    expect(exitCode).toBe(1);
    expect(stderr).toContain("error CONFIG_INVALID: ");
    expect(stderr).toContain("BAZAAR_ENDPOINT");
  });
});

describe("publish", () => {
  const catalog = '{"name":"market","description":"d","owner":{"name":"Tests"},"plugins":[]}';
  const endpoint = ["--endpoint", "https://plugins.example.com/x"];

  test("six at once into one folder all arrive", async () => {
    mkdirSync(join(folder, "market/.claude-plugin"), { recursive: true });
    writeFileSync(join(folder, "market/.claude-plugin/marketplace.json"), catalog);
    const names = ["ant", "bee", "cat", "dog", "eel", "fox"];
    await Promise.all(names.map((name) => bazaar("init", name)));
    const made = await Promise.all(
      names.map((name) => bazaar("publish", name, ...endpoint, "--marketplace", "market")),
    );
    expect(made.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual(
      names.map(() => ({ exitCode: 0, stderr: "" })),
    );
    const text = readFileSync(join(folder, "market/.claude-plugin/marketplace.json"), "utf8");
    const { plugins } = JSON.parse(text) as { plugins: { name: string }[] };
    expect(plugins.map((entry) => entry.name).toSorted()).toEqual(names);
    expect(readdirSync(join(folder, "market/.claude-plugin"))).toEqual(["marketplace.json"]);
  });

  test("the catalog's path names its marketplace, also a new one's", async () => {
    await bazaar("init", "ant");
    const target = ["--marketplace", "d1/.claude-plugin/marketplace.json"];
    expect(await bazaar("publish", "ant", ...endpoint, ...target, "--create")).toMatchObject({ exitCode: 0 });
    expect(readdirSync(join(folder, "d1")).toSorted()).toEqual([".claude-plugin", "plugins"]);
    expect(readFileSync(join(folder, "d1/.claude-plugin/marketplace.json"), "utf8")).toContain('"name": "d1"');
    expect((await bazaar("publish", "ant", ...endpoint, ...target)).stdout).toContain("Nothing to do");
  });

  test("a token in the query of a URL is shown nowhere", async () => {
    await bazaar("init", "ant");
    const url = "http://127.0.0.1:9/market.git?token=hush-hush";
    const { exitCode, stdout, stderr } = await bazaar("publish", "ant", ...endpoint, "--marketplace", url, "--create");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("error GIT_FAILED: ");
    expect(stdout + stderr).not.toContain("hush");
  });
});

describe("output", () => {
  test("NO_COLOR wins over FORCE_COLOR", async () => {
    await bazaar("init", "ant");
    const args = [bin, "validate", "ant"];
    expect((await ended(start(process.execPath, args, { FORCE_COLOR: "1" }))).stdout).toContain("\u001b[");
    const plain = await ended(start(process.execPath, args, { FORCE_COLOR: "1", NO_COLOR: "1" }));
    expect(plain).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("ant") });
    expect(plain.stdout).not.toContain("\u001b[");
  });
});
