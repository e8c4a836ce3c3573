import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { request as ask } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client as ModernClient, StreamableHTTPClientTransport as ModernTransport } from "@modelcontextprotocol/client";
import { Client as OldClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport as OldTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lacks } from "../testing/programs.ts";
import { treeOf } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { testKey } from "../testing/proxy-fixtures.ts";
import type { CallRecord } from "../proxy/types.ts";
import type { Listening } from "./http-server.ts";
import { servePlugin } from "./serve-plugin.ts";

let folder: string;
let server: Listening;
let calls: CallRecord[];

const commands = ["agent", "seen", "stubborn", "crash", "flood", "noise"];
const slowScript = `file=$(sed 's/.*"file":"\\([^"]*\\)".*/\\1/'); echo "[$$]" > "$file"; trap "" TERM; sleep 60; sleep 60`;
const hooks = {
  PreToolUse: [{ matcher: "Bash", hooks: [{ type: "command", command: "cat >&2; exit 2" }] }],
  Notification: [{ hooks: [{ type: "command", command: slowScript }] }],
};
const loaded = loadPlugin(
  treeOf({
    ".claude-plugin/plugin.json": JSON.stringify({ name: "plug", version: "1.0.0" }),
    ...Object.fromEntries(commands.map((name) => [`commands/${name}.md`, `---\ndescription: ${name}\n---\nx`])),
    "agents/reviewer.md": "---\nname: reviewer\ndescription: r\n---\nx",
    "hooks/hooks.json": JSON.stringify({ hooks }),
  }),
);
const { plugin } = loaded;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "serve-test-"));
  calls = [];
  server = await servePlugin({
    plugin: loaded,
    pluginDir: folder,
    keys: [testKey],
    port: 0,
    claude: join(import.meta.dirname, "fixtures", "stand-in-client.mjs"),
    env: { PATH: process.env["PATH"], ANTHROPIC_API_KEY: "sk-model-key-0123456789" },
    limits: { killAfterMs: 200 },
    // What a run starts tells its number, which is looked for from outside.
    pidNamespace: "never",
    onCall: (record) => calls.push(record),
  });
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const init = (key: string) => ({ requestInit: { headers: { authorization: `Bearer ${key}` } } });
const url = () => new URL(`${server.url}/mcp`);

/** What both client libraries have in common for us. */
interface AnyClient {
  listTools(): Promise<{ tools: { name: string }[] }>;
  close(): Promise<void>;
}

interface Peer {
  readonly client: AnyClient;
  call(name: string, input: Record<string, unknown>, signal?: AbortSignal): Promise<{ text: string; error: boolean }>;
  readonly progress: number[];
}

const textOf = (result: unknown) => {
  const { content, isError } = result as { content: { text: string }[]; isError?: boolean };
  return { text: content.map(({ text }) => text).join(""), error: isError ?? false };
};

async function oldPeer(key = testKey): Promise<Peer> {
  const client = new OldClient({ name: "old", version: "1" });
  await client.connect(new OldTransport(url(), init(key)));
  const progress: number[] = [];
  const onprogress = (step: { progress: number }) => progress.push(step.progress);
  return {
    client,
    progress,
    call: async (name, input, signal) =>
      textOf(await client.callTool({ name, arguments: input }, undefined, { onprogress, ...(signal && { signal }) })),
  };
}

async function modernPeer(key = testKey): Promise<Peer> {
  const client = new ModernClient({ name: "new", version: "1" }, { versionNegotiation: { mode: "auto" } });
  await client.connect(new ModernTransport(url(), init(key)));
  const progress: number[] = [];
  const onprogress = (step: { progress: number }) => progress.push(step.progress);
  return {
    client,
    progress,
    call: async (name, input, signal) =>
      textOf(await client.callTool({ name, arguments: input }, { onprogress, ...(signal && { signal }) })),
  };
}

const peers = [
  ["the SDK of the 2025 protocol", oldPeer],
  ["the SDK of the 2026 protocol", modernPeer],
] as const;

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!condition() && Date.now() < end) await sleep(20);
}

function alive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.startsWith("Z");
  } catch {
    return false;
  }
}

