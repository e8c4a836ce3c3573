import { relative, resolve, sep } from "node:path";
import type { MarketplacesConfig } from "../../config/marketplaces/types.ts";
import { BazaarError } from "../../core/errors.ts";
import { realPlace } from "../real-place.ts";
import { StateFolder } from "../sync/state-folder.ts";

/** Throws `BazaarError` USAGE_INVALID where a build would lie in the state folder. */
export function requireOutsideState(out: string, state: string): void {
  if (pathIn(state, out) === undefined) return;
  throw new BazaarError("USAGE_INVALID", "The folder to write lies in the state folder.", "Choose another one.");
}

/** Throws `BazaarError` OPTION_INVALID where a build would lie in a plugin of a source that is a folder: it would be a part of the next. */
export function requireOutsidePlugins(out: string, state: string, { sources }: MarketplacesConfig): void {
  for (const { slug, directory } of sources) {
    const inside = directory === undefined ? undefined : pathIn(directory, out);
    const plugin = inside === undefined ? undefined : pluginAt(state, slug, inside);
    if (plugin === undefined) continue;
    const problem = `The folder to write lies in the plugin ${plugin} of "${slug}", and would be a part of it.`;
    throw new BazaarError("OPTION_INVALID", problem, "Choose one outside of the plugins' folders.");
  }
}

/** The path of `place` below `folder`, with `/`; undefined where it does not lie there. */
function pathIn(folder: string, place: string): string | undefined {
  const path = relative(realPlace(resolve(folder)), realPlace(resolve(place)));
  return path === ".." || path.startsWith(`..${sep}`) || resolve(path) === path ? undefined : path.replaceAll(sep, "/");
}

/** Its name, quoted. */
function pluginAt(state: string, slug: string, path: string): string | undefined {
  const plugins = new StateFolder(state).snapshot(slug)?.plugins ?? [];
  const found = plugins.find(
    ({ origin }) =>
      origin.kind === "relative" && (origin.path === undefined || `${path}/`.startsWith(`${origin.path}/`)),
  );
  return found && JSON.stringify(found.entry["name"]);
}
