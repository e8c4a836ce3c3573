import { casesOf, plugin, type PluginCase } from "./plugin-case.ts";

const here = ".claude-plugin/plugin.json";
const hooksPath = "hooks/hooks.json";

const run = (more: object = {}) => ({ type: "command", command: "a", ...more });
const http = (more: object = {}) => ({ type: "http", url: "https://example.com", ...more });
const prompt = (more: object = {}) => ({ type: "prompt", prompt: "p", ...more });
const events = (event: string, handler: object) => ({ [event]: [{ hooks: [handler] }] });
const on = (event: string, handler: object, beside: object = {}) =>
  plugin({}, { [hooksPath]: { hooks: events(event, handler), ...beside } });
const guard = (handler: object, beside: object = {}) => on("PreToolUse", handler, beside);

const option = (more: object) =>
  plugin({ userConfig: { k: { type: "string", title: "T", description: "D", ...more } } });
const remote = (more: object = {}) => ({ type: "http", url: "https://example.com/mcp", ...more });
const filed = (server: object) => plugin({}, { ".mcp.json": { mcpServers: { a: server } } });
const oauth = (more: object) => filed(remote({ oauth: more }));
const language = (more: object) =>
  plugin({ lspServers: { ts: { command: "x", extensionToLanguage: { ".ts": "typescript" }, ...more } } });
const named = (name: string) => plugin({}, { "agents/a.md": `---\nname: ${name}\ndescription: d\n---\nBody\n` });
const toolsOf = (tools: string) =>
  plugin({}, { "agents/a.md": `---\nname: a\ndescription: d\ntools: ${tools}\n---\nBody\n` });
const allTools = "The validator says nothing, and the agent gets all tools in place of few.";
const depends = (...dependencies: readonly unknown[]) => plugin({ dependencies });
const monitor = (more: object = {}) =>
  plugin({ experimental: { monitors: [{ name: "n", command: "c", description: "d", ...more }] } });

