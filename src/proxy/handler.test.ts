import { describe, expect, test } from "vitest";
import { BazaarError } from "../core/errors.ts";
import { hookOf, MemoryRunner, testKey, testPlugin } from "../testing/proxy-fixtures.ts";
import { createProxyHandler } from "./handler.ts";
import type { CallRecord, ProxyOptions } from "./types.ts";

function proxy(more: Partial<ProxyOptions> = {}) {
  const runner = new MemoryRunner();
  const calls: CallRecord[] = [];
  const plugin = testPlugin();
  const onCall = (record: CallRecord) => calls.push(record);
  const handler = createProxyHandler({ plugin, runner, keys: [testKey], onCall, ...more });
  return { runner, calls, plugin, handler };
}

type Proxy = ReturnType<typeof proxy>;

const auth = { authorization: `Bearer ${testKey}` };

function request(path: string, init: RequestInit = {}): Request {
  return new Request(`http://127.0.0.1${path}`, { headers: auth, ...init });
}

/** One JSON-RPC request of the 2025 protocol, and every message of the answer. */
async function rpc({ handler }: Proxy, method: string, params: object = {}): Promise<Record<string, unknown>[]> {
  const headers = { ...auth, "content-type": "application/json", accept: "application/json, text/event-stream" };
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  const response = await handler.fetch(request("/mcp", { method: "POST", headers, body }));
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  return messagesIn(await response.text());
}

function messagesIn(stream: string): Record<string, unknown>[] {
  const lines = stream.split("\n").filter((line) => line.startsWith("data: {"));
  return lines.map((line) => JSON.parse(line.slice(6)) as Record<string, unknown>);
}

interface ListedTool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: object;
}

async function listed(given: Proxy): Promise<readonly ListedTool[]> {
  const [message] = await rpc(given, "tools/list");
  return (message as { result: { tools: ListedTool[] } }).result.tools;
}

interface ToolResult {
  readonly content: readonly { readonly type: string; readonly text: string }[];
  readonly isError?: boolean;
  readonly structuredContent?: unknown;
}

async function call(given: Proxy, name: string, input: unknown): Promise<{ text: string; isError: boolean }> {
  const [message] = await rpc(given, "tools/call", { name, arguments: input });
  const result = message?.["result"] as ToolResult;
  expect(result.content.map(({ type }) => type)).toEqual(["text"]);
  expect(result.structuredContent).toBeUndefined();
  return { text: result.content[0]?.text ?? "", isError: result.isError ?? false };
}

