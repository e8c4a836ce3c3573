import { compareCodeUnits } from "../core/text.ts";
import type { Agent, Command, Plugin, Skill } from "../plugin/types.ts";
import { inlineCaps } from "../workspace/upload-limits.ts";
import { longRunTools } from "./run-tool-list.ts";
import type { ProxyTool, ToolField, ToolFields } from "./tool-types.ts";

/** The client cuts a tool's description here, in characters. */
const maxDescription = 2_048;

/** Longest description of one command in the list, in characters. */
const maxLine = 160;

/**
 * The tools that the model sees. Those for which the plugin has nothing are left out; `execute_hook` always is: only
 * hooks call it, and the client lets them.
 */
export function toolsOf(plugin: Plugin, fields: FileFields = { files: false, upload: false }): ProxyTool[] {
  const commands = [...plugin.commands, ...plugin.skills];
  const more = fileFields(fields);
  return [
    ...(commands.length > 0 ? [executeCommand(plugin, commands, more)] : []),
    ...(plugin.agents.length > 0 ? [invokeAgent(plugin, plugin.agents, more)] : []),
    ...(fields.runs === true && commands.length + plugin.agents.length > 0 ? longRunTools(plugin, more) : []),
  ];
}

/** What tools have beside their own fields: those about the caller's files, and the tools for runs that outlive a call. */
export interface FileFields {
  readonly files: boolean;
  readonly upload: boolean;
  /** @default false */
  readonly runs?: boolean;
}

function fileFields({ files, upload }: FileFields): ToolFields {
  return {
    ...(files && { files: filesField }),
    ...(upload && {
      upload: { type: "string", description: "Set by the plugin itself when it has sent the project. Leave it out." },
    }),
  };
}

const filesField: ToolField = {
  type: "array",
  description:
    `Files for it to work on, at most ${inlineCaps.files} with ${inlineCaps.bytes / 1_048_576} MiB in all. ` +
    "Leave it out unless the answer asks for it.",
  items: {
    type: "object",
    properties: {
      path: { type: "string", description: "Relative to the project, with `/`." },
      content: { type: "string" },
      encoding: { type: "string", enum: ["utf8", "base64"] },
    },
    required: ["path", "content"],
  },
};

function executeCommand(plugin: Plugin, commands: readonly (Command | Skill)[], more: ToolFields): ProxyTool {
  const intro = `Runs a command or skill of the plugin "${plugin.name}" on its host and returns the answer.`;
  const properties = {
    command: { type: "string", description: `Its name. One of: ${namesOf(commands)}` },
    arguments: { type: "string", description: "What the user typed behind the command, unchanged. May be empty." },
    context: { type: "string", description: "Output of local programs that the command refers to." },
    ...more,
    ...answerFields,
  };
  return tool("execute_command", "Run a plugin command", intro, commands, properties, ["command"]);
}

function invokeAgent(plugin: Plugin, agents: readonly Agent[], more: ToolFields): ProxyTool {
  const intro = `Gives a task to an agent of the plugin "${plugin.name}" on its host and returns its report.`;
  const properties = {
    agent: { type: "string", description: `Its name. One of: ${namesOf(agents)}` },
    task: { type: "string", description: "The whole task; the agent sees nothing else of the conversation." },
    ...more,
    ...answerFields,
  };
  return tool("invoke_agent", "Ask a plugin agent", intro, agents, properties, ["agent"]);
}

/** For the second call, when the first was answered by a question. */
const answerFields = {
  run: { type: "string", description: "Only to answer a question: the run that asked, as its answer named it." },
  answer: { type: "string", description: "The user's answer to that question." },
};

type Listed = Command | Skill | Agent;

function tool(
  name: string,
  title: string,
  intro: string,
  listed: readonly Listed[],
  properties: ToolFields,
  required: string[],
): ProxyTool {
  return {
    name,
    title,
    description: described(intro, listed),
    inputSchema: { type: "object", properties: { ...properties }, required },
    // A run works in a folder of its own on the host, so nothing of the caller's is destroyed; yet it may reach out.
    annotations: { title, readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: true },
    // Without these the client hides the tool behind a search, and puts answers over 50,000 characters into a file.
    _meta: { "anthropic/alwaysLoad": true, "anthropic/maxResultSizeChars": 500_000 },
  };
}

/** Intro and list; as many entries as fit, since the names of all of them stand in the schema. */
function described(intro: string, listed: readonly Listed[]): string {
  let text = intro;
  for (const component of byName(listed)) {
    const next = `${text}\n- ${line(component)}`;
    if (next.length > maxDescription - 2) return `${text}\n…`;
    text = next;
  }
  return text;
}

function line(component: Listed): string {
  const hint = component.kind !== "agent" && component.argumentHint ? ` ${component.argumentHint}` : "";
  const what = component.description ? `: ${component.description.replaceAll(/\s+/g, " ").trim()}` : "";
  const whole = `${component.name}${hint}${what}`;
  return whole.length > maxLine ? `${whole.slice(0, maxLine - 1)}…` : whole;
}

function namesOf(listed: readonly Listed[]): string {
  return [...new Set(byName(listed).map(({ name }) => name))].join(", ");
}

function byName(listed: readonly Listed[]): Listed[] {
  return [...listed].sort((a, b) => compareCodeUnits(a.name, b.name));
}
