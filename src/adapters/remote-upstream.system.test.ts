import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, expect, test, vi } from "vitest";
import { hostServers, type HostedServersOptions, rawCall } from "../testing/hosted-servers.ts";
import { oldMcpServer } from "../testing/old-mcp-server.test-data.ts";
import { testKey } from "../testing/proxy-fixtures.ts";
import { scriptedServer } from "../testing/upstream-probe.ts";

const root = mkdtempSync(join(tmpdir(), "remote-upstream-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Calls a tool through a proxy before the plugin's server `up`, with the SDK's client. */
async function throughProxy(options: HostedServersOptions, tool: string, args: Record<string, unknown> = {}) {
  await using proxy = await hostServers(options);
  const client = new Client({ name: "test", version: "1.0.0" }, { versionNegotiation: { mode: "auto" } });
  const headers = { Authorization: `Bearer ${testKey}`, "X-Caller": "caller-secret", Cookie: "caller=secret" };
  const transport = new StreamableHTTPClientTransport(new URL(`${proxy.url}/mcp`), { requestInit: { headers } });
  await client.connect(transport);
  const { tools } = await client.listTools();
  const result = await client.callTool({ name: tool, arguments: args });
  await client.close();
  return { tools: tools.map(({ name }) => name), result };
}

/** Speaks 2026-07-28 as far as one tool needs it. */
const modernServer = () =>
  scriptedServer((request, response, body) => {
    if (request.method !== "POST") {
      response.writeHead(405).end();
      return;
    }
    const { id, method } = JSON.parse(body) as { id: number; method: string };
    const tools = [{ name: "echo", inputSchema: { type: "object" } }];
    const result = {
      resultType: "complete",
      ttlMs: 0,
      cacheScope: "private",
      ...(method === "server/discover" && { supportedVersions: ["2026-07-28"], capabilities: { tools: {} } }),
      ...(method === "tools/list" && { tools }),
      ...(method === "tools/call" && { content: [{ type: "text", text: "here" }] }),
    };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ jsonrpc: "2.0", id, result }));
  });

test.each(["http", "sse"] as const)("a plugin's %s server is served beside the proxy's own tools", async (type) => {
  await using server = await oldMcpServer();
  const url = type === "sse" ? server.sseUrl : server.url;
  const servers = { up: { addresses: [server.address] } };
  const { tools, result } = await throughProxy({ mcpServers: { up: { type, url } }, servers }, "up_echo", {
    text: "ü",
  });
  expect(tools).toContain("up_echo");
  expect(result.content).toEqual([{ type: "text", text: "ü" }]);
});

test("a server at a private address that the host has not allowed is not reached, and its caller learns why", async () => {
  await using server = await modernServer();
  await using secure = await modernServer();
  const mcpServers = {
    up: { type: "http", url: server.url },
    tls: { type: "http", url: secure.url.replace("http:", "https:") },
  };
  await using proxy = await hostServers({ mcpServers, servers: { up: { addresses: [secure.address] } } });
  expect(await rawCall(proxy, "up", "echo")).toMatch(/is asked without encryption/);
  expect(await rawCall(proxy, "tls", "echo")).toMatch(/is an address of this machine or its network/);
  expect([server.requests, secure.requests]).toEqual([[], []]);
});

test("a call that finds its server's session over is made in a new one", async () => {
  await using server = await oldMcpServer();
  const servers = { up: { addresses: [server.address] } };
  await using proxy = await hostServers({ mcpServers: { up: { type: "http", url: server.url } }, servers });
  const client = new Client({ name: "test", version: "1.0.0" }, { versionNegotiation: { mode: "auto" } });
  const headers = { Authorization: `Bearer ${testKey}` };
  await client.connect(new StreamableHTTPClientTransport(new URL(`${proxy.url}/mcp`), { requestInit: { headers } }));
  const echo = () => client.callTool({ name: "up_echo", arguments: { text: "x" } });
  expect((await echo()).isError).not.toBe(true);
  server.sessions.clear();
  expect((await echo()).content).toEqual([{ type: "text", text: "x" }]);
  await client.close();
});

test("each server gets its own credentials, never the caller's, and variables only where the host allows them", async () => {
  await using server = await modernServer();
  const mcpServers = {
    up: {
      type: "http",
      url: "${BASE}/${VERSION:-v1}/mcp",
      headers: { Authorization: "Bearer ${UP_TOKEN}", "X-Root": "${CLAUDE_PLUGIN_ROOT}", "X-Other": "${HOST_SECRET}" },
    },
  };
  const env = { BASE: server.url, UP_TOKEN: "up-secret", HOST_SECRET: "host-secret" };
  const servers = { up: { addresses: [server.address], env: ["BASE", "UP_TOKEN"] } };
  await throughProxy({ mcpServers, servers, env, pluginDir: root }, "up_echo");
  expect(server.requests.length).toBeGreaterThan(2);
  for (const { headers, url } of server.requests) {
    expect(url).toBe("/v1/mcp");
    expect(headers).toMatchObject({ authorization: "Bearer up-secret", "x-root": root });
    expect(JSON.stringify(headers)).not.toMatch(/caller|host-secret/);
    expect(JSON.stringify(headers)).not.toContain(testKey);
  }
});

test("headersHelper runs in the plugin's folder, knows its server, and gets no credentials by the environment", async () => {
  await using server = await modernServer();
  const pluginDir = join(root, "helper");
  mkdirSync(pluginDir);
  writeFileSync(join(pluginDir, "token.txt"), "from-file");
  writeFileSync(
    join(pluginDir, "headers.sh"),
    `printf '{"Authorization":"Bearer %s","X-Server":"%s %s","X-Env":"%s|%s|%s"}' "$(cat token.txt)" \\
      "$CLAUDE_CODE_MCP_SERVER_NAME" "$CLAUDE_CODE_MCP_SERVER_URL" "$REGION" "$UP_TOKEN" "$HOST_SECRET"`,
  );
  const mcpServers = {
    up: { type: "http", url: `${server.url}/mcp`, headers: { Authorization: "old" }, headersHelper: "sh ./headers.sh" },
  };
  const env = { REGION: "eu", UP_TOKEN: "up-secret", HOST_SECRET: "host-secret" };
  const servers = { up: { addresses: [server.address], env: ["REGION", "UP_TOKEN"] } };
  await throughProxy({ mcpServers, servers, env, pluginDir }, "up_echo");
  expect(server.requests[0]?.headers).toMatchObject({
    authorization: "Bearer from-file",
    "x-server": `up ${server.url}/mcp`,
    "x-env": "eu||",
  });
});

test.each([
  ["prints no headers", "echo hello"],
  ["prints something else than texts", `echo '{"a":1}'`],
  ["fails", "echo sk-secret >&2; exit 3"],
  ["prints without end", "yes"],
  ["is not there", "./nowhere"],
])(
  "a headersHelper that %s: the server is not asked, the caller learns no more than that",
  async (_, headersHelper) => {
    await using server = await modernServer();
    const log = vi.fn<(server: string, text: string) => void>();
    const mcpServers = { up: { type: "http", url: `${server.url}/mcp`, headersHelper } };
    await using proxy = await hostServers({ mcpServers, servers: { up: { addresses: [server.address] } }, log });
    const text = await rawCall(proxy, "up", "echo");
    expect(text).toMatch(/headersHelper/);
    expect(text).not.toMatch(/sk-secret|nowhere|\/tmp/);
    expect(server.requests).toEqual([]);
  },
);