async function hookCall({ handler }: Proxy, path: string, body: string) {
  const response = await handler.fetch(request(path, { method: "POST", body }));
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

describe("routes", () => {
  test("health needs no key", async () => {
    const response = await proxy().handler.fetch(new Request("http://127.0.0.1/healthz"));
    expect({ status: response.status, body: await response.json() }).toEqual({ status: 200, body: { status: "ok" } });
  });

  test.each([
    ["GET", "/", 404],
    ["POST", "/mcp/x", 404],
    ["POST", "/hooks/", 404],
    ["POST", "/hooks/../mcp2", 404],
    ["GET", "/hooks/Stop", 405],
    ["DELETE", "/healthz", 405],
    ["GET", "/mcp", 405],
  ])("%s %s answers %i as JSON, with no word on other origins", async (method, path, status) => {
    const response = await proxy().handler.fetch(request(path, { method }));
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty("error");
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("the key", () => {
  const wrong: readonly [string, Record<string, string>][] = [
    ["none", {}],
    ["a wrong one", { authorization: "Bearer test-key-0123456789abcdee" }],
    ["a longer one", { authorization: `Bearer ${testKey}x` }],
    ["another scheme", { authorization: `Basic ${testKey}` }],
    ["an empty one", { authorization: "Bearer " }],
    ["the unset variable", { authorization: "Bearer ${BAZAAR_API_KEY}" }],
  ];
  test.each(wrong)("%s is 401 on every route, and nothing runs", async (_, headers) => {
    const given = proxy();
    for (const path of ["/mcp", `/hooks/SessionStart?handler=${hookOf(given.plugin, "SessionStart")}`]) {
      const response = await given.handler.fetch(request(path, { method: "POST", headers, body: "{}" }));
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toContain("Bearer");
      expect(await response.text()).not.toContain(testKey.slice(0, 8));
    }
    expect([...given.runner.runs, ...given.runner.hooks]).toEqual([]);
  });

  test("each of several keys passes", async () => {
    const { handler } = proxy({ keys: ["another-key-0123456789", testKey] });
    for (const key of ["another-key-0123456789", testKey]) {
      const response = await handler.fetch(request("/mcp", { headers: { authorization: `bearer ${key}` } }));
      expect(response.status).toBe(405);
    }
  });

  test.each([
    [[]],
    [["short"]],
    [[testKey, "fifteen-letters"]],
    [["has a blank in it"]],
    [["schlüssel-0123456789"]],
    [["sixteen-letters!!"]],
    [["a=b=sixteen-letters"]],
  ])("%o is refused when the proxy is made, without naming it", (keys) => {
    expect(() => proxy({ keys })).toThrow(expect.objectContaining({ code: "KEY_INVALID" }));
    expect(() => proxy({ keys })).not.toThrow(new RegExp(keys.at(-1) ?? "undefined"));
  });
});

describe("guards", () => {
  test("a web page may not call, with a key or without", async () => {
    const { handler } = proxy({ allowedOrigins: ["good.example"] });
    const from = async (origin: string) =>
      (await handler.fetch(request("/mcp", { headers: { ...auth, origin } }))).status;
    expect(await from("http://evil.example")).toBe(403);
    expect(await from("null")).toBe(403);
    expect(await from("https://good.example")).toBe(405);
  });

  test("a foreign host name is refused where names are given", async () => {
    const { handler } = proxy({ allowedHosts: ["127.0.0.1"] });
    const of = async (host: string) => (await handler.fetch(request("/mcp", { headers: { ...auth, host } }))).status;
    expect([await of("evil.example"), await of("127.0.0.1:8080")]).toEqual([403, 405]);
  });

  test("a body over the limit is refused on both routes", async () => {
    const given = proxy({ maxBodyBytes: 1_024 });
    const body = JSON.stringify({ text: "x".repeat(2_000) });
    const headers = { ...auth, "content-type": "application/json" };
    for (const path of ["/mcp", "/hooks/Stop?handler=1"]) {
      const response = await given.handler.fetch(request(path, { method: "POST", headers, body }));
      expect(response.status).toBe(413);
    }
  });

  test.each([{ heartbeatMs: 1 }, { heartbeatMs: 60_001 }, { maxBodyBytes: 0 }])("%o is refused", (options) => {
    expect(() => proxy(options)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
  });

  test("after close nothing is accepted", async () => {
    const { handler } = proxy();
    await handler.close();
    expect((await handler.fetch(request("/mcp", { method: "POST", body: "{}" }))).status).toBe(503);
  });
});

describe("the tools", () => {
  test("are listed without execute_hook and without a line of a prompt", async () => {
    const tools = await listed(proxy());
    expect(tools.map(({ name }) => name)).toEqual(["execute_command", "invoke_agent"]);
    expect(tools[0]?.description.split("\n").slice(1)).toEqual([
      "- analyze [path]: Looks at code",
      "- git:commit",
      "- scan: Scans",
    ]);
    expect(tools[0]).toMatchObject({
      _meta: { "anthropic/alwaysLoad": true, "anthropic/maxResultSizeChars": 500_000 },
    });
    expect(JSON.stringify(tools)).not.toContain("SECRET");
  });

  test("a plugin without agents has no tool for them", async () => {
    const plugin = { ...testPlugin(), agents: [] };
    expect((await listed(proxy({ plugin }))).map(({ name }) => name)).toEqual(["execute_command"]);
  });

  test("a long list is cut where the client would cut, and every name stands in the schema", async () => {
    const many = Array.from({ length: 200 }, (_, at) => [
      `commands/c${at}.md`,
      `---\ndescription: ${"d".repeat(300)}\n---\nx`,
    ]);
    const plugin = testPlugin(Object.fromEntries(many) as Record<string, string>);
    const [tool] = await listed(proxy({ plugin }));
    expect(tool?.description.length).toBeLessThanOrEqual(2_048);
    expect(tool?.description.endsWith("\n…")).toBe(true);
    expect(JSON.stringify(tool?.inputSchema)).toContain("c199");
  });
});

describe("execute_command", () => {
  test("runs what was asked, to the letter", async () => {
    const given = proxy();
    given.runner.answer = async () => "the answer";
    const input = { command: "git:commit", arguments: ' "a" $HOME `x`\n  ü ', context: "ctx", plugin: "notes" };
    expect(await call(given, "execute_command", input)).toEqual({ text: "the answer", isError: false });
    expect(given.runner.runs).toEqual([
      { kind: "command", name: "git:commit", arguments: ' "a" $HOME `x`\n  ü ', context: "ctx" },
    ]);
    expect(given.calls).toMatchObject([{ tool: "execute_command", name: "git:commit", outcome: "ok" }]);
  });

  test.each(["/analyze", "notes:analyze", "/notes:analyze", " analyze "])("takes the name as %s", async (command) => {
    const given = proxy();
    await call(given, "execute_command", { command });
    expect(given.runner.runs).toEqual([{ kind: "command", name: "analyze", arguments: "" }]);
  });

  test("has the model load what nobody may type", async () => {
    const given = proxy();
    await call(given, "execute_command", { command: "scan", arguments: "src" });
    expect(given.runner.runs).toMatchObject([{ name: "scan", invocation: "model" }]);
  });

  test.each([
    [{ command: "analyse" }, 'The plugin has no command "analyse". Did you mean "analyze"?'],
    [{ command: "zzz" }, 'The plugin has no command "zzz". It has: analyze, git:commit, scan.'],
    [{ command: "" }, 'The field "command" is missing. Give it as text.'],
    [{ command: "../x\u0000\n" }, 'The plugin has no command "../x  ". It has: analyze, git:commit, scan.'],
    [{ command: "analyze", arguments: { a: 1 } }, 'The field "arguments" is not a text. Give it as text.'],
    [{}, 'The field "command" is missing. Give it as text.'],
  ])("%o is refused before anything runs", async (input, text) => {
    const given = proxy();
    expect(await call(given, "execute_command", input)).toEqual({ text, isError: true });
    expect(given.runner.runs).toEqual([]);
  });

  test("an error is problem and fix, and nothing of its details or of a foreign error", async () => {
    const given = proxy();
    const details = { stderr: "at /srv/secret/plugin" };
    given.runner.answer = () => Promise.reject(new BazaarError("RUN_FAILED", "It broke.", "Try again.", { details }));
    expect(await call(given, "execute_command", { command: "analyze" })).toEqual({
      text: "It broke. Try again.",
      isError: true,
    });
    expect(given.calls).toMatchObject([{ outcome: "RUN_FAILED", details }]);
    given.runner.answer = () => Promise.reject(new Error("ENOENT /srv/secret"));
    expect((await call(given, "execute_command", { command: "analyze" })).text).not.toContain("secret");
  });

  test("an empty answer says which tools the host did not allow", async () => {
    const given = proxy();
    given.runner.answer = async () => "";
    const { text } = await call(given, "execute_command", { command: "analyze" });
    expect(text).toBe("The run ended without an answer. Its host does not allow: Bash.");
  });
});

describe("a command whose `!` line holds its arguments", () => {
  const plugin = testPlugin({
    "commands/log.md": "---\ndescription: d\nallowed-tools: Bash\n---\nLog: !`git log $ARGUMENTS`",
    "commands/any.md": "---\ndescription: d\n---\n```!\n$1\n```",
    "skills/loaded/SKILL.md": "---\nname: loaded\ndescription: d\nuser-invocable: false\n---\n!`git log $1`",
  });

  test.each(["", "HEAD", "v1.2 main", "src/a.ts"])("runs with %j", async (words) => {
    const given = proxy({ plugin });
    await call(given, "execute_command", { command: "log", arguments: words });
    expect(given.runner.runs).toEqual([{ kind: "command", name: "log", arguments: words }]);
  });

  test.each([
    ["log", "a; printenv ANTHROPIC_API_KEY"],
    ["log", "$(id)"],
    ["log", "a\nid"],
    ["log", "--output=x"],
    ["log", "/proc/self/environ"],
    ["any", "id"],
    ["loaded", "HEAD"],
    ["loaded", ""],
  ])("%s %j is refused before anything runs", async (command, words) => {
    const given = proxy({ plugin });
    const { text, isError } = await call(given, "execute_command", { command, arguments: words });
    expect(isError).toBe(true);
    expect(text).toContain("a shell on its host");
    expect(text).not.toContain("git log");
    expect(given.runner.runs).toEqual([]);
  });
});

test("a listener that throws is asked once and changes no answer", async () => {
  for (const answer of [async () => "ok", () => Promise.reject(new BazaarError("RUN_FAILED", "It broke.", "Again."))]) {
    let heard = 0;
    const given = proxy({
      onCall: () => {
        heard += 1;
        throw new Error("listener");
      },
    });
    given.runner.answer = answer;
    const { text } = await call(given, "execute_command", { command: "analyze" });
    expect(["ok", "It broke. Again."]).toContain(text);
    expect(heard).toBe(1);
    const path = `/hooks/SessionStart?handler=${hookOf(given.plugin, "SessionStart")}`;
    expect((await hookCall(given, path, "{}")).status).toBe(200);
  }
});

describe("invoke_agent", () => {
  test("gives the task to the agent", async () => {
    const given = proxy();
    await call(given, "invoke_agent", { agent: "reviewer", task: "look\nhere" });
    expect(given.runner.runs).toEqual([{ kind: "agent", name: "reviewer", task: "look\nhere" }]);
  });

  test.each([{ agent: "analyze", task: "x" }, { agent: "reviewer", task: " \n" }, { agent: "reviewer" }])(
    "%o is refused before anything runs",
    async (input) => {
      const given = proxy();
      expect(await call(given, "invoke_agent", input)).toMatchObject({ isError: true });
      expect(given.runner.runs).toEqual([]);
    },
  );
});

describe("execute_hook", () => {
  test("is callable though it isn't listed, and restores the event", async () => {
    const given = proxy();
    const handler = hookOf(given.plugin, "PreToolUse");
    given.runner.hookAnswer = async () => ({ exitCode: 2, stdout: "", stderr: "no way\n" });
    const event = { tool_name: "Bash", tool_input: '{"command":"ls"}', cwd: "", permission_mode: "default" };
    const { text } = await call(given, "execute_hook", { hook: "PreToolUse", handler, matcher: "Bash", event });
    expect(JSON.parse(text)).toEqual({
      hookSpecificOutput: {
        hookEventName: "PreToolUse",
        permissionDecision: "deny",
        permissionDecisionReason: "no way",
      },
    });
    expect(given.runner.hooks).toEqual([
      {
        command: "check",
        args: ["-x"],
        timeoutMs: 5_000,
        event: {
          tool_name: "Bash",
          tool_input: { command: "ls" },
          permission_mode: "default",
          hook_event_name: "PreToolUse",
        },
      },
    ]);
  });

  test.each(["nosuchid", "../../etc"])("handler %s of another version is refused", async (handler) => {
    const given = proxy();
    const answer = await call(given, "execute_hook", { hook: "PreToolUse", handler, event: {} });
    expect(answer).toMatchObject({ isError: true });
    expect(given.runner.hooks).toEqual([]);
  });

  test("a handler never runs for another event", async () => {
    const given = proxy();
    const handler = hookOf(given.plugin, "PreToolUse");
    expect(await call(given, "execute_hook", { hook: "Stop", handler, event: {} })).toMatchObject({ isError: true });
    expect(given.runner.hooks).toEqual([]);
  });

  test("a type that this host does not run says so and decides nothing", async () => {
    const given = proxy();
    const handler = hookOf(given.plugin, "Stop");
    const { text } = await call(given, "execute_hook", { hook: "Stop", handler, event: {} });
    expect(Object.keys(JSON.parse(text) as object)).toEqual(["systemMessage"]);
    expect(text).not.toContain("SECRET");
  });

  const permission = async (tool_name: unknown, more: Partial<ProxyOptions> = {}) => {
    const input = { hook: "PermissionRequest", handler: "own-tools", event: { tool_name } };
    return JSON.parse((await call(proxy(more), "execute_hook", input)).text) as object;
  };
  const allow = { hookSpecificOutput: { hookEventName: "PermissionRequest", decision: { behavior: "allow" } } };

  test("allows the plugin's own tools, whatever the server is called", async () => {
    expect(await permission("mcp__plugin_notes_bazaar-proxy__execute_command")).toEqual(allow);
    expect(await permission("mcp__plugin_notes_b__invoke_agent")).toEqual(allow);
    expect(await permission("mcp__plugin_other_b__invoke_agent", { clientNames: ["other"] })).toEqual(allow);
  });

  test.each([
    "Bash",
    "mcp__plugin_notes_b__execute_hook_x",
    "mcp__plugin_notes_db__query",
    "mcp__plugin_other_b__execute_command",
    "mcp__plugin_notes_extra_b__execute_command",
    "xmcp__plugin_notes_b__execute_command",
    "mcp__plugin_notes_b__execute_command\n",
    "",
    5,
    { a: 1 },
  ])("decides nothing about %o", async (tool) => {
    expect(await permission(tool)).toEqual({});
  });
});

describe("POST /hooks", () => {
  const path = (given: Proxy, event: string) => `/hooks/${event}?handler=${hookOf(given.plugin, event)}`;

  test("takes the event as it came and adds plain output as context", async () => {
    const given = proxy();
    given.runner.hookAnswer = async () => ({ exitCode: 0, stdout: "welcome\n", stderr: "noise" });
    const body = JSON.stringify({ source: "startup", tool_input: "{}", empty: "" });
    expect(await hookCall(given, path(given, "SessionStart"), body)).toEqual({
      status: 200,
      json: { hookSpecificOutput: { hookEventName: "SessionStart", additionalContext: "welcome\n" } },
    });
    expect(given.runner.hooks[0]).toMatchObject({
      timeoutMs: 600_000,
      event: { source: "startup", tool_input: "{}", empty: "", hook_event_name: "SessionStart" },
    });
  });

  test("an unknown handler is 404, so that a guard that fails closed blocks", async () => {
    const given = proxy();
    expect(await hookCall(given, "/hooks/SessionStart?handler=00000000", "{}")).toMatchObject({
      status: 404,
      json: { error: { code: "COMMAND_UNKNOWN" } },
    });
    expect((await hookCall(given, "/hooks/SessionStart?handler=", "{}")).status).toBe(404);
    expect((await hookCall(given, "/hooks/SessionBegin", "{}")).status).toBe(404);
  });

  test.each(["", "[]", "null", "{", '"x"'])("the body %o is refused", async (body) => {
    const given = proxy();
    expect(await hookCall(given, path(given, "SessionStart"), body)).toMatchObject({ status: 400 });
    expect(given.runner.hooks).toEqual([]);
  });

  test("a busy host is 503, a script that takes too long decides nothing, a foreign error shows nothing", async () => {
    const given = proxy();
    const rejecting = async (thrown: Error) => {
      given.runner.hookAnswer = async () => {
        throw thrown;
      };
      return hookCall(given, path(given, "SessionStart"), "{}");
    };
    expect((await rejecting(new BazaarError("RUN_LIMIT", "Busy.", "Wait."))).status).toBe(503);
    expect(await rejecting(new BazaarError("RUN_TIMED_OUT", "Too long.", "x"))).toEqual({
      status: 200,
      json: { systemMessage: "Too long." },
    });
    const foreign = await rejecting(new Error("/srv/secret"));
    expect(foreign.status).toBe(500);
    expect(JSON.stringify(foreign)).not.toContain("secret");
  });
});

describe("a call that takes long", () => {
  test("opens the stream at once and shows progress that counts up", async () => {
    const given = proxy({ heartbeatMs: 20 });
    given.runner.answer = async (_, options) => {
      options.onProgress?.({ kind: "tool", text: "Bash" });
      await new Promise((resolve) => setTimeout(resolve, 120));
      return "late";
    };
    const params = { name: "execute_command", arguments: { command: "analyze" }, _meta: { progressToken: 7 } };
    const messages = await rpc(given, "tools/call", params);
    const progress = messages.filter(({ method }) => method === "notifications/progress");
    const numbers = progress.map((message) => (message["params"] as { progress: number }).progress);
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(messages.at(-1)).toMatchObject({ result: { content: [{ text: "late" }] } });
  });

  const open = (given: Proxy, signal?: AbortSignal) => {
    given.runner.wait();
    const headers = { ...auth, "content-type": "application/json", accept: "application/json, text/event-stream" };
    const params = { name: "execute_command", arguments: { command: "analyze" } };
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params });
    return given.handler.fetch(request("/mcp", { method: "POST", headers, body, ...(signal && { signal }) }));
  };

  test("is stopped when the caller goes away", async () => {
    const given = proxy();
    const abort = new AbortController();
    const response = await open(given, abort.signal);
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    abort.abort();
    await expect(given.runner.stopped.promise).resolves.toBeUndefined();
  });

  test("is stopped when the caller reads no more", async () => {
    const given = proxy();
    await (await open(given)).body?.cancel();
    await expect(given.runner.stopped.promise).resolves.toBeUndefined();
  });

  test("is stopped when the proxy closes", async () => {
    const given = proxy();
    await open(given);
    await given.handler.close();
    await expect(given.runner.stopped.promise).resolves.toBeUndefined();
  });
});

test.each([
  ["sk-callers-0123456789", "sk-callers-0123456789"],
  ["", undefined],
  ["${user_config.model_key}", undefined],
])("the caller's model key %j goes to its run, and into no record", async (key, given) => {
  const one = proxy();
  const seen: (string | undefined)[] = [];
  one.runner.answer = async (_, { modelKey }) => {
    seen.push(modelKey);
    return "done";
  };
  const headers = {
    ...auth,
    "x-bazaar-model-key": key,
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
  };
  const params = { name: "execute_command", arguments: { command: "analyze" } };
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params });
  const response = await one.handler.fetch(request("/mcp", { method: "POST", headers, body }));
  expect(await response.text()).toContain("done");
  expect(seen).toEqual([given]);
  expect(JSON.stringify(one.calls)).not.toContain("sk-callers");
});
