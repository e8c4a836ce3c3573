import type { SourceReport, SyncProgress } from "../adapters/sync/types.ts";
import type { AggregateNote } from "../marketplace/aggregate/types.ts";
import { count, paragraph, withStyled } from "./output.ts";
import type { ProgressPlace } from "./push-progress.ts";
import type { Terminal } from "./terminal.ts";
import type { ToldReport } from "./told-notes.ts";

/** Notes of one source that are shown; the rest is counted. */
const mostNotes = 20;

/** What a sync did, one line for each source and its notes below. */
export function syncLines(terminal: Terminal, report: ToldReport): string[] {
  const gone = report.removed.map((slug) => `${slug}: removed, since the configuration has no such source any more`);
  const { error } = report;
  const nothing = error === undefined ? [] : [`error ${error.code}: ${error.problem}`, `  fix: ${error.fix}`];
  const wrapped = (line: string) => paragraph(terminal, line, line.startsWith("  ") ? 2 : 0);
  const ofSources = report.sources.flatMap((source) => {
    const [head = [], ...rest] = sourceLines(source).map(wrapped);
    const isFailed = source.outcome === "failed";
    return [...(isFailed ? withStyled(terminal, "red", ": failed", head) : head), ...rest.flat()];
  });
  return [...ofSources, ...[...gone, ...nothing].flatMap(wrapped)];
}

/** Notes of many sources, each with the name of its own; the first ones, and how many more there are. */
export function noteLines(terminal: Terminal, notes: readonly AggregateNote[]): string[] {
  return firstOf(notes, ({ slug, ...note }) =>
    noteText({ ...note, slug, plugin: note.plugin === undefined ? slug : `${slug}/${note.plugin}` }),
  ).flatMap((line) => paragraph(terminal, line, 2));
}

function firstOf(notes: readonly AggregateNote[], textOf: (note: AggregateNote) => string): string[] {
  const shown = notes.slice(0, mostNotes).map((note) => `  ${textOf(note)}`);
  const more = notes.length - shown.length;
  return more > 0 ? [...shown, `  and ${count(more, "more note")}, see --json`] : shown;
}

function sourceLines(source: SourceReport): string[] {
  const lines = firstOf(source.notes, noteText);
  if (source.outcome !== "failed") return [`${source.slug}: ${outcomeText(source)}`, ...lines];
  const { code, problem, fix } = source.error;
  const kept = source.state === undefined ? "nothing of it is served" : `${short(source.state)} stays`;
  return [`${source.slug}: failed (${kept}): ${code}: ${problem}`, `  fix: ${fix}`];
}

function outcomeText(source: Exclude<SourceReport, { outcome: "failed" }>): string {
  const plugins = count(source.plugins, "plugin");
  if (source.outcome === "unchanged") return `unchanged at ${short(source.state)}: ${plugins}`;
  const { added, removed, changed } = source.changes;
  const way = source.before === undefined ? short(source.state) : `${short(source.before)} → ${short(source.state)}`;
  return `updated ${way}: ${plugins}, +${added.length} −${removed.length} ~${changed.length}`;
}

/** With the fix where something is not served: for that somebody has to do it. */
function noteText({ level, code, plugin, problem, fix }: AggregateNote): string {
  const end = level === "error" ? ` ${fix}` : "";
  return `${level} ${code}${plugin === undefined ? "" : ` ${plugin}`}: ${problem}${end}`;
}

function short(state: string): string {
  return state.slice(0, 7);
}

/** A line that changes, on a terminal only: a log wants results. */
export function syncProgress({ status }: Pick<ProgressPlace, "status">, sources: number) {
  const busy = new Map<string, SyncProgress>();
  let done = 0;
  return {
    tell: (progress: SyncProgress): void => {
      if (progress.phase === "done") {
        done += 1;
        busy.delete(progress.slug);
      } else busy.set(progress.slug, progress);
      const texts = [...busy.values()].map(({ slug, phase, done: at, total }) =>
        total === 0 ? `${slug} ${phase}` : `${slug} ${phase} ${at}/${total}`,
      );
      status?.(`${done}/${sources} sources; ${texts.join(", ")}`);
    },
    end: (): void => status?.(""),
  };
}
