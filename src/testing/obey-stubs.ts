import {
  lastUserBlocks,
  lastUserText,
  type ModelRequest,
  systemText,
  type ToolUseBlock,
  toolResults,
} from "./messages-api.ts";
import { type Reply, type ReplyFunction, say, use } from "./script.ts";

/**
 * A model that does what the texts of our thin clients say. It takes the tool's name and the input out of the prompt
 * that the client really sent, so a call that arrives proves the stub, its `$ARGUMENTS` and its permission:
 *
 * - a command stub, or a skill's body that was just loaded → one `execute_command` call;
 * - an agent stub as system prompt → one `invoke_agent` call with the task it was given;
 * - a tool's result → its text, unchanged.
 *
 * Everything else is asked of `otherwise`, e.g. `() => use("Skill", { skill: "my-plugin:scan" })`.
 * @default otherwise: the model says "No stub in this prompt."
 */
export function obeyStubs(otherwise: ReplyFunction = () => say("No stub in this prompt.")): ReplyFunction {
  return (request, index) =>
    commandCall(request) ?? repeated(request) ?? agentCall(request) ?? otherwise(request, index);
}

function commandCall(request: ModelRequest): ToolUseBlock | undefined {
  const prompt = stubIn(request);
  const tool = /`(mcp__[\w-]+__execute_command)`/.exec(prompt)?.[1];
  const command = nameAfter("- `command`: ", prompt);
  if (tool === undefined || command === undefined) return undefined;
  const input = { command, arguments: tagged(prompt, "arguments") ?? "" };
  return use(tool, prompt.includes("\n- `context`: ") ? { ...input, context: tagged(prompt, "context") ?? "" } : input);
}

/**
 * The stub in the last user message. The client repeats the arguments as typed in a block of its own before it, and
 * what is typed may look like a stub.
 */
function stubIn(request: ModelRequest): string {
  const blocks = lastUserBlocks(request).filter((text) => !text.trimStart().startsWith("<command-"));
  const stub = blocks.find((text) => text.includes(opening)) ?? "";
  return stub.slice(Math.max(0, stub.indexOf(opening)));
}

const opening = "Call the tool `mcp__";

/** The name in inline code after `label`; stubs write unusual names as JSON and say so. */
function nameAfter(label: string, text: string): string | undefined {
  const start = text.indexOf(label);
  if (start < 0) return undefined;
  const [, name, json] = /^`([^`\n]+)`( \(a JSON string\))?/.exec(text.slice(start + label.length)) ?? [];
  return name === undefined || json === undefined ? name : String(JSON.parse(name));
}

/** From the first opening tag to the last closing one: arguments may hold such tags themselves. */
function tagged(prompt: string, tag: string): string | undefined {
  const open = `\n<${tag}>\n`;
  const close = `\n</${tag}>`;
  const start = prompt.indexOf(open);
  const end = prompt.lastIndexOf(close);
  if (start < 0 || end < 0) return undefined;
  return prompt.slice(start + open.length, Math.max(end, start + open.length));
}

function agentCall(request: ModelRequest): ToolUseBlock | undefined {
  const system = systemText(request);
  const tool = /`(mcp__[\w-]+__invoke_agent)`/.exec(system)?.[1];
  const agent = nameAfter("`agent` set to ", system);
  if (tool === undefined || agent === undefined) return undefined;
  return use(tool, { agent, task: withoutReminders(lastUserText(request)) });
}

/** The client puts its own notes around a task; a model passes on the task alone. */
function withoutReminders(prompt: string): string {
  return prompt.replaceAll(/<system-reminder>[\s\S]*?<\/system-reminder>/g, "").trim();
}

function repeated(request: ModelRequest): Reply | undefined {
  const texts = toolResults(request).map((result) => result.text);
  return texts.length === 0 ? undefined : say(texts.join("\n"));
}
