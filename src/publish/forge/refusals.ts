import { BazaarError } from "../../core/errors.ts";
import { catalogPath } from "../../marketplace/types.ts";

/** The repository is no marketplace yet. */
export function missingCatalog(): BazaarError {
  return new BazaarError(
    "MARKETPLACE_INVALID",
    `The repository has no "${catalogPath}", so this is no marketplace.`,
    'Commit one there first, e.g. {"name": "…", "owner": {"name": "…"}, "plugins": []}.',
  );
}
