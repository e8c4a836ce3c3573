import {
  type LoadMarketplaceOptions,
  type MarketplaceFiles,
  loadMarketplace as loadFiles,
} from "../marketplace/load.ts";
import type { LoadedMarketplace } from "../marketplace/types.ts";
import { pathOf, readDirectory } from "./read-directory.ts";

/**
 * Reads a marketplace from a folder (a path or a file URL), or from its files. Never throws for bad content: what is wrong is a finding. Throws
 * `BazaarError` PLUGIN_MISSING or FILE_UNREADABLE when there is no such folder.
 */
export function loadMarketplace(
  source: string | URL | MarketplaceFiles,
  options: LoadMarketplaceOptions = {},
): LoadedMarketplace {
  const folder = typeof source === "string" || source instanceof URL;
  return loadFiles(folder ? readDirectory(pathOf(source)) : source, options);
}
