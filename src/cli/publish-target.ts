import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { marketplaceRoot, type OpenMarketplace, openMarketplace, shownTarget } from "../adapters/open-marketplace.ts";
import { BazaarError } from "../core/errors.ts";
import { type NewCatalog, newCatalog } from "../marketplace/create.ts";
import { defined } from "../core/defined.ts";
import type { OpenedPlugin } from "./open-plugin.ts";
import { suggestedName } from "./scaffold.ts";

/** Flags that say where to publish. */
export interface TargetFlags {
  readonly marketplace?: string;
  readonly branch?: string;
  readonly create?: boolean;
  readonly marketplaceName?: string;
  readonly owner?: string;
  readonly dryRun?: boolean;
}

/** Where to publish, and the catalog to make where there is none. */
export interface PublishTarget {
  readonly target: string;
  readonly branch: string | undefined;
  /** Undefined without `--create`. */
  readonly newCatalog: NewCatalog | undefined;
}

/** Flags over the configuration. Throws `BazaarError` USAGE_INVALID or MARKETPLACE_INVALID. */
export function targetOf(flags: TargetFlags, opened: OpenedPlugin): PublishTarget {
  const named = flags.marketplace ?? configTarget(opened);
  if (named === undefined) {
    const fix = "Give a folder, a git URL or owner/repo with --marketplace, or `marketplace` in bazaar.config.ts.";
    throw new BazaarError("USAGE_INVALID", "The marketplace is missing: where shall the thin client go?", fix);
  }
  const target = marketplaceRoot(named);
  const branch = flags.branch ?? opened.config.marketplace?.branch;
  return { target, branch, newCatalog: flags.create === true ? catalogFor(target, flags, opened) : undefined };
}

/** A path in the configuration is relative to the configuration file. */
export function configTarget({ config: { marketplace }, file }: OpenedPlugin): string | undefined {
  if (marketplace?.path === undefined) return marketplace?.url;
  return resolve(file === undefined ? "." : dirname(file), marketplace.path);
}

function catalogFor(target: string, flags: TargetFlags, { loaded, config }: OpenedPlugin): NewCatalog {
  const name = flags.marketplaceName ?? suggestedName(basename(shownTarget(target), ".git"));
  const owner = flags.owner ?? config.publisher?.name ?? loaded.plugin.manifest.author?.name;
  if (owner === undefined) {
    const fix = "Give one with --owner, or an author in plugin.json.";
    throw new BazaarError("USAGE_INVALID", "A new marketplace needs an owner.", fix);
  }
  const catalog: NewCatalog = { name, owner: { name: owner }, description: `Plugins by ${owner}.` };
  // A name that the client refuses is refused before a folder is made.
  newCatalog(catalog);
  return catalog;
}

/** Whether opening makes the folder of a new marketplace. */
export function makesFolder({ target, newCatalog: catalog }: PublishTarget): boolean {
  return catalog !== undefined && !existsSync(target) && !target.includes(":");
}

/** Opens the marketplace. A dry run makes no folder: there a new marketplace is an empty one in memory. */
export function openTarget(wanted: PublishTarget, dryRun: boolean, signal: AbortSignal): Promise<OpenMarketplace> {
  const { target, branch, newCatalog: catalog } = wanted;
  // A branch is refused for it, and then too no folder is made.
  if (dryRun && makesFolder(wanted) && branch === undefined) return Promise.resolve(emptyStore);
  return openMarketplace(target, { ...defined({ branch }), create: catalog !== undefined, signal });
}

const emptyStore: OpenMarketplace = {
  kind: "folder",
  read: () => Promise.resolve({ catalog: undefined, folder: new Map() }),
  write: () => Promise.reject(new TypeError("A dry run writes nothing.")),
  [Symbol.asyncDispose]: () => Promise.resolve(),
};
