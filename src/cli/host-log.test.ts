import { expect, test } from "vitest";
import { deploymentWith } from "../deploy/deployment.test-data.ts";
import { manifestsOf } from "../deploy/manifests.ts";
import { textOf, type TreeFile } from "../core/file-tree.ts";
import type { CallRecord } from "../proxy/types.ts";
import { hostLog } from "./host-log.ts";

const call: CallRecord = {
  tool: "execute_command",
  caller: "c-0123456789abcdef",
  name: "draft",
  outcome: "RUN_LIMIT",
  durationMs: 5,
  bytes: 0,
  deniedTools: [],
  redactions: 0,
};

/** The line of a call, read again. */
function lineOf(record: CallRecord): Record<string, unknown> {
  const lines: string[] = [];
  hostLog({ format: "json", secrets: [], write: (line) => lines.push(line) }).call(record);
  return JSON.parse(lines.join("")) as Record<string, unknown>;
}

/** What the alarm of the generated Terraform counts: `{ $.event = "call" && … }`. */
function countedOnEcs(line: Record<string, unknown>): boolean {
  const { files } = manifestsOf("ecs", deploymentWith({ deploy: { ecs: { maxTasks: 2 } } }));
  const pattern = /pattern\s*= "(.*)"$/m.exec(textOf(files.get("scaling.tf") as TreeFile))?.[1] ?? "";
  const terms = [...pattern.replaceAll('\\"', '"').matchAll(/\$\.(\w+) = "(\w+)"/g)];
  if (terms.length < 2) throw new Error(`Not a filter that is known here: ${pattern}`);
  return terms.every(([, field = "", value]) => line[field] === value);
}

test("a call that found no slot is told from other limits, and is what the alarm on ECS counts", () => {
  const busy = lineOf({ ...call, details: { reason: "busy", retryAfterSeconds: 3 } });
  expect(busy).toMatchObject({ event: "call", outcome: "RUN_LIMIT", reason: "busy" });
  expect(countedOnEcs(busy)).toBe(true);
  expect(countedOnEcs(lineOf({ ...call, details: {} }))).toBe(false);
  expect(countedOnEcs(lineOf({ ...call, outcome: "ok" }))).toBe(false);
});

test("nothing else of a failure's details is in the line", () => {
  expect(lineOf({ ...call, details: { reason: "what the model said", stderr: "x" } })).not.toHaveProperty("reason");
  expect(JSON.stringify(lineOf({ ...call, details: { stderr: "a secret" } }))).not.toContain("a secret");
});
