import { Client as ModernClient, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { describe, expect, test } from "vitest";
import { BazaarError } from "../core/errors.ts";
import type { RunOptions, RunOutcome, RunRequest } from "../run/types.ts";
import { MemoryRunner, testKey, testPlugin } from "../testing/proxy-fixtures.ts";
import { createProxyHandler } from "./handler.ts";
import type { ProxyHandler, ProxyOptions } from "./types.ts";

const otherKey = "other-key-0123456789abcdef";
const handle = "h".repeat(32);

/** A runner whose runs ask first, and say then what they were answered. */
class AskingRunner extends MemoryRunner {
  readonly asked: { request: RunRequest; options: RunOptions }[] = [];
  options: readonly string[] = [];

  override async run(request: RunRequest, options: RunOptions): Promise<RunOutcome & { deniedTools: string[] }> {
    this.asked.push({ request, options });
    const rest = { turns: 1, costUsd: 0, durationMs: 1, deniedTools: [] };
    if (options.resume !== undefined) return { text: `answered: ${options.resume.answer}`, ...rest };
    return { text: "", question: { question: "Which way?", options: this.options, handle }, ...rest };
  }
}

function proxy(more: Partial<ProxyOptions> = {}) {
  const runner = new AskingRunner();
  const handler = createProxyHandler({ plugin: testPlugin(), runner, keys: [testKey, otherKey], ...more });
  return { runner, handler };
}

type Elicited = { message: string; requestedSchema: { properties: Record<string, unknown> } };

interface Caller {
  readonly key?: string;
  /** What the user does with a form; undefined: the client has none. */
  readonly form?: (asked: Elicited) => object;
  readonly mode?: "auto" | "legacy";
}

/** Calls a tool as a client of the SDK does; also every body that it sent. */
async function call(handler: ProxyHandler, input: Record<string, unknown>, caller: Caller = {}) {
  const { key = testKey, form, mode = "auto" } = caller;
  const sent: string[] = [];
  const client = new ModernClient(
    { name: "caller", version: "1" },
    { versionNegotiation: { mode }, capabilities: form === undefined ? {} : { elicitation: { form: {} } } },
  );
  if (form !== undefined)
    client.setRequestHandler("elicitation/create", ({ params }) => form(params as unknown as Elicited) as never);
  const fetch = (url: string | URL | Request, init?: RequestInit) => {
    if (typeof init?.body === "string") sent.push(init.body);
    return handler.fetch(new Request(url, init));
  };
  const headers = { authorization: `Bearer ${key}` };
  await client.connect(
    new StreamableHTTPClientTransport(new URL("http://127.0.0.1/mcp"), {
      requestInit: { headers },
      fetch,
    }),
  );
  const result = await client.callTool({ name: "execute_command", arguments: input });
  await client.close();
  return { text: (result.content as { text: string }[]).map(({ text }) => text).join(""), sent };
}

const accept = (answer: unknown) => () => ({ action: "accept", content: { answer } });

describe("a client that can ask by a form", () => {
  test("asks, and the run goes on with the same call", async () => {
    const { runner, handler } = proxy();
    runner.options = ["left", "right"];
    const asked: Elicited[] = [];
    const form = (what: Elicited) => {
      asked.push(what);
      return { action: "accept", content: { answer: "left" } };
    };
    const { text } = await call(handler, { command: "analyze", arguments: "src" }, { form });
    expect(text).toBe("answered: left");
    expect(asked[0]?.message).toBe('The plugin "notes" asks:\n\nWhich way?');
    expect(asked[0]?.requestedSchema.properties["answer"]).toMatchObject({ enum: ["left", "right"] });
    expect(runner.asked[1]).toMatchObject({ options: { resume: { run: handle, answer: "left" } } });
  });

  test.each([
    ["cancels", { action: "cancel" }],
    ["declines", { action: "decline" }],
    ["answers nothing", { action: "accept", content: { answer: "  " } }],
  ])("and %s gets the question as text, with the handle; nothing was used up", async (_what, response) => {
    const { runner, handler } = proxy();
    const { text } = await call(handler, { command: "analyze" }, { form: () => response });
    expect(text).toContain("> Which way?");
    expect(text).toContain(handle);
    expect(runner.asked).toHaveLength(1);
  });

  test("can't answer for another caller, nor with a state of its own making, nor after a host with another key", async () => {
    const { runner, handler } = proxy();
    const { sent } = await call(handler, { command: "analyze" }, { form: accept("left") });
    const body = sent.find((one) => one.includes("requestState")) ?? "";
    const answers = async (host: ProxyHandler, key: string, text: string) => {
      const headers = {
        authorization: `Bearer ${key}`,
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        "mcp-protocol-version": "2026-07-28",
        "mcp-method": "tools/call",
        "mcp-name": "execute_command",
      };
      const request = new Request("http://127.0.0.1/mcp", { method: "POST", headers, body: text });
      return (await host.fetch(request)).text();
    };
    expect(runner.asked).toHaveLength(2);
    expect(await answers(handler, testKey, body)).toContain("answered: left");
    expect(await answers(handler, otherKey, body)).toContain("Invalid or expired requestState");
    const forged = body.replace(
      /"requestState":"v1\.(.)/,
      (_, first: string) => `"requestState":"v1.${first === "e" ? "f" : "e"}`,
    );
    expect(await answers(handler, testKey, forged)).toContain("Invalid or expired requestState");
    expect(await answers(proxy().handler, testKey, body)).toContain("Invalid or expired requestState");
    expect(runner.asked).toHaveLength(3);
  });

  test("may get its answer taken by a replica with the same key", async () => {
    const questionKey = new Uint8Array(32).fill(7);
    const [one, other] = [proxy({ questionKey }), proxy({ questionKey })];
    let calls = 0;
    const shared: ProxyHandler = {
      reload: () => {},
      fetch: (request) => {
        calls += 1;
        return (calls % 2 === 0 ? one : other).handler.fetch(request);
      },
      close: async () => {},
    };
    expect((await call(shared, { command: "analyze" }, { form: accept("left") })).text).toBe("answered: left");
  });
});

test.each([
  ["a client without forms", {}],
  ["a client of the 2025 protocol, also with forms", { mode: "legacy", form: accept("left") }],
] as const)(
  "%s gets the question, its options and the handle as text, and answers by a second call",
  async (_who, caller) => {
    const { runner, handler } = proxy();
    runner.options = ["left", "right"];
    const { text } = await call(handler, { command: "analyze" }, caller);
    expect(text).toContain("> Which way?\n>\n> - left\n> - right\n");
    expect(text).toContain(`\`run\` set to \`${handle}\``);
    const again = await call(handler, { command: "analyze", run: handle, answer: "left" }, caller);
    expect(again.text).toBe("answered: left");
    expect(runner.asked[1]).toMatchObject({ request: { arguments: "" }, options: { resume: { run: handle } } });
  },
);

test("an agent is answered without its task", async () => {
  const { runner, handler } = proxy();
  const client = new ModernClient({ name: "c", version: "1" }, { versionNegotiation: { mode: "auto" } });
  const fetch = (url: string | URL | Request, init?: RequestInit) => handler.fetch(new Request(url, init));
  const requestInit = { headers: { authorization: `Bearer ${testKey}` } };
  await client.connect(new StreamableHTTPClientTransport(new URL("http://127.0.0.1/mcp"), { requestInit, fetch }));
  await client.callTool({ name: "invoke_agent", arguments: { agent: "reviewer", run: handle, answer: "left" } });
  const without = await client.callTool({ name: "invoke_agent", arguments: { agent: "reviewer" } });
  await client.close();
  expect(runner.asked).toHaveLength(1);
  expect(JSON.stringify(without)).toContain('The field \\"task\\" is missing');
});

test.each([
  ["an answer of 1 MB", { run: handle, answer: "x".repeat(1_000_000) }, "The answer has 1000000 characters"],
  ["an answer for no run", { answer: "left" }, "no `run` that it is for"],
  ["a run without an answer", { run: handle }, 'The field "answer" is missing'],
  ["a run that is no text", { run: 5, answer: "left" }, 'The field "run" is not a text'],
])("%s is refused before any run", async (_what, input, message) => {
  const { runner, handler } = proxy();
  expect((await call(handler, { command: "analyze", ...input })).text).toContain(message);
  expect(runner.asked).toEqual([]);
});

test("a key that is too short is refused at the start", () => {
  const short = () => proxy({ questionKey: new Uint8Array(31) });
  expect(short).toThrow(BazaarError);
});
