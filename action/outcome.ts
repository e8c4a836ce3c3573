import type { BazaarError } from "../src/core/errors.ts";
import type { OpenedPlugin } from "../src/cli/open-plugin.ts";
import type { ChangeKind, ImageOf, PublishedPlugin } from "../src/publish/forge/types.ts";
import type { FileChanges } from "../src/publish/plan.ts";
import type { ThinClient } from "../src/thin-client/types.ts";
import type { FindingRow } from "./finding-row.ts";

/** How a thin client differs from the one that the marketplace has. */
export interface Preview {
  readonly files: FileChanges;
  readonly entry: PublishedPlugin["entry"];
  readonly change: ChangeKind;
  /** What the marketplace has. @default none: it has none */
  readonly oldVersion?: string;
  /** Unified diff of the plugin's folder. */
  readonly patch: string;
}

/** What became of one plugin of this run. */
export interface PluginOutcome {
  /** Its folder from the root of the checkout, `.` for that itself; `""` for one that is only taken out. */
  readonly folder: string;
  readonly name: string;
  readonly rows: readonly FindingRow[];
  /** Sentences for the summary. */
  readonly notes: readonly string[];
  /** Why nothing was made of it. */
  readonly error?: BazaarError;
  readonly opened?: OpenedPlugin;
  readonly client?: ThinClient;
  /** Where the thin client was written. */
  readonly clientPath?: string;
  readonly image?: ImageOf;
  readonly preview?: Preview;
  readonly published?: PublishedPlugin;
}

/** What became of a whole run. */
export interface RunOutcome {
  readonly kind: "publish" | "preview" | "check";
  readonly changed: boolean;
  readonly plugins: readonly PluginOutcome[];
  /** What went wrong and stopped nothing. */
  readonly warnings: readonly string[];
  /** What stopped the run. @default nothing */
  readonly error?: BazaarError;
}

/** Whether a run with such findings has failed. */
export function hasFailed({ error, plugins }: RunOutcome, failOn: "error" | "warning"): boolean {
  if (error !== undefined || plugins.some((one) => one.error !== undefined)) return true;
  return plugins.some((one) => isFailing(one.rows, failOn));
}

/** Whether one of the findings is of that level, or weightier. */
export function isFailing(rows: readonly FindingRow[], failOn: "error" | "warning"): boolean {
  return rows.some(({ level }) => level === "error" || (level === "warning" && failOn === "warning"));
}