/** Values at the edge of what a field may hold; found by comparing thousands of made-up ones with the client. */
export const valueCases: readonly PluginCase[] = [
  ...casesOf("values of handlers", {
    "a guard that goes on": [guard(run({ onFailure: "continue", rewakeMessage: "m", rewakeSummary: "s" }))],
    "a guard that blocks": [guard(http({ onFailure: "block" }))],
    "onFailure an object": [guard(run({ onFailure: { a: 1 } })), "HOOK_GUARD_INVALID", `${hooksPath}:6:11`],
    "onFailure a number": [guard(http({ onFailure: 7 })), "HOOK_GUARD_INVALID"],
    "onFailure of a prompt": [guard(prompt({ onFailure: 7 }))],
    "rewakeMessage a number": [guard(run({ rewakeMessage: 7 })), "HOOK_GUARD_INVALID"],
    "rewakeSummary empty": [guard(run({ rewakeSummary: "" })), "HOOK_GUARD_INVALID"],
    "continueOnBlock a number": [guard(prompt({ continueOnBlock: 7 })), "HOOK_GUARD_INVALID"],
    "continueOnBlock of an agent": [guard({ type: "agent", prompt: "p", continueOnBlock: 7 })],
    "the same elsewhere": [on("Stop", prompt({ continueOnBlock: 7 })), "HOOK_INVALID"],
  }),
  ...casesOf("values of hooks files", {
    "a description": [guard(run(), { description: "d" })],
    "description a number": [on("Stop", run(), { description: 5 }), "HOOKS_SHAPE_INVALID", `${hooksPath}:14:18`],
    "the same beside a guard": [guard(run(), { description: 5 }), "HOOK_GUARD_INVALID"],
    "modules a text beside a guard": [guard(run(), { modules: "./m.js" }), "HOOK_GUARD_INVALID"],
    "no modules": [guard(run(), { modules: [] })],
    "a guard that is null": [plugin({}, { [hooksPath]: { hooks: { PreToolUse: null } } })],
    "an inline guard that is null": [plugin({ hooks: { PreToolUse: null } })],
  }),
  ...casesOf("values of options", {
    "options twice": [option({ options: ["a", "a"], default: "a" }), "MANIFEST_FIELD_INVALID", `${here}:13:18`],
    "options that differ in case": [option({ options: ["a", "A"], default: "a" }), "MANIFEST_FIELD_INVALID"],
    "options of a number": [option({ type: "number", options: ["1"], required: true }), "MANIFEST_FIELD_INVALID"],
    "options of several": [option({ multiple: true, options: ["a"], default: "a" }), "MANIFEST_FIELD_INVALID"],
    "options that are secret": [option({ sensitive: true, options: ["a"], default: "a" }), "MANIFEST_FIELD_INVALID"],
    "neither several nor secret": [option({ multiple: false, sensitive: false, options: ["a", "b c"], default: "a" })],
    "an empty option": [option({ options: ["a", ""], default: "a" }), "MANIFEST_FIELD_INVALID"],
    "an option with a blank before it": [option({ options: [" a"], default: " a" }), "MANIFEST_FIELD_INVALID"],
    "an option of 65 characters": [option({ options: ["x".repeat(65)], required: true }), "MANIFEST_FIELD_INVALID"],
    "an option with a tab": [option({ options: ["a\tb"], required: true }), "MANIFEST_FIELD_INVALID"],
    "a list of options as default": [option({ options: ["a"], default: ["a"] }), "MANIFEST_FIELD_INVALID"],
  }),
  ...casesOf("values of the manifest", {
    "evals a number": [plugin({ experimental: { evals: 5 } }), "MANIFEST_FIELD_INVALID", `${here}:9:14`],
    "evals null": [plugin({ experimental: { evals: null } }), "MANIFEST_FIELD_INVALID"],
    "evals a list with a number": [plugin({ experimental: { evals: ["x", 5] } }), "MANIFEST_FIELD_INVALID"],
    "evals anywhere": [plugin({ experimental: { evals: ["x"] } })],
    "a channel without a name": [plugin({ channels: [{ server: "" }] }), "MANIFEST_FIELD_INVALID"],
    "a monitor": [monitor({ when: "on-skill-invoke:a" })],
    "a monitor without a name": [monitor({ name: "" }), "MANIFEST_FIELD_INVALID"],
    "a monitor at another time": [monitor({ when: "never" }), "MANIFEST_FIELD_INVALID"],
    "monitors in no JSON": [plugin({ experimental: { monitors: "./x" } }, { x: "[]" }), "PATH_FORM_INVALID"],
    "a path with a variable in it": [plugin({ commands: "./${A}" }, { "${A}/b.md": "---\ndescription: d\n---\n" })],
    "a path with NUL in it": [plugin({ skills: "./a\0b" }), "PATH_MISSING"],
  }),
  ...casesOf("values of dependencies", {
    "a market and a version": [depends("a@m@^1.0.0", "a@^1", "b@m@^")],
    "another version": [depends("a@m@1.0.0"), "MANIFEST_FIELD_INVALID"],
    "an empty marketplace": [depends({ name: "b", marketplace: "" }), "MANIFEST_FIELD_INVALID", `${here}:11:22`],
    "a marketplace with a blank": [depends({ name: "b", marketplace: "m m" }), "MANIFEST_FIELD_INVALID"],
    "a version that is a number": [depends({ name: "b", version: 5 })],
  }),
  ...casesOf("values of frontmatter", {
    "a quoted text called a number": [named('!!int "5"')],
    "a text called a number": [named("!!int true")],
    "a number called a number": [named("!!int 5.5"), "NAME_NOT_TEXT"],
    "a number of another kind": [named("!mine 5")],
    "a list called a text": [named("!!str [a]"), "NAME_NOT_TEXT"],
    "tools true": [toolsOf("true"), "AGENT_TOOLS_INVALID", "agents/a.md:4", allTools],
    "tools a number": [toolsOf("5"), "AGENT_TOOLS_INVALID", "", allTools],
    "tools a mapping": [toolsOf("{a: b}"), "AGENT_TOOLS_INVALID", "", allTools],
    "tools behind a tab": [toolsOf("\t[Read,\tGrep]")],
  }),
  ...casesOf("values of servers", {
    "no time inline": [plugin({ mcpServers: { a: { command: "x", timeout: 0 } } }), "MCP_INLINE_INVALID"],
    "no time": [filed({ command: "x", timeout: 0 }), "MCP_SERVER_INVALID", ".mcp.json:3:10"],
    "negative time": [filed(remote({ timeout: -1 })), "MCP_SERVER_INVALID"],
    "half a millisecond": [filed({ type: "ws", url: "wss://x", timeout: 1.5 }), "MCP_SERVER_INVALID"],
    "a port": [oauth({ callbackPort: 70_000, scopes: "a b", xaa: true, authServerMetadataUrl: "https://x" })],
    "a negative port": [oauth({ callbackPort: -1 }), "MCP_SERVER_INVALID"],
    "half a port": [oauth({ callbackPort: 1.5 }), "MCP_SERVER_INVALID"],
    "metadata without encryption": [oauth({ authServerMetadataUrl: "http://x" }), "MCP_SERVER_INVALID"],
    "scopes a number": [oauth({ scopes: 5 }), "MCP_SERVER_INVALID"],
    "scopes empty": [oauth({ scopes: "" }), "MCP_SERVER_INVALID"],
    "xaa a number": [oauth({ xaa: 5 }), "MCP_SERVER_INVALID"],
    "oauth of a socket": [filed({ type: "ws", url: "wss://x", oauth: 5 })],
    tools: [filed(remote({ tools: [{ name: "t", permission_policy: "always_ask" }] }))],
    "tools as texts": [filed(remote({ tools: ["t"] })), "MCP_SERVER_INVALID"],
    "a tool with another policy": [
      filed(remote({ tools: [{ name: "t", permission_policy: "x" }] })),
      "MCP_SERVER_INVALID",
    ],
    "tools of a command": [filed({ command: "x", tools: 5 })],
    "an unknown option where none is filled in": [
      filed({ command: "x", cwd: "${user_config.k}", headersHelper: "${user_config.k}" }),
    ],
    "an LSP server in half a millisecond": [language({ startupTimeout: 0.5 }), "LSP_INLINE_INVALID"],
    "an LSP server started less than never": [language({ maxRestarts: -1 }), "LSP_INLINE_INVALID"],
    "an LSP server never started again": [language({ maxRestarts: 0 })],
  }),
];
