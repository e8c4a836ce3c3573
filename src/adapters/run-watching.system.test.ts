import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BazaarError } from "../core/errors.ts";
import type { RunRecord } from "../run/run-record.ts";
import type { RunOutcome, RunRequest } from "../run/types.ts";
import { serveMetrics } from "./metrics-server.ts";
import { PrometheusMetrics } from "./prometheus.ts";
import { RecordFile } from "./record-file.ts";
import { RunLife } from "./run-life.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "watching-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const signal = new AbortController().signal;
const request: RunRequest = { kind: "command", name: "fix", arguments: "CANARY of the caller" };
const outcome: RunOutcome = { text: "CANARY of the model", turns: 1, costUsd: 0.5, durationMs: 3, deniedTools: [] };

const record: RunRecord = {
  id: "r",
  caller: "c-0123456789abcdef",
  plugin: "plug",
  command: "command:fix",
  start: "2026-01-02T03:04:05.678Z",
  ms: 1_500,
  queuedMs: 500,
  inputTokens: 10,
  outputTokens: 20,
  cachedTokens: 30,
  costUsd: 0.25,
  outcome: "ok",
};

describe("the record of a run", () => {
  const classes: readonly (readonly [outcome: string, end: () => RunOutcome])[] = [
    ["ok", () => outcome],
    ["question", () => ({ ...outcome, question: { question: "CANARY?", options: [], handle: "h" } })],
    ["timed-out", () => raise(new BazaarError("RUN_TIMED_OUT", "CANARY", "CANARY"))],
    ["limit", () => raise(new BazaarError("RUN_LIMIT", "CANARY", "CANARY"))],
    ["too-long", () => raise(new BazaarError("PROMPT_TOO_LONG", "CANARY", "CANARY"))],
    ["client-failed", () => raise(new BazaarError("CLIENT_MISSING", "CANARY", "CANARY"))],
    ["failed", () => raise(new Error("CANARY"))],
  ];
  test.each(classes)("of outcome %s holds no text", async (name, end) => {
    const records: RunRecord[] = [];
    const life = new RunLife({ onRun: (one) => void records.push(one) }, "plug");
    const given = { signal, caller: "c-1", id: "run-1" };
    await life
      .run(request, given, async ({ meter }) => {
        const usage = { input_tokens: 3, cache_creation_input_tokens: 4, output_tokens: 5, cache_read_input_tokens: 6 };
        meter.take({ type: "assistant", message: { id: "m1", usage: { ...usage, output_tokens: 1 } } });
        meter.take({ type: "assistant", message: { id: "m1", usage } });
        return end();
      })
      .catch(() => {});
    expect(records).toMatchObject([
      {
        id: "run-1",
        caller: "c-1",
        plugin: "plug",
        command: "command:fix",
        start: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown,
        inputTokens: 7,
        outputTokens: 5,
        cachedTokens: 6,
        outcome: name,
      },
    ]);
    expect(JSON.stringify(records)).not.toContain("CANARY");
  });

  test("is no reason for a run to fail", async () => {
    const life = new RunLife({ onRun: () => raise(new Error("full")) }, "plug");
    await expect(life.run(request, { signal }, async () => outcome)).resolves.toBe(outcome);
  });

  test("counts what the broker has metered where it has, and else the client's result of all models", async () => {
    const records: RunRecord[] = [];
    const life = new RunLife({ onRun: (one) => void records.push(one) }, "plug");
    const usage = { inputTokens: 1, outputTokens: 2, cachedTokens: 3 };
    await life.run(request, { signal }, async () => ({ ...outcome, usage }));
    await life.run(request, { signal }, async ({ meter }) => {
      const one = { inputTokens: 1, outputTokens: 2, cacheReadInputTokens: 3, cacheCreationInputTokens: 4 };
      meter.take({ type: "result", total_cost_usd: 9, modelUsage: { a: one, b: one } });
      return outcome;
    });
    expect(records[0]).toMatchObject(usage);
    expect(records[1]).toMatchObject({ inputTokens: 10, outputTokens: 4, cachedTokens: 6 });
  });
});

function raise(error: unknown): never {
  throw error;
}

