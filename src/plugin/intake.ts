import type { Report } from "../core/diagnostic.ts";
import { BazaarError } from "../core/errors.ts";
import { type FileTree, type TreeEntry, type TreeInput, treeOf } from "../core/file-tree.ts";

/** The tree of what was given as a plugin; entries that no plugin can hold are left out with a finding. */
export function takeFiles(given: unknown, report: Report): FileTree {
  if (given instanceof Map) return safeTree([...(given as Map<string, TreeEntry>)], report);
  if (typeof given !== "object" || given === null || Array.isArray(given) || given instanceof Uint8Array)
    throw notFiles(given);
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
  return typeof input === "object" && input !== null && "kind" in input;
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
