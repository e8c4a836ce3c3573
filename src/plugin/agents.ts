import type { DeclaredPath, Source } from "./source.ts";
import type { Agent } from "./types.ts";

/** Every agent of the plugin, in ascending order of names. Files that plugin.json names replace `agents/`. */
export function readAgents(source: Source, declared: readonly DeclaredPath[] | undefined): Agent[] {
  void source;
  void declared;
  return [];
}
