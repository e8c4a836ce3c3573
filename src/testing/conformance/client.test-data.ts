import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { hostServers } from "../hosted-servers.ts";
import { testKey } from "../proxy-fixtures.ts";

/** What the official suite says to the client under test. */
export interface ClientTask {
  /** Of the suite's server. */
  readonly url: string;
  readonly scenario: string;
  readonly version: string;
  readonly context: {
    readonly toolCalls?: readonly { readonly name: string; readonly arguments: Record<string, unknown> }[];
  };
}

/**
 * Plays the client under test: a proxy before the suite's server, and the SDK's client before the proxy. What the suite's
 * server sees is the proxy's own connection.
 */
export async function playClient({ url, scenario, version, context }: ClientTask): Promise<void> {
  await using proxy = await hostServers({
    mcpServers: { up: { type: "http", url } },
    servers: { up: { addresses: [new URL(url).host] } },
  });
  const capabilities = { elicitation: { form: { applyDefaults: true } }, roots: {}, sampling: {} };
  const mode = version < "2026" ? "legacy" : { pin: "2026-07-28" };
  const client = new Client({ name: "conformance", version: "1.0.0" }, { capabilities, versionNegotiation: { mode } });
  const accepted = { action: "accept" as const, content: { confirmed: true } };
  client.setRequestHandler("elicitation/create", async () => accepted);
  const headers = { Authorization: `Bearer ${testKey}` };
  const endpoint = new URL(`${proxy.url}/servers/up/mcp`);
  await client.connect(new StreamableHTTPClientTransport(endpoint, { requestInit: { headers } }));
  await useEverything(client, scenario, context);
  await client.close();
}

const argumentsFor: Readonly<Record<string, Record<string, unknown>>> = {
  add_numbers: { a: 5, b: 3 },
  valid_tool: { region: "eu" },
};

async function useEverything(client: Client, scenario: string, context: ClientTask["context"]): Promise<void> {
  const capabilities = client.getServerCapabilities() ?? {};
  const { tools } = capabilities.tools === undefined ? { tools: [] } : await client.listTools();
  // What arrived of the other tool's schema.
  const schema = tools.find(({ name }) => name !== "json_schema_echo")?.inputSchema;
  const inputOf = (name: string) => (name === "json_schema_echo" ? { schema } : (argumentsFor[name] ?? {}));
  const calls = context.toolCalls ?? tools.map(({ name }) => ({ name, arguments: inputOf(name) }));
  if (scenario !== "json-schema-ref-no-deref") for (const call of calls) await client.callTool(call);
  if (capabilities.resources !== undefined) {
    const { resources } = await client.listResources();
    for (const { uri } of resources) await client.readResource({ uri });
  }
  if (capabilities.prompts === undefined) return;
  const { prompts } = await client.listPrompts();
  for (const { name } of prompts) await client.getPrompt({ name });
}
