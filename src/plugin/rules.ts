import type { Checked } from "./checked.ts";
import { checkHooks } from "./rules-hooks.ts";
import { checkNamesakes, checkUnlisted } from "./rules-names.ts";
import { checkServers } from "./rules-servers.ts";
import { checkCaseClashes, checkLinks, checkPortablePaths, checkUnreadable } from "./rules-paths.ts";
import type { Plugin } from "./types.ts";

/** Checks that need more than one file or component at once. Each reports on its own; none changes anything. */
export const rules: readonly ((checked: Checked) => void)[] = [
  checkContent,
  checkNamesakes,
  checkUnlisted,
  checkHooks,
  checkServers,
  checkLinks,
  checkUnreadable,
  checkCaseClashes,
  checkPortablePaths,
  checkClaudeMd,
  checkManifestFolder,
];

/** With one of these, be it empty, the client takes a folder for a plugin. */
const defaultPlaces =
  /^(?:(?:agents|bin|commands|hooks|monitors|output-styles|skills|themes|workflows)(?:\/|$)|\.mcp\.json$|\.lsp\.json$|settings\.json$|SKILL\.md$)/;

function checkContent({ plugin, tree, hasEntry, refused, report }: Checked): void {
  // What a refused field names was not read, so nothing can be said about it.
  if (refused || hasComponents(plugin)) return;
  const found = plugin.manifest.path !== null || hasEntry || [...tree.keys()].some((path) => defaultPlaces.test(path));
  report(found ? "PLUGIN_EMPTY" : "PLUGIN_NOT_FOUND", "", {});
}

function hasComponents(plugin: Plugin): boolean {
  const lists = Object.values(plugin).filter((one) => Array.isArray(one));
  return plugin.settings !== undefined || lists.some((list) => list.length > 0);
}

function checkClaudeMd({ tree, report }: Checked): void {
  if (tree.has("CLAUDE.md")) report("CLAUDE_MD_UNREAD", "CLAUDE.md", {});
}

/** A common slip: the folders of components beside plugin.json instead of at the root. */
function checkManifestFolder({ tree, report }: Checked): void {
  const found = new Set<string>();
  for (const path of tree.keys()) {
    const folder = /^\.claude-plugin\/(commands|agents|skills|hooks)\//.exec(path)?.[1];
    if (folder !== undefined) found.add(folder);
  }
  for (const folder of found) {
    report("COMPONENT_MISPLACED", `.claude-plugin/${folder}`, {
      folder: `.claude-plugin/${folder}`,
      right: `${folder}/`,
    });
  }
}
