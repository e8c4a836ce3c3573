import { expect, test } from "vitest";
import { fileAt } from "../core/file-tree.ts";
import { decodeText } from "../core/text.ts";
import { loadPlugin } from "../plugin/load.ts";
import { generateThinClient } from "./generate.ts";
import type { ThinClient, ThinClientOptions } from "./types.ts";

type Hooks = Record<
  string,
  readonly { readonly matcher?: string; readonly hooks: readonly Record<string, unknown>[] }[]
>;

function pluginOf(hooks: object) {
  return loadPlugin({
    ".claude-plugin/plugin.json": JSON.stringify({ name: "my-plugin", version: "1.0.0" }),
    "hooks/hooks.json": JSON.stringify({ hooks }),
    "hooks/guard.sh": "echo this is the guard's secret script, longer than forty characters\n",
  });
}

function thinOf(hooks: object, options: Partial<ThinClientOptions> = {}): ThinClient {
  return generateThinClient(pluginOf(hooks), { endpoint: "https://h.example/p", permissionHook: false, ...options });
}

function hooksOf(thin: ThinClient): Hooks {
  const file = fileAt(thin.files, "hooks/hooks.json");
  return file === undefined ? {} : (JSON.parse(decodeText(file.bytes())) as { hooks: Hooks }).hooks;
}

const codes = (thin: ThinClient) => thin.report.diagnostics.map(({ code }) => code);
const guard = { type: "command", command: 'sh "${CLAUDE_PLUGIN_ROOT}/hooks/guard.sh"' };

test("one mcp_tool stub per handler, with the event's fields, its id and what the author wrote for the client", () => {
  const hooks = {
    PreToolUse: [
      {
        matcher: "Bash",
        hooks: [
          { ...guard, timeout: 5, if: "Bash(rm *)", once: true, statusMessage: "Checking" },
          { type: "prompt", prompt: "Is this safe?" },
        ],
      },
    ],
  };
  const { plugin } = pluginOf(hooks);
  const thin = thinOf(hooks);
  const [first, second] = hooksOf(thin)["PreToolUse"]![0]!.hooks;
  expect(first).toEqual({
    type: "mcp_tool",
    server: "plugin:my-plugin:bazaar-proxy",
    tool: "execute_hook",
    timeout: 5,
    input: {
      hook: "PreToolUse",
      handler: plugin.hooks[0]!.id,
      plugin: "my-plugin",
      event: expect.objectContaining({
        tool_input: "${tool_input}",
        session_id: "${session_id}",
        cwd: "${cwd}",
      }) as unknown,
    },
    if: "Bash(rm *)",
    statusMessage: "Checking",
    once: true,
  });
  expect(second).toMatchObject({ type: "mcp_tool", timeout: 30, input: { handler: plugin.hooks[1]!.id } });
  expect(JSON.stringify(hooksOf(thin))).not.toMatch(/guard|safe/);
  expect(thin.files.has("hooks/forward.sh")).toBe(false);
});

test.each(["SessionStart", "Setup"])("%s runs a program, since no server is connected yet", (event) => {
  const thin = thinOf({ [event]: [{ matcher: "startup", hooks: [{ ...guard, timeout: 10 }] }] });
  const { id } = pluginOf({ [event]: [{ matcher: "startup", hooks: [{ ...guard, timeout: 10 }] }] }).plugin.hooks[0]!;
  expect(hooksOf(thin)[event]).toEqual([
    {
      matcher: "startup",
      hooks: [
        { type: "command", command: `sh "\${CLAUDE_PLUGIN_ROOT}/hooks/forward.sh" ${event} ${id} 9 open`, timeout: 10 },
      ],
    },
  ]);
  expect(thin.files.has("hooks/forward.sh")).toBe(true);
});

test("a hook in the background stays there; what can't be kept is told", () => {
  const thin = thinOf({ PostToolUse: [{ hooks: [{ ...guard, async: true, asyncRewake: true }] }] });
  expect(hooksOf(thin)["PostToolUse"]![0]!.hooks[0]).toMatchObject({ type: "command", async: true });
  expect(codes(thin)).toContain("HOOK_KEY_DROPPED");
});

