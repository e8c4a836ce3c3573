import type { Diagnostic } from "../core/diagnostic.ts";
import { BazaarError, isBazaarError } from "../core/errors.ts";
import type { Upserted } from "../marketplace/upsert.ts";
import type { ThinClient } from "../thin-client/types.ts";
import { type Checked, check, requireUsable } from "./check.ts";
import { committerOf } from "./identity.ts";
import { type FileChanges, folderOf, isNothing, type PlanOptions, planPublish, type PublishPlan } from "./plan.ts";
import type { MarketplaceState, MarketplaceStore, Person } from "./ports.ts";
import { sameBytes } from "./same-tree.ts";

export interface PublishRequest extends PlanOptions {
  readonly thinClient: ThinClient;
  /** Author and committer of the commit. @default as git is configured, else the thin client's author */
  readonly author?: Person;
  /** The hosted image, for the commit's message only; nothing in the marketplace names it. @default none */
  readonly image?: string;
  /** Say what would change, and change nothing. @default false */
  readonly dryRun?: boolean;
  /** How often the change is made again when somebody else was quicker, 1…100. @default 10 */
  readonly maxAttempts?: number;
}

export interface PublishResult {
  /** Whether anything changed, or would in a dry run. */
  readonly changed: boolean;
  readonly name: string;
  readonly version: string;
  readonly files: FileChanges;
  readonly entry: Upserted["change"];
  /** Full id of the commit; absent when none was made. */
  readonly commit?: string;
  readonly pushed: boolean;
  /** The branch that was made for it, or would be in a dry run; absent when it was there or none is needed. */
  readonly newBranch?: string;
  /** Findings about the catalog as a whole, about the published entry, and about the plugin in its folder. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the client adds the marketplace as it is now. */
  readonly loads: boolean;
}

/**
 * Puts a thin client into a marketplace: its folder `plugins/<name>` is replaced entirely, its entry in the catalog
 * added or updated in place, all as one change. Nothing is written when nothing changes. When somebody else changes the
 * marketplace meanwhile, theirs is read and ours is made again on top. Rejects with `BazaarError`: MARKETPLACE_INVALID,
 * OPTION_INVALID (no thin client, no store), OUTPUT_EXISTS, PATH_UNSAFE, PUSH_REJECTED, PLUGIN_INCOMPLETE (the entry would have errors; all findings are its
 * `details.diagnostics`), and what the store rejects with.
 */
export async function publish(request: PublishRequest, store: MarketplaceStore): Promise<PublishResult> {
  requireArguments(request, store);
  const { thinClient, maxAttempts = 10 } = request;
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    const from = await store.read(folderOf(thinClient));
    const { plan, pending } = await planFrom(from, request);
    const checked = check(plan.catalogBytes, [{ thinClient, folder: plan.folder }]);
    if (request.allowErrors !== true) requireUsable(checked);
    const nothing = isNothing(plan) && pending === undefined;
    if (nothing && request.dryRun !== true) await store.tidy?.(plan.folder);
    if (nothing || request.dryRun === true) return resultOf(from, request, plan, checked, { pushed: false });
    const { author } = request;
    const written = await store.write({
      from,
      catalog: plan.catalogBytes,
      folder: plan.folder,
      files: thinClient.files,
      pending: pending === "ours",
      message: messageOf(request),
      ...(author && { author }),
      fallbackAuthor: committerOf(thinClient.files),
    });
    if (written.kind === "written") return resultOf(from, request, plan, checked, written);
  }
  throw new BazaarError(
    "PUSH_REJECTED",
    `The marketplace was changed by others ${maxAttempts} times while publishing.`,
    "Publish again when fewer others do.",
  );
}

/** For callers without types. */
function requireArguments(request: Partial<PublishRequest> | undefined, store: Partial<MarketplaceStore> | undefined) {
  const { name, files } = request?.thinClient ?? {};
  if (typeof name !== "string" || typeof files?.get !== "function")
    throw new BazaarError("OPTION_INVALID", "`thinClient` is none.", "Give what `generateThinClient` returns.");
  if (typeof store?.read !== "function" || typeof store.write !== "function")
    throw new BazaarError("OPTION_INVALID", "`store` is no marketplace.", "Give what `openMarketplace` resolves to.");
}

interface Planned {
  readonly plan: PublishPlan;
  /** All lies there as wanted and is not committed: it is exactly what this publish makes, or something else too. */
  readonly pending?: "ours" | "other";
}

/** What lies there may have been written by a publish that was killed: done is only what the last commit has too. */
async function planFrom(from: MarketplaceState, request: PublishRequest): Promise<Planned> {
  const plan = planPublish(from, request.thinClient, request);
  const committed = isNothing(plan) ? await from.committed?.() : undefined;
  if (committed === undefined) return { plan };
  const onCommit = planOn(committed, request);
  if (onCommit === undefined) return { plan, pending: "other" };
  if (isNothing(onCommit)) return { plan };
  const ours = sameBytes(from.catalog, onCommit.catalogBytes);
  return ours ? { plan: onCommit, pending: "ours" } : { plan, pending: "other" };
}

/** Undefined where the last commit has no marketplace that can be published into. */
function planOn(committed: MarketplaceState, request: PublishRequest): PublishPlan | undefined {
  try {
    return planPublish(committed, request.thinClient, request);
  } catch (error) {
    if (isBazaarError(error)) return undefined;
    throw error;
  }
}

function messageOf({ thinClient, image }: PublishRequest): string {
  const lines = [`Publish ${thinClient.name} ${thinClient.version}`, ""];
  lines.push("Thin client generated by claude-bazaar.", ...(image === undefined ? [] : [`Image: ${image}`]), "");
  return lines.join("\n");
}

function resultOf(
  { newBranch }: MarketplaceState,
  { thinClient }: PublishRequest,
  plan: PublishPlan,
  { diagnostics, loads }: Checked,
  written: { readonly commit?: string; readonly pushed: boolean },
): PublishResult {
  const { name, version } = thinClient;
  const { commit, pushed } = written;
  const changed = !isNothing(plan) || commit !== undefined;
  return {
    changed,
    name,
    version,
    files: plan.files,
    entry: plan.entryChange,
    ...(commit === undefined ? {} : { commit }),
    pushed,
    ...(changed && newBranch !== undefined ? { newBranch } : {}),
    diagnostics,
    loads,
  };
}