describe("the file of records", () => {
  test("gets a line for each, mode 0600, also after it was moved away", async () => {
    const path = join(folder, "runs.jsonl");
    const file = new RecordFile(path, raise);
    await file.check();
    for (const id of ["a", "b"]) file.add({ ...record, id });
    await file.flush();
    renameSync(path, `${path}.1`);
    file.add({ ...record, id: "c" });
    await file.flush();
    const idsIn = (name: string) =>
      readFileSync(name, "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as RunRecord).id);
    expect([idsIn(`${path}.1`), idsIn(path)]).toEqual([["a", "b"], ["c"]]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test.runIf(process.platform === "linux")("on a full disk the host is told once and nothing else breaks", async () => {
    const errors: unknown[] = [];
    const file = new RecordFile("/dev/full", (error) => errors.push(error));
    for (const id of ["a", "b", "c"]) file.add({ ...record, id });
    await file.flush();
    expect(errors).toMatchObject([{ code: "FILE_UNWRITABLE", cause: { code: "ENOSPC" } }]);
  });

  test("after half a line the next one stands on its own", async () => {
    const path = join(folder, "gone", "runs.jsonl");
    const errors: unknown[] = [];
    const file = new RecordFile(path, (error) => errors.push(error));
    file.add(record);
    await file.flush();
    expect(errors).toHaveLength(1);
    mkdirSync(join(folder, "gone"));
    writeFileSync(path, '{"id":"half');
    truncateSync(path, 8);
    file.add(record);
    await file.flush();
    expect(readFileSync(path, "utf8").trimEnd().split("\n").at(-1)).toBe(JSON.stringify(record));
  });

  test("that can't be opened is said before the host starts", async () => {
    const file = new RecordFile(join(folder, "no", "such"), raise);
    await expect(file.check()).rejects.toMatchObject({ code: "FILE_UNWRITABLE" });
  });
});

describe("metrics", () => {
  test("count runs, tokens, cost and what waits, in Prometheus' text", async () => {
    const metrics = new PrometheusMetrics();
    const life = new RunLife({ maxParallel: 2, metrics }, "plug");
    const release = Promise.withResolvers<RunOutcome>();
    const runs = Array.from({ length: 3 }, () =>
      life.run(request, { signal, caller: "CANARY" }, () => release.promise),
    );
    metrics.redacted(3);
    metrics.stuck(1);
    metrics.runEnded(record);
    expect(await lines(metrics)).toEqual(
      expect.arrayContaining([
        "bazaar_runs_active 2",
        "bazaar_runs_capacity 2",
        "bazaar_queue_length 1",
        'bazaar_runs_total{outcome="ok"} 1',
        'bazaar_runs_total{outcome="busy"} 0',
        'bazaar_tokens_total{kind="cached"} 30',
        "bazaar_cost_usd_total 0.25",
        "bazaar_redactions_total 3",
        "bazaar_runs_stuck 1",
        "bazaar_run_seconds_sum 1",
      ]),
    );
    release.resolve(outcome);
    await Promise.all(runs);
    expect(await lines(metrics)).toEqual(
      expect.arrayContaining(["bazaar_runs_active 0", 'bazaar_runs_total{outcome="ok"} 4']),
    );
  });

  test("attack 25: no caller makes a label, however many there are", async () => {
    const metrics = new PrometheusMetrics();
    const before = (await lines(metrics)).length;
    const life = new RunLife({ metrics }, "plug");
    for (let caller = 0; caller < 50; caller += 1) {
      const named = { ...request, name: `CANARY-${caller}` };
      await life.run(named, { signal, caller: `c-${caller}`, id: `CANARY-${caller}` }, async () => outcome);
    }
    expect(await lines(metrics)).toHaveLength(before);
    expect((await lines(metrics)).join("\n")).not.toMatch(/CANARY|c-\d/);
  });

  test("are served on the loopback by that name only", async () => {
    await using server = await serveMetrics(new PrometheusMetrics(), 0);
    const answer = await fetch(`${server.url}/metrics`);
    expect(answer.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    expect(await answer.text()).toContain("# TYPE bazaar_runs_active gauge");
    expect((await fetch(`${server.url}/metrics`, { method: "POST" })).status).toBe(405);
    expect((await fetch(`${server.url}/other`)).status).toBe(404);
    expect(await statusFor(server.port, "evil.example")).toBe(403);
  });
});

async function lines(metrics: PrometheusMetrics): Promise<string[]> {
  return (await metrics.text()).split("\n");
}

function statusFor(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ port, host: "127.0.0.1", path: "/metrics", headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on("error", reject).end();
  });
}
