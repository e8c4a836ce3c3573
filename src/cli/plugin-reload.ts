import { resolve } from "node:path";
import { loadPlugin } from "../adapters/load-plugin.ts";
import { watchFolder } from "../adapters/plugin-watch.ts";
import type { ServedPlugin } from "../adapters/serve-plugin.ts";
import type { Closing } from "../core/closing.ts";
import { isBazaarError } from "../core/errors.ts";
import type { LoadedPlugin } from "../plugin/load.ts";
import { type HostLog, troubleOf } from "./host-log.ts";
import type { OpenedPlugin } from "./open-plugin.ts";
import { pluginSummary } from "./summary.ts";

export interface ReloadParts {
  readonly opened: OpenedPlugin;
  readonly server: Pick<ServedPlugin, "reload">;
  readonly log: HostLog;
  /** Makes the thin client of a plugin and puts it in its place. Throws where the plugin can't be served. */
  readonly publish: (opened: OpenedPlugin) => void;
}

/** Serves what is saved in the plugin's folder, until it is closed. */
export function watchPlugin(parts: ReloadParts): Promise<Closing> {
  const { opened, log } = parts;
  return watchFolder(resolve(opened.directory), {
    changed: reloader(parts),
    trouble: (error) => log.trouble(`The plugin's folder can't be watched: ${troubleOf(error)}`),
  });
}

/**
 * What to do when files of the plugin have changed: serve it as it is now, or say why not and go on with what was good.
 * The configuration is read at the start only.
 */
export function reloader({ opened, server, log, publish }: ReloadParts): (paths: readonly string[]) => void {
  let last = opened.loaded;
  return (paths) => {
    if (paths.some(isConfig)) log.note("The configuration has changed; it is read when serve starts.");
    if (paths.every(isConfig)) return;
    try {
      const loaded = loadPlugin(opened.directory);
      const servers = needsServers(last, loaded, paths);
      const next = { ...opened, loaded };
      publish(next);
      server.reload(loaded, { servers });
      last = loaded;
      const more = servers && loaded.plugin.mcpServers.length > 0 ? "; its MCP servers start anew" : "";
      log.note(`The plugin has changed, and is served as it is now: ${pluginSummary(loaded.plugin)}${more}.`);
    } catch (error) {
      const why = isBazaarError(error) ? `${error.problem} ${error.fix}` : troubleOf(error);
      log.trouble(`The plugin has changed and can't be served so; the last good one goes on. ${why}`);
    }
  };
}

const isConfig = (path: string) => /^bazaar\.config\.\w+$/.test(path);

/** What stands in Markdown no server reads. Anything else may be its code, or what it works on. */
function needsServers(before: LoadedPlugin, now: LoadedPlugin, paths: readonly string[]): boolean {
  const declared = ({ plugin }: LoadedPlugin) => JSON.stringify(plugin.mcpServers);
  if (declared(before) !== declared(now)) return true;
  return paths.some((path) => !/\.md$/i.test(path) && !isConfig(path) && !/^(?:hooks|\.claude-plugin)\//.test(path));
}
