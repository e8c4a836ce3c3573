import { relative, sep } from "node:path";
import type { Closing } from "../core/closing.ts";

/** Milliseconds without a change after which changes are told: editors and git write many files in a row. */
const quietMs = 250;

/** Milliseconds after which they are told although there are more. */
const mostMs = 2_000;

export interface FolderWatch {
  /** Hears of changes: paths below the folder, with `/`. */
  readonly changed: (paths: readonly string[]) => void;
  /** Hears that a part of it can't be watched. */
  readonly trouble: (error: unknown) => void;
}

/**
 * Watches a folder with all below it but `.git` and `node_modules`. Resolves once it does. The package for it is loaded
 * here, so that a host that watches nothing does without. (Node's own recursive `fs.watch` takes a watch for each file on
 * Linux, and loses files that an editor puts in the place of others.)
 */
export async function watchFolder(folder: string, { changed, trouble }: FolderWatch): Promise<Closing> {
  const { watch } = await import("chokidar");
  const below = (path: string) => relative(folder, path).split(sep);
  const ignored = (path: string) => below(path).some((name) => name === ".git" || name === "node_modules");
  const watcher = watch(folder, { ignored, ignoreInitial: true, followSymlinks: false });
  const gathered = gather(changed);
  watcher.on("all", (_event, path) => gathered.add(below(path).join("/")));
  const ready = Promise.withResolvers<void>();
  watcher.on("ready", () => ready.resolve());
  watcher.on("error", trouble);
  await ready.promise;
  const close = async () => {
    gathered.stop();
    await watcher.close();
  };
  return { [Symbol.asyncDispose]: close };
}

function gather(tell: (paths: readonly string[]) => void) {
  let paths = new Set<string>();
  let quiet: NodeJS.Timeout | undefined;
  let most: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(quiet);
    clearTimeout(most);
    most = undefined;
  };
  const flush = () => {
    stop();
    const all = [...paths].sort();
    paths = new Set();
    tell(all);
  };
  const add = (path: string) => {
    paths.add(path);
    clearTimeout(quiet);
    quiet = setTimeout(flush, quietMs);
    most ??= setTimeout(flush, mostMs);
  };
  return { add, stop };
}
