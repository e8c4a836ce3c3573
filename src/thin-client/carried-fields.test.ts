import { expect, test } from "vitest";
import { fileAt, type TreeInput } from "../core/file-tree.ts";
import { decodeText } from "../core/text.ts";
import { loadPlugin } from "../plugin/load.ts";
import { generateThinClient } from "./generate.ts";
import type { ThinClient, ThinClientOptions } from "./types.ts";

const secret = "Weigh every finding against the ledger and write none when both columns are empty.";
const name = "my-plugin";
const said = `description: d\n`;
const prompt = (head: string, body = secret) => `---\n${said}${head}---\n${body}\n`;

function thinOf(
  files: Readonly<Record<string, TreeInput>>,
  options: Partial<ThinClientOptions> = {},
  manifest: object = {},
): ThinClient {
  const raw = { name, version: "1.0.0", description: "D", author: { name: "Ada" }, license: "MIT", ...manifest };
  const tree = { ".claude-plugin/plugin.json": JSON.stringify(raw, null, 2), ...files };
  return generateThinClient(loadPlugin(tree), { endpoint: "https://h.example", ...options });
}

const allText = ({ files }: ThinClient) =>
  [...files.keys()].map((path) => decodeText(fileAt(files, path)!.bytes())).join("\n");
const left = ({ report }: ThinClient) => report.diagnostics.filter(({ code }) => code === "FIELD_REPEATS_BODY");
const part = secret.slice(0, 45);
const leak = expect.objectContaining({ code: "LEAK_FOUND" }) as Error;

test.each([
  ["commands/x.md", `argument-hint: ${part}\n`, "argument-hint", 3],
  ["commands/x.md", `model: opus\nwhen_to_use: ${part}\n`, "when_to_use", 4],
  ["skills/x/SKILL.md", `paths:\n  - a\n  - ${part}\n`, "paths", 3],
  ["skills/x/SKILL.md", `name: ${part}\n`, "name", 3],
])("%s with %j: the stub has no %s", (path, head, field, line) => {
  const thin = thinOf({ [path]: prompt(head) });
  expect(left(thin)).toEqual([expect.objectContaining({ path, line, level: "warning" })]);
  expect(left(thin)[0]!.args).toMatchObject({ field });
  expect(allText(thin)).not.toContain(part);
  expect(thin.report.leftOut).toContainEqual(
    expect.objectContaining({ what: expect.stringContaining(field) as unknown }),
  );
});

test.each([
  ["displayName", { displayName: part }],
  ["keywords", { keywords: ["good", part] }],
  ["repository", { repository: part }],
  ["license", { license: part }],
  ["author", { author: { name: part } }],
  ["author", { author: { name: "Ada", email: part } }],
  ["argument-hint", { commands: { y: { content: "B", description: "d", argumentHint: part } } }],
])("the manifest's %s is left out", (field, manifest) => {
  const thin = thinOf({ "skills/x/SKILL.md": prompt("") }, {}, manifest);
  expect(left(thin).map(({ args }) => (args as { readonly field: string }).field)).toEqual([field]);
  expect(left(thin)[0]!.line).toBeGreaterThan(0);
  expect(allText(thin)).not.toContain(part);
});

test("a field of one component does not open another's text; a description does, as does a text copied openly", () => {
  const files = { "commands/a.md": prompt(`when_to_use: ${part}\n`, "A"), "commands/b.md": prompt("") };
  expect(left(thinOf(files))).toHaveLength(1);
  const described = {
    "commands/a.md": `---\ndescription: ${part}\nwhen_to_use: ${part}\n---\nA\n`,
    "commands/b.md": prompt(""),
  };
  expect(left(thinOf(described))).toEqual([]);
  const copied = {
    "commands/a.md": prompt(`when_to_use: ${part}\n`, "A"),
    "commands/b.md": prompt(""),
    "commands/c.md": prompt(""),
  };
  expect(left(thinOf(copied, { local: ["command:c"] }))).toEqual([]);
});

