import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Whether a folder is a thin client that this tool wrote: its manifest has `metadata.bazaar.thinClient`. */
export function isThinClientFolder(directory: string): boolean {
  const manifest = readJson(join(directory, ".claude-plugin", "plugin.json"));
  return valueAt(valueAt(valueAt(manifest, "metadata"), "bazaar"), "thinClient") !== undefined;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
