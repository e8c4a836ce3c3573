import { BazaarError } from "../core/errors.ts";
import { valueOf } from "../plugin/frontmatter-values.ts";
import { choosesProgram, launchers, placeholderIn } from "../plugin/shell-arguments.ts";
import { type ShellLine, simpleCommands } from "../plugin/shell-lines.ts";
import type { Command, Skill } from "../plugin/types.ts";

/**
 * The rules under which the `!` lines of a stub run at the caller, for each command that stands there, never for more:
 * the author's own rules that fit one and say which, and a rule of ours for each command that none of them covers. What
 * is more than plain commands one after the other gets a rule for the whole line too: the client takes it for a loop or
 * a variable, whose parts it can't check. Throws `BazaarError` OPTION_INVALID when the arguments decide which program
 * runs.
 */
export function bashRules(component: Command | Skill, shell: readonly ShellLine[]): string[] {
  const form = placeholderIn(valueOf(component.frontmatter, "arguments"));
  const commands = [...new Set(shell.flatMap((line) => simpleCommands(line.command).flatMap(plainCommand)))];
  const wholes = shell.map((line) => line.command).filter((line) => !form.test(line) && isCompound(line));
  const own = (component.allowedTools ?? []).flatMap((rule) => {
    const covers = narrowRule(rule);
    return covers !== undefined && commands.some(covers) ? [{ rule, covers }] : [];
  });
  const ours = commands.filter((command) => !own.some(({ covers }) => covers(command)));
  return [
    ...new Set([
      ...own.map(({ rule }) => rule),
      ...ours.map((command) => ruleFor(component, command, form)),
      ...wholes.map((line) => `Bash(${sayable(line)})`),
    ]),
  ];
}

/** Where output goes that no file gets; the client takes it off before it compares. */
const nowhere = /\s*(?:\d|&)?>>?\s*(?:\/dev\/null|&\d)(?![\w/])/g;

/** Words of the shell's own that stand before a command. */
const before = /^(?:(?:do|then|else|elif|if|while|until|!|time|\{|\()(?=[\s(])\s*|\(+\s*)/;

/** What a part of a line runs: nothing when it is only the frame of a loop, a condition, a group or a comment. */
function plainCommand(part: string): string[] {
  const command = before.exec(part) === null ? part : part.slice(before.exec(part)![0].length);
  if (command !== part) return plainCommand(command);
  if (/^(?:(?:for|case|select|function)\s|(?:done|fi|esac|\}|\))(?:\s|$)|#|$)/.test(part)) return [];
  return [part.replaceAll(nowhere, "")];
}

/** Whether a line is more than plain commands one after the other, so that the client may not see its parts. */
function isCompound(line: string): boolean {
  return /[>!#\\\n]/.test(line) || needsWhole(line);
}

/** Whether it has a variable, a group or a loop, for which the client takes no rule but one for the whole line. */
export function needsWhole(line: string): boolean {
  return /[$`(){}<]|(?:^|[;&|\n]\s{0,9})(?:for|while|until|if|case)\s|(?:^|[\s;&|])\w+=/.test(line);
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

/** A command as a rule can hold it: the client would end the rule at a closing bracket with a blank behind it. */
function sayable(command: string): string {
  return launchers.has(command.split(/\s/)[0]!) ? command : command.replaceAll(/\)(?=[^(]*[ ,])/g, "*");
}

/** What the user types replaces the arguments before the client asks, so such a rule ends with the word before them. */
function ruleFor(component: Command | Skill, command: string, form: RegExp): string {
  const at = command.search(form);
  if (at === -1) return `Bash(${sayable(command)})`;
  const given = command.slice(0, at);
  const words = given.slice(0, Math.max(...[" ", "\t", "\n"].map((blank) => given.lastIndexOf(blank))) + 1).trim();
  if (words !== "" && !choosesProgram(command, form)) return `Bash(${words}:*)`;
  throw new BazaarError(
    "OPTION_INVALID",
    `\`shellContext\` names "${component.kind}:${component.name}", whose line \`${command}\` runs what the arguments say.`,
    "Write the program into the line, or take the component out of the list.",
  );
}
