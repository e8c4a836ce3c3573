import { fileAt } from "../core/file-tree.ts";
import type { HookHandler, Plugin } from "./types.ts";

/** The plugin's files that a text names through `${CLAUDE_PLUGIN_ROOT}`, each once, in the order they stand. */
export function filesNamed(text: string, plugin: Plugin): string[] {
  const paths = new Set<string>();
  for (const match of text.matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?["']?\/((?:[\w@.-]|\/(?!\/))+)/g)) {
    paths.add(withoutEnd(match[1]!));
  }
  return [...paths].filter((path) => fileAt(plugin.files, path) !== undefined);
}

/** Without the full stop of a sentence. A loop, since an expression that looks for the end tries from every dot. */
function withoutEnd(path: string): string {
  let end = path.length;
  while (path[end - 1] === "." || path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}

/** The files that a hook handler's command runs, as far as they are in the plugin. */
export function hookScripts(hook: HookHandler, plugin: Plugin): readonly string[] {
  return filesNamed(JSON.stringify(hook.handler).replaceAll(String.raw`\"`, '"'), plugin);
}
