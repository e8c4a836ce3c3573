import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createBrokerHandler } from "./broker-handler.ts";
import { RunRegistry } from "./registry.ts";
import type { RunGrant, Upstream, UpstreamRequest, UpstreamTrouble } from "./types.ts";

const key = "sk-real-0123456789";
const model = "claude-sonnet-5";
const line = (data: { readonly type: string; readonly [key: string]: unknown }) =>
  `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`;
const start = (usage: object, id = model) => line({ type: "message_start", message: { model: id, usage } });
const delta = (text: string) => line({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text } });
const finish = (output: number) => line({ type: "message_delta", usage: { output_tokens: output } });

/** An API that answers with these pieces, each when the one before was taken. */
function api(...pieces: (string | Promise<string>)[]) {
  const asked: UpstreamRequest[] = [];
  const upstream: Upstream = async (request) => {
    asked.push(request);
    const rest = [...pieces];
    const body = new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          const piece = await rest.shift();
          if (piece === undefined) controller.close();
          else controller.enqueue(new TextEncoder().encode(piece));
        },
      },
      { highWaterMark: 0 },
    );
    const headers = { "content-type": "text/event-stream", "anthropic-organization-id": "org-1", "set-cookie": "a=b" };
    return { status: 200, headers: new Headers(headers), body };
  };
  return { asked, upstream };
}

function refusing(status: number, body: string, headers: Record<string, string> = {}): Upstream {
  return async () => ({ status, headers: new Headers(headers), body: new Response(body).body! });
}

function broker(upstream: Upstream, grant: Partial<RunGrant> = {}, more: { noKey?: boolean } = {}) {
  let now = 0;
  const registry = new RunRegistry({ now: () => now });
  const troubles: UpstreamTrouble[] = [];
  const credential = more.noKey === true ? undefined : { headers: { "x-api-key": key } };
  const onTrouble = (trouble: UpstreamTrouble) => troubles.push(trouble);
  const handle = createBrokerHandler({ registry, upstream, credential, onTrouble });
  const run = registry.open({ ttlMs: 60_000, ...grant }, 10_000);
  const ask = (
    {
      path = "/v1/messages",
      token = run.token,
      method = "POST",
      headers = {},
      signal,
    }: {
      path?: string;
      token?: string;
      method?: string;
      headers?: Record<string, string>;
      signal?: AbortSignal;
    } = {},
    body: unknown = { model, stream: true, max_tokens: 10, messages: [] },
  ) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const given = { "x-api-key": token, ...headers };
    const init = { method, headers: given, ...(method === "POST" && { body: text }), ...(signal && { signal }) };
    return handle(new Request(`http://broker${path}`, init));
  };
  const wait = (ms: number) => (now += ms);
  return { ask, run, registry, troubles, wait };
}

const errorOf = async (response: Response) =>
  ((await response.json()) as { type: string; error: { type: string; message: string } }).error;

describe("a request", () => {
  test("gets the real key in the place of the token, and only the client's own headers", async () => {
    const { asked, upstream } = api(start({ input_tokens: 3 }), finish(2));
    const { ask, run } = broker(upstream);
    const headers = {
      authorization: `Bearer ${run.token}`,
      "anthropic-beta": "a",
      "x-evil": "1",
      cookie: "c",
      connection: "keep-alive",
      "x-stainless-lang": "js",
    };
    const response = await ask({ path: "/v1/messages?beta=true", headers });
    expect(asked[0]?.path).toBe("/v1/messages?beta=true");
    expect(asked[0]?.headers).toEqual({
      "x-api-key": key,
      "anthropic-beta": "a",
      "x-stainless-lang": "js",
      "content-type": "application/json",
      "accept-encoding": "identity",
    });
    expect(Object.fromEntries(response.headers)).toEqual({
      "content-type": "text/event-stream",
      "cache-control": "no-store",
    });
    expect(await response.text()).toContain("message_start");
  });

  test("passes each byte before the next is there", async () => {
    const later = Promise.withResolvers<string>();
    const { upstream } = api(start({ input_tokens: 3 }), later.promise);
    const reader = (await broker(upstream).ask()).body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toContain("message_start");
    later.resolve(finish(1));
    expect(new TextDecoder().decode((await reader.read()).value)).toContain("message_delta");
  });

  test.each([
    ["GET", "/v1/messages"],
    ["POST", "/v1/messages/"],
    ["POST", "/v1/messages/batches"],
    ["GET", "/v1/models"],
    ["POST", "/v1/files"],
    ["GET", "/v1/organizations/me"],
    ["POST", "/v1//messages"],
    ["POST", "/v1/messages%2Fbatches"],
    ["POST", "/control/runs"],
  ])("%s %s is no part of what a run may ask", async (method, path) => {
    const { asked, upstream } = api();
    expect((await broker(upstream).ask({ method, path })).status).toBe(404);
    expect(asked).toEqual([]);
  });

  test.each(["", "x", `bzr-${"A".repeat(43)}`, key])("with the token %j is refused for good", async (token) => {
    const { asked, upstream } = api();
    const response = await broker(upstream).ask({ token });
    expect(response.status).toBe(403);
    expect(response.headers.get("x-should-retry")).toBe("false");
    expect(asked).toEqual([]);
  });

  test.each(["{", "[]", '{"model":1}', '{"model":""}', "\u0000"])("with the body %j is refused", async (body) => {
    const { asked, upstream } = api();
    expect((await broker(upstream).ask({}, body)).status).toBe(400);
    expect(asked).toEqual([]);
  });

  test("with more bytes than the API takes is refused", async () => {
    const { upstream } = api();
    expect((await broker(upstream).ask({}, { model, text: "x".repeat(33_554_432) })).status).toBe(413);
  });

  test("for another model than the run may ask is refused, also where the key stands twice", async () => {
    const { asked, upstream } = api(start({}), finish(1));
    const { ask } = broker(upstream, { models: ["claude-haiku-*", model] });
    expect((await ask({}, { model: "claude-opus-5" })).status).toBe(403);
    expect((await ask({}, { model: "claude-haiku-4-5" })).status).toBe(200);
    expect((await ask({}, `{"model":"claude-opus-5","model":"${model}"}`)).status).toBe(200);
    expect(asked.map(({ body }) => body)).toEqual(['{"model":"claude-haiku-4-5"}', `{"model":"${model}"}`]);
  });

  test("with the caller's key is charged to it alone", async () => {
    const own = "sk-callers-0123456789";
    const { asked, upstream } = api(start({}), finish(1));
    expect((await broker(upstream, { modelKey: own }).ask()).status).toBe(200);
    expect(asked[0]?.headers["x-api-key"]).toBe(own);
    const none = await broker(upstream, {}, { noKey: true }).ask();
    expect({ status: none.status, retry: none.headers.get("x-should-retry") }).toEqual({ status: 401, retry: "false" });
  });
});

