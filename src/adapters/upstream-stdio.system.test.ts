import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../core/json.ts";
import { testKey } from "../testing/proxy-fixtures.ts";
import { McpCaller } from "../testing/upstreams/mcp-caller.ts";
import {
  odd,
  startUpstreamHost,
  type UpstreamHost,
  type UpstreamHostOptions,
} from "../testing/upstreams/upstream-host.ts";

// A real process on real pipes that does what no server should, called over real HTTP.

const otherKey = "other-key-0123456789abcdef";
const wait = { timeout: 20_000 };

let host: UpstreamHost | undefined;

afterEach(async () => {
  const closed = host;
  host = undefined;
  await closed?.close();
  const left = closed?.processes() ?? [];
  if (left.length > 0) throw new Error(`processes ${left.join(", ")} were left`);
});

async function start(options: UpstreamHostOptions = {}): Promise<McpCaller & { readonly host: UpstreamHost }> {
  host = await startUpstreamHost({ keys: [otherKey], ...options });
  return Object.assign(new McpCaller(host.url), { host });
}

/** What ended is no more than an entry until its parent asks. */
function isRunning(pid: number): boolean {
  try {
    return !/\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
  } catch {
    return false;
  }
}

const own = { path: "/servers/odd/mcp" };
const progressOf = (messages: readonly JsonObject[]) =>
  messages.filter(({ method }) => method === "notifications/progress").map(({ params }) => params as JsonObject);

describe("calls", () => {
  test("reach the server under its prefixed name, and its own", async () => {
    const caller = await start();
    const input = { text: 'ü 🎉 \u2028 \\ "', deep: [{ a: null }] };
    const merged = await caller.tool("odd_echo", input, { id: "an id" });
    expect([merged.status, merged.type, merged.last["id"]]).toEqual([200, "application/json", "an id"]);
    expect(JSON.parse(merged.text)).toEqual(input);
    expect((await caller.tool("echo", { a: 1 }, own)).text).toBe('{"a":1}');
    expect((await caller.modern("tools/call", { name: "odd_echo", arguments: { b: 2 } })).last["result"]).toMatchObject(
      {
        resultType: "complete",
        content: [{ type: "text", text: '{"b":2}' }],
      },
    );
  });

  test("of 64 at once get each their own answer and progress, all of it, the last before the answer", async () => {
    const caller = await start();
    const calls = Array.from({ length: 64 }, async (_, at) => {
      // The same token and id in every one.
      const answer = await caller.tool("odd_progress", { count: at % 8 }, { id: 1, meta: { progressToken: "t" } });
      expect(progressOf(answer.messages)).toEqual(
        Array.from({ length: at % 8 }, (_value, each) => ({ progressToken: "t", progress: each + 1 })),
      );
      expect([answer.text, answer.last["id"]]).toEqual(["done", 1]);
    });
    await Promise.all(calls);
  });

  test("hear no progress that is not theirs, and none that they did not ask for", async () => {
    const caller = await start();
    const foreign = await caller.tool("odd_foreign", {}, { meta: { progressToken: 1 } });
    const [asked, unasked] = await Promise.all([
      caller.tool("odd_later", { ms: 300 }),
      caller.tool("odd_progress", { count: 3 }),
    ]);
    expect(progressOf(foreign.messages)).toEqual([]);
    expect([asked?.messages.length, unasked?.messages.length]).toEqual([1, 1]);
  });

  test("a result of 8 MB comes as it is", async () => {
    const caller = await start();
    expect((await caller.tool("odd_big", { length: 4_194_304 })).text).toBe("ü".repeat(4_194_304));
  });

  test("errors of the server keep their code for older callers, and get the new one for others", async () => {
    const caller = await start();
    const read = { uri: "odd://one" };
    expect((await caller.legacy("resources/read", read)).last["error"]).toMatchObject({ code: -32_002 });
    const modern = await caller.modern("resources/read", read);
    expect([modern.status, modern.last["error"]]).toEqual([200, { code: -32_602, message: "no such resource" }]);
  });

  test("a tool that is not there is no call of the server", async () => {
    const caller = await start({ mcp: { servers: { odd: { deny: ["ec*"] } } } });
    for (const [name, path] of [
      ["odd_nothing", "/mcp"],
      ["odd_echo", "/mcp"],
      ["echo", "/mcp"],
      ["echo", "/servers/odd/mcp"],
    ] as const) {
      expect((await caller.tool(name, {}, { path })).last["error"]).toMatchObject({ code: -32_602 });
    }
    expect(JSON.stringify((await caller.legacy("tools/list", {}, own)).last)).not.toContain('"echo"');
  });

  test("the proxy's own tools are beside the server's", async () => {
    const caller = await start();
    const { last } = await caller.legacy("tools/list");
    const names = (last["result"] as { tools: { name: string }[] }).tools.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(["execute_command", "odd_answerHanging"]);
    expect(new Set(names.filter((name) => !/^[A-Za-z0-9_-]{1,33}$/.test(name)))).toEqual(new Set());
    expect((await caller.tool("execute_command", { command: "hello" })).text).toBe("done");
    const long = names.find((name) => name.includes("nnnn")) ?? "";
    expect((await caller.tool(long)).text).toBe("long name");
    expect((await caller.tool("odd_bell__and_break")).text).toBe("control");
    expect(caller.host.log.join()).toContain(`callers know as ${long}`);
  });
});

