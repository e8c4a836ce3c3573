import { expect, test } from "vitest";
import { loadPlugin } from "../../plugin/load.ts";
import { generateThinClient } from "../../thin-client/generate.ts";
import { factsOf } from "./facts.ts";

const hooks = {
  PreToolUse: [{ matcher: "Bash", hooks: [{ type: "command", command: "echo hi" }] }],
  SessionStart: [{ hooks: [{ type: "command", command: "echo start" }] }],
};
const files = {
  ".claude-plugin/plugin.json": '{"name":"tiny","version":"1.0.0"}',
  "commands/hi.md": "Say hi.",
  "commands/bye.md": "Say bye.",
};
const endpoint = "https://example.com";

test("hooks, commands at hook events, the permission hook and local components are told", () => {
  const loaded = loadPlugin({ ...files, "hooks/hooks.json": JSON.stringify({ hooks }) });
  const facts = factsOf(generateThinClient(loaded, { endpoint, local: ["command:bye"], public: ["commands/bye.md"] }));
  expect(facts.components).toEqual(expect.arrayContaining(["command:hi", "command:bye"]));
  expect(facts.mayDo).toEqual([
    "Tells its host of the events PreToolUse, and may block them.",
    "Runs a command on the machine at the events SessionStart.",
    "Answers the permission question for its own tools.",
    "Does on the machine itself, from open copies: command:bye.",
  ]);
});

test("of one without hooks there is nothing to tell", () => {
  expect(factsOf(generateThinClient(loadPlugin(files), { endpoint, permissionHook: false })).mayDo).toEqual([]);
});
