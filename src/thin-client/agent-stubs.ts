import { maxAgentName } from "../plugin/agents.ts";
import { coercedText, valueOf } from "../plugin/frontmatter-values.ts";
import type { Agent, Json } from "../plugin/types.ts";
import type { Draft } from "./draft.ts";
import { sendsFiles } from "./files-hooks.ts";
import { frontmatterBlock } from "./frontmatter-block.ts";
import { openCopy } from "./open-copy.ts";
import { hashPath, type StubPath, stubPaths } from "./stub-paths.ts";
import { agentBody } from "./stub-text.ts";
import { runTools } from "./tool-names.ts";

/** Stubs or open copies of every agent. */
export function addAgents(draft: Draft): void {
  const { agents } = draft.plugin;
  const paths = stubPaths(
    "agents",
    agents.map(({ name }) => name),
  );
  for (const agent of agents) {
    const stub = placeOf(agent, paths.get(agent.name)!);
    const id = `agent:${agent.name}` as const;
    if (!stub.plain) draft.report("NAME_NOT_PORTABLE", agent.path, { what: id, path: stub.path });
    if (!draft.isLocal(id)) draft.place(id, stub.path, agentStub(draft, agent, stub), "remote");
    else if (isPlainCopy(agent, stub)) draft.place(id, stub.path, openCopy(draft, agent), "local");
    else draft.place(id, hashPath("agents", agent.name), openCopy(draft, agent, { name: agent.name }), "local");
  }
}

/** Where a stub lies, and what its frontmatter calls it: the folder gives the rest of the name. */
interface AgentPlace extends StubPath {
  readonly name: string;
}

/** A stub that could not be put in its folder says the whole name itself, unless that is longer than the client takes. */
function placeOf(agent: Agent, stub: StubPath): AgentPlace {
  const end = agent.name.lastIndexOf(":") + 1;
  const name = agent.name.slice(end);
  if (stub.plain) return { ...stub, name };
  if (agent.name.length <= maxAgentName) return { ...stub, name: agent.name };
  const folder = agent.name.slice(0, end).replaceAll(":", "/");
  return { ...stub, path: stub.path.replace("/", () => `/${folder}`), name };
}

function agentStub(draft: Draft, agent: Agent, stub: AgentPlace): string {
  const { settings } = draft;
  const tool = `${settings.naming.prefix}invoke_agent`;
  const block = frontmatterBlock({
    name: stub.name,
    description: describe(draft, agent),
    tools: settings.longRuns ? [tool, ...runTools(draft)] : tool,
    model: settings.relayModel,
    color: agent.color,
    background: trueOf(agent.frontmatter.data["background"]),
    mcp: settings.naming.serverKey,
    tool: "invoke_agent",
    args: { agent: agent.name, plugin: draft.plugin.name },
  });
  return block + agentBody(tool, agent.name, sendsFiles(draft, `agent:${agent.name}`), settings.longRuns);
}

function describe(draft: Draft, agent: Agent): string {
  if (agent.description !== undefined && agent.description.trim() !== "") return agent.description;
  const description = `Runs the agent ${agent.name} of ${draft.settings.name} on its host.`;
  draft.report("DESCRIPTION_DEFAULTED", agent.path, { what: `agent:${agent.name}`, description });
  return description;
}

/** Whether a copy as it is has the agent's name: by its folders and its file, or its own name where the file is free. */
function isPlainCopy(agent: Agent, { plain, name }: AgentPlace): boolean {
  const value = valueOf(agent.frontmatter, "name");
  const own = value === undefined ? "" : coercedText(value);
  return own === "" || own.length > maxAgentName ? plain : own === name;
}

/** Whether the caller goes on while the agent works: theirs to notice, so it stays. */
function trueOf(value: Json | undefined): true | undefined {
  return value === true ? true : undefined;
}
