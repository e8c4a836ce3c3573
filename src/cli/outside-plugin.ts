import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { BazaarError } from "../core/errors.ts";

/** Throws `BazaarError` OPTION_INVALID for a file or folder in the plugin's own: it would be a part of the next one. */
export function requireOutside(pluginFolder: string, output: string | undefined, what = "The output"): void {
  if (output === undefined) return;
  const way = relative(realPath(resolve(pluginFolder)), realPath(resolve(output)));
  // On Windows the way to another drive is a whole path.
  if (way === ".." || way.startsWith(`..${sep}`) || resolve(way) === way) return;
  throw new BazaarError(
    "OPTION_INVALID",
    `${what} "${output}" lies inside the plugin, so it would be part of the next one.`,
    "Name a folder beside the plugin's.",
  );
}

/** With all links followed, also where the last folders are not there yet. */
function realPath(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(realPath(dirname(path)), basename(path));
}
