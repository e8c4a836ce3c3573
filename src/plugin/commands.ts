import type { DeclaredCommand, DeclaredPath, Source } from "./source.ts";
import type { Command } from "./types.ts";

/** Where a plugin's commands come from: the `commands` folder, paths that replace it, or a map in plugin.json. */
export type DeclaredCommands =
  | { readonly kind: "default" }
  | { readonly kind: "paths"; readonly paths: readonly DeclaredPath[] }
  | { readonly kind: "map"; readonly commands: readonly DeclaredCommand[] };

/** Every command of the plugin, named as the client names it, in ascending order of names. */
export function readCommands(source: Source, declared: DeclaredCommands): Command[] {
  void source;
  void declared;
  return [];
}
