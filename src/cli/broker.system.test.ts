import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startBroker } from "../adapters/start-broker.ts";

// What `broker` and `serve` say before the first run, of keys and of the way to the model; the built command.

const bin = resolve(import.meta.dirname, "../../dist/bin.js");
const control = "control-key-0123456789";
const modelKey = "sk-ant-api03-host-0123456789";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "broker-"));
  mkdirSync(join(folder, "p/.claude-plugin"), { recursive: true });
  writeFileSync(join(folder, "p/.claude-plugin/plugin.json"), '{"name":"p","version":"1.0.0","description":"d"}');
  file("control", control, 0o600);
  file("key", modelKey, 0o600);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string, mode: number) => writeFileSync(join(folder, name), text, { mode });

/** All that the command prints until it ends, or says `until`, upon which it gets SIGTERM. */
function said(args: readonly string[], until: RegExp, env: Record<string, string> = {}): Promise<string> {
  const all = { PATH: process.env["PATH"], HOME: folder, ...env };
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: folder,
    env: all,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 25_000,
  });
  let text = "";
  const take = (chunk: Buffer) => {
    text += chunk.toString();
    if (until.test(text)) child.kill("SIGTERM");
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  return new Promise((done) => child.on("close", () => done(text)));
}

/** The exit code of a broker that gets the signal once it listens. */
async function codeAfter(signal: NodeJS.Signals): Promise<number | null> {
  const env = { PATH: process.env["PATH"], HOME: folder };
  const child = spawn(process.execPath, [bin, ...broker], { cwd: folder, env, stdio: ["ignore", "pipe", "ignore"] });
  child.stdout.once("data", () => child.kill(signal));
  const [code] = await once(child, "close");
  return code;
}

const broker = ["broker", "--port", "0", "--control-key-file", "control"];
const serve = ["serve", "p", "--port", "0"];
const end = /Ctrl-C|another container/;

test.each(["SIGTERM", "SIGINT"] as const)("a broker that %s ends has done what it was asked to: 0", async (signal) => {
  expect(await codeAfter(signal)).toBe(0);
});

test("the control key may not be the model's key", async () => {
  const text = await said([...broker, "--key-file", "control"], end);
  expect(text).toContain("The control key is the key of the model API.");
  expect(text).not.toContain(control);
});

test("a key file that everybody may read is warned of, one of mode 0600 is not", async () => {
  file("open", modelKey, 0o644);
  const open = await said([...broker, "--key-file", "open"], /Warning/);
  expect(open).toContain('Every user of this machine may read "open"');
  expect(await said([...broker, "--key-file", "key"], end)).not.toContain("Warning");
});

test("serve says that there is no key, and nothing where there is one", async () => {
  const warned = await said(serve, /Warning: .*\n/);
  expect(warned).toContain("There is no key of the model API, so every run fails");
  expect(await said([...serve, "--json"], /"key"/, { ANTHROPIC_API_KEY: modelKey })).not.toContain("Warning");
});

test("serve says that its broker is not there, or refuses its key", async () => {
  const by = (url: string) => [...serve, "--broker", url, "--broker-key-file", "control"];
  const gone = await said(by("http://127.0.0.1:9"), /Warning: .*\n/);
  expect(gone).toContain("The model broker does not work: It can't be reached.");
  await using other = await startBroker({
    port: 0,
    upstream: "http://127.0.0.1:9",
    credential: undefined,
    controlKey: "another-key-0123456789",
    env: {},
  });
  const refused = await said(by(other.url), /Warning: .*\n/);
  expect(refused).toContain("It refuses the control key.");
});

test.each(["--records", "--state"])("%s inside the plugin is refused: runs read parts of it", async (flag) => {
  expect(await said([...serve, flag, "p/kept"], end)).toContain("lies inside the plugin");
});
