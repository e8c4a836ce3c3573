import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ModuleFailure } from "./import-config.ts";

/** A frame of a stack, or its first line where the file does not parse; with TypeScript that one is a path. */
const frame = /^ +at .*?(?<url>file:\/\/[^\s)]+?):(?<line>\d+):(?<column>\d+)\)?$/m;
const head = /^(?<url>(?:file:\/)?\/.+|[A-Za-z]:\\.+):(?<line>\d+)\n/;

/**
 * Where a configuration module failed, `path:line:column` or as much of it as is known: in the module itself or in one
 * that it imports. Paths are shown as the configuration's own was given.
 */
export function failurePlace({ stack, at }: ModuleFailure, shown: string): string {
  const place =
    at === undefined
      ? (head.exec(stack) ?? frame.exec(stack))?.groups
      : /^(?<url>.+?)(?::(?<line>\d+))?$/.exec(at)?.groups;
  if (place?.["url"] === undefined) return shown;
  const { url, line, column } = place;
  const path = url.startsWith("file:") ? fileURLToPath(url) : url;
  const named = path === resolve(shown) ? shown : join(dirname(shown), relative(dirname(resolve(shown)), path));
  return [named, line, column].filter((part) => part !== undefined).join(":");
}

/** Node's messages name modules by whole paths: they become relative to the configuration's folder. */
export function withoutFolder(message: string, shown: string): string {
  const folder = resolve(dirname(shown));
  return message.replaceAll(`${pathToFileURL(folder).href}/`, "").replaceAll(join(folder, "/"), "");
}
