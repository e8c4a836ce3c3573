import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import type { RunRequest } from "../run/types.ts";
import { lastUserText, toolResults } from "../testing/messages-api.ts";
import { countTokens } from "../testing/messages-reply.ts";
import { fail, type ReplyFunction, say, use } from "../testing/script.ts";
import { type ScriptedModel, startScriptedModel } from "../testing/scripted-model.ts";
import { type ClaudeRunnerOptions, createClaudeRunner } from "./claude-runner.ts";
import { readDirectory } from "./read-directory.ts";
import { remoteBroker } from "./remote-broker.ts";
import { writeFiles } from "../testing/write-files.ts";

// The attacks of the threat model on the model's key, with the real client and its real Bash. The model attacks: it is
// scripted. The broker is a process of its own, as `claude-bazaar broker` starts it.

const key = "sk-CANARY-KEY-0123456789";
const controlKey = "CANARY-CONTROL-0123456789";
const canaries = /CANARY/;

const files = {
  ".claude-plugin/plugin.json": '{"name":"plug","version":"1.0.0","description":"d","author":{"name":"a"}}',
  ".mcp.json": '{"mcpServers":{"db":{"command":"sh","args":["-c","exit 1"],"env":{"DB_PASSWORD":"CANARY-MCP-ENV"}}}}',
  "commands/go.md": "---\ndescription: d\n---\nCANARY-PROMPT $ARGUMENTS",
};

let folder: string;
let model: ScriptedModel | undefined;
let broker: { url: string; said: () => string; child: ChildProcessByStdio<null, Readable, Readable> } | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "attacks-broker-"));
  writeFiles(join(folder, "plugin"), files);
});

afterEach(async () => {
  if (broker?.child.exitCode === null) {
    broker.child.kill("SIGTERM");
    await once(broker.child, "exit");
  }
  broker = undefined;
  await model?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function startBrokerProcess(upstream: string) {
  const secret = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  };
  const bin = join(import.meta.dirname, "../cli/bin.ts");
  const flags = ["--key-file", secret("k", key), "--control-key-file", secret("c", controlKey)];
  const args = [bin, "broker", "--port", "0", "--upstream", upstream, ...flags];
  const env = { PATH: process.env["PATH"] };
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (said += part.toString()));
  let url: string | undefined;
  while ((url = /at (http:\S+\d)/.exec(said)?.[1]) === undefined) {
    if (child.exitCode !== null) throw new Error(said);
    await sleep(20);
  }
  return { url, said: () => said, child };
}

async function runner(script: ReplyFunction, more: Partial<ClaudeRunnerOptions> = {}) {
  model = await startScriptedModel(script);
  broker = await startBrokerProcess(model.url);
  return createClaudeRunner({
    pluginDir: join(folder, "plugin"),
    pluginName: "plug",
    allowedTools: ["Bash"],
    env: {
      PATH: process.env["PATH"],
      ANTHROPIC_API_KEY: key,
      ANTHROPIC_CUSTOM_HEADERS: `x-gateway: ${key}`,
      ANTHROPIC_MODEL: "claude-sonnet-5",
    },
    limits: { killAfterMs: 500 },
    broker: remoteBroker({ url: broker.url, key: controlKey }),
    ...more,
  });
}

const go: RunRequest = { kind: "command", name: "go", arguments: "x" };
const never = { signal: new AbortController().signal };
const bash = (command: string) => use("Bash", { command, description: "d" });
const results = () =>
  (model?.requests ?? []).flatMap((request) => toolResults(request).map(({ text }) => text)).join("\n");

/** One request by hand; prints its status and the end of its path. */
const asking = `ask() { curl -s -o /dev/null -w "$1 $2 %{http_code}\\n" -X "$1" -H "x-api-key: $3" -d "$4" "$ANTHROPIC_BASE_URL$2"; }
body='{"model":"claude-haiku-4-5","max_tokens":5,"messages":[{"role":"user","content":"free tokens"}]}'
`;

/** The client's own conversation gets the line for its Bash, then an end. */
const attack =
  (line: string): ReplyFunction =>
  (request) => {
    if (lastUserText(request) === "free tokens") return say("here");
    return toolResults(request).length === 0 ? bash(line) : say("done");
  };

test("attack 7: a shell finds the model's key in no environment, command line, folder or core file", async () => {
  const probe = [
    "env",
    `for p in /proc/[0-9]*; do tr '\\0' '\\n' < $p/environ; tr '\\0' ' ' < $p/cmdline; done 2>/dev/null | grep -aE 'ANTHROPIC|BAZAAR|CANARY-(KEY|CONTROL)' | sort -u`,
    `grep -raoE 'sk-[A-Z]+-KEY-[0-9]+' "$HOME" "$CLAUDE_CONFIG_DIR" "$TMPDIR" "$PWD/.." && echo FOUND`,
    'echo "CORE=$(ulimit -c)/$(ulimit -Hc)"',
  ].join("\n");
  const outcome = await (await runner(attack(probe))).run(go, never);
  expect(outcome.text).toBe("done");
  const seen = results();
  // The probe sees what is there to see: the token, and where it is good for.
  expect(seen).toMatch(/ANTHROPIC_API_KEY=bzr-/);
  expect(seen).toContain("CORE=0/0");
  expect(seen).not.toMatch(/CANARY-(?:KEY|CONTROL)|FOUND/);
  // And yet the model is asked with the key.
  expect(model?.requests.map(({ headers }) => headers["x-api-key"])).toEqual(model?.requests.map(() => key));
});

