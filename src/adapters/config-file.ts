import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import type { BazaarConfig } from "../config/types.ts";
import { BazaarError, messageOf } from "../core/errors.ts";
import { parseJson } from "../core/json.ts";
import { decodeText } from "../core/text.ts";
import { broken, invalid, type ReadConfig, readJson, readYaml, requireConfigFile } from "./config-data.ts";
import { importConfig, ModuleError } from "./import-config.ts";
import { failurePlace, withoutFolder } from "./module-place.ts";

/** Names of a configuration file, as they are looked for in a plugin's folder. */
export const configFileNames: readonly string[] = ["ts", "mts", "js", "mjs", "json", "yaml", "yml"].map(
  (ext) => `bazaar.config.${ext}`,
);

export interface LoadedConfig {
  readonly config: BazaarConfig;
  /** Absolute path of the file; undefined when the folder has none, and then the configuration is empty. */
  readonly file?: string;
  /** Absolute path of a module that was found and not run; only with `dataOnly`. */
  readonly skipped?: string;
}

export interface LoadConfigOptions {
  /**
   * Don't run a TypeScript or JavaScript configuration that lies in the folder: for plugins of strangers. A file that
   * is named is read and run all the same. @default false
   */
  readonly dataOnly?: boolean;
  /** Ends a module that runs; `loadConfig` rejects with its reason. @default none */
  readonly signal?: AbortSignal;
}

/**
 * Reads `bazaar.config.*` of a plugin's folder, or the file that is named. TypeScript is loaded by Node's own type
 * stripping and runs with the rights of this process, in a worker of its own; what it prints goes to stderr. Throws `BazaarError` CONFIG_MISSING,
 * OPTION_INVALID (no path was given) or CONFIG_INVALID, which names every problem with its place, and has them as data in `details.problems`.
 */
export async function loadConfig(
  directory: string,
  file?: string,
  options: LoadConfigOptions = {},
): Promise<LoadedConfig> {
  requirePath("folder", file === undefined ? directory : ".");
  requirePath("file", file ?? ".");
  const found = file === undefined ? findConfig(directory) : named(file);
  if (found === undefined) return { config: {} };
  if (options.dataOnly === true && file === undefined && isModule(found)) return { config: {}, skipped: found };
  const { value, placeOf } = await read(found, file ?? join(directory, basename(found)), options.signal);
  // The schema is a third of what a command loads, and most plugins have no configuration.
  const { checkConfig } = await import("../config/check-config.ts");
  const checked = checkConfig(value);
  if (checked.config !== undefined) return { config: checked.config, file: found };
  throw invalid(found, checked.problems, placeOf, "docs/configuration.md");
}

/** For callers without types. */
function requirePath(what: string, path: unknown): void {
  if (typeof path === "string") return;
  throw new BazaarError("OPTION_INVALID", `\`loadConfig\` got no path of a ${what}.`, "Give it as a text.");
}

function findConfig(directory: string): string | undefined {
  const present = configFileNames.map((name) => join(resolve(directory), name)).filter((path) => existsSync(path));
  if (present.length < 2) return present[0];
  const names = present.map((path) => relative(resolve(directory), path)).join(" and ");
  throw new BazaarError(
    "CONFIG_INVALID",
    `"${directory}" has ${names}.`,
    "Keep one of them, or name one with --config.",
  );
}

function named(file: string): string {
  requireConfigFile(file, "Check the path after --config.");
  return resolve(file);
}

async function read(file: string, shown: string, signal: AbortSignal | undefined): Promise<ReadConfig> {
  const extension = extname(file);
  if (extension === ".json") return readJson(file);
  if (extension === ".yaml" || extension === ".yml") return await readYaml(file);
  if (!isModule(file)) {
    throw broken(file, `the ending "${extension}" is not known`, "Use .ts, .mts, .js, .mjs, .json, .yaml or .yml.");
  }
  try {
    return { value: await importConfig(file, signal), placeOf: () => undefined };
  } catch (error) {
    signal?.throwIfAborted();
    if (isPackageFault(error)) throw brokenPackage(file, shown, error);
    const place = error instanceof ModuleError ? failurePlace(error.failure, shown) : shown;
    const fix = "Correct the file; it is run as it stands, and its default export is the configuration.";
    throw broken(place, withoutFolder(messageOf(error), shown), fix, error);
  }
}

/** Node reads the package.json above a module to know how to load it, and says no more than that one is broken. */
function isPackageFault(error: unknown): boolean {
  return error instanceof ModuleError && error.message.startsWith("Invalid package config ");
}

function brokenPackage(file: string, shown: string, error: unknown): BazaarError {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const path = join(folder, "package.json");
    if (existsSync(path)) {
      const { problem } = parseJson(decodeText(readFileSync(path)));
      const place = problem === undefined ? "" : `:${problem.line}:${problem.column}`;
      const where = join(dirname(shown), relative(dirname(file), path));
      const reason = problem?.reason ?? "it is no package.json that Node takes";
      const fix = `Correct the JSON: Node reads it before it loads ${basename(file)}.`;
      return broken(`${where}${place}`, reason, fix, error);
    }
    if (folder === dirname(folder)) return broken(shown, withoutFolder(messageOf(error), shown), "Correct it.", error);
  }
}

function isModule(file: string): boolean {
  return /^\.[mc]?[jt]s$/.test(extname(file));
}
