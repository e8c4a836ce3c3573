import { casesOf, plugin, type PluginCase } from "./plugin-case.ts";

const file = "hooks/hooks.json";
const run = (command: string, more: object = {}) => ({ type: "command", command, ...more });
const group = (...hooks: readonly unknown[]) => ({ hooks });
const on = (event: string, ...hooks: readonly unknown[]) => ({ [event]: [group(...hooks)] });
/** The events stand in hooks/hooks.json. */
const filed = (events: unknown, more: object = {}) => plugin({}, { [file]: { hooks: events }, ...more });
/** The whole of hooks/hooks.json. */
const whole = (content: unknown, more: object = {}) => plugin({}, { [file]: content, ...more });
const declared = (hooks: unknown, more: object = {}) => plugin({ hooks }, { ...more });
const other = { "h.json": { hooks: on("Stop", run("other")) } };

/** Hooks. In hooks/hooks.json a first handler stands in line 6 (its event in line 3, its group in line 4). */
export const hookCases: readonly PluginCase[] = [
  ...casesOf("hooks file", {
    wrapped: [filed({ PreToolUse: [{ matcher: "Bash", ...group(run("a")) }] })],
    "broken JSON": [whole('{"hooks":{},}'), "HOOKS_JSON_INVALID", `${file}:1:13`],
    "byte-order mark": [whole('\uFEFF{"hooks":{}}'), "HOOKS_JSON_INVALID", `${file}:1:1`],
    "an empty list": [whole([]), "HOOKS_SHAPE_INVALID", file],
    "an empty object": [whole({}), "HOOKS_SHAPE_INVALID"],
    "without the wrapper": [whole(on("Stop", run("a"))), "HOOKS_SHAPE_INVALID"],
    "a guard without the wrapper": [whole(on("PreToolUse", run("a"))), "HOOK_GUARD_MISPLACED", `${file}:2:3`],
    "a guard beside it": [whole({ hooks: {}, ...on("PermissionRequest", run("a")) }), "HOOK_GUARD_MISPLACED"],
    "another event beside it": [whole({ hooks: {}, ...on("Stop", run("a")) }), "HOOK_EVENT_OUTSIDE", `${file}:3:3`],
    "hooks a list": [whole({ hooks: [] }), "HOOKS_MAP_INVALID"],
    "hooks null": [whole({ hooks: null }), "HOOKS_SHAPE_INVALID"],
    "an unknown event": [filed({ ...on("PostSubmit", run("a")), ...on("Stop", run("b")) }), "HOOK_EVENT_UNKNOWN"],
    "an event in small letters": [filed(on("preToolUse", run("a"))), "HOOK_EVENT_UNKNOWN", `${file}:3:5`],
    "the wrapper twice": [filed({ hooks: on("Stop", run("a")) }), "HOOKS_WRAPPED"],
    "the wrapper twice around a guard": [filed({ hooks: on("PreToolUse", run("a")) }), "HOOK_GUARD_MISPLACED"],
  }),
  ...casesOf("hook groups", {
    "an object for a list": [filed({ Stop: group(run("a")) }), "HOOK_INVALID"],
    "the same on a guard": [filed({ PreToolUse: group(run("a")) }), "HOOK_GUARD_INVALID", `${file}:3:19`],
    "a handler for a group": [filed({ Stop: [run("a")] }), "HOOK_INVALID", `${file}:4:7`],
    "a matcher that is a number": [filed({ Stop: [{ matcher: 5, ...group(run("a")) }] }), "HOOK_INVALID"],
    "a matcher of a guard that is null": [
      filed({ PreToolUse: [{ matcher: null, ...group(run("a")) }] }),
      "HOOK_GUARD_INVALID",
    ],
    "a matcher that is no regular expression": [
      filed({ PreToolUse: [{ matcher: "(", ...group(run("a")) }] }),
      "HOOK_MATCHER_INVALID",
    ],
    "no groups": [filed({ PreToolUse: [] })],
  }),
  ...casesOf("hook handlers", {
    "every type": [
      filed(
        on(
          "PostToolUse",
          run("a", { args: ["x"], async: true, if: "Bash(git:*)", timeout: 5, foo: 1 }),
          { type: "http", url: "https://example.com", headers: { a: "b" } },
          { type: "mcp_tool", server: "s", tool: "t", input: { a: "${tool_name}" } },
          { type: "prompt", prompt: "p" },
          { type: "agent", prompt: "p" },
        ),
      ),
    ],
    "the original's type on a guard": [
      filed(on("PreToolUse", { type: "mcp", server: "s", tool: "t" })),
      "HOOK_GUARD_INVALID",
      `${file}:6:11`,
    ],
    "the original's type elsewhere": [filed(on("Stop", { type: "mcp", server: "s" }, run("a"))), "HOOK_INVALID"],
    "no type": [filed(on("Stop", { command: "a" })), "HOOK_INVALID"],
    "no command": [filed(on("Stop", { type: "command" })), "HOOK_INVALID"],
    "no prompt for an agent": [filed(on("Stop", { type: "agent" })), "HOOK_INVALID"],
    "no tool": [filed(on("Stop", { type: "mcp_tool", server: "s" })), "HOOK_INVALID"],
    "no URL": [filed(on("Stop", { type: "http", url: "$URL" })), "HOOK_INVALID"],
    "no time": [filed(on("Stop", run("a", { timeout: 0 }))), "HOOK_INVALID"],
    "negative time of a guard": [filed(on("PreToolUse", run("a", { timeout: -1 }))), "HOOK_GUARD_INVALID"],
    "time as a text": [filed(on("Stop", run("a", { timeout: "5" }))), "HOOK_INVALID"],
    "arguments as a text": [filed(on("Stop", run("a", { args: "x" }))), "HOOK_INVALID"],
    "another shell": [filed(on("Stop", run("a", { shell: "fish" }))), "HOOK_INVALID"],
    "a text": [filed(on("Stop", "a")), "HOOK_INVALID"],
    "too early for a tool": [
      filed(on("SessionStart", { type: "mcp_tool", server: "s", tool: "t" })),
      "HOOK_NEVER_RUNS",
      `${file}:6`,
    ],
    "one per thing to run": [
      filed({ Stop: [group(run("a"), run("a", { timeout: 1 })), group(run("a"), run("a", { args: ["1"] }))] }),
    ],
    "conditions and matchers": [
      filed({
        PreToolUse: [
          { matcher: "Bash", ...group(run("a", { if: "Bash(x)" }), run("a", { if: "Bash(y)" })) },
          { matcher: "Read", ...group(run("a")) },
        ],
      }),
    ],
    "quotes around a path": [
      filed(
        on(
          "Stop",
          run('"${CLAUDE_PLUGIN_ROOT}"/a "$CLAUDE_PROJECT_DIR/b"'),
          run("'${CLAUDE_PLUGIN_ROOT}/a'"),
          run("${CLAUDE_PLUGIN_ROOT}/a", { args: [] }),
          run("${CLAUDE_PLUGIN_ROOT}/a", { shell: "powershell" }),
        ),
      ),
    ],
    "no quotes around a path": [
      filed(on("Stop", run("bash ${CLAUDE_PLUGIN_ROOT}/a"), run('echo "x" $CLAUDE_PLUGIN_DATA/b'))),
      "HOOK_PATH_UNQUOTED HOOK_PATH_UNQUOTED",
      `${file}:6`,
    ],
  }),
  ...casesOf("declared hooks", {
    inline: [declared(on("Stop", run("a")))],
    "inline and filed": [plugin({ hooks: on("Stop", run("a")) }, { [file]: { hooks: on("Stop", run("b")) } })],
    "a path": [declared("./h.json", other)],
    "a list of both": [declared(["./h.json", on("Stop", run("b"))], other)],
    "the default path again": [plugin({ hooks: "./hooks/hooks.json" }, { [file]: { hooks: on("Stop", run("a")) } })],
    "a path twice": [declared(["./h.json", "./h.json"], other), "HOOKS_FILE_TWICE"],
    "with a wrapper": [declared({ hooks: on("Stop", run("a")) }), "HOOKS_WRAPPED"],
    "a guard in a wrapper": [declared({ hooks: on("PreToolUse", run("a")) }), "HOOK_GUARD_MISPLACED"],
    "a broken guard": [declared(on("PreToolUse", { type: "mcp" })), "HOOK_GUARD_INVALID"],
    "a broken guard in another file": [
      declared("./h.json", { "h.json": { hooks: on("PreToolUse", { type: "mcp" }) } }),
      "HOOK_GUARD_INVALID",
      "h.json:6:11",
    ],
    "a path without a dot": [declared("h.json", other), "PATH_FORM_INVALID"],
    "a path to no JSON": [declared("./h.txt", { "h.txt": "{}" }), "PATH_FORM_INVALID"],
    "a missing path": [declared("./n.json"), "PATH_MISSING"],
    "a number": [declared(5), "MANIFEST_FIELD_INVALID"],
    "a number in a list": [declared([5]), "MANIFEST_FIELD_INVALID"],
  }),
  ...casesOf("hook modules", {
    "one module": [whole({ modules: ["./m.js"] }, { "hooks/m.js": "export function register(on, options) {}\n" })],
    "a missing module": [whole({ modules: ["./m.js"] }, { "m.js": "" }), "HOOK_MODULE_INVALID", `${file}:2:14`],
    "a text": [whole({ modules: "./m.js" }), "HOOK_MODULE_INVALID"],
    "two modules": [whole({ modules: ["./m.js", "./n.js"] }), "HOOK_MODULE_INVALID"],
    "without register": [whole({ modules: ["./m.js"] }, { "hooks/m.js": "let a;" }), "HOOK_MODULE_UNREGISTERED"],
  }),
];
