import type { FindingCode } from "../core/findings.ts";
import type { TreeInput } from "../core/file-tree.ts";
import type { CauseCode } from "./cause-table.ts";
import type { Client } from "./clients.ts";
import type { Verdict } from "./types.ts";

/** One thing that is wrong in a marketplace which is clean otherwise. */
export interface CauseCase {
  readonly what: string;
  readonly code: CauseCode | FindingCode;
  readonly verdicts: Partial<Record<Client, Verdict>>;
  /** Laid over the entry; `undefined` takes a key away. */
  readonly entry?: Readonly<Record<string, unknown>>;
  /** Laid over the manifest; null takes the file away. */
  readonly manifest?: Readonly<Record<string, unknown>> | null;
  /** Laid over the files, by path in the plugin; null takes one away. */
  readonly files?: Readonly<Record<string, TreeInput | null>>;
  /** Laid over the catalog. */
  readonly catalog?: Readonly<Record<string, unknown>>;
  /** More entries behind the first. */
  readonly more?: readonly Readonly<Record<string, unknown>>[];
  readonly channel?: "folder" | "url" | "file";
}

/** What every client says of a clean plugin. */
export const ok = { cli: "yes", desktop: "yes", "claude-ai": "yes", directory: "yes" } as const;
export const none = { cli: "no", desktop: "no", "claude-ai": "no", directory: "no" } as const;
