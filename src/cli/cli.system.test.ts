import { type ChildProcess, spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { gitText } from "../adapters/git.ts";
import { claudeCommand } from "../testing/claude-command.ts";
import { clientHome } from "../testing/client-home.ts";
import { startGitRemote } from "../testing/git-remote.ts";
import { bareGitEnvironment } from "../testing/without-git-config.ts";
import { writeFiles } from "../testing/write-files.ts";
import { type Ended, ended } from "../testing/ended.ts";

/** What ships: `npm test` builds first. */
const bin = resolve(import.meta.dirname, "../../dist/bin.js");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
  return spawn(process.execPath, [bin, ...args], {
    cwd: folder,
    env: { ...inherited, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

const bazaar = (...args: string[]): Promise<Ended> => ended(start(args));

function write(files: Record<string, string>): void {
  writeFiles(folder, files);
}

const manifest = (more: object = {}): string =>
  JSON.stringify({
    name: "sample",
    version: "1.0.0",
    description: "A sample.",
    author: { name: "Ada" },
    license: "MIT",
    ...more,
  });
const body = "Summarise what you are given in three short sentences for somebody in a hurry.";
const plugin = (more: Record<string, string> = {}): Record<string, string> => ({
  "p/.claude-plugin/plugin.json": manifest(),
  "p/commands/sum.md": `---\ndescription: Sums up\n---\n${body}\n\n$ARGUMENTS\n`,
  ...more,
});
const endpoint = ["--endpoint", "https://plugins.example.com/sample"];

describe("usage", () => {
  test("help names every command, and each command's help its options", async () => {
    const { exitCode, stdout } = await bazaar("--help");
    expect(exitCode).toBe(0);
    const names = ["init", "validate", "thin-client", "image", "serve", "publish"];
    for (const name of names) {
      expect(stdout).toContain(`  ${name} [`);
      const help = await bazaar(name, "--help");
      expect(help).toMatchObject({ exitCode: 0, stderr: "", stdout: expect.stringContaining("--json") });
    }
  });

  test.each([
    [["validat"], "USAGE_INVALID", "validate"],
    [["validate", "--stict"], "USAGE_INVALID", "--strict"],
    [["validate", "a", "b"], "USAGE_INVALID", "--help"],
    [["thin-client", "."], "USAGE_INVALID", "--out"],
    [["serve", "--auth", "basic"], "USAGE_INVALID", "--auth"],
    [[], "USAGE_INVALID", "publish"],
    [["help", "validat"], "USAGE_INVALID", "Did you mean validate?"],
    [["help", "image", "verfy"], "USAGE_INVALID", "Did you mean verify?"],
    [["help", "validate", "more"], "USAGE_INVALID", "`validate` has no commands below it."],
    [["validat", "--help"], "USAGE_INVALID", "Did you mean validate?"],
    [["image", "verfy", "a.example/b:1"], "USAGE_INVALID", "Did you mean image verify?"],
    [["image", "a", "b"], "USAGE_INVALID", "--help"],
    [["marketplace", "sycn"], "USAGE_INVALID", "Did you mean marketplace sync?"],
    [["thin-client", "p", "--endpiont", "https://h.example"], "USAGE_INVALID", "Did you mean --endpoint?"],
    [["thin-client", "p"], "USAGE_INVALID", "Give the folder to write"],
    [["help", "nope"], "USAGE_INVALID", "Choose one: init, "],
  ])("%j ends with 2 and says what was meant", async (args, code, said) => {
    const { exitCode, stdout, stderr } = await bazaar(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(`error ${code}: `);
    expect(stderr).toContain(said);
  });

  test.each([
    [["help"]],
    [["-h"]],
    [["help", "help"]],
    [["help", "validate"]],
    [["validate", "-h"]],
    [["help", "image", "verify"]],
  ])("%j is help", async (args) => {
    const { exitCode, stdout, stderr } = await bazaar(...args);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain(`Usage: claude-bazaar ${args.find((arg) => !/^-|^help$/.test(arg)) ?? ""}`);
  });

  test.each([
    ["thin-client", "p", "--endpoint", "https://a.example", "--out", ""],
    ["thin-client", "p", "--endpoint", "https://a.example", "--out", "thin", "--public", "a", "--public", " "],
    ["serve", "p", "--port", "0", "--out="],
    ["serve", "p", "--port", "0", "--allow-host", ""],
    ["publish", "p", "--endpoint", "https://a.example", "--marketplace", ""],
    ["image", "p", "--oci-layout", ""],
    ["validate", ""],
    ["init", ""],
    ["init", "new", "--author", ""],
  ])("an unset variable is no value: %s %s %s %s %s %s", async (...args) => {
    write(plugin());
    const { exitCode, stderr } = await bazaar(...args);
    expect({ exitCode, left: readdirSync(folder) }).toEqual({ exitCode: 2, left: ["p"] });
    expect(stderr).toMatch(/^error OPTION_INVALID: `[\w-]+` is empty\./);
  });

  test("a host name that no request can have", async () => {
    write(plugin());
    const { exitCode, stderr } = await bazaar("serve", "p", "--port", "0", "--allow-host", "a/b");
    expect({ exitCode, code: stderr.split(":")[0] }).toEqual({ exitCode: 2, code: "error OPTION_INVALID" });
  });

  test("output that can't be written is an error, and no stack trace", async () => {
    write(plugin());
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [bin, "validate", "p"], { cwd: folder, stdio: ["ignore", full, "pipe"] });
    const { exitCode, stderr } = await ended(child);
    closeSync(full);
    expect(stderr).toBe(
      "error FILE_UNWRITABLE: The output can't be written: no space left on device.\n  fix: Free some space, or send it elsewhere.\n",
    );
    expect(exitCode).toBe(1);
  });

  test("a working folder that was removed is named as the reason", async () => {
    const script = 'mkdir gone && cd gone && rmdir ../gone && exec "$@"';
    const child = spawn("sh", ["-c", script, "sh", process.execPath, bin, "validate"], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const { exitCode, stderr } = await ended(child);
    expect({ exitCode, code: stderr.split(":")[0] }).toEqual({ exitCode: 1, code: "error FILE_UNREADABLE" });
  });

  test("--version prints the package's version", async () => {
    const { version } = JSON.parse(readFileSync(resolve(bin, "../../package.json"), "utf8")) as { version: string };
    expect(await bazaar("--version")).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("a usage error is one JSON document with --json", async () => {
    const { exitCode, stdout } = await bazaar("validate", "--json", "--stict");
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      error: { code: "USAGE_INVALID", problem: expect.any(String), fix: "Did you mean --strict?" },
    });
  });
});

describe("init", () => {
  test("writes a plugin that validate --strict accepts without a finding", async () => {
    expect(await bazaar("init", "my-plugin", "--author", "Ada")).toMatchObject({ exitCode: 0, stderr: "" });
    const checked = await bazaar("validate", "my-plugin", "--strict", "--json");
    expect(JSON.parse(checked.stdout)).toMatchObject({ kind: "plugin", name: "my-plugin", ok: true, findings: [] });
    expect(checked.exitCode).toBe(0);
  });

  test("what it writes, and the thin client of it, pass the real client's strict validation", async () => {
    await bazaar("init", "my-plugin", "--author", "Ada");
    await bazaar("publish", "my-plugin", "--marketplace", "market", "--create");
    await using home = await clientHome();
    for (const path of ["my-plugin", "market", "market/plugins/my-plugin"]) {
      const { exitCode, stdout, stderr } = await claudeCommand(
        ["plugin", "validate", "--strict", join(folder, path)],
        home,
      );
      expect(exitCode, `${path}: ${stdout}${stderr}`).toBe(0);
    }
  });

  test("its thin client is generated from the scaffolded configuration alone", async () => {
    await bazaar("init", "my-plugin");
    const made = await bazaar("thin-client", "my-plugin", "--out", "thin", "--json");
    expect(JSON.parse(made.stdout)).toMatchObject({ name: "my-plugin", report: { leftOut: [] } });
    expect(readFileSync(join(folder, "thin/.mcp.json"), "utf8")).toContain("https://plugins.example.com/my-plugin/mcp");
  });

  test("refuses a folder that holds something, and with --force overwrites nothing", async () => {
    write({ "x/README.md": "mine" });
    const refused = await bazaar("init", "x");
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain("OUTPUT_EXISTS");
    expect(readdirSync(join(folder, "x"))).toEqual(["README.md"]);
    const forced = await bazaar("init", "x", "--force", "--json");
    expect(JSON.parse(forced.stdout)).toMatchObject({ kept: ["README.md"] });
    expect(readFileSync(join(folder, "x/README.md"), "utf8")).toBe("mine");
  });

  test("a name that the client reserves is refused before anything is written", async () => {
    const { exitCode, stderr } = await bazaar("init", "claude-helper");
    expect({ exitCode, left: readdirSync(folder) }).toEqual({ exitCode: 2, left: [] });
    expect(stderr).toContain("--name");
  });
});

describe("bad input: a code, a place or a fix, exit code 1 or 2, and nothing half-written", () => {
  const cases: [string, Record<string, string>, string][] = [
    ["no manifest", { "p/commands/a.md": "x" }, "MANIFEST_MISSING"],
    ["a trailing comma", plugin({ "p/.claude-plugin/plugin.json": `{"name": "sample",}` }), "MANIFEST_JSON_INVALID"],
    [
      "a path out of the plugin",
      plugin({ "p/.claude-plugin/plugin.json": manifest({ commands: "./../../etc" }) }),
      ".claude-plugin/plugin.json:1:",
    ],
    [
      "a name with ..",
      plugin({ "p/.claude-plugin/plugin.json": manifest({ name: "a/../b" }) }),
      ".claude-plugin/plugin.json:1:",
    ],
    [
      "a reserved name",
      plugin({ "p/.claude-plugin/plugin.json": manifest({ name: "claude-helper" }) }),
      "NAME_RESERVED",
    ],
    ["a catalog that is a list", { "p/.claude-plugin/marketplace.json": "[]" }, "MARKETPLACE_NOT_OBJECT"],
  ];

  test.each(cases)("validate: %s", async (_title, files, said) => {
    write(files);
    const text = await bazaar("validate", "p");
    expect(text.exitCode).toBe(1);
    expect(text.stdout).toContain(said);
    expect(text.stdout).toContain("fix: ");
    const { exitCode, stdout } = await bazaar("validate", "p", "--json");
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false });
  });

  test("validate: two commands with one name", async () => {
    write(
      plugin({
        "p/commands/x/SKILL.md": "---\ndescription: d\n---\nb",
        "p/commands/x.md": "---\ndescription: d\n---\nb",
      }),
    );
    const { exitCode, stdout } = await bazaar("validate", "p", "--strict");
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/commands\/x/);
  });

  test("validate: a missing folder, and a file", async () => {
    write({ "f.txt": "" });
    for (const path of ["nowhere", "f.txt"]) {
      const { exitCode, stderr } = await bazaar("validate", path);
      expect(exitCode).toBe(1);
      expect(stderr).toContain("error PLUGIN_MISSING: ");
    }
  });

  test("validate: a Markdown file of 50 MB, without reading it", async () => {
    write(plugin());
    writeFileSync(join(folder, "p/commands/big.md"), Buffer.alloc(50 * 1024 * 1024, "a "));
    const { exitCode, stdout } = await bazaar("validate", "p");
    expect(exitCode).toBe(1);
    expect(stdout).toContain("FILE_TOO_LARGE");
    expect(stdout).toContain("commands/big.md");
  });

  test("a symlink to /etc is reported and never followed", async () => {
    write(plugin());
    symlinkSync("/etc", join(folder, "p/skills"));
    symlinkSync("/etc/passwd", join(folder, "p/commands/pw.md"));
    const { stdout } = await bazaar("validate", "p", "--json");
    const document = JSON.parse(stdout) as { findings: { path: string }[] };
    expect(document.findings.map((finding) => finding.path)).toEqual(
      expect.arrayContaining(["commands/pw.md", "skills"]),
    );
    expect(stdout).not.toContain("root:x:");
    const refused = await bazaar("thin-client", "p", ...endpoint, "--out", "thin");
    expect(refused).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("error LINK_OUTSIDE") });
    await bazaar("thin-client", "p", ...endpoint, "--out", "thin", "--allow-errors");
    expect(existsSync(join(folder, "thin/commands/sum.md"))).toBe(true);
    expect(existsSync(join(folder, "thin/commands/pw.md"))).toBe(false);
  });

  test.each([
    ["thin-client", ["--out", "thin"]],
    ["publish", ["--marketplace", "market", "--create", "--oci-layout", "layout"]],
    ["serve", ["--port", "0", "--out", "thin"]],
  ])("%s of a plugin with an error says its findings and leaves nothing", async (command, flags) => {
    write(plugin({ "p/hooks/hooks.json": "{", "p/CLAUDE.md": "x" }));
    const { exitCode, stdout, stderr } = await bazaar(command, "p", ...endpoint, ...flags, "--json");
    expect({ exitCode, left: readdirSync(folder) }).toEqual({ exitCode: 1, left: ["p"] });
    expect(stderr).toContain("error HOOKS_JSON_INVALID\n  hooks/hooks.json:1:2: ");
    expect(stderr).toContain("warning CLAUDE_MD_UNREAD");
    expect(stderr).toContain("error PLUGIN_INCOMPLETE: The plugin has 1 error");
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: "PLUGIN_INCOMPLETE" },
      diagnostics: expect.arrayContaining(
        ["CLAUDE_MD_UNREAD", "HOOKS_JSON_INVALID"].map((code) => expect.objectContaining({ code })),
      ),
    });
  });

  test("thin-client into a path below a file", async () => {
    write(plugin({ afile: "mine" }));
    const { exitCode, stderr } = await bazaar("thin-client", "p", ...endpoint, "--out", "afile/x");
    expect({ exitCode, left: readFileSync(join(folder, "afile"), "utf8") }).toEqual({ exitCode: 1, left: "mine" });
    expect(stderr).toMatch(/^error FILE_UNWRITABLE: .*\n {2}fix: /);
  });

  test.each([
    ["http://plugins.example.com", 1, "ENDPOINT_INVALID"],
    ["ftp://plugins.example.com", 1, "ENDPOINT_INVALID"],
    ["https://user:secret-word@plugins.example.com", 1, "ENDPOINT_INVALID"],
    ["", 2, "OPTION_INVALID"],
  ])("thin-client with the endpoint %j", async (url, exitCode, code) => {
    write(plugin());
    const made = await bazaar("thin-client", "p", "--endpoint", url, "--out", "thin");
    expect({ exitCode: made.exitCode, left: readdirSync(folder) }).toEqual({ exitCode, left: ["p"] });
    expect(made.stderr).toContain(`error ${code}: `);
    expect(made.stderr + made.stdout).not.toContain("secret-word");
  });

  test("thin-client of a plugin that the client refuses", async () => {
    write(plugin({ "p/.claude-plugin/plugin.json": "{" }));
    const { exitCode, stderr } = await bazaar("thin-client", "p", ...endpoint, "--out", "thin");
    expect({ exitCode, left: readdirSync(folder) }).toEqual({ exitCode: 1, left: ["p"] });
    expect(stderr).toContain(
      "error PLUGIN_REFUSED: Claude Code would not load this plugin: .claude-plugin/plugin.json:1:",
    );
  });

  test("thin-client of a reserved name asks for another, and takes it", async () => {
    write(plugin({ "p/.claude-plugin/plugin.json": manifest({ name: "claude-helper" }) }));
    const refused = await bazaar("thin-client", "p", ...endpoint, "--out", "thin");
    expect([1, 2]).toContain(refused.exitCode);
    expect(refused.stderr).toContain("name");
    expect(await bazaar("thin-client", "p", ...endpoint, "--out", "thin", "--name", "helper")).toMatchObject({
      exitCode: 0,
    });
  });

  test("thin-client into somebody's folder", async () => {
    write(plugin({ "thin/mine.txt": "mine" }));
    const { exitCode, stderr } = await bazaar("thin-client", "p", ...endpoint, "--out", "thin");
    expect({ exitCode, left: readdirSync(join(folder, "thin")) }).toEqual({ exitCode: 1, left: ["mine.txt"] });
    expect(stderr).toContain("OUTPUT_EXISTS");
  });

  test("a configuration with a misspelt key, or named and missing", async () => {
    write(plugin({ "p/bazaar.config.json": `{\n  "endpiont": "https://x.example"\n}` }));
    const misspelt = await bazaar("thin-client", "p", ...endpoint, "--out", "thin");
    expect(misspelt).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining(
        "bazaar.config.json:2:3: `endpiont` is not a known key. Did you mean `endpoint`?",
      ),
    });
    const missing = await bazaar("thin-client", "p", "--config", "no.json", ...endpoint, "--out", "thin");
    expect(missing).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("CONFIG_MISSING") });
  });
});

