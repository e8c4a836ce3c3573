import type { DeclaredPath, Source } from "./source.ts";
import type { Skill } from "./types.ts";

/** Every skill of the plugin, in ascending order of names. Paths that plugin.json names (`extra`) add to `skills/`. */
export function readSkills(source: Source, extra: readonly DeclaredPath[]): Skill[] {
  void source;
  void extra;
  return [];
}
