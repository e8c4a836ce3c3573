import { BazaarError } from "../core/errors.ts";
import { marketplaceNameProblem } from "./names.ts";
import type { Owner } from "./types.ts";

/** What a new catalog needs. */
export interface NewCatalog {
  /** Users install by `plugin@name`; see `marketplaceNameProblem`. */
  readonly name: string;
  readonly owner: Owner;
  /** @default none (the client's validator then warns) */
  readonly description?: string;
}

/**
 * The text of a catalog without plugins. Throws `BazaarError` MARKETPLACE_INVALID for a name that the client refuses,
 * OPTION_INVALID where name or owner is missing.
 */
export function newCatalog(wanted: NewCatalog): string {
  requireNames(wanted);
  const { name, owner, description } = wanted;
  const problem = marketplaceNameProblem(name) ?? (owner.name === "" ? "needs an owner with a name" : undefined);
  if (problem !== undefined) {
    const sentence = `The marketplace's name "${name}" ${problem}.`;
    throw new BazaarError(
      "MARKETPLACE_INVALID",
      sentence,
      "Choose another name, for example your organisation's name.",
    );
  }
  const catalog = { name, ...(description === undefined ? {} : { description }), owner: { ...owner }, plugins: [] };
  return `${JSON.stringify(catalog, null, 2)}\n`;
}

/** For callers without types. */
function requireNames(given: unknown): void {
  const { name, owner } = Object(given) as Partial<NewCatalog>;
  if (typeof name === "string" && typeof owner?.name === "string") return;
  const problem = "`newCatalog` was called without a name or an owner's name.";
  throw new BazaarError("OPTION_INVALID", problem, "Give { name, owner: { name } }.");
}
