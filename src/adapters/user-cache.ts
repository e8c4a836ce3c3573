import { randomUUID } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { makeDirectory } from "./make-directory.ts";

/** This package's folder in the user's cache: XDG Base Directory Specification, and `~/.cache` where it says nothing. */
export function userCache(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const named = env["XDG_CACHE_HOME"];
  // The specification: a relative path is to be ignored.
  const base = named !== undefined && isAbsolute(named) ? named : join(homedir(), ".cache");
  return join(base, "claude-bazaar");
}

/** A small file of a cache; undefined when there is none, or it can't be read. */
export function readCached(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Keeps a small file in a cache, all of it or nothing. A cache that can't be written is no reason to fail. */
export function keepCached(path: string, text: string): void {
  const fresh = `${path}.${randomUUID()}`;
  try {
    makeDirectory(dirname(path), 0o700);
    writeFileSync(fresh, text, { mode: 0o600, flag: "wx" });
    renameSync(fresh, path);
  } catch {
    remove(fresh);
  }
}

/** Even `force` throws where a file lies in the place of a folder. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Then nothing was written there.
  }
}
