import type { Diagnostic } from "../core/diagnostic.ts";
import type { FileTree } from "../core/file-tree.ts";
import type { JsonObject } from "../core/json.ts";
import type { PluginSource } from "../marketplace/types.ts";
import type { LoadedPlugin } from "../plugin/load.ts";
import type { Cause } from "./cause.ts";
import type { Client } from "./clients.ts";

/** How users get the catalog; a catalog that comes alone brings no folders. */
export type Channel = "folder" | "git" | "url" | "file";

/** One plugin that is offered. */
export interface SubjectEntry {
  /** Its place in the catalog, counted from 0; 0 for a plugin by itself. */
  readonly index: number;
  readonly name: string;
  /** Absent for a plugin by itself. */
  readonly source?: PluginSource;
  /** The entry as parsed; absent for a plugin by itself. */
  readonly raw?: JsonObject;
  /** Absent where its files were not read. */
  readonly plugin?: LoadedPlugin;
  /** Paths of symbolic links among its files, which `plugin` has followed. */
  readonly links: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** What was seen of it by means that this room has not: network, client. */
  readonly observed: readonly Cause[];
}

/** What is to be judged, read whole. */
export interface Subject {
  readonly kind: "plugin" | "marketplace";
  /** `""` when it has none. */
  readonly name: string;
  /** Where it was read, without credentials. */
  readonly from: string;
  readonly channel: Channel;
  /** Origin of the catalog's URL; only for the channel `url`. */
  readonly origin?: string;
  /** The marketplace's files, where it has any: what lies at its root counts for the plugins below. */
  readonly tree?: FileTree;
  /** The catalog as parsed; absent for a plugin by itself. */
  readonly catalog?: JsonObject;
  /** Findings about the catalog itself. */
  readonly diagnostics: readonly Diagnostic[];
  readonly entries: readonly SubjectEntry[];
  /** As `observed` of an entry, about all of it. */
  readonly observed: readonly Cause[];
}

/** `unknown`: it could not be seen, or nobody knows how the client takes it; the reasons say which. */
export type Verdict = "yes" | "no" | "unknown";

export interface EntryReport {
  readonly index: number;
  readonly name: string;
  /** `plugin` for a plugin by itself. */
  readonly source: PluginSource["kind"] | "plugin";
  readonly verdicts: Readonly<Record<Client, Verdict>>;
}

/** A cause with those it concerns. */
export interface Reason extends Cause {
  /** Indexes of entries; absent when it is about all of them. */
  readonly entries?: readonly number[];
}

/** One of the 17 checks that could not be made, or only in part. */
export interface Skipped {
  readonly check: number;
  readonly why: string;
}

/** The document of `doctor --json`; its form is in docs/doctor.md. */
export interface DoctorReport {
  readonly kind: Subject["kind"];
  readonly name: string;
  readonly from: string;
  /** Whether every entry is not known to be refused by any client that was asked about. */
  readonly ok: boolean;
  /** Those that the exit code follows. */
  readonly asked: readonly Client[];
  readonly entries: readonly EntryReport[];
  /** Worst first: what prevents, what leaves in doubt, what warns. */
  readonly reasons: readonly Reason[];
  readonly skipped: readonly Skipped[];
}
