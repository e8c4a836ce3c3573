import { compareCodeUnits } from "../core/text.ts";
import type { Plugin } from "../plugin/types.ts";
import { type Cause, rankOf, worstOf } from "./cause.ts";
import { type Client, clients } from "./clients.ts";
import { leakCauses, releaseCauses } from "./compared.ts";
import { contentCauses, linkCauses } from "./content-checks.ts";
import { withDependencies } from "./dependencies.ts";
import { featureCauses } from "./features.ts";
import { causeOfFinding } from "./finding-causes.ts";
import { manifestCauses } from "./manifest-checks.ts";
import { catalogNameCauses, entryNameChecks } from "./name-checks.ts";
import { serverCauses } from "./server-checks.ts";
import { sourceCauses } from "./source-kinds.ts";
import type { DoctorReport, EntryReport, Reason, Skipped, Subject, SubjectEntry, Verdict } from "./types.ts";

export interface DiagnoseOptions {
  /** Those that `ok` follows. @default Claude Code */
  readonly asked?: readonly Client[];
  /** The state before; without it no version is compared. */
  readonly released?: Subject | undefined;
  /** Other marketplaces of the same users. @default [] */
  readonly beside?: readonly Subject[];
  /** The plugin that a thin client stands for; without it no text is compared. */
  readonly whole?: Plugin | undefined;
  /** Of the client that was found, e.g. `2.1.330`. */
  readonly clientVersion?: string | undefined;
  /** What could not be checked by whoever read the subject. @default [] */
  readonly skipped?: readonly Skipped[];
}

/** Judges every entry for every client. Pure: the same subject gives the same report. */
export function diagnose(subject: Subject, options: DiagnoseOptions = {}): DoctorReport {
  const { asked = ["cli"], beside = [] } = options;
  const ofAll = [...causesOf(subject.diagnostics), ...catalogNameCauses(subject, beside), ...subject.observed];
  const known: Known = {
    nameCauses: entryNameChecks(subject, beside),
    // Of two that have one name it is the first, as the client takes it.
    before: new Map(options.released?.entries.toReversed().map((entry) => [entry.name, entry])),
  };
  const each = subject.entries.map((entry) => ({ entry, causes: entryCauses(subject, entry, known, options) }));
  const own = withDependencies(subject, beside, each);
  const entries = own.map(({ entry, causes }) => reportOf(entry, [...ofAll, ...causes]));
  const reasons = [...ofAll, ...merged(own.map(({ entry, causes }) => [entry.index, causes]))];
  const refused = ofAll.some((cause) => worstOf(cause, asked) === "no");
  const ok = !refused && entries.every(({ verdicts }) => asked.every((client) => verdicts[client] !== "no"));
  const { kind, name, from } = subject;
  return { kind, name, from, ok, asked, entries, reasons: sorted(reasons, asked), skipped: skippedOf(options) };
}

/** What is looked up for each entry. */
interface Known {
  readonly nameCauses: (entry: SubjectEntry) => Cause[];
  /** Of the release before, by their names. */
  readonly before: ReadonlyMap<string, SubjectEntry>;
}

function entryCauses(subject: Subject, entry: SubjectEntry, known: Known, options: DiagnoseOptions): Cause[] {
  const { whole, clientVersion } = options;
  const plugin = entry.plugin?.plugin;
  return [
    ...causesOf(entry.diagnostics),
    ...known.nameCauses(entry),
    ...sourceCauses(subject, entry),
    ...manifestCauses(entry),
    ...linkCauses(entry.links),
    ...releaseCauses(entry, known.before.get(entry.name)),
    ...(plugin === undefined
      ? []
      : contentCauses(plugin, rootOf(subject, entry), entry.links).map((one) => placedIn(entry, one))),
    ...(plugin === undefined ? [] : serverCauses(plugin)),
    ...(plugin === undefined || clientVersion === undefined ? [] : featureCauses(plugin, clientVersion)),
    ...(plugin === undefined || whole === undefined ? [] : leakCauses(plugin, whole)),
    ...entry.observed,
  ];
}

/** A place in the plugin as one in the marketplace, as findings have it. */
function placedIn({ source }: SubjectEntry, cause: Cause): Cause {
  if (cause.place === undefined || source?.kind !== "relative" || source.path === "") return cause;
  return Object.assign({}, cause, { place: `${source.path}/${cause.place}` });
}

/** What lies at the root of a repository counts for the plugins in its folders, and for no others. */
function rootOf({ tree }: Subject, { source }: SubjectEntry) {
  return source?.kind === "relative" ? tree : undefined;
}

function causesOf(list: Subject["diagnostics"]): Cause[] {
  return list.flatMap((finding) => causeOfFinding(finding) ?? []);
}

function reportOf({ index, name, source }: SubjectEntry, causes: readonly Cause[]): EntryReport {
  const verdictOf = (client: Client): Verdict => {
    const effect = causes.map((cause) => cause.effects[client]);
    return effect.includes("no") ? "no" : effect.includes("unknown") ? "unknown" : "yes";
  };
  const verdicts = Object.fromEntries(clients.map((client) => [client, verdictOf(client)])) as Record<Client, Verdict>;
  return { index, name, source: source?.kind ?? "plugin", verdicts };
}

/** The same sentence about several entries is one reason. */
function merged(found: readonly (readonly [index: number, causes: readonly Cause[]])[]): Reason[] {
  const groups = new Map<string, { readonly cause: Cause; readonly entries: Set<number> }>();
  for (const [index, causes] of found) {
    for (const cause of causes) {
      const key = JSON.stringify(cause);
      const group = groups.get(key) ?? { cause, entries: new Set() };
      groups.set(key, group);
      group.entries.add(index);
    }
  }
  return [...groups.values()].map(({ cause, entries }) => Object.assign({}, cause, { entries: [...entries] }));
}

/** The worst first, and of two alike what concerns a client that was asked about; then by code and place. */
function sorted(reasons: readonly Reason[], asked: readonly Client[]): Reason[] {
  const weight = (reason: Reason) => rankOf(worstOf(reason)) * 4 + rankOf(worstOf(reason, asked));
  return reasons.toSorted(
    (a, b) =>
      weight(a) - weight(b) ||
      compareCodeUnits(a.code, b.code) ||
      (a.entries?.[0] ?? -1) - (b.entries?.[0] ?? -1) ||
      compareCodeUnits(a.place ?? "", b.place ?? ""),
  );
}

function skippedOf({ released, whole, clientVersion, skipped = [] }: DiagnoseOptions): Skipped[] {
  const found: Skipped[] = [...skipped];
  if (released === undefined)
    found.push({ check: 8, why: "No release before was given (--released), so no version was compared." });
  if (whole === undefined)
    found.push({ check: 13, why: "No whole plugin was given (--plugin), so texts were not compared with it." });
  if (clientVersion === undefined)
    found.push({ check: 17, why: "No client was found, so its version was not looked at." });
  return found.toSorted((a, b) => a.check - b.check);
}