describe("one signal while a configuration runs stops at once, and nothing is written", () => {
  const endless = 'console.log("it runs");\nwhile (true) {}\n';
  const waiting = 'console.log("it runs");\nsetInterval(() => {}, 1_000);\nawait new Promise(() => {});\n';

  test.each([
    ["thin-client", ["--out", "out"], waiting, "SIGINT", 130],
    ["image", ["--oci-layout", "out"], endless, "SIGINT", 130],
    ["serve", ["--port", "0", "--out", "out"], endless, "SIGTERM", 143],
    ["publish", ["--marketplace", "out", "--create"], waiting, "SIGTERM", 143],
    ["validate", ["--config", "p/bazaar.config.mjs"], endless, "SIGINT", 130],
  ] as const)("%s %j", async (command, flags, config, signal, code) => {
    write(plugin({ "p/bazaar.config.mjs": `${config}export default {};\n` }));
    const child = start([command, "p", ...flags]);
    try {
      const end = ended(child);
      // What it prints comes over stderr, once it runs.
      await new Promise((runs) => child.stderr?.once("data", runs));
      child.kill(signal);
      const { exitCode, stdout, stderr } = await end;
      expect({ exitCode, stdout, left: readdirSync(folder) }).toEqual({ exitCode: code, stdout: "", left: ["p"] });
      expect(stderr).toContain("error INTERRUPTED: ");
    } finally {
      child.kill("SIGKILL");
    }
  });

  test("also where the configuration would have come to its end", async () => {
    const config = `import { existsSync } from "node:fs";\nconsole.log("it runs");\nwhile (!existsSync("go")) {}\n`;
    write(plugin({ "p/bazaar.config.mjs": `${config}export default {};\n` }));
    const child = start(["thin-client", "p", ...endpoint, "--out", "out"]);
    const end = ended(child);
    await new Promise((runs) => child.stderr?.once("data", runs));
    child.kill("SIGINT");
    await new Promise((later) => setTimeout(later, 300));
    write({ go: "" });
    expect((await end).exitCode).toBe(130);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });
});

