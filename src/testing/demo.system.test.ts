import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bazaar } from "../../scripts/demo/programs.ts";
import { lastUserText, toolResults } from "./messages-api.ts";
import { obeyStubs } from "./obey-stubs.ts";
import { say } from "./script.ts";
import { startScriptedModel } from "./scripted-model.ts";

// `npm run demo` as a user starts it, after the build.

const root = resolve(import.meta.dirname, "../..");
let temporary: string;

beforeEach(() => {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("There is no dist/: run `npm run build` first.");
  temporary = mkdtempSync(join(tmpdir(), "bd-"));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
});

/** Runs the demo with a TMPDIR of its own; `interruptAt` is a text in its output at which Ctrl-C is pressed. */
async function demo(more: Readonly<Record<string, string>> = {}, interruptAt?: string) {
  const { ANTHROPIC_API_KEY: _key, ANTHROPIC_BASE_URL: _url, ...environment } = process.env;
  // Node's own cache would lie in TMPDIR too.
  const env = { ...environment, TMPDIR: temporary, NODE_DISABLE_COMPILE_CACHE: "1", ...more };
  const child = spawn(process.execPath, ["scripts/demo.ts"], { cwd: root, env });
  const printed = { out: "", err: "" };
  child.stderr.on("data", (chunk: Buffer) => (printed.err += chunk.toString()));
  child.stdout.on("data", (chunk: Buffer) => {
    printed.out += chunk.toString();
    if (interruptAt !== undefined && printed.out.includes(interruptAt)) child.kill("SIGINT");
  });
  const [exitCode] = await once(child, "close");
  return { exitCode, ...printed, left: readdirSync(temporary) };
}

test("tells the whole story with a scripted model and leaves nothing behind", async () => {
  const { exitCode, out, err, left } = await demo();
  expect({ exitCode, err, left }).toEqual({ exitCode: 0, err: "", left: [] });
  expect(out).toContain("so the model is scripted");
  expect(out).toContain(`arguments: "Current version 1.2.3\\nfeat: dark mode that follows \\"the system's\\" setting`);
  expect(out).toContain("│ ## 1.3.0");
  expect(out).toContain("not one line of the prompts is in them");
  // No colours in a pipe.
  expect(out).not.toContain("\u001B");
});

test("uses the real model's key and address when they are set", async () => {
  const host = (prompt: string) =>
    say(prompt.includes("You write release notes") ? "## 9.9.9 by the given model" : "?");
  await using model = await startScriptedModel(obeyStubs((request) => host(lastUserText(request))));
  const { exitCode, out, err } = await demo({ ANTHROPIC_API_KEY: "given-key", ANTHROPIC_BASE_URL: model.url });
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
  expect(out).toContain("The model is the real one at 127.0.0.1");
  expect(out).toContain("│ ## 9.9.9 by the given model");
  expect(new Set(model.requests.map(({ headers }) => headers["x-api-key"]))).toEqual(new Set(["given-key"]));
  expect(toolResults(model.requests.at(-1)!)).toMatchObject([{ text: "## 9.9.9 by the given model" }]);
  expect(out).not.toContain("given-key");
});

test("Ctrl-C in the middle cleans up", async () => {
  const { exitCode, err, left } = await demo({}, "The user types a command");
  expect({ exitCode, left }).toEqual({ exitCode: 130, left: [] });
  expect(err).toContain("Stopped; everything is cleaned up.");
});

test("a command that is stopped has ended before the clean-up starts", async () => {
  vi.stubEnv("TMPDIR", temporary);
  vi.stubEnv("NODE_DISABLE_COMPILE_CACHE", "1");
  const abort = new AbortController();
  const running = bazaar(["serve", "examples/release-notes/plugin", "--port", "0"], abort.signal);
  const stopped = running.then(
    () => ["it was not stopped"],
    () => readdirSync(temporary),
  );
  // It removes its folder when it ends, and no sooner.
  await expect.poll(() => readdirSync(temporary), { timeout: 60_000 }).not.toEqual([]);
  abort.abort();
  expect(await stopped).toEqual([]);
});

test("a failure says what to do and exits with 1", async () => {
  const { exitCode, err, left } = await demo({ BAZAAR_CLAUDE: join(temporary, "no-claude") });
  expect({ exitCode, left }).toEqual({ exitCode: 1, left: [] });
  expect(err).toContain("The demo failed.");
  expect(err).toContain("npm install @anthropic-ai/claude-code");
});

test("a model that refuses is a failure that shows its words", async () => {
  await using model = await startScriptedModel(() => ({ type: "failure", status: 403, message: "no credit" }));
  const { exitCode, err, left } = await demo({ ANTHROPIC_API_KEY: "given-key", ANTHROPIC_BASE_URL: model.url });
  expect({ exitCode, left }).toEqual({ exitCode: 1, left: [] });
  expect(err).toContain("no credit");
});