describe("attack 8: a shell calls the broker by itself", () => {
  test("and gets nothing that its run does not pay for, no other path or model, nor anything after the run", async () => {
    const line = `${asking}
ask POST /v1/messages "$ANTHROPIC_API_KEY" "$body"
ask POST "/v1/messages/count_tokens" "$ANTHROPIC_API_KEY" "$body"
ask POST "/v1/messages?opus" "$ANTHROPIC_API_KEY" "$(echo "$body" | sed s/haiku-4-5/opus-5/)"
for path in /v1/models /v1/files /v1/messages/batches /v1/organizations /control/runs /; do ask POST $path "$ANTHROPIC_API_KEY" "$body"; done
ask POST "/v1/messages?other" bzr-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA "$body"
echo "$ANTHROPIC_API_KEY" > ${folder}/token`;
    const models = ["claude-sonnet-5", "claude-haiku-*"];
    const outcome = await (await runner(attack(line), { models })).run(go, never);
    expect(results().match(/^(?:POST) .*$/gm)).toEqual([
      "POST /v1/messages 200",
      "POST /v1/messages/count_tokens 200",
      "POST /v1/messages?opus 403",
      "POST /v1/models 404",
      "POST /v1/files 404",
      "POST /v1/messages/batches 404",
      "POST /v1/organizations 404",
      // The hosts' door, without its key.
      "POST /control/runs 401",
      "POST / 404",
      "POST /v1/messages?other 403",
    ]);
    const counted = (model?.requests ?? []).map(({ body }) => countTokens([body.system, body.tools, body.messages]));
    expect(counted).toHaveLength(3);
    // The other paths were not even passed on.
    expect(broker?.said()).not.toContain("The model API answered");
    expect(outcome.usage?.inputTokens).toBe(counted.reduce((sum, count) => sum + count, 0));
    expect(outcome.costUsd).toBeGreaterThan(0);
    const token = readFileSync(join(folder, "token"), "utf8").trim();
    const late = await fetch(`${broker?.url}/v1/messages`, {
      method: "POST",
      headers: { "x-api-key": token },
      body: "{}",
    });
    expect([token.slice(0, 4), late.status]).toEqual(["bzr-", 403]);
  });

  test("again and again, and its run ends at the limit", async () => {
    const line = `${asking}for i in 1 2 3 4 5 6 7 8 9 10; do ask POST /v1/messages "$ANTHROPIC_API_KEY" "$body"; done`;
    const run = (await runner(attack(line), { limits: { maxModelRequests: 5, killAfterMs: 500 } })).run(go, never);
    await expect(run).rejects.toMatchObject({
      code: "RUN_LIMIT",
      problem: "The run reached its limit of requests to the model.",
    });
    expect(model?.requests).toHaveLength(5);
  });

  test("until its budget is used up: the client does not repeat what is refused for good", async () => {
    const dear: ReplyFunction = (_, index) => [say("x".repeat(40_000)), bash(`echo ${index}`)];
    const one = await runner(dear, { limits: { maxBudgetUsd: 0.25, killAfterMs: 500 } });
    await expect(one.run(go, never)).rejects.toMatchObject({ code: "RUN_LIMIT" });
    // 10,000 tokens of output are 0.1 dollars.
    expect(model?.requests.length).toBeLessThanOrEqual(3);
  });
});

describe("attack 25: what is secret stands in no log line, error or record", () => {
  test.each([
    ["succeeds", () => say("fine")],
    ["is refused", () => fail(400, `organization org-CANARY-1 and ${key}`)],
    ["is refused for a fault of its own", () => fail(400, `too long for org-CANARY-1 with ${key}`)],
    ["is not let in", () => fail(401, `the key ${key} of org-CANARY-1, CANARY-ACCOUNT`)],
    ["prints its environment", attack("env; cat /proc/self/environ; echo $DB_PASSWORD >&2; exit 3")],
  ] as const)("when a run %s", async (_, script) => {
    const heard: unknown[] = [];
    const onModelTrouble = (trouble: unknown) => heard.push(trouble);
    const one = await runner(script, { onModelTrouble });
    const onProgress = (progress: unknown) => heard.push(progress);
    const outcome: unknown = await one.run(go, { ...never, onProgress }).catch((error: unknown) => error);
    heard.push(outcome, String(outcome), JSON.stringify(outcome), (outcome as { details?: object }).details);
    expect(JSON.stringify(heard)).not.toMatch(canaries);
    // What the API said is for the broker's owner, without the key.
    expect(broker?.said().replaceAll(/org-CANARY-1|CANARY-ACCOUNT/g, "")).not.toMatch(canaries);
  });
});

test("the plugin of these tests is one", () => {
  expect(
    loadPlugin(readDirectory(join(folder, "plugin"))).diagnostics.filter(({ level }) => level === "error"),
  ).toEqual([]);
});
