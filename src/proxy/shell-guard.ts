import { BazaarError } from "../core/errors.ts";
import { toolRuleFault } from "../core/tool-rule.ts";
import { shellArguments } from "../plugin/shell-arguments.ts";
import { shellLines } from "../plugin/shell-lines.ts";
import type { Command, Plugin, Skill } from "../plugin/types.ts";
import { areShellWords } from "./shell-words.ts";

/**
 * Throws `BazaarError` COMMAND_UNSAFE when a caller's arguments would reach a shell of this host and could be more there
 * than words: the client puts them into the author's `!` lines as they are.
 */
export function guardShell(command: Command | Skill, given: string): void {
  const kind = shellArguments(command);
  if (kind === "none") return;
  const problem = `"${command.name}" would hand its arguments to a shell on its host.`;
  // What the model loads gets its arguments from the model, whatever the caller's are.
  if (!command.userInvocable || (kind === "program" && given.trim() !== "")) {
    throw new BazaarError("COMMAND_UNSAFE", problem, "Tell its author: no `!` line of it may hold $ARGUMENTS.");
  }
  if (areShellWords(given)) return;
  const fix = "Give plain words and relative paths: letters, digits, blanks and _ . / : = @ , + - without options.";
  throw new BazaarError("COMMAND_UNSAFE", problem, fix);
}

/**
 * Rules that keep the model from loading such a command or skill itself, with arguments that nobody looked at. A name
 * that no rule can hold (`a (b)`) takes all of the plugin's with it: what a client makes of half a rule is its own affair.
 */
export function shellDenials(plugin: Plugin): string[] {
  const unsafe = [...plugin.commands, ...plugin.skills].filter((command) => shellArguments(command) !== "none");
  const rules = unsafe.map(({ name }) => `Skill(${plugin.name}:${name})`);
  return rules.map((rule) => (toolRuleFault(rule, "deny") === undefined ? rule : `Skill(${plugin.name}:*)`));
}

/**
 * Keeps the shell away altogether where nobody asked for one: without a rule the client still runs commands that only
 * read (`ps aux`, `ls`), also where everything that is not allowed is denied.
 */
export function bashDenial(plugin: Plugin, allowedTools: readonly string[]): string[] {
  const prompts = [...plugin.commands, ...plugin.skills];
  const rules = prompts.flatMap((prompt) => prompt.allowedTools ?? []).concat(allowedTools);
  const isAskedFor =
    rules.some((rule) => /^\s*Bash\b/.test(rule)) || prompts.some(({ body }) => shellLines(body).length > 0);
  return isAskedFor ? [] : ["Bash"];
}
