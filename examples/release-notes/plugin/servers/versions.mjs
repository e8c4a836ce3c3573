// An MCP server over stdio without dependencies: one JSON-RPC message per line. Its only tool picks a version number.
import { createInterface } from "node:readline";

const tool = {
  name: "next_version",
  description: "The next semantic version for a list of changes",
  inputSchema: {
    type: "object",
    properties: {
      current: { type: "string", description: "MAJOR.MINOR.PATCH" },
      changes: { type: "array", items: { type: "string" } },
    },
    required: ["current", "changes"],
  },
};

function nextVersion({ current, changes }) {
  const parts = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(current)?.slice(1).map(Number);
  if (parts === undefined) throw new Error(`"${current}" is not MAJOR.MINOR.PATCH.`);
  const [major, minor, patch] = parts;
  if (changes.some((change) => /^\w+(\(.+\))?!:|BREAKING CHANGE|^remove/i.test(change))) return `${major + 1}.0.0`;
  if (changes.some((change) => /^(feat|add)/i.test(change))) return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}

function call({ name, arguments: input }) {
  if (name !== tool.name) return { content: [{ type: "text", text: `There is no tool "${name}".` }], isError: true };
  try {
    return { content: [{ type: "text", text: nextVersion(input) }] };
  } catch (error) {
    return { content: [{ type: "text", text: error.message }], isError: true };
  }
}

const methods = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: "versions", version: "1.2.0" },
  }),
  ping: () => ({}),
  "tools/list": () => ({ tools: [tool] }),
  "tools/call": call,
};

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) continue; // a notification
  const answer = Object.hasOwn(methods, method)
    ? { result: methods[method](params ?? {}) }
    : { error: { code: -32601, message: `Method not found: ${method}` } };
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", id, ...answer })}\n`);
}