const hooks = (matcher: string, handler: object) => ({
  "hooks/hooks.json": JSON.stringify({
    hooks: { PreToolUse: [{ matcher, hooks: [{ type: "command", command: "true", ...handler }] }] },
  }),
  "commands/x.md": prompt(""),
});

test("a hook's message is left out; what a hook listens to can't be, so it is refused", () => {
  expect(left(thinOf(hooks("Bash", { statusMessage: part })))).toEqual([
    expect.objectContaining({ path: "hooks/hooks.json" }),
  ]);
  expect(() => thinOf(hooks(part, {}))).toThrow(leak);
  expect(() => thinOf(hooks("Bash", { if: `Bash(${part})` }))).toThrow(leak);
});

test("names, addresses and lists of tools may stand in a text", () => {
  const tools = "Write|Edit|MultiEdit|NotebookEdit|WebFetch|Bash";
  const repository = "https://github.com/somebody/with-a-long-name-of-a-repository";
  const long = "a-command-with-a-name-of-more-than-forty-characters";
  const thin = thinOf(
    {
      ...hooks(tools, {}),
      [`commands/${long}.md`]: prompt("", `For ${tools} see ${repository} and /${name}:${long} here.`),
    },
    {},
    { repository },
  );
  expect(left(thin)).toEqual([]);
  expect(allText(thin)).toContain(repository);
});

test("`!` lines that follow each other are let out together", () => {
  const body = "State:\n\n!`git status --short --branch`\n!`git log --oneline -n 20`\n";
  const thin = thinOf({ "commands/x.md": prompt("", body) }, { shellContext: ["command:x"] });
  expect(allText(thin)).toContain("!`git status --short --branch`\n!`git log --oneline -n 20`");
});

test("licence files are compared, but for the words of the law; naming one lets it out", () => {
  const notice = "Licensed under the Apache License, Version 2.0; you may not use this file except in compliance.";
  const script = { ...hooks("Bash", { command: 'sh "${CLAUDE_PLUGIN_ROOT}/h.sh"' }), "h.sh": `# ${notice}\ntrue\n` };
  expect(thinOf({ ...script, LICENSE: notice }).files.has("LICENSE")).toBe(true);
  const leaking = { "commands/x.md": prompt(""), LICENSE: `MIT\n\n${secret}` };
  expect(() => thinOf(leaking)).toThrow(leak);
  expect(thinOf(leaking, { public: ["LICENSE"] }).report.copied).toEqual(["LICENSE"]);
  expect(
    thinOf({ "skills/x/SKILL.md": prompt(""), "skills/x/LICENSE.txt": notice.repeat(2), LICENSE: notice.repeat(2) })
      .report.copied,
  ).toEqual(["LICENSE"]);
  expect(thinOf({ "commands/x.md": prompt(""), "LICENSE.txt": "no json" }).report.copied).toEqual(["LICENSE.txt"]);
});

test("a script that a `!` line runs at the caller must be copied", () => {
  const files = { "commands/x.md": prompt("", "!`${CLAUDE_PLUGIN_ROOT}/scripts/x.sh --all`"), "scripts/x.sh": "true" };
  const found = (options: Partial<ThinClientOptions>) =>
    thinOf(files, options).report.diagnostics.filter(({ code }) => code === "LOCAL_FILE_NOT_PUBLIC");
  expect(found({ shellContext: ["command:x"] })).toEqual([
    expect.objectContaining({ path: "commands/x.md", args: { what: "command:x", file: "scripts/x.sh" } }),
  ]);
  expect(found({ shellContext: ["command:x"], public: ["scripts/*"] })).toEqual([]);
  expect(found({})).toEqual([]);
});

