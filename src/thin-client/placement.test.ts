import { expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { generateThinClient } from "./generate.ts";
import { placementFindings } from "./placement-findings.ts";
import { analyzePlacement } from "./placement.ts";
import type { ThinClient } from "./types.ts";
import type { ComponentAnalysis } from "./types.ts";

const manifest = { ".claude-plugin/plugin.json": JSON.stringify({ name: "p", version: "1.0.0" }) };
const command = (head: string, body: string) => ({
  ...manifest,
  "commands/x.md": `---\ndescription: d\n${head}---\n${body}\n`,
});

function first(files: Readonly<Record<string, string>>): ComponentAnalysis {
  return analyzePlacement(loadPlugin(files).plugin)[0]!;
}

test.each([
  ["", "Explain the difference between a monad and a burrito.", ["text"]],
  ["", "Make sure to go through the list, then write a haiku.", ["text"]],
  ["", "Send mail to ada@example.com about @anthropic-ai/sdk and @Override.", ["text"]],
  ["allowed-tools: Read, Grep\n", "Text", ["files"]],
  ["allowed-tools: Write\n", "Text", ["patch"]],
  ["allowed-tools: constructor\n", "Text", ["text"]],
  ["allowed-tools: Bash\n", "Text", ["toolchain"]],
  ["allowed-tools: Bash(git diff:*)\n", "Text", ["files"]],
  ["allowed-tools: Bash(gh pr create:*), Bash(npm test:*)\n", "Text", ["toolchain", "machine"]],
  ["", "Review @src/index.ts and @./x", ["files"]],
  ["", "State: !`git status`", ["files"]],
  ["", "Then run `npm run build`.", ["toolchain"]],
  ["", "```bash\ncd x && docker compose up\n```", ["machine"]],
  ["", "Finally git push the branch.", ["machine"]],
  ["", "Read the settings in ~/.claude/settings.json", ["machine"]],
  ["", "Run claude mcp add db", ["machine"]],
  ["", "Use AskUserQuestion to choose.", ["conversation"]],
  ["", "The log is at transcript_path.", ["conversation"]],
  ["", "Then run gh pr create with a title.", ["machine"]],
  ["", "docker compose up -d", ["machine"]],
  ["", "Ask the user which one to take.", ["conversation"]],
  ["", "Do not ask the user anything; never ask the user.", ["text"]],
  ["", "Summarize our conversation.", ["conversation"]],
  ["", "Look at the conversation so far.", ["conversation"]],
  ["", "Then `osascript -e 'beep'`.", ["machine"]],
  ["", 'Then `notify-send "Done"`.', ["machine"]],
  ["", "See `crontab -l`.", ["machine"]],
  ["", "Copy it with `cat x | pbcopy`.", ["machine"]],
  ["", "Run `pytest`.", ["toolchain"]],
  ["", "Run `pytest -q`.", ["toolchain"]],
  ["", "Run `make`.", ["toolchain"]],
  ["", "Run `make -j4`.", ["toolchain"]],
  ["", "Run `tsc --noEmit`.", ["toolchain"]],
  ["", "Run `npx -y x`.", ["toolchain"]],
  ["", "Run `npm --prefix web test`.", ["toolchain"]],
  ["", "Run `CI=1 eslint .`.", ["toolchain"]],
  ["", "Run `gh --repo a/b pr create`.", ["machine"]],
  ["", "Run `docker --context x ps`.", ["machine"]],
  ["", "Run `kubectl -n p apply`.", ["machine"]],
  ["", "Run `ssh -i k h`.", ["machine"]],
  ["", "Run git --no-pager push.", ["machine"]],
  ["", "Run `git -c a=b commit`.", ["machine"]],
  ["", "Run `git --git-dir=x -C y log`.", ["files"]],
  ["", "~~~sh\nnpm test\n~~~", ["toolchain"]],
  ["", "1. Then:\n   ```\n   pytest\n   ```", ["toolchain"]],
  ["", "- ```sh\n  make\n  ```", ["toolchain"]],
  ["", "```!\nnpm test\n```", ["files", "toolchain"]],
  ["", "````md\n```sh\nmake\n```\n````\npytest -q", ["toolchain"]],
  ["", "```md\n```sh\nx\n```\n```\nnpm test", ["text"]],
  ["", "```\nx\n```\nnpm test is run, pytest -q too.\n```\ny\n```", ["text"]],
  ["", "Know `docker`, `gh`, `go`, `npm` and `make sure`, `go to`, `npm is`, `bundle size`.", ["text"]],
  ["", "```\nmake sure of it\ngo to it\ndocker is on\nmake = 3\nnpm - a tool\nmake: x\n```", ["text"]],
  ["", "```\n# npm test\necho x >npm\n$npm -v\n./make -x\n```", ["text"]],
  ["", "A conversation between a docker worker and a gh fan, asked by users.", ["text"]],
] as [string, string, string[]][])("%j %j needs %j", (head, body, needs) => {
  expect(first(command(head, body)).needs).toEqual(needs);
});

test("evidence names file and line, and the advice follows", () => {
  const analysis = first(command("", "One\n\nThen git push it.\nAgain git push it."));
  expect(analysis).toEqual({
    id: "command:x",
    path: "commands/x.md",
    needs: ["machine"],
    evidence: [{ need: "machine", path: "commands/x.md", line: 6, what: "git push" }],
    advice: "local",
  });
  expect(first(command("", "Talk."))).toMatchObject({ needs: ["text"], advice: "remote" });
});

test("prompts are read with the scripts that they name", () => {
  const body =
    'Run "${CLAUDE_PLUGIN_ROOT}/scripts/ship.sh", see ${CLAUDE_PLUGIN_ROOT}/notes.md and ${CLAUDE_PLUGIN_ROOT}/no.sh.';
  const files = { "scripts/ship.sh": "set -e\n# ask the user\ngit push origin\n", "notes.md": "git commit" };
  for (const [path, name] of [
    ["commands/x.md", "command:x"],
    ["skills/x/SKILL.md", "skill:x"],
    ["agents/x.md", "agent:x"],
  ] as const) {
    expect(first({ ...manifest, ...files, [path]: `---\nname: x\ndescription: d\n---\n${body}\n` })).toEqual({
      id: name,
      path,
      needs: ["machine"],
      evidence: [{ need: "machine", path: "scripts/ship.sh", line: 3, what: "git push" }],
      advice: "local",
    });
  }
});

test("hooks are read with their scripts", () => {
  const hook = (script: string) => ({
    ...manifest,
    "hooks/hooks.json": JSON.stringify({
      hooks: { PreToolUse: [{ hooks: [{ type: "command", command: 'python3 "${CLAUDE_PLUGIN_ROOT}/hooks/h.py"' }] }] },
    }),
    "hooks/h.py": script,
  });
  expect(first(hook("import sys, json\nprint(json.dumps({}))\n")).needs).toEqual(["text"]);
  const local = first(hook("import os\n\nos.makedirs(os.path.expanduser('x'))\nroot = os.getcwd()\n"));
  expect(local).toMatchObject({ needs: ["files", "machine"], advice: "local" });
  expect(local.evidence).toContainEqual({ need: "machine", path: "hooks/h.py", line: 3, what: "expanduser" });
});

test.each([
  [{ command: "osascript -e 'display notification \"Done\"'" }, ["machine"]],
  [{ command: 'notify-send "Done"' }, ["machine"]],
  [{ command: "jq -r .x | pbcopy" }, ["machine"]],
  [{ command: "notify-send", args: ["Done"] }, ["machine"]],
  [{ command: "/usr/bin/osascript", args: ["-e", "beep"] }, ["machine"]],
  [{ command: "sh", args: ["-c", "npm -s test"] }, ["toolchain"]],
  [{ command: "pytest" }, ["toolchain"]],
  [{ command: "if true; then eslint .; fi" }, ["toolchain"]],
  [{ command: "git --no-pager push" }, ["machine"]],
  [{ command: "echo", statusMessage: "make", args: ["go"] }, ["text"]],
  [{ command: 'bun "${CLAUDE_PLUGIN_ROOT}/x.ts"' }, ["text"]],
] as [object, string[]][])("a hook that runs %j needs %j", (handler, needs) => {
  const hooks = { Stop: [{ hooks: [{ type: "command", ...handler }] }] };
  expect(first({ ...manifest, "hooks/hooks.json": JSON.stringify({ hooks }) }).needs).toEqual(needs);
});

test.each([
  ["subprocess.run(['osascript', '-e', text])", ["machine"]],
  ['execFileSync("notify-send", [text])', ["machine"]],
  ['spawn(\n  "npm",\n  ["test"])', ["toolchain"]],
  ['os.system("osascript -e beep")', ["machine"]],
  ["#!/bin/sh\nosascript <<END\nbeep\nEND", ["machine"]],
  ['if kind in ("go", "make", "docker"):\n  print("make sure")', ["text"]],
])("a script %j needs %j", (script, needs) => {
  const body = "Run ${CLAUDE_PLUGIN_ROOT}/scripts/x";
  expect(first({ ...command("", body), "scripts/x": script }).needs).toEqual(needs);
});

test("no option's value is told, which may be a secret", () => {
  const { evidence } = first(
    command("", "`git -c http.x=hush push`, `docker --x=hush run`, `npm --//r/:_authToken=hush i`"),
  );
  expect(evidence.map(({ what }) => what)).toEqual(["docker --x", "npm", "git push"]);
});

test("prompt hooks and servers need nothing of the caller", () => {
  const { plugin } = loadPlugin({
    ...manifest,
    "hooks/hooks.json": JSON.stringify({
      hooks: { Stop: [{ hooks: [{ type: "prompt", prompt: "git push? $ARGUMENTS" }] }] },
    }),
    ".mcp.json": JSON.stringify({
      mcpServers: { db: { command: "npx", args: ["-y", "db"] }, c: { command: "docker", args: ["-v"] } },
    }),
  });
  expect(analyzePlacement(plugin).map(({ needs }) => needs)).toEqual([["text"], ["text"], ["text"]]);
});

test("a remote component that can't work there is a finding with its place; a local one is none", () => {
  const files = command("", "Read @notes.md, ask with AskUserQuestion, then\ngit push. !`git log`");
  const options = { endpoint: "https://h.example" };
  const loaded = loadPlugin(files);
  const all = (client: ThinClient) => [
    ...client.report.diagnostics,
    ...placementFindings(loaded.plugin, client.report.components),
  ];
  const found = all(generateThinClient(loaded, options));
  expect(found).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: "FILE_REFERENCE_ON_HOST", path: "commands/x.md", line: 4 }),
      expect.objectContaining({ code: "SHELL_LINE_ON_HOST", line: 5, args: { what: "command:x", line: "git log" } }),
      expect.objectContaining({
        code: "PLACEMENT_NEEDS_MACHINE",
        line: 5,
        args: { what: "command:x", because: "git push" },
      }),
      expect.objectContaining({ code: "PLACEMENT_NEEDS_CONVERSATION", line: 4 }),
    ]),
  );
  const local = all(generateThinClient(loaded, { ...options, local: ["command:x"] }));
  expect(local.filter(({ code }) => /ON_HOST$|^PLACEMENT/.test(code))).toEqual([]);
});

test.each([[loadPlugin(manifest)], [{ manifest: {} }], [null], [undefined], ["p"]])(
  "what is no plugin is refused",
  (given) => {
    for (const analyze of [analyzePlacement, placementFindings]) {
      expect(() => analyze(given as never)).toThrow(
        expect.objectContaining({ code: "OPTION_INVALID", fix: "Give the `plugin` of what `loadPlugin` returns." }),
      );
    }
  },
);