describe("what the API refuses", () => {
  const secret = "org-1234 wrkspc_x9 sk-ant-api03-abcdefgh me@acme.example https://acme.example/x";
  const api4 = (message: string) => JSON.stringify({ type: "error", error: { type: "x", message } });

  test.each([400, 401, 402, 403, 404, 413, 429, 500, 529])("with %i names no account", async (status) => {
    const { ask, troubles } = broker(refusing(status, api4(`No: ${secret}`), { "anthropic-organization-id": "org-1" }));
    const response = await ask();
    expect(response.status).toBe(status);
    const text = `${JSON.stringify([...response.headers])}${await response.text()}`;
    expect(text).not.toMatch(/org-1|x9|sk-ant|acme/);
    expect(troubles).toEqual([{ status, message: `No: ${secret}` }]);
  });

  test("about the request itself reaches the client, which acts on the words", async () => {
    const tooLong = "prompt is too long: 250000 tokens > 200000 maximum";
    const error = await errorOf(await broker(refusing(400, api4(tooLong))).ask());
    expect(error).toEqual({ type: "invalid_request_error", message: tooLong });
  });

  test("keeps what it says of trying again", async () => {
    const response = await broker(refusing(429, api4("slow"), { "retry-after": "7" })).ask();
    expect(response.headers.get("retry-after")).toBe("7");
    expect(response.headers.get("x-should-retry")).toBeNull();
    expect((await broker(refusing(401, "")).ask()).headers.get("x-should-retry")).toBe("false");
  });

  test.each([[302], [204], [200]])("a redirect, nothing or compressed bytes (%i) are not passed on", async (status) => {
    const upstream: Upstream = async () => ({
      status,
      headers: new Headers({ location: "http://elsewhere", "content-encoding": "gzip" }),
      body: new Response("x").body!,
    });
    expect((await broker(upstream).ask()).status).toBe(502);
  });

  test("an API that can't be reached is a 502, and its host hears why", async () => {
    const { ask, troubles } = broker(async () => {
      throw new Error("connect ECONNREFUSED");
    });
    expect((await ask()).status).toBe(502);
    expect(troubles).toEqual([{ status: 0, message: "connect ECONNREFUSED" }]);
  });
});

