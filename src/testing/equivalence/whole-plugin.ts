import { join } from "node:path";
import type { JsonObject } from "../../core/json.ts";
import { lastUserText, systemText } from "../messages-api.ts";
import { type ReplyFunction, say, use } from "../script.ts";
import { resultOf, told, toolsOf } from "./observe.ts";
import { addedAtFirst, type Call, endOf, idOf, listProbes, sessionOf, shell, textsWith } from "./probes.ts";
import type { Observed, Probe, Session, Subject } from "./types.ts";

/** What the plugin's prompts ask for, done. */
const model: ReplyFunction = (request) => {
  const prompt = lastUserText(request);
  const greeted = /this is who to greet: (.*)/.exec(prompt)?.[1];
  if (greeted !== undefined) return say(`GREETED ${greeted}`);
  const scanned = /this is what to scan: (.*)/.exec(prompt)?.[1];
  if (scanned !== undefined) return say(`SCANNED ${scanned}`);
  if (systemText(request).includes("You are the helper of the plugin whole")) return say("HELPED");
  return say(`REPORTED ${/SCANNED \S+|HELPED/.exec(JSON.stringify(request.body.messages.at(-1)))?.[0]}`);
};

const kit = (name: string, event: string, proof: RegExp, input: Call["input"] = {}): Call => {
  return { component: `tool kit:${name}`, event, tool: ["kit", name], input, proof };
};

const results: readonly Call[] = [
  kit("echo", "text", /ü “x”/, { text: "ü “x”\n", more: [{ left: null, right: 1 }] }),
  kit("picture", "image", /"image".*image\/png/),
  kit("failing", "isError", /kit failed on purpose.*"is_error":true/),
  kit("broken", "protocol error", /kit has no such thing/),
  kit("structured", "structured content", /sum/),
  kit("marked", "_meta: a longer result is shown", /marked result marked result/),
  kit("large", "large: kept in a file", /saved to/),
  kit("linked", "resources", /the note itself/),
];

const decisions: readonly Call[] = [
  shell("hook PreToolUse", "deny", "echo deny-me", /PreToolUse says deny/),
  shell("hook PreToolUse", "deny by exit code 2", "echo exit-me", /PreToolUse exits with 2/),
  shell("hook PreToolUse", "allow", "touch allow-me && echo allowed", /"content":"allowed".*"isDenied":false/),
  shell("hook PreToolUse", "ask", "echo ask-me", /PreToolUse says ask.*"isDenied":true/),
  shell("hook PreToolUse", "rewritten input", "touch rewrite-me", /rewritten input/),
  shell("hook PreToolUse", "added context", "echo context-me", /PreToolUse adds a note/),
  shell("hook PostToolUse", "added context", "echo context-me", /PostToolUse saw object/),
  shell("hook PostToolUse", "block", "echo object-me", /PostToolUse objects/),
  shell("hook PermissionRequest", "deny", "touch refuse-me", /PermissionRequest says no/),
  shell("hook PermissionRequest", "allow", "touch grant-me && echo granted", /"content":"granted".*"isDenied":false/),
  kit("echo", "hook PreToolUse denies it", /PreToolUse says deny/, { text: "deny-me" }),
  kit("echo", "hook PostToolUse adds context", /PostToolUse saw/, { text: "context-me" }),
];

const surroundings: Call = kit("surroundings", "sees where it runs", /seesCallersFiles/);
const seenByHook: Call = shell("hook PreToolUse", "sees where it runs", "echo fields-me", /seesCallersFiles/);

/** One cell for each thing that a program of the plugin sees of where it runs. */
function seenBy(call: Call, component: string, pattern: RegExp, names: readonly string[]): Probe[] {
  const read = (session: Observed) => {
    const texts = textsWith(resultOf(session, idOf(call)) ?? null, "seesCallersFiles");
    const found = texts.map((text) => pattern.exec(text)?.[1]).find((text) => text !== undefined);
    return JSON.parse(found ?? "{}") as JsonObject;
  };
  return names.map((name) => ({
    component,
    event: `sees: ${name}`,
    read: (session) => read(session)[name],
    proof: /./,
  }));
}

const sights: readonly Probe[] = [
  ...seenBy(surroundings, "server kit", /(\{.*\})/, [
    "seesCallersFiles",
    "hasProjectVariable",
    "rootIsSubstituted",
    "seesCallersVariable",
    "client",
    "capabilities",
  ]),
  ...seenBy(seenByHook, "hook PreToolUse", /SEEN(\{.*\})SEEN/, [
    "fields",
    "seesCallersFiles",
    "hasProjectVariable",
    "hasPluginRoot",
    "hasPluginData",
    "seesCallersVariable",
  ]),
];

const stop: Probe = {
  component: "hook Stop",
  event: "block: one more turn",
  read: ({ requests, text }) => [textsWith(told(requests.at(-1)), "Stop asks"), text],
  proof: /Stop asks for one more turn.*stopped in the end/,
};

const started = (component: string, proof: RegExp, ...call: Parameters<typeof use>): Session => {
  return { prompt: "go", replies: () => [use(...call)], probes: [endOf(component, "started by the model", proof)] };
};

const agent = { description: "help", prompt: "the task", subagent_type: "whole:helper", run_in_background: false };

/** A made-up plugin that has one of everything. */
export const wholePlugin: Subject = {
  name: "whole",
  folder: join(import.meta.dirname, "plugin"),
  model,
  sessions: [
    sessionOf({
      prompt: "go",
      together: [...results, surroundings],
      calls: [...decisions, seenByHook],
      last: [say("please stop-me"), say("stopped in the end")],
      unread: [surroundings, seenByHook],
      probes: [
        ...listProbes("whole", ["kit"], ["slash_commands", "agents", "skills"]),
        addedAtFirst("SessionStart", "SessionStart adds a note"),
        addedAtFirst("UserPromptSubmit", "UserPromptSubmit adds a note"),
        ...sights,
        stop,
      ],
    }),
    {
      prompt: "block-me",
      probes: [endOf("hook UserPromptSubmit", "blocked prompt", /.*UserPromptSubmit blocks the prompt[^]*/)],
    },
    {
      prompt: `/whole:greet "Ann" & $HOME`,
      deferred: true,
      probes: [
        endOf("command greet", "typed by the user", /GREETED "Ann" & \$HOME$/),
        {
          component: "server kit",
          event: "alwaysLoad: in the first request",
          read: (session) => toolsOf(session, "mcp__plugin_whole_kit__").map(({ name }) => name),
          proof: /kit__echo/,
        },
      ],
    },
    started("skill scan", /SCANNED src$/, "Skill", { skill: "whole:scan", args: "src" }),
    started("agent helper", /HELPED/, "Agent", agent),
  ],
};
