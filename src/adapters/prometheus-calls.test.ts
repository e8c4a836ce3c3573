import { Registry } from "prom-client";
import { describe, expect, test } from "vitest";
import type { CallRecord } from "../proxy/types.ts";
import { CallMetrics } from "./prometheus-calls.ts";

const record: CallRecord = {
  tool: "mcp",
  server: "db",
  name: "query",
  caller: "c-0123456789abcdef",
  outcome: "ok",
  durationMs: 20,
  bytes: 3,
  deniedTools: [],
  redactions: 0,
};

async function counted(records: readonly CallRecord[]): Promise<string[]> {
  const registry = new Registry();
  const metrics = new CallMetrics(registry);
  for (const one of records) metrics.callEnded(one);
  return (await registry.metrics()).split("\n").filter((line) => line.startsWith("bazaar_tool_calls_total{"));
}

describe("calls as Prometheus counts them", () => {
  test("have at most 200 tools of their own; all others are one for each server", async () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ ...record, name: `tool${at}` }));
    const lines = await counted([...many, { ...record, server: "other", name: "late" }, many[0] as CallRecord]);
    expect(lines).toHaveLength(202);
    expect(lines).toContain('bazaar_tool_calls_total{server="db",tool="other",outcome="ok"} 300');
    expect(lines).toContain('bazaar_tool_calls_total{server="other",tool="other",outcome="ok"} 1');
    expect(lines).toContain('bazaar_tool_calls_total{server="db",tool="tool0",outcome="ok"} 2');
  });

  test("have nothing in them that a caller wrote", async () => {
    const { server: _none, ...own } = record;
    const lines = await counted([{ ...own, tool: "execute_hook", name: "CANARY", outcome: "COMMAND_UNKNOWN" }]);
    expect(lines).toEqual(['bazaar_tool_calls_total{server="",tool="execute_hook",outcome="refused"} 1']);
  });

  test.each([
    ["ok", "ok"],
    ["error", "error"],
    ["question", "question"],
    ["INTERRUPTED", "cancelled"],
    ["RUN_LIMIT", "busy"],
    ["UPLOAD_LIMIT", "refused"],
    ["UPSTREAM_FAILED", "failed"],
    ["INTERNAL", "failed"],
    ["of a later version", "failed"],
  ])("that ended with %s are %s", async (outcome, word) => {
    expect(await counted([{ ...record, outcome }])).toEqual([
      `bazaar_tool_calls_total{server="db",tool="query",outcome="${word}"} 1`,
    ]);
  });
});
