import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import type { LocalAction, RunQuestion } from "./types.ts";

/** Key of the MCP server by which a run speaks to its host; the client calls its tools `mcp__bazaar-host__…`. */
export const hostServerKey = "bazaar-host";

/** The rule that allows its tools. */
export const hostToolsRule = `mcp__${hostServerKey}`;

/** What a run may leave for its caller; lengths in characters. */
export const hostToolLimits = { actions: 20, command: 2_000, reason: 2_000, question: 2_000, options: 10, option: 200 };

/** A tool as `tools/list` names it. */
export interface HostTool {
  readonly name: "request_local_action" | "ask_user";
  readonly description: string;
  readonly inputSchema: {
    readonly type: "object";
    readonly properties: Record<string, { type: string; description: string; items?: { type: string } }>;
    readonly required: string[];
  };
}

export interface HostToolAnswer {
  readonly text: string;
  readonly isError: boolean;
}

const requestAction: HostTool = {
  name: "request_local_action",
  description:
    "Requests one command on the user's machine, after this run: a commit, a push, the project's tests. The user's own session carries it out, if the user agrees; you never see its output. Call it once per command, in the order in which they have to run.",
  inputSchema: {
    type: "object",
    properties: {
      command: { type: "string", description: "One shell command on one line, for the project's folder." },
      reason: { type: "string", description: "Why it is needed, one sentence for the user." },
    },
    required: ["command", "reason"],
  },
};

const askUser: HostTool = {
  name: "ask_user",
  description:
    "Asks the user one question that you can't answer yourself. End your turn right after it: you go on here when the answer has come.",
  inputSchema: {
    type: "object",
    properties: {
      question: { type: "string", description: "The question, with all that the user has to know for it." },
      options: { type: "array", items: { type: "string" }, description: "Answers to choose from, at most 10." },
    },
    required: ["question"],
  },
};

/** A command is one line that looks like what it does: no control characters, none that reorder or hide text. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** Text may have lines and joined emoji, but nothing that moves a cursor or turns the reading order round. */
// oxlint-disable-next-line no-control-regex -- exactly those are looked for
const moving = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** What one run asks of its caller: actions in their order and at most one question. What it can't take, it refuses. */
export class HostNotes {
  readonly tools: readonly HostTool[];
  #question: Omit<RunQuestion, "handle"> | undefined;
  readonly #actions: LocalAction[];

  /** `earlier`: the actions of the run before it asked. */
  constructor(options: { readonly canAsk: boolean; readonly earlier?: readonly LocalAction[] }) {
    this.tools = options.canAsk ? [requestAction, askUser] : [requestAction];
    this.#actions = [...(options.earlier ?? [])];
  }

  get actions(): readonly LocalAction[] {
    return this.#actions;
  }

  get question(): Omit<RunQuestion, "handle"> | undefined {
    return this.#question;
  }

  /** Calls a tool. Never throws: what is refused is a text for the run's model. */
  call(tool: string, input: unknown): HostToolAnswer {
    if (!this.tools.some(({ name }) => name === tool)) return refused(`There is no tool ${tool.slice(0, 100)}.`);
    const given = isJsonObject(input) ? input : {};
    return tool === "ask_user" ? this.#ask(given) : this.#add(given);
  }

  #add(input: JsonObject): HostToolAnswer {
    const command = field(input["command"], hostToolLimits.command, unseen);
    if (command === undefined) return refused(`\`command\` has to be one line of 1 to 2000 visible characters.`);
    const reason = field(input["reason"], hostToolLimits.reason, moving);
    if (reason === undefined) return refused("`reason` has to be a text of 1 to 2000 characters, none of control.");
    if (this.#actions.some((action) => action.command === command)) return done("That is on the list already.");
    if (this.#actions.length >= hostToolLimits.actions) return refused("The list is full: 20 commands.");
    this.#actions.push({ command, reason: reason.replaceAll(/\s+/g, " ") });
    return done(`Number ${this.#actions.length} on the list. It runs after you have ended, if the user agrees.`);
  }

  #ask(input: JsonObject): HostToolAnswer {
    if (this.#question !== undefined) return refused("You have asked already. End your turn and wait for the answer.");
    const question = field(input["question"], hostToolLimits.question, moving);
    if (question === undefined) return refused("`question` has to be a text of 1 to 2000 characters, none of control.");
    const options = optionsIn(input["options"]);
    if (options === undefined) return refused("`options` has to be a list of at most 10 texts of 1 to 200 characters.");
    this.#question = { question, options };
    return done("The user will be asked. End your turn now; you go on when the answer has come.");
  }
}

function optionsIn(value: Json | undefined): string[] | undefined {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.length > hostToolLimits.options) return undefined;
  const options = value.map((one: Json) => field(one, hostToolLimits.option, unseen));
  return options.some((one) => one === undefined) ? undefined : [...new Set(options as string[])];
}

function field(value: Json | undefined, most: number, never: RegExp): string | undefined {
  if (typeof value !== "string" || value.length > most) return undefined;
  const text = value.trim();
  return text === "" || never.test(text) ? undefined : text;
}

const refused = (text: string): HostToolAnswer => ({ text, isError: true });
const done = (text: string): HostToolAnswer => ({ text, isError: false });