describe("validate of a stranger's plugin", () => {
  const config = `import { writeFileSync } from "node:fs";\nwriteFileSync("ran", "");\nexport default { local: ["command:sum"] };\n`;

  test.each(["ts", "mts", "js", "mjs"])("runs nothing of its bazaar.config.%s, and says so", async (ending) => {
    write(plugin({ [`p/bazaar.config.${ending}`]: config }));
    const text = await bazaar("validate", "p");
    expect(text).toMatchObject({ exitCode: 0, stderr: "" });
    expect(text.stdout).toContain(`note: bazaar.config.${ending} was not read`);
    const { stdout } = await bazaar("validate", "p", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, skippedConfig: join(folder, `p/bazaar.config.${ending}`) });
    expect(existsSync(join(folder, "ran"))).toBe(false);
  });

  test("runs the configuration that is named, and reads one that is data", async () => {
    const placed = (stdout: string) => (JSON.parse(stdout) as { placement: { placement: string }[] }).placement;
    write(plugin({ "p/bazaar.config.ts": config }));
    const named = await bazaar("validate", "p", "--config", "p/bazaar.config.ts", "--json");
    expect(placed(named.stdout)).toMatchObject([{ id: "command:sum", placement: "local" }]);
    expect(named.stdout).not.toContain("skippedConfig");
    expect(existsSync(join(folder, "ran"))).toBe(true);
    rmSync(join(folder, "p/bazaar.config.ts"));
    write({ "p/bazaar.config.yaml": "local: [command:sum]\n" });
    const data = await bazaar("validate", "p", "--json");
    expect(placed(data.stdout)).toMatchObject([{ id: "command:sum", placement: "local" }]);
    expect(data.stdout).not.toContain("skippedConfig");
  });
});

