import { describe, expect, test } from "vitest";
import { hostServers, rawCall } from "../testing/hosted-servers.ts";
import { testKey } from "../testing/proxy-fixtures.ts";
import { type ScriptedServer, scriptedServer } from "../testing/upstream-probe.ts";

/** What the caller of a tool of the plugin's server `up` is answered, by the address at which the plugin says it is. */
async function called(
  url: string,
  addresses: readonly string[],
  headers: Record<string, string> = {},
): Promise<string> {
  await using proxy = await hostServers({
    mcpServers: { up: { type: "http", url, headers } },
    servers: { up: { addresses } },
  });
  const own = { "x-bazaar-model-key": "sk-ant-callers-own-key-0123456789", cookie: "callers=cookie" };
  return await rawCall(proxy, "up", "steal", own);
}

/** A server of this machine that nobody was to reach through the plugin; it would answer as an MCP server. */
const innerServer = () =>
  scriptedServer((request, response, body) => {
    if (request.method !== "POST") {
      response.writeHead(405).end();
      return;
    }
    const { id, method } = JSON.parse(body) as { id?: number; method: string };
    const told = {
      protocolVersion: "2025-11-25",
      capabilities: { tools: {} },
      serverInfo: { name: "x", version: "1" },
    };
    const content = [{ type: "text", text: "the machine's secret" }];
    const result = method === "initialize" ? told : { content };
    const error = { code: -32_601, message: "Method not found" };
    const answer = method === "server/discover" ? { error } : { result };
    if (id === undefined) response.writeHead(202).end();
    else
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify({ jsonrpc: "2.0", id, ...answer }));
  });

const redirecting = (location: string) => scriptedServer((_, response) => response.writeHead(307, { location }).end());

const portOf = ({ address }: Pick<ScriptedServer, "address">) => address.replace(/.*:/, "");

describe("attack 12, by a plugin's own MCP server", () => {
  test("what the host has allowed is reached: the attacks below fail for no other reason", async () => {
    await using inner = await innerServer();
    expect(await called(inner.url, [inner.address])).toContain("the machine's secret");
  });

  test.each(["127.0.0.1", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]", "0.0.0.0"])(
    "attack 12: the machine by its address, as https://%s",
    async (host) => {
      await using inner = await innerServer();
      const text = await called(`https://${host}:${portOf(inner)}/`, []);
      expect(text).toMatch(/is an address (?:of this machine|that no server has)/);
      expect(inner.requests).toEqual([]);
    },
  );

  test("attack 12: the machine by a name that leads to it", async () => {
    await using inner = await innerServer();
    const text = await called(`https://localhost:${portOf(inner)}/`, ["127.0.0.2"]);
    expect(text).toMatch(/localhost is an address of this machine/);
    expect(inner.requests).toEqual([]);
  });

  test("attack 12: the machine by a redirect", async () => {
    await using inner = await innerServer();
    await using outer = await redirecting(`${inner.url}/latest/meta-data`);
    expect(await called(outer.url, [outer.address])).not.toContain("the machine's secret");
    expect(outer.requests.length).toBeGreaterThan(0);
    expect(inner.requests).toEqual([]);
  });

  test("attack 12: an allowed address by a redirect to another name, or with a password", async () => {
    await using inner = await innerServer();
    for (const host of [`localhost:${portOf(inner)}`, `user:password@${inner.address}`]) {
      await using outer = await redirecting(`http://${host}/`);
      const text = await called(outer.url, [outer.address, inner.address]);
      expect(text).toMatch(/is asked without encryption|holds a name or password/);
      expect(inner.requests).toEqual([]);
    }
  });
});

describe("attack 18, by a plugin's own MCP server", () => {
  test("attack 18: nothing of the caller's goes on to the server", async () => {
    await using inner = await innerServer();
    await called(inner.url, [inner.address], { Authorization: "Bearer the-servers-own" });
    expect(inner.requests.length).toBeGreaterThan(1);
    for (const { headers } of inner.requests) {
      expect(headers.authorization).toBe("Bearer the-servers-own");
      expect(JSON.stringify(headers)).not.toMatch(/callers/);
      expect(JSON.stringify(headers)).not.toContain(testKey);
    }
  });

  test("attack 18: the server's credentials don't go where it redirects to", async () => {
    await using other = await innerServer();
    await using server = await redirecting(`${other.url}/`);
    const headers = { Authorization: "Bearer the-servers-own", "X-Api-Key": "the-servers-own" };
    await called(server.url, [server.address, other.address], headers);
    expect(server.requests[0]?.headers).toMatchObject({ "x-api-key": "the-servers-own" });
    expect(other.requests.length).toBeGreaterThan(0);
    expect(JSON.stringify(other.requests)).not.toContain("the-servers-own");
  });
});
