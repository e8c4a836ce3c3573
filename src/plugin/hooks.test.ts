import { expect, test } from "vitest";
import { hookId } from "./hook-id.ts";
import { loadPlugin } from "./load.ts";
import { unquotedVariable } from "./shell-quotes.ts";

const run = (command: string, more: object = {}) => ({ type: "command", command, ...more });

function hooksOf(hooks: object) {
  const files = {
    ".claude-plugin/plugin.json": '{"name": "plug"}',
    "hooks/hooks.json": JSON.stringify({ hooks }, null, 1),
  };
  return loadPlugin(files).plugin.hooks;
}

test("a handler has its event, matcher, type, everything as written, and its place", () => {
  const handler = run("a", { timeout: 5, custom: { x: [1] } });
  expect(hooksOf({ PreToolUse: [{ matcher: "Bash", hooks: [handler] }] })).toEqual([
    {
      id: hookId("PreToolUse", handler),
      event: "PreToolUse",
      matcher: "Bash",
      type: "command",
      handler,
      origin: { path: "hooks/hooks.json", line: 7 },
    },
  ]);
});

test("the id stays when keys change places or the time limit changes, and changes with the event and what runs", () => {
  const id = hookId("Stop", { type: "command", command: "a", timeout: 1 });
  expect(hookId("Stop", { timeout: 2, command: "a", type: "command" })).toBe(id);
  const others = [
    hookId("SessionEnd", { type: "command", command: "a" }),
    hookId("Stop", { type: "command", command: "a", args: [] }),
    hookId("Stop", { type: "command", command: "a", if: "Bash(ls)" }),
    hookId("Stop", { type: "command", command: "b" }),
  ];
  expect(new Set([id, ...others]).size).toBe(5);
});

test("the same handler under two matchers has one id and stays in both places", () => {
  const hooks = hooksOf({
    PreToolUse: [
      { matcher: "Bash", hooks: [run("a")] },
      { matcher: "Bash|Write", hooks: [run("a")] },
    ],
  });
  expect(hooks.map(({ matcher }) => matcher)).toEqual(["Bash", "Bash|Write"]);
  expect(new Set(hooks.map(({ id }) => id)).size).toBe(1);
});

// Found with the real client: of two hooks that agree in what runs it starts one, whatever their time limit.
test("what the client runs once is one handler, what it may run twice is two", () => {
  const same = hooksOf({ Stop: [{ hooks: [run("a"), run("a", { timeout: 9 })] }, { hooks: [run("a")] }] });
  expect(same.map((one) => one.handler)).toEqual([run("a")]);
  const two = hooksOf({
    PreToolUse: [
      { matcher: "Bash", hooks: [run("a", { if: "Bash(x)" }), run("a", { if: "Bash(y)" })] },
      { matcher: "Read", hooks: [run("a", { if: "Bash(x)" })] },
    ],
  });
  expect(two).toHaveLength(3);
  const inputs = [{ a: "1" }, { a: "2" }].map((input) => ({ type: "mcp_tool", server: "s", tool: "t", input }));
  expect(hooksOf({ Stop: [{ hooks: inputs }] })).toHaveLength(2);
});

test.each([
  ["${CLAUDE_PLUGIN_ROOT}/a.sh", "CLAUDE_PLUGIN_ROOT"],
  ["bash $CLAUDE_PLUGIN_DATA/a.sh", "CLAUDE_PLUGIN_DATA"],
  ['"x" ${CLAUDE_PROJECT_DIR}', "CLAUDE_PROJECT_DIR"],
  ['\\"${CLAUDE_PLUGIN_ROOT}', "CLAUDE_PLUGIN_ROOT"],
  ['"${CLAUDE_PLUGIN_ROOT}/a.sh"', undefined],
  ["'${CLAUDE_PLUGIN_ROOT}/a.sh'", undefined],
  ["it's ${CLAUDE_PLUGIN_ROOT} isn't", undefined],
  ["\\${CLAUDE_PLUGIN_ROOT}", undefined],
  ["$CLAUDE_PLUGIN_ROOTS ${HOME}", undefined],
  ["", undefined],
])("the variable outside quotes in %j is %s", (command, variable) => {
  expect(unquotedVariable(command)).toBe(variable);
});
