import { expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { generateThinClient } from "./generate.ts";
import type { ComponentId } from "./types.ts";

const root = "${CLAUDE_PLUGIN_ROOT}";

function started(files: Readonly<Record<string, string>>, local: readonly ComponentId[]) {
  const all = {
    ".claude-plugin/plugin.json": '{"name": "p"}',
    "scripts/x.sh": "#!/bin/bash -e\ntrue\n",
    "scripts/y.py": "#!/usr/bin/env -S python3.12 -u\n",
    "scripts/z.js": "1;\n",
    "docs/a.md": "text\n",
    ...files,
  };
  const options = { endpoint: "https://h.example", public: ["scripts/**", "docs/**"], local };
  return generateThinClient(loadPlugin(all), options)
    .report.diagnostics.filter(({ code }) => code === "LOCAL_FILE_NOT_EXECUTABLE")
    .map(({ args }) => Object.values(args as Record<string, string>));
}

const hook = (handler: object) => ({
  "hooks/hooks.json": JSON.stringify({ hooks: { Stop: [{ hooks: [{ type: "command", ...handler }] }] } }),
});

test.each([
  [`"${root}/scripts/x.sh" --all`, "x.sh", "bash"],
  [`A=1 ${root}/scripts/y.py`, "y.py", "python3.12"],
  [`test -f a && "${root}"/scripts/z.js`, "z.js", "node"],
  [`if true; then ${root}/scripts/x.sh; fi`, "x.sh", "bash"],
])("a local hook that starts a file needs an executable one: %s", (command, file, interpreter) => {
  expect(started(hook({ command }), ["hook:*"])).toEqual([
    [expect.stringMatching(/^hook:/), `scripts/${file}`, interpreter],
  ]);
  expect(started(hook({ command }), [])).toEqual([]);
});

test("one that names the interpreter is fine", () => {
  expect(started(hook({ command: `bash "${root}/scripts/x.sh"; cat ${root}/docs/a.md` }), ["hook:*"])).toEqual([]);
  expect(started(hook({ command: "python3", args: [`${root}/scripts/y.py`] }), ["hook:*"])).toEqual([]);
});

test("so do local servers, and programs in the code of local prompts", () => {
  const server = (entry: object) => ({ ".mcp.json": JSON.stringify({ mcpServers: { db: entry } }) });
  const dead = ["mcp:db", "scripts/y.py", "python3.12"];
  expect(started(server({ command: `${root}/scripts/y.py` }), ["mcp:db"])).toEqual([dead]);
  expect(started(server({ command: "python3", args: [`${root}/scripts/y.py`] }), ["mcp:db"])).toEqual([]);
  const body = `Run \`${root}/scripts/x.sh a\`, read \`${root}/docs/a.md\` and do \`sh ${root}/scripts/y.py\`.\n`;
  expect(started({ "commands/c.md": `---\ndescription: d\n---\n${body}` }, ["command:c"])).toEqual([
    ["command:c", "scripts/x.sh", "bash"],
  ]);
});
