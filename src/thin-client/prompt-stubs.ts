import type { Command, Json, Skill } from "../plugin/types.ts";
import { bashRules } from "./bash-rules.ts";
import type { Draft } from "./draft.ts";
import { type BlockValue, frontmatterBlock } from "./frontmatter-block.ts";
import { openCopy } from "./open-copy.ts";
import { type ShellLine, shellLines, shellSource } from "../plugin/shell-lines.ts";
import { isPortable, stubPaths } from "./stub-paths.ts";
import { promptBody } from "./stub-text.ts";

/** One command in the manifest's map, which names a file freely; needed when a name can't be a path. */
export type CommandMap = Readonly<Record<string, { readonly source: string }>>;

/** Stubs or open copies of every command. Returns the manifest's map where one is needed. */
export function addCommands(draft: Draft): CommandMap | undefined {
  const { commands } = draft.plugin;
  const paths = stubPaths(
    "commands",
    commands.map(({ name, path }) => ({ name, suffix: suffixOf(path) })),
  );
  for (const command of commands) {
    const { path, plain } = paths.get(command.name)!;
    if (!plain) draft.report("NAME_NOT_PORTABLE", command.path, { what: `command:${command.name}`, path });
    if (draft.isLocal(`command:${command.name}`)) {
      draft.place(`command:${command.name}`, path, openCopy(draft, command), "local");
    } else {
      draft.place(`command:${command.name}`, path, commandStub(draft, command), "remote");
    }
  }
  if ([...paths.values()].every((stub) => stub.plain)) return undefined;
  return Object.fromEntries([...paths].map(([name, { path }]) => [name, { source: `./${path}` }]));
}

/** The client lists a command that is written as a folder with SKILL.md among the skills too. */
function suffixOf(path: string): string {
  return path.endsWith("/SKILL.md") ? "/SKILL.md" : ".md";
}

/** Stubs or open copies of every skill; a skill's name is its folder's. */
export function addSkills(draft: Draft): void {
  for (const skill of draft.plugin.skills) {
    const path = `skills/${skill.name}/SKILL.md`;
    if (!isPortable(skill.name)) draft.report("SKILL_NAME_NOT_PORTABLE", skill.path, { name: skill.name });
    if (draft.isLocal(`skill:${skill.name}`)) {
      draft.place(`skill:${skill.name}`, path, openCopy(draft, skill), "local");
    } else {
      draft.place(`skill:${skill.name}`, path, skillStub(draft, skill), "remote");
    }
  }
}

function commandStub(draft: Draft, command: Command): string {
  const tool = `${draft.settings.naming.prefix}execute_command`;
  const shell = sharedLines(draft, command);
  const rules = shell.length === 0 ? [] : bashRules(command, shell);
  return (
    frontmatterBlock({
      ...userSide(draft, command),
      "allowed-tools": rules.length === 0 ? tool : [tool, ...rules],
      ...markers(draft, command.name),
    }) + promptBody({ tool, name: command.name, shell, ending: "show" })
  );
}

/** Without `allowed-tools`, which would make the client ask before the model may start the skill. */
function skillStub(draft: Draft, skill: Skill): string {
  const tool = `${draft.settings.naming.prefix}execute_command`;
  const shell = sharedLines(draft, skill);
  const rules = shell.length === 0 ? [] : bashRules(skill, shell);
  return (
    frontmatterBlock({
      name: textOf(skill.frontmatter.data["name"]) ?? skill.name,
      ...userSide(draft, skill),
      "allowed-tools": rules.length === 0 ? undefined : rules,
      ...markers(draft, skill.name),
    }) + promptBody({ tool, name: skill.name, shell, ending: "use" })
  );
}

/** The keys that act in the caller's session; those of the run on the host stay there. */
function userSide(draft: Draft, component: Command | Skill): Record<string, BlockValue | undefined> {
  return {
    description: describe(draft, component),
    when_to_use: textOf(component.frontmatter.data["when_to_use"]),
    "argument-hint": component.argumentHint,
    paths: textsOf(component.frontmatter.data["paths"]),
    "disable-model-invocation": component.modelInvocable ? undefined : true,
    "user-invocable": component.userInvocable ? undefined : false,
    model: draft.settings.commandModel,
  };
}

function describe(draft: Draft, component: Command | Skill): string {
  if (component.description !== undefined && component.description.trim() !== "") return component.description;
  const description = `Runs ${component.name} of ${draft.settings.name} on its host.`;
  draft.report("DESCRIPTION_DEFAULTED", component.path, { what: `${component.kind}:${component.name}`, description });
  return description;
}

/** The keys of the original design: the client ignores them, people and tools can read them. */
function markers(draft: Draft, command: string): Record<string, BlockValue> {
  return {
    mcp: draft.settings.naming.serverKey,
    tool: "execute_command",
    args: { command, plugin: draft.plugin.name },
  };
}

/** The lines that the options let run at the caller; the others are reported by the analysis. */
function sharedLines(draft: Draft, component: Command | Skill): ShellLine[] {
  if (!draft.settings.shellContext.has(`${component.kind}:${component.name}`)) return [];
  const lines = shellLines(component.body);
  draft.letOut.push(...lines.map((line) => line.command), lines.flatMap(shellSource).join("\n"));
  draft.shellAtCaller.push(...lines.map((line) => ({ name: component.name, command: line.command })));
  return lines;
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function textsOf(value: Json | undefined): string | readonly string[] | undefined {
  if (!Array.isArray(value)) return textOf(value);
  const texts = value.filter((item) => typeof item === "string");
  return texts.length === 0 ? undefined : texts;
}
