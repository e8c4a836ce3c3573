/**
 * A small MCP server on stdio as the text of a program, to lie in a plugin's own folder, where a test may change it. It
 * speaks the protocol of 2025. Its tools, of which `tools` lists those that there are: `meta` answers with the `_meta` that
 * came, `wait` after `ms` milliseconds, `exit` ends the process, `wrong` with `isError`, `start` with what names this start of it.
 */
export function plainServer(tools: readonly string[] = ["meta", "wait", "exit", "wrong", "start"]): string {
  return `import { createInterface } from "node:readline";
const started = crypto.randomUUID();
const tools = ${JSON.stringify(tools)};
const send = (message) => process.stdout.write(JSON.stringify({ jsonrpc: "2.0", ...message }) + "\\n");
const text = (id, value, more) => send({ id, result: { content: [{ type: "text", text: value }], ...more } });
const methods = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: "plain", version: "1" },
  }),
  "tools/list": () => ({ tools: tools.map((name) => ({ name, inputSchema: { type: "object" } })) }),
};
const calls = {
  meta: (id, { _meta }) => text(id, JSON.stringify(_meta ?? null)),
  wait: (id, { arguments: { ms } }) => setTimeout(() => text(id, "waited"), ms),
  exit: () => process.exit(3),
  wrong: (id) => text(id, "wrong", { isError: true }),
  start: (id) => text(id, started),
};
createInterface({ input: process.stdin }).on("line", (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  if (method === "tools/call") return calls[params.name](id, params);
  const own = methods[method];
  send(own ? { id, result: own(params ?? {}) } : { id, error: { code: -32601, message: "unknown" } });
});
`;
}
