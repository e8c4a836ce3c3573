import { type ShellLine, shellSource } from "../plugin/shell-lines.ts";

/** What the stubs say, apart from names; the leak check must know that these words are ours. */
export const stubSentences = {
  call: "once, with this input:",
  given: "- `arguments`: the text between the argument tags below, unchanged",
  context: "- `context`: the text between the context tags below, unchanged",
  show: "Show the text it returns to the user unchanged. Do not do the work yourself; if the tool fails or is missing, say so and stop.",
  use: "Use the text it returns as the result. Do not do the work yourself; if the tool fails or is missing, say so and stop.",
  after:
    "If the text asks the user something, ask it and call the tool again as it says. Carry out commands for the user's machine only with the user's permission.",
  again: "If it answers `No files came with this call.`, call it once more with the same input.",
  goesOn: "If it says that the run goes on, call `get_run` as it says.",
  forward: "You forward one task. Call",
  task: "and `task` set to the whole task you were given. Reply with the text it returns, unchanged. If the tool fails, reply with the error.",
} as const;

export interface PromptStub {
  readonly tool: string;
  /** Name of the hosted command or skill. */
  readonly name: string;
  /** Lines that run at the caller; their output travels along. */
  readonly shell: readonly ShellLine[];
  readonly ending: "show" | "use";
  /** Whether the caller's files travel, which the first call may only ask for. */
  readonly files?: boolean;
  /** Whether the host may answer with a run that goes on. */
  readonly long?: boolean;
}

/** Body of a command's or skill's stub. Plain statements: remote text that gives orders reads like an attack. */
export function promptBody(stub: PromptStub): string {
  const context = stub.shell.length > 0;
  return [
    `Call the tool \`${stub.tool}\` ${stubSentences.call}`,
    "",
    `- \`command\`: ${inText(stub.name)}`,
    stubSentences.given,
    ...(context ? [stubSentences.context] : []),
    "",
    "<arguments>",
    "$ARGUMENTS",
    "</arguments>",
    "",
    ...(context ? ["<context>", ...stub.shell.flatMap(shellSource), "</context>", ""] : []),
    ...(stub.files === true ? [stubSentences.again, ""] : []),
    ...(stub.long === true ? [stubSentences.goesOn, ""] : []),
    stubSentences[stub.ending],
    "",
    stubSentences.after,
    "",
  ].join("\n");
}

/** Body of an agent's stub, which the client takes as the agent's system prompt. */
export function agentBody(tool: string, agent: string, files = false, long = false): string {
  const again = (files ? ` ${stubSentences.again}` : "") + (long ? ` ${stubSentences.goesOn}` : "");
  return `${stubSentences.forward} \`${tool}\` once, with \`agent\` set to ${inText(agent)} ${stubSentences.task}${again}\n`;
}

/**
 * A name inside inline code. File names may hold what the client would act on in a prompt (a backtick that ends the
 * code, `!` before one, `$ARGUMENTS`, `@file`, a line break); such a name is written as JSON with those characters
 * escaped.
 */
function inText(name: string): string {
  if (!/[`$!@\\"\p{C}]/u.test(name)) return `\`${name}\``;
  const escaped = Array.from(name, (char) => (/[A-Za-z0-9 ._:/-]/.test(char) ? char : unicodeEscape(char)));
  return `\`"${escaped.join("")}"\` (a JSON string)`;
}

function unicodeEscape(char: string): string {
  const units = Array.from({ length: char.length }, (_, at) => char.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
