import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { RunRecord } from "../run/run-record.ts";
import { say } from "../testing/script.ts";
import { type ScriptedModel, startScriptedModel } from "../testing/scripted-model.ts";
import { writeFiles } from "../testing/write-files.ts";
import { createClaudeRunner } from "./claude-runner.ts";
import { remoteBroker } from "./remote-broker.ts";
import { type RunningBroker, startBroker } from "./start-broker.ts";

// A broker of its own that goes away in the middle of a run of the real client, which takes that for a refusal of the model
// or asks again and again.

const controlKey = "control-key-0123456789";
const wait = { timeout: 30_000 };

let folder: string;
let model: ScriptedModel;
let broker: RunningBroker;
let answer: PromiseWithResolvers<void>;
let troubles: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lost-broker-"));
  writeFiles(join(folder, "plugin"), {
    ".claude-plugin/plugin.json": '{"name":"plug","version":"1.0.0","description":"d","author":{"name":"a"}}',
    "commands/go.md": "---\ndescription: d\n---\nGO",
  });
  answer = Promise.withResolvers();
  model = await startScriptedModel(async () => {
    await answer.promise;
    return say("done");
  });
  troubles = [];
  broker = await brokerAt(0);
});

afterEach(async () => {
  answer.resolve();
  await broker.close();
  await model.close();
  rmSync(folder, { recursive: true, force: true });
});

function brokerAt(port: number): Promise<RunningBroker> {
  const credential = { headers: { "x-api-key": "sk-real-0123456789" } };
  const onTrouble = ({ message }: { message: string }) => void troubles.push(message);
  return startBroker({ port, upstream: model.url, credential, controlKey, env: {}, onTrouble });
}

/** A run whose model has been asked and thinks. */
async function running(signal = new AbortController().signal) {
  const records: RunRecord[] = [];
  const runner = createClaudeRunner({
    pluginDir: join(folder, "plugin"),
    pluginName: "plug",
    env: { PATH: process.env["PATH"] },
    limits: { killAfterMs: 500 },
    broker: remoteBroker({ url: broker.url, key: controlKey }),
    onRun: (record) => void records.push(record),
  });
  const run = runner.run({ kind: "command", name: "go", arguments: "" }, { signal });
  const ended = run.catch((error: unknown) => error);
  await expect.poll(() => model.requests.length, wait).toBeGreaterThan(0);
  return { ended, records };
}

const lost = { code: "BROKER_FAILED", problem: "The model broker of this host went away in the middle of the run." };

test("started anew it knows the run no more, and nobody reads that the model refused the host", async () => {
  const { ended, records } = await running();
  const { port } = broker;
  await broker.close();
  broker = await brokerAt(port);
  expect(await ended).toMatchObject(lost);
  expect(records.map(({ outcome }) => outcome)).toEqual(["failed"]);
});

test("that stays away ends the run as soon as its token would be dead, and not when the client gives up", async () => {
  const { ended } = await running();
  await broker.close();
  // By its own word it would have failed, half a minute later.
  expect(await ended).toMatchObject({ ...lost, cause: { code: "INTERRUPTED" } });
});

test("a caller who goes is no loss of the broker, and no trouble of the model", async () => {
  const caller = new AbortController();
  const { ended } = await running(caller.signal);
  caller.abort();
  expect(await ended).toMatchObject({ code: "INTERRUPTED" });
  expect(broker.registry.size).toBe(0);
  expect(troubles).toEqual([]);
});

test("the next renewal finds out that it was started anew, also when nobody asks the model", async () => {
  const access = await remoteBroker({ url: broker.url, key: controlKey }).open({ ttlMs: 60_000 });
  const { port } = broker;
  await broker.close();
  broker = await brokerAt(port);
  await expect.poll(() => access.lost?.aborted, { timeout: 12_000 }).toBe(true);
  await access.close();
});
