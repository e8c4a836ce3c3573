import type { JsonObject } from "../plugin/types.ts";
import type { Draft } from "./draft.ts";

/** What the README says of open copies, which do more than forward. Our words, as the leak check must know. */
const sentences = {
  prompts:
    "A command, skill or agent that is an open copy is a prompt in your own session: what it has Claude Code read and " +
    "send is up to its text and to what you allow.",
  acting: "These open copies run or connect by themselves, and may send data to other places:",
} as const;

/** What open copies may do, which the host's parts don't; nothing where there are none. */
export function localSentOf(draft: Draft): string[] {
  const acting = actingOf(draft);
  const isPrompt = /^(?:command|skill|agent):/;
  const prompts = draft.components.some(({ id, placement }) => placement === "local" && isPrompt.test(id));
  const said = [...(prompts ? [sentences.prompts] : []), ...(acting.length > 0 ? [sentences.acting] : [])];
  // A server's name of several words may be a secret text's.
  draft.publicLines.push(...said, acting.filter((line) => !/`.* .*`/.test(line)).join("\n"));
  return [...said, ...(acting.length > 0 ? [acting.join("\n")] : [])];
}

/** Whether an open copy may start a program, which then sees what the client gives to it. */
export function startsPrograms(draft: Draft): boolean {
  const { hooks, mcpServers } = draft.plugin;
  return (
    hooks.some(({ id, type }) => type === "command" && draft.isLocal(`hook:${id}`)) ||
    mcpServers.some(({ name, transport }) => transport === "stdio" && draft.isLocal(`mcp:${name}`))
  );
}

function actingOf(draft: Draft): string[] {
  const { hooks, mcpServers } = draft.plugin;
  const lines = [
    ...hooks
      .filter(({ id }) => draft.isLocal(`hook:${id}`))
      .map(({ event, type, handler }) => `- hook \`${event}\`: ${deedOf(handler, type)}`),
    ...mcpServers
      .filter(({ name }) => draft.isLocal(`mcp:${name}`))
      .map(({ name, config }) => `- MCP server \`${inlineCode(name)}\`: ${deedOf(config)}`),
  ];
  return [...new Set(lines)];
}

/** Host or program alone: what stands beside them may be a secret. */
function deedOf({ url, command }: JsonObject, type?: string): string {
  if (type === "prompt" || type === "agent") return "asks a model";
  if (type === "mcp_tool") return "calls an MCP tool";
  if (typeof url === "string") return `connects to ${hostOf(url) ?? "an address that a variable names"}`;
  return `runs ${(typeof command === "string" ? programOf(command) : undefined) ?? "a program"}`;
}

function hostOf(url: string): string | undefined {
  const host = URL.canParse(url) ? new URL(url).host : "";
  return /^[\w.:[\]-]+$/.test(host) ? host : undefined;
}

/** The first word's file name, behind plain assignments. */
function programOf(command: string): string | undefined {
  const [, quoted, plain] = /^\s*(?:\w+=[\w.,:/-]*\s+)*(?:"([^"]*)"|([^\s;&|]+))/.exec(command) ?? [];
  const word = (quoted ?? plain)?.replaceAll('"', "");
  const name = word?.slice(Math.max(word.lastIndexOf("/"), word.lastIndexOf("\\")) + 1);
  return name !== undefined && /^[\w.+-]{1,40}$/.test(name) ? name : undefined;
}

/** A name inside inline code, in one line and without the backtick that would end it. */
export function inlineCode(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().replaceAll("`", "'");
}
