import type { Checked } from "./checked.ts";

/** A command and a skill of one name: the client lists both, and shows and runs the command only. */
export function checkNamesakes({ plugin, report }: Checked): void {
  const commands = new Map(plugin.commands.map((command) => [command.name, command.path]));
  for (const { name, path } of plugin.skills) {
    const command = commands.get(name);
    if (command !== undefined) report("SKILL_BEHIND_COMMAND", path, { name, command });
  }
}
