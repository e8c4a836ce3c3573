import type { TreeEntry } from "../core/file-tree.ts";

/** Folders of a plugin itself, which the client takes for none around it. */
const ownFolders = new Set([
  ".claude-plugin",
  "agents",
  "commands",
  "hooks",
  "monitors",
  "output-styles",
  "skills",
  "themes",
  "workflows",
]);

/** `folder/` when everything lies in one folder that is no plugin's own; what macOS puts beside it does not count. */
export function wrappingOf(all: readonly (readonly [string, TreeEntry])[]): string {
  const own = all.filter(([path]) => !/^(?:__MACOSX(?:\/|$)|\.DS_Store$)/.test(path));
  const first = own[0]?.[0].split("/")[0] ?? "";
  const isAround = own.every(
    ([path, { kind }]) => path.startsWith(`${first}/`) || (path === first && kind === "directory"),
  );
  return isAround && own.length > 0 && !ownFolders.has(first) ? `${first}/` : "";
}
