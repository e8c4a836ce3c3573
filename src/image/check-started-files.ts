import { fileAt, type FileTree, isFolder } from "../core/file-tree.ts";
import { simpleCommands } from "../plugin/shell-lines.ts";
import type { Origin, Plugin } from "../plugin/types.ts";
import { type ImageFinding, imageFinding } from "./checked-image.ts";
import { afterEnv, programName } from "./command-words.ts";

/**
 * Files of the plugin that servers and hooks start and that are not in the image, or that nobody may execute there: the
 * image keeps who may execute a file, and no other permission. Only what is certain: not what stands in longer shell text,
 * nor what is installed with packages.
 */
export function checkStartedFiles(plugin: Plugin, files: FileTree): ImageFinding[] {
  const servers = plugin.mcpServers.flatMap(({ name, transport, config, origin }) => {
    const { command, args } = config;
    if (transport !== "stdio" || typeof command !== "string") return [];
    return problemsOf(files, origin, `The server "${name}"`, [command, ...textsIn(args)]);
  });
  const hooks = plugin.hooks.flatMap(({ event, type, handler, origin }) => {
    const { command, args } = handler;
    if (type !== "command" || typeof command !== "string") return [];
    const words = Array.isArray(args) ? [command, ...textsIn(args)] : wordsOf(command);
    return problemsOf(files, origin, `The ${event} hook`, words);
  });
  return [...servers, ...hooks];
}

function textsIn(args: unknown): string[] {
  return Array.isArray(args) ? args.filter((arg) => typeof arg === "string") : [];
}

/** The words of a shell text that is one command, else none. */
function wordsOf(command: string): string[] {
  if (command.length > 10_000 || simpleCommands(command).length !== 1) return [];
  return Array.from(command.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g), ([word]) => word.replaceAll(/["']/g, ""));
}

/** Programs whose first argument is the file that they run. */
const interpreters = new Set([
  "node",
  "sh",
  "bash",
  "dash",
  "zsh",
  "python",
  "python3",
  "perl",
  "ruby",
  "deno",
  "bun",
  "tsx",
]);

function problemsOf(files: FileTree, origin: Origin, what: string, all: readonly string[]): ImageFinding[] {
  const [command = "", ...args] = afterEnv(all);
  const own = ownPath(command);
  if (own !== undefined) {
    const file = fileAt(files, own);
    if (file === undefined) return [imageFinding("IMAGE_FILE_MISSING", origin, { what, file: own })];
    return file.executable ? [] : [imageFinding("IMAGE_FILE_NOT_EXECUTABLE", origin, { what, file: own })];
  }
  if (!interpreters.has(programName(command) ?? "")) return [];
  const first = args.find((arg) => !arg.startsWith("-"));
  const script = first === undefined ? undefined : ownPath(first);
  if (script === undefined || isThere(files, script)) return [];
  return [imageFinding("IMAGE_FILE_MISSING", origin, { what, file: script })];
}

/** The path of a word that is a file of the plugin and nothing else; undefined also for what packages bring. */
function ownPath(word: string): string | undefined {
  const path = /^\$\{?CLAUDE_PLUGIN_ROOT\}?\/+([^$*?`{}]{1,1000})$/.exec(word)?.[1];
  if (path === undefined) return undefined;
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== ".");
  return segments.includes("..") || segments.includes("node_modules") ? undefined : segments.join("/");
}

/** Node also starts a folder, and a file without its ending. */
function isThere(files: FileTree, path: string): boolean {
  return isFolder(files, path) || ["", ".js", ".json", ".node"].some((end) => fileAt(files, path + end) !== undefined);
}