describe("a caller who gives up", () => {
  test("by closing the connection has the server told, and hears nothing later", async () => {
    const caller = await start();
    for (const era of ["legacy", "modern"] as const) {
      const stop = new AbortController();
      const call = caller[era]("tools/call", { name: "odd_hang" }, { signal: stop.signal });
      await expect.poll(async () => (await caller.tool("odd_echo")).text, wait).toBe("{}");
      stop.abort();
      await expect(call).rejects.toThrow("aborted");
    }
    await expect
      .poll(async () => (await caller.tool("odd_cancelled")).text, wait)
      .toBe('["the caller is gone","the caller is gone"]');
    const late = await caller.tool("odd_answerHanging");
    expect([late.text, late.messages.length]).toEqual(["answered", 1]);
  });

  test("by a notification has the call stopped, but no other session's of the same id", async () => {
    const caller = await start();
    const [mine, other] = [await caller.session(), await caller.session()];
    const stopped = caller.tool("odd_hang", {}, { session: mine, id: 7 });
    const kept = caller.tool("odd_later", { ms: 800 }, { session: other, id: 7 });
    await expect.poll(async () => (await caller.tool("odd_echo")).text, wait).toBe("{}");
    const cancel = { jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 7, reason: "enough" } };
    expect((await caller.post(cancel, { session: mine })).status).toBe(202);
    expect((await stopped).messages).toEqual([]);
    expect((await kept).text).toBe("later");
    expect((await caller.tool("odd_cancelled")).text).toBe('["enough"]');
  });
});

