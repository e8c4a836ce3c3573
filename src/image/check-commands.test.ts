import { describe, expect, test } from "vitest";
import { fileOf, type TreeInput, treeOf } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { baseFacts, openBaseLabels } from "./base-facts.ts";
import { checkCommands } from "./check-commands.ts";

const open = baseFacts("base", openBaseLabels);

const plugin = (files: Record<string, TreeInput>) =>
  loadPlugin(treeOf({ ".claude-plugin/plugin.json": '{"name":"p"}', "commands/a.md": "A\n", ...files })).plugin;

const server = (command: string, ...args: string[]) => ({
  ".mcp.json": JSON.stringify({ mcpServers: { s: { command, args } } }, undefined, 2),
});

const hook = (command: string, files = {}) => ({
  "hooks/hooks.json": JSON.stringify({ hooks: { Stop: [{ hooks: [{ type: "command", command }] }] } }),
  ...files,
});

const check = (files: Record<string, TreeInput>, base = open) => checkCommands(plugin(files), base);

describe("servers", () => {
  test.each(["uvx", "uv", "python3", "docker", "npx", "deno", "/usr/bin/python3"])(
    "%s is not in the open base",
    (command) => {
      const [found, ...more] = check(server(command, "x"));
      const name = command.replace("/usr/bin/", "");
      expect(more).toEqual([]);
      expect(found).toMatchObject({ code: "IMAGE_COMMAND_MISSING", level: "error", path: ".mcp.json" });
      expect(found?.line).toBeGreaterThan(0);
      expect(found?.problem).toBe(`The server "s" starts \`${name}\`, which the image's base does not have.`);
    },
  );

  test.each([
    ["docker", /no Docker engine/],
    ["npx", /start it with `node`/],
    ["uvx", /has uv and Python/],
    ["python", /has Python/],
    ["frob", /image\.commands/],
  ])("the cure for %s", (command, fix) => expect(check(server(command))[0]?.fix).toMatch(fix));

  test.each(["node", "sh", "bash", "git", "/usr/bin/env", "${CLAUDE_PLUGIN_ROOT}/bin/serve", "./x", "${TOOL}"])(
    "%s is fine",
    (command) => expect(check(server(command))).toEqual([]),
  );

  test("what env starts", () => {
    expect(check(server("env", "A=b", "python3", "x.py"))).toHaveLength(1);
    expect(check(server("env", "A=b", "node", "python3"))).toEqual([]);
  });

  test("a script of the plugin needs what its first line names", () => {
    const start = server("${CLAUDE_PLUGIN_ROOT}/bin/serve");
    const script = (line: string) => ({ ...start, "bin/serve": fileOf(`${line}\nx\n`, true) });
    expect(check(script("#!/usr/bin/env -S python3 -u"))[0]?.problem).toMatch(/`python3`/);
    expect(check(script("#!/usr/bin/ruby"))[0]?.problem).toMatch(/`ruby`/);
    expect(check(script("#!/usr/bin/env node"))).toEqual([]);
  });

  test.each([
    [["bash", "-c", "uvx z"]],
    [["sh", "-lc", "cd /x && A=1 exec uvx thing"]],
    [["/bin/sh", "-c", "/usr/bin/env uvx z"]],
    [["env", "A=b", "bash", "-c", "uvx z"]],
    [["/usr/bin/env", "uvx", "z"]],
    [["bash", "-c", `bash -c 'uvx z'`]],
  ])("%j is certain to start what the base lacks", ([command, ...args]) => {
    const found = check(server(command!, ...args));
    expect(found).toMatchObject([{ code: "IMAGE_COMMAND_MISSING", problem: expect.stringContaining("`uvx`") }]);
  });

  test.each([
    "if command -v uvx; then uvx z; else node x.js; fi",
    "uvx z || node x.js",
    "[ -x /usr/bin/uvx ] && uvx z",
  ])("shell text that chooses is a warning: %s", (text) => {
    const found = check(server("sh", "-c", text));
    expect(found).toMatchObject([{ code: "IMAGE_COMMAND_UNLIKELY", level: "warning" }]);
  });

  test.each([
    [["bash", "-c", "node x.js"]],
    [["bash", "-c", "echo uvx"]],
    [["bash", "uvx.sh"]],
    [["env"]],
    [["bash", "-c"]],
  ])("%j starts nothing that it lacks", ([command, ...args]) => expect(check(server(command!, ...args))).toEqual([]));

  test("a remote server starts nothing", () => {
    const remote = { ".mcp.json": '{"mcpServers":{"s":{"type":"http","url":"https://host.example"}}}' };
    expect(check(remote)).toEqual([]);
  });
});

describe("hooks", () => {
  test.each([
    ["jq .x", ["jq"]],
    ["cat x | jq . && curl -s http://x", ["jq", "curl"]],
    ["if command -v python3; then python3 x.py; fi", ["python3"]],
    ["A=1 npx prettier", ["npx"]],
    [`bash -c "uvx z"`, ["uvx"]],
    ["/usr/bin/env uvx z", ["uvx"]],
    ["env A=1 uvx z", ["uvx"]],
    ["echo 'use docker run'", []],
    ["git diff; node x.js", []],
    ["my_function() { true; }; my_function", []],
  ])("%s", (command, expected) => {
    const found = check(hook(command));
    expect(found.map(({ problem }) => /`(.+)`/.exec(problem)?.[1])).toEqual(expected);
    expect(found.every(({ level }) => level === "warning")).toBe(true);
  });

  test("a script that a hook names", () => {
    const files = hook('"${CLAUDE_PLUGIN_ROOT}/hooks/a.py"', {
      "hooks/a.py": fileOf("#!/usr/bin/env python3\n", true),
    });
    expect(check(files)[0]?.problem).toMatch(/`python3`/);
  });
});

describe("bases", () => {
  test("one that says nothing is told once, and only when something would be started", () => {
    const unknown = baseFacts("host.example/b:1");
    expect(check(server("uvx"), unknown).map(({ code }) => code)).toEqual(["IMAGE_BASE_SAYS_LITTLE"]);
    expect(check({}, unknown)).toEqual([]);
  });

  test("label and configuration together", () => {
    const base = baseFacts("b", { "claude-bazaar.base.commands": "node  python3\n" }, ["uvx"]);
    expect(check(server("uvx"), base)).toEqual([]);
    expect(check(server("python3"), base)).toEqual([]);
    expect(check(server("docker"), base)).toHaveLength(1);
  });

  test.each(["", "glibc", "glibc 2", "uclibc 1.0", "glibc 2.36; rm", "glibc 99999.1"])(
    "the C library %j is none",
    (libc) => {
      expect(baseFacts("b", { "claude-bazaar.base.libc": libc }).libc).toBeUndefined();
    },
  );
});