describe("thin-client", () => {
  test("prints what it made, and makes the same bytes again", async () => {
    write(plugin());
    const first = await bazaar("thin-client", "p", ...endpoint, "--out", "thin");
    expect(first).toMatchObject({ exitCode: 0, stderr: "" });
    expect(first.stdout).toMatch(/command:sum +remote +text/);
    expect(first.stdout).toContain("Leak check: passed.");
    const before = readFileSync(join(folder, "thin/.claude-plugin/plugin.json"), "utf8");
    expect(await bazaar("thin-client", "p", ...endpoint, "--out", "thin")).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(folder, "thin/.claude-plugin/plugin.json"), "utf8")).toBe(before);
    expect(readFileSync(join(folder, "thin/commands/sum.md"), "utf8")).not.toContain(body);
  });
});

describe("publish", () => {
  const publish = (...args: string[]): Promise<Ended> => bazaar("publish", "p", ...endpoint, ...args);

  test("into a new folder, then nothing, then what changed", async () => {
    write(plugin());
    const dry = await publish("--marketplace", "market", "--create", "--dry-run", "--json");
    expect(JSON.parse(dry.stdout)).toMatchObject({ changed: true, dryRun: true, name: "sample" });
    expect(existsSync(join(folder, "market"))).toBe(false);
    expect(await publish("--marketplace", "market", "--create")).toMatchObject({ exitCode: 0, stderr: "" });
    const again = await publish("--marketplace", "market", "--json");
    expect(JSON.parse(again.stdout)).toMatchObject({ changed: false, entry: "unchanged", loads: true });
    write({ "p/commands/two.md": "---\ndescription: Another\n---\nSay two." });
    const changed = JSON.parse((await publish("--marketplace", "market", "--json")).stdout) as {
      files: { added: string[] };
    };
    expect(changed.files.added).toEqual(["plugins/sample/commands/two.md"]);
    expect((await bazaar("validate", "market")).exitCode).toBe(0);
  });

  test("into the folder that the configuration names, from where the configuration lies", async () => {
    write(
      plugin({ "p/bazaar.config.json": `{"endpoint": "https://x.example", "marketplace": {"path": "../market"}}` }),
    );
    expect(await bazaar("publish", "p", "--create")).toMatchObject({ exitCode: 0 });
    expect(existsSync(join(folder, "market/plugins/sample/.mcp.json"))).toBe(true);
  });

  test("over an entry that the client would refuse says so, writes nothing and ends with 1", async () => {
    const entry = '{"name":"sample","source":"./plugins/sample","strict":false,"commands":["./x.md"]}';
    const catalog = `{"name":"market","description":"d","owner":{"name":"Tests"},"plugins":[${entry}]}`;
    write(plugin({ "market/.claude-plugin/marketplace.json": catalog }));
    const { exitCode, stdout, stderr } = await publish("--marketplace", "market", "--json");
    expect({ exitCode, left: readdirSync(join(folder, "market")) }).toEqual({ exitCode: 1, left: [".claude-plugin"] });
    expect(stderr).toContain("error MANIFEST_ENTRY_CONFLICT\n  .claude-plugin/marketplace.json:1:");
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: "PLUGIN_INCOMPLETE", fix: expect.stringContaining("--allow-errors") },
      diagnostics: [{ code: "MANIFEST_ENTRY_CONFLICT" }, { code: "PATH_MISSING" }],
    });
    const forced = await publish("--marketplace", "market", "--allow-errors");
    expect(forced).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("error MANIFEST_ENTRY_CONFLICT") });
  });

  test("after a publish and its git were killed while they committed, the next one commits and tidies up", async () => {
    const catalog = '{"name":"market","description":"d","owner":{"name":"Tests"},"plugins":[]}';
    write(plugin({ "market/.claude-plugin/marketplace.json": catalog }));
    const market = join(folder, "market");
    const git = (...args: string[]) => gitText(args, { cwd: market });
    await git("init", "--quiet", "--initial-branch=main");
    await git("add", "--all");
    await git("-c", "user.name=Me", "-c", "user.email=me@example.com", "commit", "--quiet", "--message", "First");
    const hook = join(market, ".git/hooks/pre-commit");
    mkdirSync(dirname(hook), { recursive: true });
    const started = join(folder, "started");
    writeFileSync(hook, `#!/bin/sh\necho $PPID > '${started}.new'; mv '${started}.new' '${started}'; sleep 600\n`, {
      mode: 0o755,
    });
    const killed = start(["publish", "p", ...endpoint, "--marketplace", "market"]);
    await expect.poll(() => existsSync(started), { timeout: 20_000 }).toBe(true);
    const gone = ended(killed);
    killed.kill("SIGKILL");
    // Git leads a group of its own, in which its hook is too.
    process.kill(-Number(readFileSync(started, "utf8")), "SIGKILL");
    await gone;
    rmSync(hook);
    expect(await publish("--marketplace", "market")).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/error GIT_FAILED: .*index\.lock.*\n {2}fix: .*remove/s),
    });
    rmSync(join(market, ".git/index.lock"));
    expect(await publish("--marketplace", "market")).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(
        /Published sample 1\.0\.0\+[0-9a-f]{8}: \d files in commit [0-9a-f]{12}, not pushed/,
      ),
    });
    expect(await git("rev-list", "--count", "HEAD")).toBe("2");
    expect(await git("status", "--porcelain")).toBe("");
    expect(readdirSync(join(market, "plugins"))).toEqual(["sample"]);
    expect(readdirSync(join(market, ".claude-plugin"))).toEqual(["marketplace.json"]);
    expect((await publish("--marketplace", "market")).stdout).toContain("Nothing to do");
  });

  test("thin-client --out over a repository of its own keeps the history", async () => {
    write(plugin());
    const again = () => bazaar("thin-client", "p", ...endpoint, "--out", "thin");
    await again();
    const git = (...args: string[]) => gitText(args, { cwd: join(folder, "thin") });
    await git("init", "--quiet");
    await git("add", "--all");
    await git("-c", "user.name=Me", "-c", "user.email=me@example.com", "commit", "--quiet", "--message", "First");
    write({ "p/commands/two.md": "---\ndescription: Another\n---\nSay two." });
    expect(await again()).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await git("log", "--format=%s")).toBe("First");
    expect(await git("status", "--porcelain")).toContain("?? commands/two.md");
    write({ "thin/notes.md": "mine" });
    expect(await again()).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/OUTPUT_EXISTS: .*: notes\.md\./),
    });
  });

  test("pushes from a machine where git was never set up", async () => {
    write(plugin());
    mkdirSync(join(folder, "home"));
    const catalog = '{"name":"market","description":"d","owner":{"name":"Tests"},"plugins":[]}';
    await using market = await startGitRemote({ files: { ".claude-plugin/marketplace.json": catalog } });
    const args = ["publish", "p", ...endpoint, "--marketplace", market.url];
    const { exitCode, stdout, stderr } = await ended(start(args, bareGitEnvironment(join(folder, "home"))));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "Reading the marketplace's repository …\n" });
    expect(stdout).toContain("pushed.");
    expect(await gitText(["log", "-1", "--format=%an <%ae>", "main"], { cwd: market.directory })).toBe(
      "Ada <noreply@claude-bazaar.invalid>",
    );
  });

  test("stops at Ctrl-C while the remote does not answer, and leaves nothing", async () => {
    write(plugin());
    mkdirSync(join(folder, "temporary"));
    const asked = Promise.withResolvers<void>();
    const left = Promise.withResolvers<void>();
    const server = createServer((socket) => {
      asked.resolve();
      socket.on("close", () => left.resolve()).on("error", () => {});
      socket.resume();
    });
    await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.git`;
      const args = ["publish", "p", ...endpoint, "--marketplace", url];
      const child = start(args, { TMPDIR: join(folder, "temporary"), NODE_DISABLE_COMPILE_CACHE: "1" });
      const end = ended(child);
      await asked.promise;
      child.kill("SIGINT");
      const { exitCode, stderr } = await end;
      expect(exitCode).toBe(130);
      expect(stderr).toContain("error INTERRUPTED: ");
      // Git's own process has let go of the connection.
      await left.promise;
      expect(readdirSync(join(folder, "temporary"))).toEqual([]);
    } finally {
      server.close();
    }
  });

  test("a catalog that is a list is refused and stays, byte for byte", async () => {
    write(plugin({ "market/.claude-plugin/marketplace.json": "[]\n" }));
    const { exitCode, stderr } = await publish("--marketplace", "market");
    expect(exitCode).toBe(1);
    expect(stderr).toContain('error MARKETPLACE_INVALID: ".claude-plugin/marketplace.json" is no JSON object.');
    expect(readFileSync(join(folder, "market/.claude-plugin/marketplace.json"), "utf8")).toBe("[]\n");
    expect(readdirSync(join(folder, "market"))).toEqual([".claude-plugin"]);
  });

  test.each([
    [["--marketplace", "market", "--mode", "pr"], "NOT_SUPPORTED"],
    [["--marketplace", "market", "--image", "ghcr.io/A/b:1"], "OPTION_INVALID"],
    [["--marketplace", "no-such-folder"], "OPTION_INVALID"],
    [[], "USAGE_INVALID"],
  ])("%j ends with 2 and leaves nothing", async (args, code) => {
    write(plugin());
    const { exitCode, stderr } = await publish(...args);
    expect({ exitCode, left: readdirSync(folder) }).toEqual({ exitCode: 2, left: ["p"] });
    expect(stderr).toContain(`error ${code}: `);
    expect(stderr).toContain("fix: ");
  });

  test("a new marketplace with a name that the client refuses leaves no folder", async () => {
    write(plugin());
    const { exitCode, stderr } = await publish("--marketplace", "claude-plugins-official", "--create");
    expect({ exitCode, left: readdirSync(folder) }).toEqual({ exitCode: 1, left: ["p"] });
    expect(stderr).toContain("MARKETPLACE_INVALID");
  });
});

describe("image", () => {
  test("writes a layout with the same digest each time, and replaces its own", async () => {
    write(plugin({ "p/.env": "TOKEN=not-for-images" }));
    const first = JSON.parse((await bazaar("image", "p", "--oci-layout", "oci", "--json")).stdout) as {
      digest: string;
    };
    expect(first).toMatchObject({ tag: "1.0.0", leftOut: [{ path: ".env" }] });
    const again = await bazaar("image", "p", "--oci-layout", "oci");
    expect(again).toMatchObject({ exitCode: 0, stderr: "" });
    expect(again.stdout).toContain(first.digest);
    const index = JSON.parse(readFileSync(join(folder, "oci/index.json"), "utf8")) as {
      manifests: { digest: string }[];
    };
    expect(index.manifests.map(({ digest }) => digest)).toEqual([first.digest]);
  });

  test("a dry run writes nothing; publish writes both", async () => {
    write(plugin());
    expect(await bazaar("image", "p", "--dry-run", "--oci-layout", "oci")).toMatchObject({ exitCode: 0 });
    expect(readdirSync(folder)).toEqual(["p"]);
    expect(
      await bazaar("publish", "p", ...endpoint, "--marketplace", "m", "--create", "--oci-layout", "oci"),
    ).toMatchObject({ exitCode: 0 });
    expect(readdirSync(folder).sort()).toEqual(["m", "oci", "p"]);
  });

  test.each([
    [[], "USAGE_INVALID"],
    [["--tag", "a b", "--oci-layout", "oci"], "OPTION_INVALID"],
  ])("%j ends with 2 and leaves nothing", async (args, code) => {
    write(plugin());
    const { exitCode, stderr } = await bazaar("image", "p", ...args);
    expect({ exitCode, left: readdirSync(folder) }).toEqual({ exitCode: 2, left: ["p"] });
    expect(stderr).toContain(`error ${code}: `);
  });

  test.each([
    ["image", ["--oci-layout", "p/dist/oci"]],
    ["image", ["--oci-layout", "link/oci", "--dry-run"]],
    ["publish", [...endpoint, "--marketplace", "m", "--create", "--oci-layout", "p/oci"]],
    ["thin-client", [...endpoint, "--out", "p/thin"]],
    ["thin-client", [...endpoint, "--out", "p"]],
    ["serve", ["--port", "0", "--out", "p/..thin"]],
  ])("%s %j: an output inside the plugin, of which it would be a part", async (command, flags) => {
    write(plugin());
    symlinkSync("p", join(folder, "link"));
    const child = start([command, "p", ...flags]);
    // A server that listens in spite of it would go on.
    child.stdout?.once("data", () => child.kill("SIGTERM"));
    const { exitCode, stdout, stderr } = await ended(child);
    expect({ exitCode, stdout, left: readdirSync(folder).sort() }).toEqual({
      exitCode: 2,
      stdout: "",
      left: ["link", "p"],
    });
    expect(readdirSync(join(folder, "p")).sort()).toEqual([".claude-plugin", "commands"]);
    expect(stderr).toContain("error OPTION_INVALID: ");
    expect(stderr).toContain("inside the plugin");
  });

  test("never replaces somebody's folder, nor a layout of another tool", async () => {
    write(
      plugin({
        "oci/oci-layout": `{"imageLayoutVersion": "1.0.0"}`,
        "oci/index.json": `{"schemaVersion": 2, "manifests": []}`,
      }),
    );
    const { exitCode, stderr } = await bazaar("image", "p", "--oci-layout", "oci");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("OUTPUT_EXISTS");
  });
});

describe("serve", () => {
  interface Serving {
    readonly url: string;
    readonly thinClient: string;
    readonly key?: string;
    readonly command: string;
    readonly diagnostics: readonly { readonly code: string }[];
  }

  /** The one document of `serve --json`, which comes as soon as it listens. */
  function announced(child: ChildProcess): Promise<Serving> {
    let text = "";
    return new Promise((done, failed) => {
      child.on("close", () => failed(new Error(`ended without a document: ${text}`)));
      child.stdout?.on("data", (chunk: Buffer) => {
        text += chunk.toString();
        if (text.endsWith("}\n")) done(JSON.parse(text) as Serving);
      });
    });
  }

  test.each(["SIGINT", "SIGTERM"] as const)(
    "answers callers with the key until %s, and leaves nothing",
    async (signal) => {
      write(plugin());
      const child = start(["serve", "p", "--port", "0", "--json"]);
      const end = ended(child);
      const { url, thinClient, key, command } = await announced(child);
      expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: "ok" });
      expect((await fetch(`${url}/mcp`, { method: "POST" })).status).toBe(401);
      expect(command).toBe(`BAZAAR_API_KEY=${key} claude --plugin-dir ${thinClient}`);
      expect(readFileSync(join(thinClient, ".mcp.json"), "utf8")).toContain(`${url}/mcp`);
      child.kill(signal);
      const { exitCode, stdout } = await end;
      expect(exitCode).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ url });
      expect(existsSync(dirname(thinClient))).toBe(false);
      await expect(fetch(`${url}/healthz`)).rejects.toThrow("fetch failed");
    },
  );

  test("keys that are given are used and not shown; --out stays", async () => {
    write(plugin({ "p/CLAUDE.md": "x" }));
    const secret = "a-key-of-the-host-0123456789";
    const child = start(["serve", "p", "--port", "0", "--json", "--out", "thin"], { BAZAAR_KEYS: secret });
    const end = ended(child);
    const { url, diagnostics } = await announced(child);
    expect(diagnostics.map(({ code }) => code)).toContain("CLAUDE_MD_UNREAD");
    const answer = await fetch(`${url}/mcp`, { method: "POST", headers: { authorization: `Bearer ${secret}` } });
    expect(answer.status).not.toBe(401);
    child.kill("SIGINT");
    const { stdout, stderr } = await end;
    expect(stderr).toContain("warning CLAUDE_MD_UNREAD");
    expect(stdout + stderr).not.toContain(secret);
    expect(existsSync(join(folder, "thin/.mcp.json"))).toBe(true);
  });

  test("what a killed host left is cleared away, and counted as one has it", async () => {
    write(plugin());
    mkdirSync(join(folder, "temporary"));
    const env = { TMPDIR: join(folder, "temporary"), NODE_DISABLE_COMPILE_CACHE: "1" };
    const serve = () => start(["serve", "p", "--port", "0", "--json"], env);
    const killed = serve();
    const gone = ended(killed);
    await announced(killed);
    killed.kill("SIGKILL");
    await gone;
    const next = serve();
    const end = ended(next);
    await announced(next);
    next.kill("SIGTERM");
    expect((await end).stderr).toContain("Cleared away what a killed host had left: 2 folders.\n");
  });

  test("a malformed tool rule is wrong usage, said before anything of the plugin is looked at", async () => {
    const { exitCode, stdout, stderr } = await bazaar("serve", "absent", "--port", "0", "--allow-tool", "Bash(");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(/^error OPTION_INVALID: The tool rule "Bash\(" is not of the form[\s\S]*\n {2}fix: /);
  });

  test("a network for a sandbox that nobody asked for is wrong usage", async () => {
    write(plugin());
    const { exitCode, stdout, stderr } = await bazaar("serve", "p", "--port", "0", "--sandbox-network", "none");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("error USAGE_INVALID: --sandbox-network is for runs in a sandbox");
    expect(stderr).toContain("fix: Add --isolation sandbox");
  });

  test("a malformed tool rule in the configuration is found at its place", async () => {
    write(plugin({ "p/bazaar.config.json": '{"allowedTools":["Read",\n"Bash (git log *)"]}' }));
    const { exitCode, stderr } = await bazaar("serve", "p", "--port", "0");
    expect(exitCode).toBe(1);
    expect(stderr.replaceAll(/\s+/g, " ")).toMatch(
      /CONFIG_INVALID: \S+bazaar\.config\.json:2:1: .* is more than one rule/,
    );
  });

  test("a port in use, a bad port and a key that can be guessed", async () => {
    write(plugin());
    const child = start(["serve", "p", "--port", "0", "--json"]);
    const end = ended(child);
    const { url } = await announced(child);
    const taken = await bazaar("serve", "p", "--port", new URL(url).port);
    expect(taken).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("error PORT_TAKEN: ") });
    child.kill("SIGINT");
    await end;
    expect(await bazaar("serve", "p", "--port", "70000")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("65535"),
    });
    const guessed = await ended(start(["serve", "p", "--port", "0"], { BAZAAR_KEYS: "short" }));
    expect(guessed).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("error KEY_INVALID: ") });
  });
});

describe("output", () => {
  test("pipes get no colours and whole lines; FORCE_COLOR brings colours, NO_COLOR keeps them away", async () => {
    write({ "p/commands/a.md": "x" });
    const colour = "\u001b[";
    expect((await bazaar("validate", "p")).stdout).not.toContain(colour);
    expect((await ended(start(["validate", "p"], { FORCE_COLOR: "1" }))).stdout).toContain(colour);
    expect((await ended(start(["validate", "p"], { NO_COLOR: "1" }))).stdout).not.toContain(colour);
  });

  test("a reader that goes away early is no error", async () => {
    write(plugin());
    const child = start(["validate", "p"]);
    child.stdout?.destroy();
    const { exitCode, stderr } = await ended(child);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });
});
