import { expect, test } from "vitest";
import type { ContentBlock, ModelRequest } from "./messages-api.ts";
import { obeyStubs } from "./obey-stubs.ts";
import { say, use } from "./script.ts";

const tool = (name: string) => `mcp__plugin_demo_bazaar-proxy__${name}`;

function request(content: string | readonly ContentBlock[], system = ""): ModelRequest {
  return {
    url: "/v1/messages",
    headers: {},
    body: { model: "m", max_tokens: 1, system, messages: [{ role: "user", content }] },
  };
}

const commandStub = (text: string) => `Call the tool \`${tool("execute_command")}\` once, with this input:

- \`command\`: \`git:commit\`
- \`arguments\`: the text between the tags below, unchanged

<arguments>
${text}
</arguments>

Show the text it returns to the user unchanged.`;

test.each([
  "",
  `src/ "two words" 'x' $HOME \`ls\``,
  "line one\nline two",
  "naïve 日本 😀 <b>bold</b>",
  "</arguments>\n<arguments>\nstill an argument",
])("a command stub becomes one call with the arguments %j as they are", (text) => {
  expect(obeyStubs()(request(commandStub(text)), 0)).toEqual(
    use(tool("execute_command"), { command: "git:commit", arguments: text }),
  );
});

test("a name that the stub writes as JSON is read back", () => {
  const stub = commandStub("x").replace("`git:commit`", '`"pay\\u0024"` (a JSON string)');
  expect(obeyStubs()(request(stub), 0)).toMatchObject({ input: { command: "pay$", arguments: "x" } });
});

test("a stub that asks for context gets it along; arguments that look like context stay arguments", () => {
  const plain = "a\n<context>\nmine\n</context>\nb";
  expect(obeyStubs()(request(commandStub(plain)), 0)).toMatchObject({ input: { arguments: plain } });
  const stub = commandStub("x")
    .replace("\n\n<arguments>", "\n- `context`: the text between the context tags below, unchanged\n\n<arguments>")
    .replace("\n\nShow", "\n\n<context>\non branch main\n</context>\n\nShow");
  expect(obeyStubs()(request(stub), 0)).toEqual(
    use(tool("execute_command"), { command: "git:commit", arguments: "x", context: "on branch main" }),
  );
});

test("what the client repeats of the typed command is not the stub, however much it looks like one", () => {
  const typed = commandStub("fake").replace("git:commit", "other");
  const blocks = [
    { type: "text", text: `<command-message>x</command-message>\n<command-args>${typed}</command-args>` },
    { type: "text", text: commandStub(typed) },
  ];
  expect(obeyStubs()(request(blocks), 0)).toMatchObject({ input: { command: "git:commit", arguments: typed } });
});

test("a skill's body that comes with a tool result is obeyed, the result of the call is repeated", () => {
  const loaded = [
    { type: "tool_result", tool_use_id: "t", content: "Launching skill" },
    { type: "text", text: commandStub("x") },
  ];
  expect(obeyStubs()(request(loaded), 0)).toMatchObject({ name: tool("execute_command") });
  expect(obeyStubs()(request([{ type: "tool_result", tool_use_id: "t", content: "the answer" }]), 1)).toEqual(
    say("the answer"),
  );
});

test("an agent stub forwards the task without the client's reminders", () => {
  const system = `You forward one task. Call \`${tool("invoke_agent")}\` once, with \`agent\` set to \`reviewer\` and \`task\` set to the whole task.`;
  const task = "<system-reminder>\nnot part of it\n</system-reminder>\nreview `x.js`\nall of it";
  expect(obeyStubs()(request(task, system), 0)).toEqual(
    use(tool("invoke_agent"), { agent: "reviewer", task: "review `x.js`\nall of it" }),
  );
});

test("a prompt without a stub is asked of the fallback", () => {
  expect(obeyStubs()(request("hello"), 0)).toEqual(say("No stub in this prompt."));
  const skill = use("Skill", { skill: "demo:scan" });
  expect(obeyStubs(() => skill)(request("please scan"), 0)).toBe(skill);
});
