import { fileAt } from "../core/file-tree.ts";
import { filesNamed, hookScripts } from "../plugin/named-files.ts";
import type { Plugin } from "../plugin/types.ts";
import { type ImageFinding, imageFinding } from "./checked-image.ts";
import { brokenIn, hasDependencies, inFolder, type NpmLock, npmLockIn, otherLockIn } from "./npm-lock.ts";

/** A folder of the plugin whose package.json names packages for production. */
export interface DependencyFolder {
  /** `""` is the plugin's root. */
  readonly folder: string;
  readonly lock: NpmLock;
}

export interface FoundDependencies {
  readonly folders: readonly DependencyFolder[];
  readonly findings: readonly ImageFinding[];
}

/**
 * Where packages have to be installed: the plugin's root, and the folders in and above which a server or hook runs a
 * file. Without a lockfile of npm 7 or newer there is an error instead: which versions come would depend on the day.
 */
export function dependencyFolders(plugin: Plugin): FoundDependencies {
  const { files } = plugin;
  const run = foldersRun(plugin);
  const folders: DependencyFolder[] = [];
  const findings: ImageFinding[] = [];
  for (const path of files.keys()) {
    const folder = /^(?:(.*)\/)?package\.json$/.exec(path);
    const at = folder?.[1] ?? "";
    if (folder === null || at.split("/").includes("node_modules")) continue;
    const broken = at === "" || run.has(at) ? brokenIn(files, at) : undefined;
    if (broken !== undefined) {
      const { reason, ...where } = broken;
      findings.push(imageFinding("IMAGE_PACKAGE_BROKEN", where, { reason }));
    }
    if (broken !== undefined || !hasDependencies(files, at)) continue;
    const lock = npmLockIn(files, at);
    if (at !== "" && !run.has(at)) findings.push(imageFinding("IMAGE_DEPENDENCIES_UNUSED", path, { folder: at }));
    else if (lock === undefined) {
      findings.push(imageFinding("IMAGE_DEPENDENCIES_UNLOCKED", path, { other: otherLockIn(files, at) }));
    } else folders.push({ folder: at, lock });
  }
  return { folders, findings };
}

/** The folders of all files that servers and hooks name, and those above them. */
function foldersRun(plugin: Plugin): ReadonlySet<string> {
  const named = [
    ...plugin.mcpServers.flatMap(({ config }) => [
      ...filesNamed(JSON.stringify(config), plugin),
      ...foldersNamed(config, plugin),
    ]),
    ...plugin.hooks.flatMap((hook) => hookScripts(hook, plugin)),
  ];
  const above = new Set<string>();
  for (const path of named) {
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) above.add(path.slice(0, at));
  }
  return above;
}

/** A server may be started as a package (`node ${CLAUDE_PLUGIN_ROOT}/server`): then its package.json stands for it. */
function foldersNamed(config: unknown, plugin: Plugin): string[] {
  const found = JSON.stringify(config).matchAll(/\$\{?CLAUDE_PLUGIN_ROOT\}?\/([\w@./-]{1,500})/g);
  return [...found].flatMap(([, path = ""]) => {
    const manifest = inFolder(path.replace(/\/{1,9}$/, ""), "package.json");
    return fileAt(plugin.files, manifest) === undefined ? [] : [manifest];
  });
}