describe.each(peers)("%s", (_, connect) => {
  test("lists the tools and gets an answer with progress", async () => {
    const peer = await connect();
    expect((await peer.client.listTools()).tools.map(({ name }) => name)).toEqual(["execute_command", "invoke_agent"]);
    expect(await peer.call("execute_command", { command: "noise", arguments: "" })).toEqual({
      text: "done",
      error: false,
    });
    expect(await peer.call("invoke_agent", { agent: "reviewer", task: "look" })).toEqual({
      text: "look",
      error: false,
    });
    expect(peer.progress[0]).toBe(1);
    await peer.client.close();
  });

  test("calls the hidden hook tool", async () => {
    const peer = await connect();
    const handler = plugin.hooks[0]?.id;
    const event = { tool_name: "Bash", tool_input: '{"command":"rm"}' };
    const { text } = await peer.call("execute_hook", { hook: "PreToolUse", handler, event });
    expect(JSON.parse(text)).toMatchObject({ hookSpecificOutput: { permissionDecision: "deny" } });
    expect(text).toContain("rm");
    await peer.client.close();
  });

  test("is refused without the key", async () => {
    await expect(connect("wrong-key-0123456789")).rejects.toThrow(/401|Unauthorized|key/);
  });

  test("learns of a crash without a word of stderr, path or key", async () => {
    const peer = await connect();
    const { text, error } = await peer.call("execute_command", { command: "crash" });
    expect(error).toBe(true);
    expect(text).not.toMatch(/boom|sk-model|\/|hidden/);
    expect(calls.at(-1)).toMatchObject({ outcome: "CLIENT_FAILED", details: { stderr: "boom with [hidden]\n" } });
    await peer.client.close();
  });

  test("eight callers at once get their own answers, four after a while", async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => connect()));
    const answers = await Promise.all(
      all.map((peer, at) => peer.call("invoke_agent", { agent: "reviewer", task: `task ${at}` })),
    );
    expect(answers).toEqual(Array.from(all.keys(), (at) => ({ text: `task ${at}`, error: false })));
    await Promise.all(all.map(({ client }) => client.close()));
  });
});

describe("a caller that goes away", () => {
  const pidsOf = async (file: string) => {
    await until(() => existsSync(file) && readFileSync(file, "utf8") !== "");
    return JSON.parse(readFileSync(file, "utf8")) as number[];
  };

  // An earlier try at this product left the client running, and paying, when its caller was gone.
  test.each(peers)("takes the run with it: %s", async (_, connect) => {
    const file = join(folder, "pids.json");
    const peer = await connect();
    const call = peer.call("execute_command", { command: "stubborn", arguments: file }).catch(() => "gone");
    const pids = await pidsOf(file);
    expect(pids.map(alive)).toEqual([true, true, true]);
    await peer.client.close();
    await until(() => !pids.some(alive));
    expect(pids.map(alive)).toEqual([false, false, false]);
    await expect(call).resolves.toBe("gone");
    await until(() => calls.length > 0);
    expect(calls).toMatchObject([{ outcome: "INTERRUPTED" }]);
  });

  test("by cancelling its call takes the run with it, in the 2026 protocol", async () => {
    const file = join(folder, "pids.json");
    const peer = await modernPeer();
    const abort = new AbortController();
    const call = peer
      .call("execute_command", { command: "stubborn", arguments: file }, abort.signal)
      .catch(() => "gone");
    const pids = await pidsOf(file);
    abort.abort();
    await expect(call).resolves.toBe("gone");
    await until(() => !pids.some(alive));
    expect(pids.map(alive)).toEqual([false, false, false]);
    await peer.client.close();
  });

  test("takes a hook's script with it", async () => {
    const abort = new AbortController();
    const slow = plugin.hooks.find(({ event }) => event === "Notification");
    const file = join(folder, "pids.json");
    const call = fetch(`${server.url}/hooks/Notification?handler=${slow?.id}`, {
      method: "POST",
      headers: { authorization: `Bearer ${testKey}` },
      body: JSON.stringify({ file }),
      signal: abort.signal,
    }).catch(() => "gone");
    const pids = await pidsOf(file);
    expect(pids.map(alive)).toEqual([true]);
    abort.abort();
    await expect(call).resolves.toBe("gone");
    await until(() => !pids.some(alive));
    expect(pids.map(alive)).toEqual([false]);
  });

  test("closing the server stops every run and ends every stream", async () => {
    const file = join(folder, "pids.json");
    const peer = await modernPeer();
    const call = peer.call("execute_command", { command: "stubborn", arguments: file });
    const pids = await pidsOf(file);
    await server.close();
    expect(await call).toEqual({ text: "The host is shutting down. Try again in a minute.", error: true });
    expect(pids.map(alive)).toEqual([false, false, false]);
  });
});

