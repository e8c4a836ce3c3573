import { defined } from "../core/defined.ts";
import { compareCodeUnits } from "../core/text.ts";
import { type Locate, wrongTools } from "./frontmatter-checks.ts";
import { coercedText, kindOf, textOf, toolsOf, valueOf } from "./frontmatter-values.ts";
import { readMarkdown } from "./markdown.ts";
import { type MarkdownFile, markdownFiles, stemOf } from "./markdown-files.ts";
import type { DeclaredPath, Source } from "./source.ts";
import type { Agent, Frontmatter } from "./types.ts";

/** Every agent of the plugin, in ascending order of names. Files that plugin.json names replace `agents/`. */
export function readAgents(source: Source, declared: readonly DeclaredPath[] | undefined): Agent[] {
  const files = declared === undefined ? markdownFiles(source.tree, "agents") : declaredFiles(source, declared);
  const agents = new Map<string, Agent>();
  for (const file of files) {
    const agent = readAgent(source, file);
    if (agent === undefined) continue;
    const first = agents.get(agent.name);
    if (first !== undefined) {
      const place = { path: agent.path, line: agent.frontmatter.lines["name"] ?? 1 };
      source.report("AGENT_NAME_TAKEN", place, { name: agent.name, other: first.path });
    }
    // The client keeps the one that it reads last.
    agents.set(agent.name, agent);
  }
  return [...agents.values()].sort((a, b) => compareCodeUnits(a.name, b.name));
}

/** Declared files have no folders in their names, wherever they lie. Each counts once. */
function declaredFiles(source: Source, declared: readonly DeclaredPath[]): MarkdownFile[] {
  const paths = new Set(declared.map(({ path }) => path));
  return [...paths]
    .filter((path) => source.tree.get(path)?.kind === "file")
    .map((path) => ({ path, folders: [], stem: stemOf(path) }));
}

function readAgent(source: Source, file: MarkdownFile): Agent | undefined {
  const read = readMarkdown(source, "agent", file.path);
  if (read === undefined) return undefined;
  const { text, where } = read;
  const own = ownName(source, text.frontmatter, where) ?? file.stem;
  if (own === "") {
    source.report("COMPONENT_UNNAMED", file.path, { kind: "agent" });
    return undefined;
  }
  checkKeys(source, text.frontmatter, where);
  const description = text.description ?? whenToUse(text.frontmatter);
  const tools = agentTools(source, text.frontmatter, where);
  const color = textOf(valueOf(text.frontmatter, "color"));
  return {
    kind: "agent",
    name: [...file.folders, own].join(":"),
    ...text,
    ...defined({ description, tools, color }),
  };
}

/** Longest `name`, UTF-16 code units, that the client gives an agent. */
export const maxAgentName = 256;

function ownName(source: Source, frontmatter: Frontmatter, where: Locate): string | undefined {
  const value = valueOf(frontmatter, "name");
  if (value === undefined) return undefined;
  const name = coercedText(value);
  if (name.length <= maxAgentName) return name === "" ? undefined : name;
  source.report("AGENT_NAME_TOO_LONG", where("name"), { length: name.length, limit: maxAgentName });
  return undefined;
}

/** The client describes an agent by `when_to_use` where it has no description. */
function whenToUse(frontmatter: Frontmatter): string | undefined {
  return textOf(valueOf(frontmatter, "when_to_use")) ?? textOf(valueOf(frontmatter, "when-to-use"));
}

/** Undefined means all tools, which is also what the client makes of an empty or wrong value. */
function agentTools(source: Source, frontmatter: Frontmatter, where: Locate): string[] | undefined {
  if (!Object.hasOwn(frontmatter.data, "tools")) return undefined;
  const value = valueOf(frontmatter, "tools");
  const tools = toolsOf(value);
  const wrong = wrongTools(value);
  if (wrong !== undefined && tools.length === 0) source.report("AGENT_TOOLS_INVALID", where("tools"), { got: wrong });
  else if (tools.length === 0) {
    const got = typeof value === "string" ? "blank" : kindOf(value);
    source.report("AGENT_TOOLS_EMPTY", where("tools"), { got });
  }
  return tools.length === 0 || tools.includes("*") ? undefined : tools;
}

const ignored = ["hooks", "initialPrompt", "mcpServers", "permissionMode"];

function checkKeys(source: Source, frontmatter: Frontmatter, where: Locate): void {
  for (const key of ignored) {
    if (valueOf(frontmatter, key) !== undefined) source.report("AGENT_KEY_IGNORED", where(key), { key });
  }
  const wrong = { "allowed-tools": "tools", "disallowed-tools": "disallowedTools" };
  for (const [key, use] of Object.entries(wrong)) {
    if (valueOf(frontmatter, key) !== undefined) source.report("AGENT_KEY_WRONG", where(key), { key, use });
  }
}
