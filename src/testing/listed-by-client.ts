import { compareCodeUnits } from "../core/text.ts";
import { runClient } from "./run-client.ts";

/** Names that a session of the client lists for one plugin, without the plugin's, in ascending order. */
export interface Listed {
  readonly commands: readonly string[];
  readonly agents: readonly string[];
  readonly skills: readonly string[];
}

/** What one session lists for plugins, by the plugin's folder. */
export async function listedByClient(folders: readonly string[]): Promise<Map<string, Listed>> {
  const { init } = await runClient({
    prompt: "hi",
    pluginDirs: folders,
    // Their hooks and servers would run programs of the machine.
    args: ["--strict-mcp-config", "--settings", JSON.stringify({ disableAllHooks: true })],
    stopAfterInit: true,
  });
  const of = (names: readonly string[] = [], plugin: string) =>
    names
      .filter((name) => name.startsWith(`${plugin}:`))
      .map((name) => name.slice(plugin.length + 1))
      .sort(compareCodeUnits);
  return new Map(
    (init?.plugins ?? []).map(({ name, path }) => [
      path,
      { commands: of(init?.slash_commands, name), agents: of(init?.agents, name), skills: of(init?.skills, name) },
    ]),
  );
}
