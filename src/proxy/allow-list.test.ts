import { describe, expect, test } from "vitest";
import { MemoryRunner, hookOf, testPlugin } from "../testing/proxy-fixtures.ts";
import { AllowList } from "../access/allow-list.ts";
import { keyDigest } from "../access/bearer.ts";
import { createProxyHandler } from "./handler.ts";
import type { KeyGrant } from "../access/key-store.ts";

describe("an entry", () => {
  test("names a tool, or the start of one", () => {
    const allow = new AllowList(["db_query", "files_*"]);
    expect(["db_query", "files_", "files_read"].filter((name) => allow.tool(name))).toHaveLength(3);
    expect(["db_query2", "db", "execute_command", "files"].filter((name) => allow.tool(name))).toEqual([]);
  });

  test("names a component, or the tool that runs it", () => {
    const allow = new AllowList(["command:git:*", "agent:reviewer", "execute_hook"]);
    expect(allow.runs("command", "git:commit")).toBe(true);
    expect(allow.runs("skill", "git:commit")).toBe(false);
    expect(allow.runs("agent", "reviewer")).toBe(true);
    expect(allow.runs("agent", "reviewers")).toBe(false);
    expect(allow.runs("hook", "1f2e3d4c")).toBe(true);
    // A part of what a tool runs is not the tool.
    expect(allow.tool("execute_command")).toBe(false);
    expect(allow.tool("command:git:commit")).toBe(false);
    expect(new AllowList(["execute_command"]).runs("skill", "scan")).toBe(true);
  });

  test("* is everything", () => {
    const allow = new AllowList(["*"]);
    expect([allow.tool("db_query"), allow.runs("command", "x"), allow.runs("hook", "1")]).toEqual([true, true, true]);
  });

  test.each([
    [[]],
    [[""]],
    [["a b"]],
    [["a*b"]],
    [["**"]],
    [["tool:x"]],
    [["command:"]],
    [["command:a*b"]],
    ["db_*"],
    [[1]],
  ])("%j names nothing", (entries) => {
    expect(() => new AllowList(entries as string[])).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
  });
});

describe("a key that opens a part", () => {
  const key = "key-of-a-part-0123456789";
  function host(tools: readonly string[]) {
    const grant: KeyGrant = { caller: "c-0123456789abcdef", allow: new AllowList(tools) };
    const keyStore = { find: (digest: string) => (digest === keyDigest(key) ? grant : undefined) };
    const runner = new MemoryRunner();
    const plugin = testPlugin();
    const handler = createProxyHandler({ plugin, runner, keyStore });
    const headers = {
      authorization: `Bearer ${key}`,
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
    };
    const post = async (path: string, body: unknown) =>
      (
        await handler.fetch(new Request(`http://h${path}`, { method: "POST", headers, body: JSON.stringify(body) }))
      ).text();
    const rpc = (method: string, params: object) => post("/mcp", { jsonrpc: "2.0", id: 1, method, params });
    const call = (name: string, input: object) => rpc("tools/call", { name, arguments: input });
    return { runner, plugin, rpc, call, post };
  }

  test("lists that part and runs it", async () => {
    const { rpc, call, runner } = host(["command:git:*", "skill:scan"]);
    const list = await rpc("tools/list", {});
    expect(list).toContain("git:commit");
    expect(list).toContain("scan");
    expect(list).not.toContain("analyze");
    expect(list).not.toContain("invoke_agent");
    expect(await call("execute_command", { command: "git:commit" })).toContain("done");
    expect(runner.runs).toMatchObject([{ name: "git:commit" }]);
  });

  test("is refused the rest as a result that says why, and nothing runs", async () => {
    const { call, runner } = host(["command:git:*"]);
    for (const [tool, input] of [
      ["execute_command", { command: "analyze" }],
      ["execute_command", { command: "notes:scan" }],
      ["invoke_agent", { agent: "reviewer", task: "t" }],
    ] as const) {
      const answer = await call(tool, input);
      expect(answer).toContain('"isError":true');
      expect(answer).toContain("does not open the");
    }
    expect(runner.runs).toEqual([]);
  });

  test("runs the hooks that it names, and says of others that they did not run", async () => {
    const open = host(["hook:*"]);
    const path = `/hooks/SessionStart?handler=${hookOf(open.plugin, "SessionStart")}`;
    await open.post(path, {});
    expect(open.runner.hooks).toHaveLength(1);
    const closed = host(["command:*"]);
    expect(await closed.post(path, {})).toContain("your key does not open it");
    const event = { hook: "SessionStart", handler: hookOf(closed.plugin, "SessionStart"), event: {} };
    expect(await closed.call("execute_hook", event)).toContain("your key does not open it");
    expect(closed.runner.hooks).toEqual([]);
  });
});
