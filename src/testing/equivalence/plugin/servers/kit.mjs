// An MCP server over stdio without dependencies: one tool for each form that a result can have.
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";

const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const text = (value) => ({ type: "text", text: value });
let client = {};

const plain = { type: "object", properties: {} };
const tools = {
  echo: {
    title: "Echo",
    description: "Gives back what it gets.\nIts description has two lines, and a “quoted” word.",
    inputSchema: {
      type: "object",
      properties: {
        text: { type: "string", description: "What to give back", minLength: 1 },
        mode: { enum: ["once", "twice"], default: "once" },
        more: { type: "array", items: { $ref: "#/$defs/pair" } },
      },
      required: ["text"],
      additionalProperties: false,
      $defs: {
        pair: { type: "object", properties: { left: { type: ["string", "null"] }, right: { type: "integer" } } },
      },
    },
    annotations: { readOnlyHint: true, idempotentHint: true },
    call: (input) => ({ content: [text(JSON.stringify(input))] }),
  },
  picture: {
    description: "A picture between two texts",
    inputSchema: plain,
    call: () => ({ content: [text("before"), { type: "image", data: pixel, mimeType: "image/png" }, text("after")] }),
  },
  failing: {
    description: "Always fails",
    inputSchema: plain,
    call: () => ({ content: [text("kit failed on purpose")], isError: true }),
  },
  broken: {
    description: "Answers with an error of the protocol",
    inputSchema: plain,
    call: () => {
      throw Object.assign(new Error("kit has no such thing"), { code: -32602 });
    },
  },
  structured: {
    description: "Has structured content",
    inputSchema: plain,
    outputSchema: { type: "object", properties: { sum: { type: "number" } }, required: ["sum"] },
    call: () => ({ content: [text('{"sum":3}')], structuredContent: { sum: 3 } }),
  },
  marked: {
    description: "Carries _meta",
    inputSchema: plain,
    _meta: { "example.com/kind": "marked", "anthropic/maxResultSizeChars": 400_000 },
    call: () => ({ content: [text("marked result ".repeat(9_000))], _meta: { "example.com/cost": 2 } }),
  },
  large: {
    description: "More than a client shows",
    inputSchema: plain,
    call: () => ({ content: [text("large result ".repeat(20_000))] }),
  },
  linked: {
    description: "Resources in a result",
    inputSchema: plain,
    call: () => ({
      content: [
        { type: "resource", resource: { uri: "kit://note", mimeType: "text/plain", text: "the note itself" } },
        { type: "resource_link", uri: "kit://other", name: "other", description: "another note" },
      ],
    }),
  },
  surroundings: {
    description: "What the server sees of its machine",
    inputSchema: plain,
    call: () => ({ content: [text(JSON.stringify(surroundings()))] }),
  },
};

/** The tool without what it does, which JSON leaves out. */
function listed(name, tool) {
  return Object.assign({ name }, tool, { call: undefined });
}

function surroundings() {
  const { CLAUDE_PROJECT_DIR: project, KIT_ROOT: root } = process.env;
  return {
    seesCallersFiles: existsSync("file-of-the-caller.txt"),
    hasProjectVariable: project !== undefined,
    rootIsSubstituted: import.meta.dirname === `${root}/servers`,
    seesCallersVariable: process.env.CALLERS_VARIABLE === "of the caller",
    client: client.clientInfo?.name,
    capabilities: Object.keys(client.capabilities ?? {}).sort(),
  };
}

const methods = {
  initialize(params) {
    client = params;
    const { protocolVersion } = params;
    return { protocolVersion, capabilities: { tools: {} }, serverInfo: { name: "kit", version: "1.0.0" } };
  },
  ping: () => ({}),
  "tools/list": () => ({ tools: Object.entries(tools).map(([name, tool]) => listed(name, tool)) }),
  "tools/call": ({ name, arguments: input }) => tools[name].call(input ?? {}),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) continue; // a notification
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", id, ...answer(method, params ?? {}) })}\n`);
}

function answer(method, params) {
  if (!Object.hasOwn(methods, method)) return { error: { code: -32601, message: `There is no method "${method}".` } };
  try {
    return { result: methods[method](params) };
  } catch ({ code = -32603, message }) {
    return { error: { code, message } };
  }
}
