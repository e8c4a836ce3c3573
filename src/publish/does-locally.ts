import type { Plugin } from "../plugin/types.ts";

/** What a plugin does beside its texts, for whoever reviews it. */
export interface LocalDeeds {
  /** What the client starts, loads or sets on the user's machine: `hook SessionStart`, `server files` …; each once. */
  readonly runs: readonly string[];
  /** Addresses that its servers and hooks are asked at, as written; each once. */
  readonly asks: readonly string[];
}

/** Read from the plugin as the client does, so nothing that its manifest says of it counts. */
export function localDeeds(plugin: Plugin): LocalDeeds {
  const { hooks, mcpServers, mcpBundles, lspServers, monitors, bin, hookModules, workflows, settings } = plugin;
  const named = (kind: string, list: readonly { readonly name: string }[]) => list.map(({ name }) => `${kind} ${name}`);
  const urls = [...mcpServers.map(({ config }) => config["url"]), ...hooks.map(({ handler }) => handler["url"])];
  const runs = [
    ...hooks.filter(({ type }) => type === "command").map(({ event }) => `hook ${event}`),
    ...named(
      "server",
      mcpServers.filter(({ transport }) => transport === "stdio"),
    ),
    ...mcpBundles.map(({ source }) => `server ${source}`),
    ...named("language server", lspServers),
    ...named("monitor", monitors),
    ...named("program", bin),
    ...named("module", hookModules),
    ...named("workflow", workflows),
    ...(settings === undefined ? [] : ["settings"]),
  ];
  return { runs: [...new Set(runs)], asks: [...new Set(urls.filter((url) => typeof url === "string"))] };
}
