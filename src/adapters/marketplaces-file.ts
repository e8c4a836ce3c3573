import { existsSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import type { MarketplacesConfig } from "../config/marketplaces/types.ts";
import { broken, invalid, type ReadConfig, readJson, readYaml, requireConfigFile } from "./config-data.ts";

/** Names under which the file is looked for, where none is named. */
export const marketplacesFileNames: readonly string[] = ["marketplaces.yaml", "marketplaces.yml", "marketplaces.json"];

/** The configuration of many marketplaces, and the file it stands in. */
export interface LoadedMarketplaces {
  /** Folders of sources are absolute here. */
  readonly config: MarketplacesConfig;
  /** Absolute path. */
  readonly file: string;
}

/**
 * Reads `marketplaces.yaml` (or .yml, .json) of the working folder, or the file that is named. Throws `BazaarError`
 * CONFIG_MISSING, or CONFIG_INVALID, which names every problem with its line and column, and has them as data in
 * `details.problems`.
 */
export async function loadMarketplaces(named?: string): Promise<LoadedMarketplaces> {
  const given = named ?? marketplacesFileNames.find((name) => existsSync(name)) ?? "marketplaces.yaml";
  requireConfigFile(given, "Check the path after --config, or write the file: docs/marketplaces.md shows one.");
  const file = resolve(given);
  const { value, placeOf } = await read(file);
  // The schema is a third of what a command loads.
  const { checkMarketplaces } = await import("../config/marketplaces/check.ts");
  const checked = checkMarketplaces(value);
  if (checked.value === undefined) throw invalid(file, checked.problems, placeOf, "docs/marketplaces.md");
  return { config: withFolders(checked.value, dirname(file)), file };
}

async function read(file: string): Promise<ReadConfig> {
  const ending = extname(file);
  if (ending === ".json") return readJson(file);
  if (ending === ".yaml" || ending === ".yml") return await readYaml(file);
  throw broken(file, `the ending "${ending}" is not known`, "Use .yaml, .yml or .json.");
}

function withFolders(config: MarketplacesConfig, folder: string): MarketplacesConfig {
  const sources = config.sources.map((source) =>
    source.directory === undefined ? source : { ...source, directory: resolve(folder, source.directory) },
  );
  return { ...config, sources };
}
