import type { CauseRow } from "./cause-row.ts";
import { contentCauses } from "./causes-content.ts";
import { listingCauses } from "./causes-listing.ts";
import { reachCauses } from "./causes-reach.ts";

export type { CauseRow };

/**
 * Every cause that the doctor finds beside the findings of `validate`; `docs/doctor.md` is written from it. Renaming a
 * code is a breaking change.
 */
export const causeTable = { ...listingCauses, ...contentCauses, ...reachCauses };

export type CauseCode = keyof typeof causeTable;