test("an agent's name may stand in its prompt, and a hook's rule in its script", () => {
  const named = "Senior Staff Security Review Engineer For Payments";
  const rule = "Bash(kubectl delete namespace production --context *)";
  const handler = { type: "command", command: "${CLAUDE_PLUGIN_ROOT}/h.sh", if: rule };
  const files = {
    "agents/a.md": `---\nname: ${named}\ndescription: d\n---\nYou are the ${named}. Be terse.\n`,
    "hooks/hooks.json": JSON.stringify({ hooks: { PreToolUse: [{ matcher: "Bash", hooks: [handler] }] } }),
    "h.sh": `#!/bin/sh\n# asked for ${rule}\n`,
  };
  expect(allText(thinOf(files))).toContain(named);
});

test("a sensitive option's default stays, and is told", () => {
  const option = { type: "string", title: "t", description: "d", sensitive: true, default: "hunter2-prod-db" };
  const servers = { mcpServers: { db: { command: "x", env: { PW: "${user_config.db_password}" } } } };
  const files = { ".mcp.json": JSON.stringify(servers) };
  const thin = thinOf(files, { local: ["mcp:db"] }, { userConfig: { db_password: option } });
  expect(allText(thin)).toMatch(/db_password/);
  expect(allText(thin)).not.toMatch(/hunter2/);
  expect(thin.report.diagnostics.map(({ code }) => code)).toContain("SENSITIVE_DEFAULT_LEFT_OUT");
});

test("a header in the frontmatter of a component on the caller's machine must be a variable too", () => {
  const hook = '{type: http, url: "https://h.example", headers: {Authorization: "Bearer my-internal-token-77"}}';
  const skill = `---\ndescription: d\nhooks: {Stop: [{hooks: [${hook}]}]}\n---\nB\n`;
  expect(() => thinOf({ "skills/s/SKILL.md": skill }, { local: ["skill:s"] })).toThrow(leak);
});

test("many prompts that share their sentences are searched in time that grows with their number", () => {
  const sentences = Array.from({ length: 20 }, (_, at) => `Sentence number ${at} weighs finding ${at * 7} well.`).join(
    " ",
  );
  const files = Object.fromEntries(
    Array.from({ length: 1_000 }, (_, at) => [
      `commands/c${at}.md`,
      prompt(`argument-hint: ${sentences}\n`, sentences),
    ]),
  );
  expect(left(thinOf(files))).toHaveLength(1_000);
});

test("a field that differs from another one in a name alone is looked for itself", () => {
  const sentence = (word: string) => `Use when the user asks for a \`${word}\` review of the open code`;
  const files = {
    "skills/a/SKILL.md": prompt(`when_to_use: ${sentence("alpha")}\n`, "A"),
    "skills/b/SKILL.md": prompt(`when_to_use: ${sentence("gamma")}\n`, `${sentence("gamma")}, and end.`),
  };
  expect(left(thinOf(files))).toEqual([expect.objectContaining({ path: "skills/b/SKILL.md" })]);
});

test("tags of the stub, names, tool rules and titles of options may stand in a prompt", () => {
  const lines = "<context>\n!`git status --short --branch --untracked`\n</context>\n";
  const long = "my very long command name with lots of words in it";
  const rule = "Bash(gh issue view --json title,body,comments:*)";
  const files = {
    "commands/a.md": prompt(
      `allowed-tools: ${rule}\n`,
      `<arguments>\n$ARGUMENTS\n</arguments>\n\n${lines}Use ${rule}.`,
    ),
    [`commands/${long}.md`]: prompt("", `This is ${long}.`),
  };
  expect(left(thinOf(files, { shellContext: ["command:*"] }))).toEqual([]);
});

test("a public JSON file that is nested too deeply to be walked over is a text", () => {
  const deep = "[".repeat(5_000) + "]".repeat(5_000);
  expect(thinOf({ "data/deep.json": deep }, { public: ["data/**"] }).files.has("data/deep.json")).toBe(true);
});

test("a credential in a shell line that goes to the caller is refused", () => {
  const line = ["!`acme status --token ", "Xk29aLq07Zm4", "`"].join("");
  expect(() => thinOf({ "commands/a.md": prompt("", line) }, { shellContext: ["command:*"] })).toThrow(leak);
});
