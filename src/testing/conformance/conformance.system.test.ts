import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { expect, test } from "vitest";
import { runSuite } from "./run-suite.ts";
import { serveConformance } from "./serve-http.ts";

const whole = { exitCode: 0, failures: [], warnings: [] };

test("the fixture itself, over HTTP, passes what each revision scores", async () => {
  await using server = await serveConformance();
  expect(await runSuite(`${server.url}/mcp`, "2025-11-25")).toEqual({ ...whole, passed: 30 });
  expect(await runSuite(`${server.url}/mcp`, "2026-07-28")).toEqual({ ...whole, passed: 37 });
});

test.each(["legacy", { pin: "2026-07-28" }] as const)("the fixture on stdio speaks %j", async (mode) => {
  const client = new Client({ name: "test", version: "1.0.0" }, { versionNegotiation: { mode } });
  const args = [join(import.meta.dirname, "stdio.ts")];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
  const { content } = await client.callTool({ name: "test_simple_text", arguments: {} });
  expect(content).toMatchObject([{ text: "This is a simple text response for testing." }]);
  await client.close();
});
