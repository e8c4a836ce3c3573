import {
  type LoadMarketplaceOptions,
  type MarketplaceFiles,
  loadMarketplace as loadFiles,
} from "../marketplace/load.ts";
import type { LoadedMarketplace } from "../marketplace/types.ts";
import { readDirectory } from "./read-directory.ts";

/**
 * Reads a marketplace from a folder, or from its files. Never throws for bad content: what is wrong is a finding. Throws
 * `BazaarError` PLUGIN_MISSING or FILE_UNREADABLE when there is no such folder.
 */
export function loadMarketplace(
  source: string | MarketplaceFiles,
  options: LoadMarketplaceOptions = {},
): LoadedMarketplace {
  return loadFiles(typeof source === "string" ? readDirectory(source) : source, options);
}
