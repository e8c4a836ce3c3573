import type { Command, JsonObject } from "../plugin/types.ts";
import { hashPath, isPortable, isPortableName, newShelf, type Shelf } from "./stub-paths.ts";

/** Where a command's stub lies. */
export interface CommandPath {
  readonly command: Command;
  readonly path: string;
  /** The folder under which the client reads the name off the path; undefined where the manifest must say the name. */
  readonly root: string | undefined;
}

/**
 * A path for each command, such that the client lists it as it lists the original: a folder with SKILL.md stays one,
 * since the client lists it among the skills too. As such a folder hides all else below it, and names may differ in
 * capitals only, what does not fit into `commands/` goes to `commands-2/` and so on.
 */
export function commandPaths(commands: readonly Command[]): CommandPath[] {
  const shelves: Shelf[] = [];
  return commands.map((command) => {
    const { name, skillFolder } = command;
    if (!(skillFolder ? name.split(":").every(isPortable) : isPortableName(name))) {
      return { command, path: hashPath("named-commands", name), root: undefined };
    }
    const below = name.replaceAll(":", "/") + (skillFolder ? "/SKILL.md" : ".md");
    let at = 0;
    while (!(shelves[at] ??= newShelf())(below, skillFolder)) at += 1;
    const root = at === 0 ? "commands" : `commands-${at + 1}`;
    return { command, path: `${root}/${below}`, root };
  });
}

/**
 * The manifest's field `commands`: nothing where `commands/` says it all, else every folder, as a list, or in a map
 * with the names that no path can say. In the map the client ignores the key of a folder, and reads its commands.
 */
export function commandsField(paths: readonly CommandPath[]): JsonObject[string] | undefined {
  const roots = [...new Set(paths.map(({ root }) => root))].filter((root) => root !== undefined);
  const named = paths.filter(({ root }) => root === undefined);
  if (named.length > 0) {
    return Object.fromEntries([
      ...roots.map((root) => [root, { source: `./${root}` }]),
      ...named.map(({ command, path }) => [command.name, { source: `./${path}` }]),
    ]) as JsonObject;
  }
  return roots.every((root) => root === "commands") ? undefined : roots.map((root) => `./${root}`);
}
