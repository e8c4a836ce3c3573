import { BazaarError } from "../core/errors.ts";
import { valueOf } from "../plugin/frontmatter-values.ts";
import { choosesProgram, launchers, placeholderIn } from "../plugin/shell-arguments.ts";
import { type ShellLine, simpleCommands } from "../plugin/shell-lines.ts";
import type { Command, Skill } from "../plugin/types.ts";

/**
 * The rules under which the `!` lines of a stub run at the caller, for each command that stands there, never for more:
 * the author's own rules that fit one and say which, and a rule of ours for each command that none of them covers.
 * Throws `BazaarError` OPTION_INVALID when the arguments decide which program runs.
 */
export function bashRules(component: Command | Skill, shell: readonly ShellLine[]): string[] {
  const commands = [...new Set(shell.flatMap((line) => simpleCommands(line.command)))];
  const form = placeholderIn(valueOf(component.frontmatter, "arguments"));
  const own = (component.allowedTools ?? []).flatMap((rule) => {
    const covers = narrowRule(rule);
    return covers !== undefined && commands.some(covers) ? [{ rule, covers }] : [];
  });
  const ours = commands.map((command) => ({ command, rule: ruleFor(component, command, form) }));
  return [
    ...new Set([
      ...own.map(({ rule }) => rule),
      ...ours.filter(({ command }) => !own.some(({ covers }) => covers(command))).map(({ rule }) => rule),
    ]),
  ];
}

/** What a scoped rule of Bash allows; undefined for one that allows any command, or any that a program can start. */
function narrowRule(rule: string): ((command: string) => boolean) | undefined {
  const scope = /^Bash\((.*)\)$/s.exec(rule)?.[1]?.trim() ?? "";
  const prefix = scope.endsWith(":*") ? scope.slice(0, -2).trim() : undefined;
  if ((prefix ?? scope) === "" || (prefix ?? scope).includes("*")) return undefined;
  if (prefix === undefined) return (command) => command === scope;
  if (launchers.has(prefix.split(/\s/)[0]!.replace(/^.*\//, ""))) return undefined;
  return (command) => command === prefix || command.startsWith(`${prefix} `);
}

/** What the user types replaces the arguments before the client asks, so such a rule ends with the word before them. */
function ruleFor(component: Command | Skill, command: string, form: RegExp): string {
  const at = command.search(form);
  if (at === -1) return `Bash(${command})`;
  const words = command.slice(0, at).replace(/\S+$/, "").trim();
  if (words !== "" && !choosesProgram(command, form)) return `Bash(${words}:*)`;
  throw new BazaarError(
    "OPTION_INVALID",
    `\`shellContext\` names "${component.kind}:${component.name}", whose line \`${command}\` runs what the arguments say.`,
    "Write the program into the line, or take the component out of the list.",
  );
}
