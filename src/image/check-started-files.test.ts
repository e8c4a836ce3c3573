import { describe, expect, test } from "vitest";
import { fileOf, type TreeInput, treeOf } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { baseFacts, openBaseLabels } from "./base-facts.ts";
import { checkContent } from "./check-content.ts";
import { checkStartedFiles } from "./check-started-files.ts";
import { contentOf } from "./plugin-files.ts";

const root = "${CLAUDE_PLUGIN_ROOT}";
const manifest = { ".claude-plugin/plugin.json": '{"name":"p"}', "commands/a.md": "A\n" };

const server = (command: string, ...args: string[]) => ({
  ".mcp.json": JSON.stringify({ mcpServers: { a: { command: "node" }, s: { command, args } } }, undefined, 1),
});

const hook = (handler: object) => ({
  "hooks/hooks.json": JSON.stringify({ hooks: { Stop: [{ hooks: [{ type: "command", ...handler }] }] } }),
});

function check(files: Record<string, TreeInput>): string[] {
  const { plugin } = loadPlugin(treeOf({ ...manifest, ...files }));
  const found = checkStartedFiles(plugin, contentOf(plugin.files, {}).kept);
  return found.map(({ code, line, problem }) => `${code}:${line} ${/`(.+)`/.exec(problem)?.[1]}`);
}

describe("servers", () => {
  test.each([
    [[`${root}/bin/foo`], "IMAGE_FILE_MISSING:6 bin/foo"],
    [["env", "A=b", `${root}/bin/foo`], "IMAGE_FILE_MISSING:6 bin/foo"],
    [["node", `${root}/./dist//server.js`], "IMAGE_FILE_MISSING:6 dist/server.js"],
    [["/usr/bin/node", "--enable-source-maps", `${root}/s.js`], "IMAGE_FILE_MISSING:6 s.js"],
    [["bash", `${root}/run.sh`], "IMAGE_FILE_MISSING:6 run.sh"],
    [[`${root}/bin/plain`], "IMAGE_FILE_NOT_EXECUTABLE:6 bin/plain"],
    [["node", `${root}/secrets.json`], "IMAGE_FILE_MISSING:6 secrets.json"],
  ])("%j", ([command, ...args], expected) => {
    const files = { "bin/plain": fileOf("#!/bin/sh\n"), "secrets.json": "{}" };
    expect(check({ ...server(command!, ...args), ...files })).toEqual([expected]);
  });

  test.each([
    [[`${root}/bin/tool`]],
    [["bash", `${root}/bin/plain`]],
    [["node", `${root}/server`]],
    [["node", `${root}/server/index`]],
    [["node", `${root}/node_modules/x/cli.js`]],
    [[`${root}/node_modules/.bin/x`]],
    [["node", "server.js"]],
    [["node", `${root}/server/index.js`, `${root}/data/not-yet.db`]],
    [["bash", "-c", `test -f ${root}/x && ${root}/x`]],
    [[`${root}/\${NAME}`]],
    [[`${root}/../other/x`]],
  ])("%j is fine", ([command, ...args]) => {
    const files = { "bin/tool": fileOf("#!/bin/sh\n", true), "bin/plain": "x", "server/index.js": "x" };
    expect(check({ ...server(command!, ...args), ...files })).toEqual([]);
  });
});

describe("hooks", () => {
  const files = { "hooks/plain.sh": "#!/bin/sh\n", "hooks/tool.sh": fileOf("#!/bin/sh\n", true) };

  test.each([
    [{ command: `"${root}/hooks/none.sh" --x` }, ["IMAGE_FILE_MISSING:1 hooks/none.sh"]],
    [{ command: `bash ${root}/hooks/none.sh` }, ["IMAGE_FILE_MISSING:1 hooks/none.sh"]],
    [{ command: `${root}/hooks/plain.sh` }, ["IMAGE_FILE_NOT_EXECUTABLE:1 hooks/plain.sh"]],
    [{ command: `${root}/hooks/plain.sh`, args: [] }, ["IMAGE_FILE_NOT_EXECUTABLE:1 hooks/plain.sh"]],
    [{ command: `sh '${root}/hooks/plain.sh'` }, []],
    [{ command: `${root}/hooks/tool.sh a b` }, []],
    [{ command: `[ -x ${root}/none ] && ${root}/none` }, []],
    [{ command: "echo done" }, []],
  ])("%j", (handler, expected) => expect(check({ ...hook(handler), ...files })).toEqual(expected));
});

describe("a base for the entry point", () => {
  const content = (labels: Record<string, string>, commands?: string[]) => {
    const { plugin } = loadPlugin(treeOf(manifest));
    const image = { config: { labels } };
    const base = { images: new Map([["linux/amd64", image]]) };
    return checkContent({ plugin, files: plugin.files, base: base as never, baseName: "b", commands }).map(
      ({ code, problem }) => `${code} ${/`(.+)`/.exec(problem)?.[1]}`,
    );
  };
  const label = "claude-bazaar.base.commands";

  test("without tini or node is told", () => {
    expect(content({ [label]: "sh git" })).toEqual(["IMAGE_BASE_INCOMPLETE node", "IMAGE_BASE_INCOMPLETE tini"]);
    expect(content({ [label]: "sh node" }, ["python3"])).toEqual(["IMAGE_BASE_INCOMPLETE tini"]);
  });

  test("that has them, is said to, or says nothing is fine", () => {
    expect(content({ ...openBaseLabels })).toEqual([]);
    expect(content({ [label]: "sh" }, ["node", "tini"])).toEqual([]);
    expect(content({}, ["python3"])).toEqual([]);
    expect(baseFacts("b", {}, ["python3"]).commands?.has("node")).toBe(false);
  });
});
