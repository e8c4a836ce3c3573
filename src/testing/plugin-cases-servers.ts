import { casesOf, plugin, type PluginCase } from "./plugin-case.ts";

const file = ".mcp.json";
const local = { command: "x" };
const remote = (more: object = {}) => ({ type: "http", url: "https://example.com/mcp", ...more });
const wrapped = (servers: unknown) => plugin({}, { [file]: { mcpServers: servers } });
const bare = (content: unknown) => plugin({}, { [file]: content });
const inline = (mcpServers: unknown, more: object = {}) => plugin({ mcpServers }, { ...more });
const option = { type: "string", title: "T", description: "D" };
const language = (more: object = {}) => ({ command: "x", extensionToLanguage: { ".ts": "typescript" }, ...more });
const lsp = (content: unknown) => plugin({}, { ".lsp.json": content });
const lspSilent = "The validator says nothing of the file, and lists no server of it.";

/** MCP and LSP servers. In .mcp.json with `mcpServers` around it the first server stands in line 3, a bare one in line 2. */
export const serverCases: readonly PluginCase[] = [
  ...casesOf("mcp file", {
    wrapped: [wrapped({ a: local, "google calendar": local, "trigger.dev": remote() })],
    bare: [bare({ a: local })],
    "wrapped with more beside": [bare({ mcpServers: { a: local }, $schema: "x", b: local })],
    "bare with more beside": [bare({ a: local, $schema: "x" }), "MCP_SERVER_INVALID", `${file}:5:14`],
    empty: [bare({})],
    "an empty list": [bare([])],
    "broken JSON": [bare('{"a": {'), "MCP_JSON_INVALID", `${file}:1:8`],
    "byte-order mark": [bare("\uFEFF{}"), "MCP_JSON_INVALID"],
    "wrapper null": [bare({ mcpServers: null }), "MCP_SERVER_INVALID"],
    "wrapper a text": [bare({ mcpServers: "x" }), "MCP_SHAPE_INVALID", `${file}:2:17`],
    "a server named like a prototype": [
      bare('{"__proto__": {"command": "x"}, "constructor": {"command": "y"}}'),
      "MCP_SERVER_INVALID",
      "",
      "The client loses it without a word.",
    ],
  }),
  ...casesOf("mcp server", {
    "every transport": [
      wrapped({
        a: { type: "stdio", command: "x", args: ["y"], env: { A: "${HOME}" } },
        b: remote({ headers: { a: "b" }, oauth: { clientId: "x" } }),
        c: { type: "sse", url: "https://x" },
        d: { type: "ws", url: "wss://x" },
        e: { type: "streamable-http", url: "https://x" },
      }),
    ],
    "url without type": [wrapped({ a: { url: "https://x" } }), "MCP_SERVER_INVALID", `${file}:3:10`],
    "unknown type": [wrapped({ a: { type: "grpc", url: "https://x" } }), "MCP_SERVER_INVALID"],
    "the host's type": [wrapped({ a: { type: "sdk", name: "x" } }), "MCP_SERVER_INVALID"],
    "empty url": [wrapped({ a: remote({ url: "" }) })],
    "url with a variable": [wrapped({ a: remote({ url: "${BASE:-https://x}/mcp" }) })],
    "no whole url": [wrapped({ a: remote({ url: "/mcp" }) }), "MCP_URL_INVALID", `${file}:3`],
    "no url": [wrapped({ a: { type: "http" } }), "MCP_SERVER_INVALID"],
    "a header that is a number": [wrapped({ a: remote({ headers: { a: 1 } }) }), "MCP_SERVER_INVALID"],
    "no command": [wrapped({ a: {} }), "MCP_SERVER_INVALID"],
    "empty command": [wrapped({ a: { command: "" } }), "MCP_SERVER_INVALID"],
    "arguments a text": [wrapped({ a: { command: "x", args: "y" } }), "MCP_SERVER_INVALID"],
    "a variable that is a number": [wrapped({ a: { command: "x", env: { A: 1 } } }), "MCP_SERVER_INVALID"],
    "a server that is null": [wrapped({ a: null }), "MCP_SERVER_INVALID"],
    "an option that is declared": [
      plugin({ userConfig: { key: option } }, { [file]: { a: remote({ headers: { A: "${user_config.key}" } }) } }),
    ],
    "an option that is not": [
      wrapped({ a: { command: "x", env: { A: "${user_config.key}" } } }),
      "MCP_OPTION_UNDECLARED",
    ],
    "an option of its channel": [
      plugin({
        channels: [{ server: "a", userConfig: { key: option } }],
        mcpServers: { a: { command: "${user_config.key}" } },
      }),
    ],
    "an option in a helper": [
      plugin({ userConfig: { key: option } }, { [file]: { a: remote({ headersHelper: "x ${user_config.key}" }) } }),
      "MCP_HELPER_OPTION",
    ],
    "a hook of its own server by a bare name": [
      plugin(
        { mcpServers: { db: local } },
        { "hooks/hooks.json": { hooks: { Stop: [{ hooks: [{ type: "mcp_tool", server: "db", tool: "t" }] }] } } },
      ),
      "HOOK_SERVER_UNREACHABLE",
    ],
  }),
  ...casesOf("declared mcp servers", {
    inline: [inline({ a: local })],
    "inline and filed": [plugin({ mcpServers: { a: remote() } }, { [file]: { a: local, b: local } })],
    "a path": [inline("./m.json", { "m.json": { mcpServers: { a: local } } })],
    "a list": [inline(["./m.json", { b: local }, "https://example.com/x.mcpb"], { "m.json": { a: local } })],
    "a bundle": [inline("./x.dxt", { "x.dxt": "zip" })],
    "a missing bundle": [inline("./x.mcpb"), "PATH_MISSING"],
    "with a wrapper": [inline({ mcpServers: { a: local } }), "MCP_INLINE_INVALID"],
    "a broken server": [inline({ a: { url: "https://x" } }), "MCP_INLINE_INVALID"],
    "a missing path": [inline("./n.json"), "PATH_MISSING"],
    "a path without a dot": [inline("m.json"), "PATH_FORM_INVALID"],
    "a path to no JSON": [inline("./m.txt", { "m.txt": "{}" }), "PATH_FORM_INVALID"],
    "a number": [inline(5), "MANIFEST_FIELD_INVALID"],
  }),
  ...casesOf("lsp", {
    "a file": [lsp({ ts: language({ args: ["--stdio"], transport: "stdio", startupTimeout: 5, settings: {} }) })],
    inline: [plugin({ lspServers: { ts: language() } }, { ".lsp.json": { js: language() } })],
    "a path": [plugin({ lspServers: ["./l.json"] }, { "l.json": { ts: language() } })],
    "no extension": [lsp({ ts: { command: "x" } }), "LSP_INVALID", ".lsp.json:2:9", lspSilent],
    "an extension without a dot": [
      lsp({ ts: language({ extensionToLanguage: { ts: "x" } }) }),
      "LSP_INVALID",
      ".lsp.json:5:13",
      lspSilent,
    ],
    "arguments in the command": [lsp({ ts: language({ command: "x --stdio" }) }), "LSP_INVALID", "", lspSilent],
    "an unknown key": [lsp({ ts: language({ name: "x" }) }), "LSP_INVALID", "", lspSilent],
    "broken JSON": [lsp("{"), "LSP_INVALID", "", lspSilent],
    "a broken server inline": [plugin({ lspServers: { ts: { command: "x" } } }), "LSP_INLINE_INVALID"],
    "a number": [plugin({ lspServers: 5 }), "MANIFEST_FIELD_INVALID"],
    "a missing path": [plugin({ lspServers: "./n.json" }), "PATH_MISSING"],
  }),
];