test.skipIf(lacks("curl"))(
  "curl as a thin client's hook calls it: the body as it came, the answer as JSON",
  async () => {
    const [handler] = plugin.hooks;
    const response = await fetch(`${server.url}/hooks/PreToolUse?handler=${handler?.id}`, {
      method: "POST",
      headers: { authorization: `Bearer ${testKey}`, "content-type": "application/json" },
      body: JSON.stringify({ tool_name: "Bash", tool_input: { command: "rm" } }),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      hookSpecificOutput: {
        hookEventName: "PreToolUse",
        permissionDecision: "deny",
        permissionDecisionReason: '{"tool_name":"Bash","tool_input":{"command":"rm"},"hook_event_name":"PreToolUse"}',
      },
    });
  },
);

test("bad options end before a socket is open", async () => {
  const options = { plugin, pluginDir: folder, port: 0, keys: [testKey], claude: process.execPath };
  await expect(servePlugin({ ...options, keys: [] })).rejects.toMatchObject({ code: "KEY_INVALID" });
  await expect(servePlugin({ ...options, claude: join(folder, "no") })).rejects.toMatchObject({
    code: "CLIENT_MISSING",
  });
  writeFileSync(join(folder, "text"), "no program");
  await expect(servePlugin({ ...options, claude: join(folder, "text") })).rejects.toMatchObject({
    code: "CLIENT_MISSING",
  });
  await expect(servePlugin({ ...options, port: server.port })).rejects.toMatchObject({ code: "PORT_TAKEN" });
  await expect(servePlugin({ ...options, port: -1 })).rejects.toMatchObject({ code: "OPTION_INVALID" });
});

/** What a server answers to a GET that has the key; by default it is called as its URL has it. */
function statusOf({ url: base }: Listening, host = new URL(base).host): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = { host, authorization: `Bearer ${testKey}` };
    ask(`${base}/mcp`, { headers }, (response) => resolve(response.resume().statusCode))
      .once("error", reject)
      .end();
  });
}

test("a server for more than this machine is called by the host names that are allowed, and no other", async () => {
  const options = { plugin, pluginDir: folder, port: 0, keys: [testKey], claude: process.execPath };
  await using open = await servePlugin({
    ...options,
    host: "0.0.0.0",
    isolation: "container",
    allowedHosts: ["plugins.example.com"],
  });
  const status = (name: string) => statusOf(open, name);
  expect(await status("plugins.example.com")).toBe(405);
  expect(await status("rebound.example.com")).toBe(403);
});

test("others than this machine are not let in to runs that nothing isolates, unless the host says so", async () => {
  const options = { plugin, pluginDir: folder, port: 0, keys: [testKey], claude: process.execPath, host: "0.0.0.0" };
  await expect(servePlugin(options)).rejects.toMatchObject({ code: "OPTION_INVALID" });
  await using open = await servePlugin({ ...options, allowUnisolated: true });
  expect(await statusOf(open)).toBe(405);
});

test("a sandbox on a machine without one is refused, with the cure", async () => {
  const env = { PATH: process.env["PATH"], BAZAAR_BWRAP: join(folder, "absent") };
  const options = { plugin, pluginDir: folder, port: 0, keys: [testKey], claude: process.execPath, env };
  await expect(servePlugin({ ...options, isolation: "sandbox" })).rejects.toMatchObject({
    code: "NOT_SUPPORTED",
    fix: expect.stringContaining("bubblewrap") as string,
  });
  const failing = { ...env, BAZAAR_BWRAP: "/bin/false" };
  await expect(servePlugin({ ...options, env: failing, isolation: "sandbox" })).rejects.toMatchObject({
    code: "NOT_SUPPORTED",
    fix: expect.stringContaining("user namespaces") as string,
  });
});

test.each(["127.0.0.2", "127.1", "::1"])(
  "a server on %s is called by its own address, and by no other",
  async (host) => {
    const options = { plugin, pluginDir: folder, port: 0, keys: [testKey], claude: process.execPath };
    await using open = await servePlugin({ ...options, host });
    expect(await statusOf(open)).toBe(405);
    expect(await statusOf(open, "localhost")).toBe(405);
    expect(await statusOf(open, "rebound.example.com")).toBe(403);
  },
);