describe("a server that", () => {
  test("exits in the middle of calls fails them at once, and the next call finds it again", async () => {
    const caller = await start({ servers: { odd: odd(), other: odd() } });
    const unharmed = caller.tool("other_later", { ms: 1_500 });
    const hanging = [caller.tool("odd_hang"), caller.modern("tools/call", { name: "odd_hang" })];
    await expect.poll(async () => (await caller.tool("odd_echo")).text, wait).toBe("{}");
    const exit = await caller.tool("odd_exit");
    for (const answer of [exit, ...(await Promise.all(hanging))]) {
      expect([answer.status, answer.text]).toEqual([
        200,
        "The connection to the plugin's server broke off. Try again.",
      ]);
      expect(answer.last["result"]).toMatchObject({ isError: true });
    }
    expect((await caller.tool("odd_echo")).text).toBe("{}");
    expect((await unharmed).text).toBe("later");
    expect(caller.host.log.join("\n")).toContain("odd: broke off: it ended with 3");
  });

  test("dies at every start is asked again a few times, then refused at once, while others work", async () => {
    const caller = await start({ servers: { odd: odd({ ODD_DIES_AT_START: "1" }), other: odd() } });
    const answer = async () => (await caller.tool("x", {}, own)).text;
    expect(await answer()).toContain(`The plugin's server "odd" does not work.`);
    // Which call is the first refused one is a matter of time: one that comes near the next start waits for it.
    await expect.poll(answer, wait).toContain("ends again and again");
    expect((await caller.tool("other_echo")).text).toBe("{}");
  });

  test("is not there is no reason for the rest to fail", async () => {
    const caller = await start({ servers: { odd: odd(), gone: { command: "/no/such/program" } } });
    const { last } = await caller.legacy("tools/list");
    expect(JSON.stringify(last)).toContain("odd_echo");
    const refused = await caller.tool("x", {}, { path: "/servers/gone/mcp" });
    expect([refused.status, refused.text.includes("/no/such")]).toEqual([200, false]);
    expect(refused.text).toContain('"gone" does not work');
  });

  test("is ended by the host says nothing of that in the log", async () => {
    const caller = await start();
    await caller.tool("odd_echo");
    await caller.host.close();
    expect(caller.host.log.filter((line) => line.includes("stderr"))).toEqual([]);
  });

  test("prints garbage is still understood, and a CR of it ends no event", async () => {
    const caller = await start();
    const { type, messages, text } = await caller.tool("odd_garbage", {}, { meta: { progressToken: 1 } });
    expect([type, messages.length, text]).toEqual(["text/event-stream", 2, "clean"]);
    expect((await caller.tool("odd_echo")).text).toBe("{}");
  });

  test("floods is ended, its calls fail, and the next call works", async () => {
    const caller = await start();
    const before = process.memoryUsage().rss;
    expect((await caller.tool("odd_flood")).text).toContain("broke off");
    expect((await caller.tool("odd_echo")).text).toBe("{}");
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1_048_576);
  });

  test("closes its output and lives on is ended, and the next call finds it again", async () => {
    // What keeps a namespace holds its pipes open too: there only the time limit of a call is left.
    const caller = await start({ pidNamespace: "never" });
    expect((await caller.tool("odd_closeOutput")).text).toContain("broke off");
    expect((await caller.tool("odd_echo")).text).toBe("{}");
    expect(caller.host.log.join("\n")).toContain("it closed its output");
  });

  test("says nothing is given up after its time", async () => {
    const caller = await start({ mcp: { servers: { odd: { timeoutMs: 1_000 } } } });
    expect((await caller.tool("odd_hang")).text).toContain("The server said nothing for 1 s.");
    expect((await caller.tool("odd_cancelled")).text).toBe('["The server said nothing for 1 s."]');
  });

  test("changes its list in a storm is asked once, and listeners are told once", async () => {
    const caller = await start();
    const listed = async () => JSON.stringify((await caller.legacy("tools/list")).last);
    expect(await listed()).not.toContain("added0");
    const stop = new AbortController();
    const heard: unknown[] = [];
    const params = { notifications: { toolsListChanged: true } };
    const onMessage = ({ method }: JsonObject) => heard.push(method);
    const listening = caller.modern("subscriptions/listen", params, { id: "L", signal: stop.signal, onMessage });
    await expect.poll(() => heard.length, wait).toBe(1);
    expect((await caller.tool("odd_storm")).text).toBe("changed");
    expect(await listed()).toContain("odd_added0");
    expect(heard).toEqual(["notifications/subscriptions/acknowledged", "notifications/tools/list_changed"]);
    stop.abort();
    await expect(listening).rejects.toThrow("aborted");
  });

  test("writes much to stderr is not held up by it, and its end is in the log when it is gone", async () => {
    const caller = await start();
    expect((await caller.tool("odd_complain")).text).toBe("complained");
    await caller.tool("odd_exit");
    const told = () => caller.host.log.find((line) => line.includes("wrote to stderr")) ?? "";
    await expect.poll(told, wait).toContain("99 eee");
    expect(told().length).toBeLessThan(2_100);
  });

  test("takes no notice of TERM is killed with what left its group", async () => {
    const caller = await start({ servers: { odd: odd({ ODD_IGNORES_TERM: "1" }) }, pidNamespace: "never" });
    const pid = Number((await caller.tool("odd_escape")).text);
    expect(readFileSync(`/proc/${pid}/comm`, "utf8")).toBe("sleep\n");
    await caller.host.close();
    host = undefined;
    expect(caller.host.processes()).toEqual([]);
    expect(isRunning(pid)).toBe(false);
  }, 20_000);
});

