import { classifyInboundRequest } from "@modelcontextprotocol/server";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Classifier } from "./classifier.ts";

const prefix = "io.modelcontextprotocol/";
/** The first is the usual one. */
const mostly = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(usual, ...others) });
const none = undefined;

const meta = fc.record({
  progressToken: mostly<unknown>(none, "t", 7, 1.5, null, {}),
  other: fc.constantFrom<unknown>(none, "x", {}, null),
  [`${prefix}protocolVersion`]: fc.constantFrom<unknown>(
    "2026-07-28",
    none,
    "2026-07-28",
    "2025-11-25",
    "1999-01-01",
    5,
  ),
  [`${prefix}clientCapabilities`]: mostly<unknown>({}, none, { sampling: {} }, { elicitation: 5 }, null),
  [`${prefix}clientInfo`]: mostly<unknown>(none, { name: "c", version: "1" }, { name: 5 }),
  [`${prefix}logLevel`]: mostly<unknown>(none, "info", "loud"),
  [`${prefix}related-task`]: mostly<unknown>(none, { taskId: "1" }, 5),
});
const params = fc.record({
  _meta: fc.oneof({ weight: 9, arbitrary: meta }, fc.constantFrom<unknown>(none, null, 5, [])),
  name: fc.constant("x"),
  protocolVersion: fc.constantFrom(none, "2025-11-25"),
});
const body = fc.record({
  jsonrpc: mostly<unknown>("2.0", "1.0", none),
  id: mostly<unknown>(1, "a", none, 1.5, null, {}),
  method: fc.constantFrom<unknown>("tools/call", "initialize", "tools/call", "notifications/cancelled", 5, none),
  params: fc.oneof({ weight: 9, arbitrary: params }, fc.constantFrom<unknown>(none, null, [], 5)),
  result: mostly<unknown>(none, {}),
  extra: mostly<unknown>(none, 1),
});
const headers = fc.record({
  "mcp-protocol-version": fc.constantFrom<string | undefined>("2026-07-28", none, "2025-11-25"),
  "mcp-method": mostly<string | undefined>("tools/call", none, "ping"),
});

test("says what the SDK says, also of what is like something that it has seen", () => {
  const classifier = new Classifier();
  fc.assert(
    fc.property(body, headers, (given, named) => {
      // As it comes from a socket: without members that are undefined.
      const message: unknown = JSON.parse(JSON.stringify(given));
      const { "mcp-protocol-version": version, "mcp-method": method } = named;
      const sent = new Headers(
        Object.entries(named).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value] as [string, string]],
        ),
      );
      const expected = classifyInboundRequest({
        httpMethod: "POST",
        body: message,
        ...(version !== undefined && { protocolVersionHeader: version }),
        ...(method !== undefined && { mcpMethodHeader: method }),
      });
      expect(classifier.classify(sent, message)).toEqual(expected);
      expect(classifier.classify(sent, message)).toEqual(expected);
    }),
    { numRuns: 5_000 },
  );
});
