import { isJsonObject } from "../core/json.ts";
import { compareCodeUnits } from "../core/text.ts";
import { readAgents } from "./agents.ts";
import { readBin, readOutputStyles, readThemes, readWorkflows } from "./client-components.ts";
import { readCommands } from "./commands.ts";
import { declaredCommands, declaredPaths } from "./declared-commands.ts";
import { below, type Declared, memberOf } from "./document.ts";
import { readHooks } from "./hooks.ts";
import { readLspServers } from "./lsp.ts";
import type { ReadManifest } from "./manifest.ts";
import { readMcpServers } from "./mcp.ts";
import { readMonitors } from "./monitors.ts";
import { readSettings } from "./settings.ts";
import { readSkills } from "./skills.ts";
import type { Source } from "./source.ts";
import type { Agent, Command, Plugin, Skill } from "./types.ts";

/**
 * What plugin.json and a marketplace's entry say about one kind of component. plugin.json replaces the default folder;
 * the entry adds to whatever there is.
 */
interface Field {
  readonly main: Declared | undefined;
  readonly entry: Declared | undefined;
}

type Components = Omit<Plugin, "name" | "manifest" | "files">;

/** Reads every component of the plugin. `folderName` is what the client calls a nameless SKILL.md at the root. */
export function readComponents(source: Source, read: ReadManifest, folderName = "plugin"): Components {
  const field = (name: string): Field => ({ main: memberOf(read.main, name), entry: memberOf(read.entry, name) });
  // Beside a plugin.json the client ignores these fields of an entry; without one the entry is the manifest.
  const exclusive = (name: string) => memberOf(read.manifest.path === null ? read.entry : read.main, name);
  const listOf = (declared: Declared | undefined) => (declared === undefined ? [] : [declared]);
  const hooks = readHooks(source, listOf(memberOf(read.main, "hooks")), memberOf(read.entry, "hooks"));
  const mcp = readMcpServers(source, listOf(exclusive("mcpServers")));
  const settings = readSettings(source, exclusive("settings"));
  const styles = field("outputStyles");
  return {
    commands: commandsOf(source, field("commands"), folderName),
    skills: skillsOf(source, field("skills"), folderName),
    agents: agentsOf(source, field("agents")),
    hooks: hooks.handlers,
    hookModules: hooks.modules,
    mcpServers: mcp.servers,
    mcpBundles: mcp.bundles,
    lspServers: readLspServers(source, listOf(exclusive("lspServers"))),
    outputStyles: readOutputStyles(source, { declared: styles.main, added: styles.entry }),
    monitors: readMonitors(source, experimental(exclusive, "monitors")),
    themes: readThemes(source, { declared: experimental(exclusive, "themes") }),
    workflows: readWorkflows(source, { declared: exclusive("workflows") }),
    bin: readBin(source),
    ...(settings === undefined ? {} : { settings }),
  };
}

function commandsOf(source: Source, { main, entry }: Field, folderName: string): Command[] {
  const read = (declared: Declared) => readCommands(source, declaredCommands(source, declared), folderName);
  const own = main === undefined ? readCommands(source, { kind: "default" }, folderName) : read(main);
  return entry === undefined ? own : merged(own, read(entry));
}

function agentsOf(source: Source, { main, entry }: Field): Agent[] {
  const paths = (declared: Declared) => declaredPaths(source, declared, { field: "agents", endings: [".md"] });
  const own = readAgents(source, main === undefined ? undefined : paths(main));
  return entry === undefined ? own : merged(own, readAgents(source, paths(entry)));
}

function skillsOf(source: Source, { main, entry }: Field, folderName: string): Skill[] {
  const declared = [main, entry].filter((one) => one !== undefined);
  const paths = declared.flatMap((one) => declaredPaths(source, one, { field: "skills" }));
  return readSkills(source, paths, { folderName, declared: declared.length > 0 });
}

/** The field inside `experimental`, which wins, or at the top level, where it still works. */
function experimental(field: (name: string) => Declared | undefined, name: string): Declared | undefined {
  const group = field("experimental");
  if (group === undefined || !isJsonObject(group.value) || !Object.hasOwn(group.value, name)) return field(name);
  return below(group, name, group.value[name] ?? null);
}

function merged<Component extends { readonly name: string }>(
  own: readonly Component[],
  added: readonly Component[],
): Component[] {
  const names = new Set(own.map((one) => one.name));
  const all = [...own, ...added.filter((one) => !names.has(one.name))];
  return all.sort((a, b) => compareCodeUnits(a.name, b.name));
}
