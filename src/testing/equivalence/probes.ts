import type { Json } from "../../core/json.ts";
import { type Reply, use } from "../script.ts";
import { answerTo, resultOf, told, toolsOf } from "./observe.ts";
import type { InitEvent } from "../client-events.ts";
import type { Probe, Session } from "./types.ts";

/** One tool call of a session, and what is to be compared of it. */
export interface Call {
  readonly component: string;
  readonly event: string;
  /** A tool of the client, or server and tool of the plugin. */
  readonly tool: string | readonly [server: string, name: string];
  readonly input?: Readonly<Record<string, Json>>;
  readonly proof: RegExp;
}

/** What the model does in a session, in this order. */
export interface Course {
  readonly prompt: string;
  /** Calls in one message, of which only the results are compared. */
  readonly together?: readonly Call[];
  /** Calls one after the other, compared with all that the client and its hooks put beside the result. */
  readonly calls?: readonly Call[];
  /** What the model says at the end. */
  readonly last?: readonly Reply[];
  /** Leave out the cells of these calls: other probes read them. */
  readonly unread?: readonly Call[];
  readonly probes?: readonly Probe[];
}

export function sessionOf({ prompt, together = [], calls = [], last = [], unread = [], probes = [] }: Course): Session {
  return {
    prompt,
    replies: (tool) => {
      const block = (call: Call) => {
        const name = typeof call.tool === "string" ? call.tool : tool(...call.tool);
        return { ...use(name, call.input ?? {}), id: idOf(call) };
      };
      return [...(together.length > 0 ? [together.map(block)] : []), ...calls.map(block), ...last];
    },
    probes: [
      ...probes,
      ...together
        .filter((call) => !unread.includes(call))
        .map((call) => probeOf(call, (session) => resultOf(session, idOf(call)))),
      ...calls
        .filter((call) => !unread.includes(call))
        .map((call) => probeOf(call, (session) => answerTo(session, idOf(call)))),
    ],
  };
}

function probeOf({ component, event, proof }: Call, read: Probe["read"]): Probe {
  return { component, event, proof, read };
}

/** The id of the call in the conversation; component and event name it. */
export function idOf({ component, event }: Pick<Call, "component" | "event">): string {
  return `toolu_${`${component} ${event}`.replaceAll(/\W+/g, "_")}_`;
}

/** A shell command, about which the plugin's hooks decide. */
export function shell(component: string, event: string, command: string, proof: RegExp): Call {
  return { component, event, tool: "Bash", input: { command }, proof };
}

/** What the client lists of a plugin, and the tools of its servers. */
export function listProbes(
  plugin: string,
  servers: readonly string[],
  lists: readonly ("slash_commands" | "agents" | "skills")[],
): Probe[] {
  const proof = new RegExp(`"${plugin}:`);
  const list = (name: (typeof lists)[number]): Probe => ({
    component: { slash_commands: "commands", agents: "agents", skills: "skills" }[name],
    event: "listed",
    read: ({ init }) => namesIn(init, name).filter((one) => one.startsWith(`${plugin}:`)),
    proof,
  });
  return [
    ...lists.map(list),
    ...servers.map((server) => toolsProbe(plugin, server)),
    ...servers.flatMap((server) => serverProbe(plugin, server)),
  ];
}

function toolsProbe(plugin: string, server: string): Probe {
  const prefix = `mcp__plugin_${plugin}_${server}__`;
  return {
    component: `server ${server}`,
    event: "tools, descriptions, schemas",
    read: (session) => toolsOf(session, prefix),
    proof: new RegExp(`"name":"${prefix}.*"description".*"input_schema"`),
  };
}

function serverProbe(plugin: string, server: string): Probe {
  return {
    component: `server ${server}`,
    event: "listed by its name",
    read: ({ init }) => (init?.mcp_servers ?? []).map(({ name, status }) => `${name} ${status}`),
    proof: new RegExp(`plugin:${plugin}:${server} `),
  };
}

function namesIn(init: InitEvent | undefined, list: "slash_commands" | "agents" | "skills"): string[] {
  return [...(init?.[list] ?? [])].sort();
}

/** What a hook added to the conversation before the model's first answer. */
export function addedAtFirst(event: string, note: string): Probe {
  return {
    component: `hook ${event}`,
    event: "added context",
    read: ({ requests }) => textsWith(told(requests[0]), note),
    proof: new RegExp(note),
  };
}

/** Every line of a value's texts that holds `part`. */
export function textsWith(value: Json, part: string): string[] {
  if (typeof value === "string") return value.split("\n").filter((line) => line.includes(part));
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap((inner) => textsWith(inner, part))
    : [];
}

/** What the session's last message holds is compared. */
export function endOf(component: string, event: string, pattern: RegExp): Probe {
  return { component, event, read: ({ text }) => pattern.exec(text)?.[0], proof: /./ };
}
