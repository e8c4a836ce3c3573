import { isModelInvoked } from "./client-args.ts";
import type { RunFiles } from "../workspace/types.ts";
import { filesText, type FilesPlace } from "./files-text.ts";
import type { AgentRunRequest, CommandRunRequest, RunRequest } from "./types.ts";

/**
 * What the client reads on stdin: one stream-json user message. A command is `/plugin:name arguments` in the last text
 * block, the only one in which the client looks for a slash; the client itself drops blanks around the arguments, as it
 * does for a user who types them, and changes nothing else.
 */
export function promptLine(pluginName: string, request: RunRequest, files?: RunFiles, place?: FilesPlace): string {
  const texts = request.kind === "agent" ? agentTexts(request) : commandTexts(pluginName, request);
  return messageLine(files !== undefined && place !== undefined ? [filesText(files, place), ...texts] : texts);
}

/** The same for a run that goes on: the user's answer, in which the client finds no command, as it starts with our words. */
export function answerLine(answer: string): string {
  return messageLine([`The user's answer to your question:\n\n<answer>\n${answer}\n</answer>`]);
}

function messageLine(texts: readonly string[]): string {
  const content = texts.map((text) => ({ type: "text", text }));
  return `${JSON.stringify({ type: "user", message: { role: "user", content } })}\n`;
}

function commandTexts(pluginName: string, request: CommandRunRequest): string[] {
  const name = `${pluginName}:${request.name}`;
  const before = request.context === undefined ? [] : [contextText(request.context)];
  if (isModelInvoked(request)) return [...before, loadText(name, request.arguments)];
  return [...before, `/${name}${request.arguments === "" ? "" : ` ${request.arguments}`}`];
}

function contextText(context: string): string {
  return `What the user's machine adds to the request below:\n\n<context>\n${context}\n</context>`;
}

function loadText(name: string, given: string): string {
  return `Use the Skill tool once to load the skill \`${name}\`, with \`args\` set to the text between the tags below, unchanged. Then do what it says.\n\n<arguments>\n${given}\n</arguments>`;
}

/** A task may start with a slash without being a command: `/context` would be answered by the client, not the agent. */
function agentTexts(request: AgentRunRequest): string[] {
  return request.task.trimStart().startsWith("/") ? [request.task, "Do the task above."] : [request.task];
}
