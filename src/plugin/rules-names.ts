import type { Checked } from "./checked.ts";

/** What the client's list leaves out: all but plain characters, and blanks where they would be lost in typing. */
const untypable = /[<>\p{C}]|[^\S ]| {2}|^ | $| :|: |:$/u;
/** Longest name with the plugin's in front, UTF-16 code units, that it lists. */
const maxListedName = 256;

/** Commands and skills that the client reads and does not list. */
export function checkUnlisted({ plugin, report }: Checked): void {
  for (const { name, path } of [...plugin.commands, ...plugin.skills]) {
    const isTooLong = plugin.name.length + 1 + name.length > maxListedName;
    if (name === "" || isTooLong || untypable.test(name)) report("COMMAND_UNLISTED", path, { name });
  }
}

/** A command and a skill of one name: the client lists both, and shows and runs the command only. */
export function checkNamesakes({ plugin, report }: Checked): void {
  const commands = new Map(plugin.commands.map((command) => [command.name, command.path]));
  for (const { name, path } of plugin.skills) {
    const command = commands.get(name);
    if (command !== undefined) report("SKILL_BEHIND_COMMAND", path, { name, command });
  }
}
