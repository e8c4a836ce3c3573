import type { Agent, Json } from "../plugin/types.ts";
import type { Draft } from "./draft.ts";
import { frontmatterBlock } from "./frontmatter-block.ts";
import { openCopy } from "./open-copy.ts";
import { type StubPath, stubPaths } from "./stub-paths.ts";
import { agentBody } from "./stub-text.ts";

/** Stubs or open copies of every agent. */
export function addAgents(draft: Draft): void {
  const { agents } = draft.plugin;
  const paths = stubPaths(
    "agents",
    agents.map(({ name }) => ({ name, suffix: ".md" })),
  );
  for (const agent of agents) {
    const stub = paths.get(agent.name)!;
    if (!stub.plain) draft.report("NAME_NOT_PORTABLE", agent.path, { what: `agent:${agent.name}`, path: stub.path });
    if (draft.isLocal(`agent:${agent.name}`)) {
      draft.place(`agent:${agent.name}`, localPath(agent, stub), openCopy(draft, agent), "local");
    } else {
      draft.place(`agent:${agent.name}`, stub.path, agentStub(draft, agent, stub), "remote");
    }
  }
}

function agentStub(draft: Draft, agent: Agent, stub: StubPath): string {
  const { settings } = draft;
  const tool = `${settings.naming.prefix}invoke_agent`;
  const block = frontmatterBlock({
    // The folder gives the rest of the name; a stub that could not be put there says the whole name itself.
    name: stub.plain ? agent.name.slice(agent.name.lastIndexOf(":") + 1) : agent.name,
    description: describe(draft, agent),
    tools: tool,
    model: settings.relayModel,
    color: agent.color,
    background: trueOf(agent.frontmatter.data["background"]),
    mcp: settings.naming.serverKey,
    tool: "invoke_agent",
    args: { agent: agent.name, plugin: draft.plugin.name },
  });
  return block + agentBody(tool, agent.name);
}

function describe(draft: Draft, agent: Agent): string {
  if (agent.description !== undefined && agent.description.trim() !== "") return agent.description;
  const description = `Runs the agent ${agent.name} of ${draft.settings.name} on its host.`;
  draft.report("DESCRIPTION_DEFAULTED", agent.path, { what: `agent:${agent.name}`, description });
  return description;
}

/** A copy keeps its own frontmatter, so its folder must add exactly what the frontmatter's name lacks. */
function localPath(agent: Agent, stub: StubPath): string {
  const own = agent.frontmatter.data["name"];
  return typeof own === "string" && own === agent.name ? stub.path.replace(/^agents\/.*\//, "agents/") : stub.path;
}

/** Whether the caller goes on while the agent works: theirs to notice, so it stays. */
function trueOf(value: Json | undefined): true | undefined {
  return value === true ? true : undefined;
}
