import type { Command, Json, JsonObject, Skill } from "../plugin/types.ts";
import { bashRules } from "./bash-rules.ts";
import type { Draft } from "./draft.ts";
import { sendsFiles } from "./files-hooks.ts";
import { type BlockValue, frontmatterBlock } from "./frontmatter-block.ts";
import { openCopy } from "./open-copy.ts";
import { type ShellLine, shellLines, shellSource } from "../plugin/shell-lines.ts";
import { coercedText, valueOf } from "../plugin/frontmatter-values.ts";
import { commandPaths, commandsField } from "./command-paths.ts";
import { runTools } from "./tool-names.ts";
import { isPortable } from "./stub-paths.ts";
import { promptBody } from "./stub-text.ts";

/** Stubs or open copies of every command. Returns the manifest's field `commands` where one is needed. */
export function addCommands(draft: Draft): JsonObject[string] | undefined {
  const paths = commandPaths(draft.plugin.commands);
  for (const { command, path, root } of paths) {
    if (root === undefined) {
      const code = command.skillFolder ? "COMMAND_NOT_A_SKILL" : "NAME_NOT_PORTABLE";
      draft.report(code, command.path, { what: `command:${command.name}`, path });
    }
    if (draft.isLocal(`command:${command.name}`)) {
      draft.place(`command:${command.name}`, path, openCopy(draft, command), "local");
    } else {
      draft.place(`command:${command.name}`, path, commandStub(draft, command), "remote");
    }
  }
  return commandsField(paths);
}

/** Bytes that every file system takes; the client lists no longer name either, with the plugin's in front. */
const maxFolderName = 255;

/** Stubs or open copies of every skill; a skill's name is its folder's. */
export function addSkills(draft: Draft): void {
  for (const skill of draft.plugin.skills) {
    const path = `skills/${skill.name}/SKILL.md`;
    if (skill.name.length > maxFolderName) {
      draft.leaveBehind(`The skill "${skill.name}"`, skill.path, "its name is too long for a folder");
      continue;
    }
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
  const rules = [...runTools(draft), ...(shell.length === 0 ? [] : bashRules(command, shell))];
  const files = sendsFiles(draft, `command:${command.name}`);
  return (
    frontmatterBlock({
      ...userSide(draft, command),
      "allowed-tools": rules.length === 0 ? tool : [tool, ...rules],
      ...markers(draft, command.name),
    }) + promptBody({ tool, name: command.name, shell, ending: "show", files, long: draft.settings.longRuns })
  );
}

/** Without `allowed-tools`, which would make the client ask before the model may start the skill. */
function skillStub(draft: Draft, skill: Skill): string {
  const tool = `${draft.settings.naming.prefix}execute_command`;
  const shell = sharedLines(draft, skill);
  const rules = shell.length === 0 ? [] : bashRules(skill, shell);
  const files = sendsFiles(draft, `skill:${skill.name}`);
  return (
    frontmatterBlock({
      name: textOf(skill.frontmatter.data["name"]) ?? skill.name,
      ...userSide(draft, skill),
      "allowed-tools": rules.length === 0 ? undefined : rules,
      ...markers(draft, skill.name),
    }) + promptBody({ tool, name: skill.name, shell, ending: "use", files, long: draft.settings.longRuns })
  );
}

/** The keys that act in the caller's session; those of the run on the host stay there. */
function userSide(draft: Draft, component: Command | Skill): Record<string, BlockValue | undefined> {
  return {
    description: describe(draft, component),
    when_to_use: whenToUse(component),
    "argument-hint": component.argumentHint,
    paths: textsOf(component.frontmatter.data["paths"]),
    "disable-model-invocation": component.modelInvocable ? undefined : true,
    "user-invocable": component.userInvocable ? undefined : false,
    model: draft.settings.commandModel,
  };
}

/**
 * The component's own, or for a plain command ours. The client offers the model a skill, and what it treats like one,
 * only where the author says what it is for; ours would add it to the list.
 */
function describe(draft: Draft, component: Command | Skill): string | undefined {
  if (component.description !== undefined && component.description.trim() !== "") return component.description;
  const likeSkill = component.kind === "skill" || component.skillFolder || !component.modelInvocable;
  if (likeSkill && whenToUse(component) === undefined) {
    draft.report("SKILL_NOT_OFFERED", component.path, { what: `${component.kind}:${component.name}` });
    return undefined;
  }
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

/** As the client takes it: any value that makes a text, even a blank one. */
function whenToUse({ frontmatter }: Command | Skill): string | undefined {
  const value = valueOf(frontmatter, "when_to_use");
  return value === undefined ? undefined : coercedText(value) || undefined;
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function textsOf(value: Json | undefined): string | readonly string[] | undefined {
  if (!Array.isArray(value)) return textOf(value);
  const texts = value.filter((item) => typeof item === "string");
  return texts.length === 0 ? undefined : texts;
}
