import type { Report } from "../core/diagnostic.ts";
import { BazaarError } from "../core/errors.ts";
import {
  type FileTree,
  type TreeEntry,
  type TreeFile,
  type TreeInput,
  type TreeSymlink,
  treeOf,
} from "../core/file-tree.ts";
import { isJsonObject } from "../core/json.ts";

/** The tree of what was given as a plugin; entries that no plugin can hold are left out with a finding. */
export function takeFiles(given: unknown, report: Report): FileTree {
  if (given instanceof Map) return safeTree([...(given as Map<string, TreeEntry>)], report);
  // An array, a URL, bytes or a promise would be a record without a file.
  if (Object.prototype.toString.call(given) !== "[object Object]") throw notFiles(given);
  return safeTree(Object.entries(given as Record<string, TreeInput>), report);
}

function safeTree(pairs: readonly (readonly [string, TreeInput])[], report: Report): FileTree {
  return treeOf(
    pairs.filter(([path, input]) => {
      if (!isInput(input)) throw notFiles(input);
      const reason = unsafeBecause(path);
      if (reason !== undefined) report("PATH_UNSAFE", "", { path, reason });
      return reason === undefined;
    }),
  );
}

function isInput(input: unknown): boolean {
  if (typeof input === "string" || input instanceof Uint8Array) return true;
  const { kind, size, bytes, target } = Object(input) as Partial<TreeFile & Omit<TreeSymlink, "kind">> & {
    kind: unknown;
  };
  if (kind === "file") return typeof size === "number" && typeof bytes === "function";
  return kind === "directory" || (kind === "symlink" && typeof target === "string");
}

/** For callers without types. Throws `BazaarError` OPTION_INVALID. */
export function checkLoadOptions(options: unknown): void {
  if (!isJsonObject(options)) throw invalid("options", "an object");
  const { folderName, entry } = options as Readonly<Record<string, unknown>>;
  if (folderName !== undefined && typeof folderName !== "string") throw invalid("folderName", "a text");
  if (entry !== undefined && !isJsonObject(entry)) throw invalid("entry", "an object");
  try {
    JSON.stringify(entry);
  } catch {
    throw invalid("entry", "what JSON can hold");
  }
}

function invalid(option: string, wanted: string): BazaarError {
  return new BazaarError("OPTION_INVALID", `\`${option}\` of \`loadPlugin\` is not right.`, `Give ${wanted}.`);
}

/** Why a path can't be one of a plugin's files, or undefined. */
function unsafeBecause(path: string): string | undefined {
  if (path === "") return "it is empty";
  if (path.includes("\0")) return "it holds a NUL character";
  if (/^[/\\]|^[A-Za-z]:[/\\]/.test(path)) return "it is absolute";
  const segments = path.split("/");
  // A backslash is part of a name, as the client has it on Linux; on Windows it would lead out of the folder.
  if (path.split(/[/\\]/).includes("..")) return 'it holds ".."';
  if (segments.some((segment) => segment === "" || segment === ".")) return 'it holds an empty or "." segment';
  return undefined;
}

function notFiles(given: unknown): BazaarError {
  const what = typeof given === "string" ? "A text was given" : `${given === null ? "null" : typeof given} was given`;
  return new BazaarError(
    "SOURCE_INVALID",
    `${what} where a plugin's files are expected.`,
    'Give a file tree or a record of path → text. To load a folder: import { loadPlugin } from "claude-bazaar/node".',
  );
}