describe("limits", () => {
  test("a request that starts over the budget is refused, and the run stays stopped", async () => {
    const { asked, upstream } = api(start({ input_tokens: 1_000_000 }), finish(10));
    const { ask, registry, run } = broker(upstream, { maxUsd: 2 });
    // 1M tokens of input are 2 dollars: the answer is cut once that is known.
    await expect((await ask()).text()).rejects.toThrow("limit");
    const response = await ask();
    expect(response.status).toBe(403);
    expect(response.headers.get("x-should-retry")).toBe("false");
    expect(await errorOf(response)).toEqual({
      type: "permission_error",
      message: "The run reached its limit of cost.",
    });
    expect(asked).toHaveLength(1);
    expect(registry.close(run.id)).toMatchObject({ stopped: "budget", costUsd: 2, requests: 2 });
  });

  test("a stream that passes the budget while it is written is cut before it ends", async () => {
    const pieces = Array.from({ length: 100 }, () => delta("x".repeat(4_000)));
    const { upstream } = api(start({ input_tokens: 1 }), ...pieces, finish(100_000));
    const { ask, registry, run } = broker(upstream, { maxUsd: 0.1 });
    const reader = (await ask()).body!.getReader();
    let seen = 0;
    const all = async () => {
      for (;;) {
        const { done } = await reader.read();
        if (done) return;
        seen += 1;
      }
    };
    await expect(all()).rejects.toThrow("limit");
    // 0.1 dollars are 10,000 tokens of output, about 10 of the pieces.
    expect(seen).toBeGreaterThan(5);
    expect(seen).toBeLessThan(20);
    expect(registry.close(run.id)?.costUsd).toBeCloseTo(0.1, 1);
  });

  test("an answer whose last count passes the budget is not cut: its cost is there already", async () => {
    const { upstream } = api(start({ input_tokens: 1 }), delta("x"), finish(1_000_000));
    const { ask } = broker(upstream, { maxUsd: 1 });
    expect(await (await ask()).text()).toContain("message_delta");
    expect((await ask()).status).toBe(403);
  });

  test("requests at once can't each start under the budget", async () => {
    const later = Promise.withResolvers<string>();
    const { asked, upstream } = api(later.promise, finish(1));
    const { ask } = broker(upstream, { maxUsd: 0.01 });
    const many = Array.from({ length: 20 }, () => ask({}, { model, stream: true, text: "x".repeat(40_000) }));
    await sleep(50);
    expect(asked).toHaveLength(1);
    later.resolve(start({ input_tokens: 10_000 }));
    await expect((await many[0]!).text()).rejects.toThrow("limit");
    const rest = await Promise.all(many.slice(1));
    expect(rest.map(({ status }) => status)).toEqual(rest.map(() => 403));
    expect(asked).toHaveLength(1);
  });

  test("tokens and requests are limits too", async () => {
    const { upstream } = api(start({ input_tokens: 50, cache_read_input_tokens: 50 }), finish(1));
    const tokens = broker(upstream, { maxTokens: 100 });
    await (await tokens.ask()).text().catch(() => {});
    expect(await errorOf(await tokens.ask())).toMatchObject({ message: "The run reached its limit of tokens." });
    const requests = broker(upstream, { maxRequests: 1 });
    await (await requests.ask()).text();
    expect(await errorOf(await requests.ask())).toMatchObject({ message: "The run reached its limit of requests." });
  });

  test("an answer that nobody waits for is charged as expected", async () => {
    const abort = new AbortController();
    const upstream: Upstream = ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))));
    const { ask, registry, run } = broker(upstream);
    const asked = ask({ signal: abort.signal }, { model, stream: true, text: "x".repeat(4_000) });
    await sleep(10);
    abort.abort();
    expect((await asked).status).toBe(502);
    expect(registry.close(run.id)?.tokens.input).toBeGreaterThan(1_000);
  });

  test("counting tokens is free", async () => {
    const { upstream } = api('{"input_tokens":9}');
    const { ask, registry, run } = broker(upstream);
    expect(await (await ask({ path: "/v1/messages/count_tokens" })).json()).toEqual({ input_tokens: 9 });
    expect(registry.close(run.id)).toMatchObject({ costUsd: 0, requests: 1 });
  });
});

describe("a run's end", () => {
  test("cuts what is under way, and makes the token one that never was", async () => {
    const { upstream } = api(start({ input_tokens: 7 }), new Promise(() => {}));
    const ended: Upstream = async (request) => {
      const answer = await upstream(request);
      const error = () => abort.abort(request.signal.reason);
      const abort = new AbortController();
      request.signal.addEventListener("abort", error);
      return { ...answer, body: answer.body.pipeThrough(new TransformStream(), { signal: abort.signal }) };
    };
    const { ask, registry, run } = broker(ended);
    const reader = (await ask()).body!.getReader();
    await reader.read();
    expect(registry.close(run.id)?.tokens.input).toBe(7);
    await expect(reader.read()).rejects.toBeDefined();
    const closed = await ask();
    const unknown = await ask({ token: "never" });
    expect([closed.status, await closed.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(registry.close(run.id)).toBeUndefined();
  });

  test("comes by itself when its time is over, or nobody renews its lease", async () => {
    const { upstream } = api(start({}), finish(1));
    const leased = broker(upstream);
    leased.wait(9_000);
    expect(leased.registry.renew(leased.run.id)).toBe(true);
    leased.wait(9_000);
    expect((await leased.ask()).status).toBe(200);
    leased.wait(1_000);
    expect((await leased.ask()).status).toBe(403);
    expect(leased.registry.renew(leased.run.id)).toBe(false);
    leased.registry.sweep();
    expect(leased.registry.size).toBe(0);
    const old = broker(upstream, { ttlMs: 5_000 });
    old.wait(5_000);
    expect((await old.ask()).status).toBe(403);
  });
});
