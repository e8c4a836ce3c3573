import { accessSync, constants, statSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { BazaarError } from "../core/errors.ts";

const fix = "Install it (npm install @anthropic-ai/claude-code), or name it with --claude or BAZAAR_CLAUDE.";

/**
 * Path of the Claude Code client: the explicit one, else BAZAAR_CLAUDE, else `node_modules/.bin/claude` upwards from this
 * package, else the one on PATH; never one of the working folder, which may be a stranger's checkout. Throws `BazaarError` CLIENT_MISSING; a path that was named
 * and can't be executed is an error too, never silently replaced by another client.
 */
export function findClaude(explicit?: string): string {
  const named = explicit ?? process.env["BAZAAR_CLAUDE"];
  if (named !== undefined && named !== "") return requireExecutable(named);
  const found = [...candidates()].find(isExecutable);
  if (found === undefined) throw new BazaarError("CLIENT_MISSING", "The Claude Code client was not found.", fix);
  return found;
}

function requireExecutable(named: string): string {
  const path = resolve(named);
  if (isExecutable(path)) return path;
  throw new BazaarError("CLIENT_MISSING", `"${named}" is not an executable file.`, fix);
}

function* candidates(): Generator<string> {
  for (const folder of upwards(import.meta.dirname)) yield* names(join(folder, "node_modules", ".bin"));
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) if (folder !== "") yield* names(folder);
}

function* upwards(start: string): Generator<string> {
  let folder = resolve(start);
  yield folder;
  for (let up = dirname(folder); up !== folder; up = dirname(folder)) yield (folder = up);
}

function names(folder: string): string[] {
  const ends = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  return ends.map((end) => join(folder, `claude${end}`));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