test("guards that fail closed: a program that exits with 2, or the client's own switch with OAuth", () => {
  const hooks = { PreToolUse: [{ matcher: "Bash", hooks: [guard] }], Stop: [{ hooks: [guard] }] };
  const closed = hooksOf(thinOf(hooks, { failClosed: ["PreToolUse"] }));
  expect(closed["PreToolUse"]![0]!.hooks[0]).toMatchObject({
    type: "command",
    command: expect.stringMatching(/ 599 closed$/) as unknown,
    onFailure: "block",
  });
  expect(closed["Stop"]![0]!.hooks[0]).toMatchObject({ type: "mcp_tool" });
  const oauth = hooksOf(thinOf(hooks, { failClosed: ["PreToolUse"], auth: "oauth" }));
  expect(oauth["PreToolUse"]![0]!.hooks[0]).toMatchObject({ type: "mcp_tool", onFailure: "block" });
  expect(codes(thinOf(hooks, { failClosed: ["PostToolUse"] }))).toContain("FAIL_CLOSED_UNUSED");
});

test("with OAuth a program has no key: such hooks are left out and told", () => {
  const thin = thinOf({ SessionStart: [{ hooks: [guard] }] }, { auth: "oauth" });
  expect(hooksOf(thin)).toEqual({});
  expect(codes(thin)).toContain("HOOK_NEEDS_KEY");
  expect(thin.report.leftOut).toHaveLength(1);
});

test("the permission hook answers for the plugin's own tools, beside the author's own handlers", () => {
  const own = { PermissionRequest: [{ matcher: "Bash", hooks: [guard] }] };
  const groups = hooksOf(thinOf(own, { permissionHook: true }))["PermissionRequest"]!;
  expect(groups.map(({ matcher }) => matcher)).toEqual(["Bash", "^mcp__plugin_my-plugin_bazaar-proxy__.*"]);
  expect(groups[1]!.hooks[0]).toMatchObject({ input: { handler: "own-tools", event: { tool_name: "${tool_name}" } } });
});

test("a local hook keeps its handler, and asks for its script", () => {
  const hooks = { PreToolUse: [{ matcher: "Bash", hooks: [guard] }] };
  const thin = thinOf(hooks, { local: ["hook:*"] });
  expect(hooksOf(thin)["PreToolUse"]).toEqual(hooks.PreToolUse);
  expect(codes(thin)).toContain("LOCAL_FILE_NOT_PUBLIC");
  const open = thinOf(hooks, { local: ["hook:*"], public: ["hooks/guard.sh"] });
  expect(codes(open)).not.toContain("LOCAL_FILE_NOT_PUBLIC");
  expect(open.report.copied).toEqual(["hooks/guard.sh"]);
});

test("time limits: the author's as far as the host's reaches, else what the client gives such hooks", () => {
  const seconds = (event: string, handler: object, options: Partial<ThinClientOptions> = {}) =>
    hooksOf(thinOf({ [event]: [{ hooks: [{ ...guard, ...handler }] }] }, options))[event]![0]!.hooks[0]!["timeout"];
  expect(seconds("Stop", {})).toBe(600);
  expect(seconds("Stop", { type: "agent", prompt: "x" })).toBe(60);
  expect(seconds("Stop", {}, { hostTimeoutMs: 120_000 })).toBe(180);
  // A minute more than the host takes, so that the host can say so.
  expect(seconds("Stop", { timeout: 5000 })).toBe(660);
  expect(seconds("Stop", { timeout: 3600 }, { hostTimeoutMs: 3_600_000 })).toBe(3600);
  expect(seconds("UserPromptSubmit", {})).toBe(30);
  expect(seconds("SessionEnd", {})).toBe(1.5);
  expect(seconds("Stop", { timeout: 0.5 })).toBe(0.5);
});

test("a hook that gets less time than it asks for is told", () => {
  const cut = (timeout: number, options: Partial<ThinClientOptions> = {}) =>
    thinOf({ Stop: [{ hooks: [{ ...guard, timeout }] }] }, options).report.diagnostics.flatMap(({ code, args }) =>
      code === "HOOK_TIME_CUT" ? [args] : [],
    );
  expect(cut(3600)).toEqual([{ event: "Stop", given: 3600, limit: 600 }]);
  expect(cut(600)).toEqual([]);
  expect(cut(3600, { hostTimeoutMs: 3_600_000 })).toEqual([]);
  expect(cut(3600, { local: ["hook:*"] })).toEqual([]);
});