describe("what a server gets", () => {
  const seen = async (caller: McpCaller, key = testKey) =>
    JSON.parse((await caller.tool("odd_surroundings", {}, { key })).text) as {
      env: Record<string, string>;
      cwd: string;
      args: string[];
      pid: number;
    };

  test("of the environment is what its declaration and the config name", async () => {
    const declared = odd({ TOKEN: "${DB_TOKEN}", LEVEL: "${LEVEL:-quiet}", SECRET: "${HOST_SECRET}" }, [
      "${CLAUDE_PLUGIN_ROOT}/x",
      "${CLAUDE_PLUGIN_DATA}",
    ]);
    const env = {
      DB_TOKEN: "of the database",
      HOST_SECRET: "of the host",
      ANTHROPIC_API_KEY: "of the model",
      LANG: "C",
    };
    const caller = await start({ servers: { odd: declared }, env, mcp: { servers: { odd: { env: ["DB_TOKEN"] } } } });
    const { env: its, args } = await seen(caller);
    const { folder } = caller.host;
    expect(its).toMatchObject({ TOKEN: "of the database", LEVEL: "quiet", SECRET: "${HOST_SECRET}", LANG: "C" });
    expect(JSON.stringify(its)).not.toMatch(/of the (?:host|model)/);
    expect(args).toEqual([join(folder, "plugin/x"), its["CLAUDE_PLUGIN_DATA"]]);
    expect(its["HOME"]).toBe(join(folder, "state/all/home/odd"));
    expect(caller.host.log.join("\n")).toContain("refers to HOST_SECRET, which is not set or not in its `env`");
  });

  test("of the caller's credentials is nothing", async () => {
    const caller = await start();
    const answer = await caller.tool("odd_echo", { a: 1 }, { meta: { "claudecode/toolUseId": "toolu_1" } });
    expect(JSON.stringify(answer.last) + JSON.stringify(await seen(caller))).not.toContain(testKey);
  });

  test("is one process for all callers, or one for each with a home of its own", async () => {
    const caller = await start({ servers: { odd: odd() } });
    expect((await seen(caller)).pid).toBe((await seen(caller, otherKey)).pid);
    await caller.host.close();
    const each = await start({ mcp: { servers: { odd: { share: "per-caller" } } } });
    const [mine, other] = [await seen(each), await seen(each, otherKey)];
    expect(mine.env["HOME"]).not.toBe(other.env["HOME"]);
    expect((await seen(each)).cwd).toBe(mine.cwd);
    expect(readdirSync(join(each.host.folder, "state"))).toHaveLength(2);
  });

  test("is stopped when nobody calls, and started by the next call", async () => {
    const caller = await start({ mcp: { servers: { odd: { idleMs: 1_000 } } } });
    await caller.tool("odd_echo");
    await expect.poll(() => caller.host.processes(), wait).toEqual([]);
    expect((await caller.tool("odd_echo")).text).toBe("{}");
  });
});
