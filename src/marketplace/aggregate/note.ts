import type { NoteRow } from "./note-row.ts";
import { type NoteCode, noteTable } from "./note-table.ts";
import type { AggregateNote } from "./types.ts";

/** The data of a note's sentences. */
export type NoteArgs<Code extends NoteCode> = Parameters<(typeof noteTable)[Code]["problem"]>[0];

/** Whom a note is about. */
export interface NoteSubject {
  readonly slug: string;
  /** The entry's name in its source; absent for the source itself. */
  readonly plugin?: string;
}

/** A note with its sentences. */
export function noteOf<Code extends NoteCode>(code: Code, about: NoteSubject, args: NoteArgs<Code>): AggregateNote {
  const row = noteTable[code] as NoteRow<NoteArgs<Code>>;
  const { slug, plugin } = about;
  const subject = { slug, ...(plugin === undefined ? {} : { plugin }) };
  return { level: row.level, code, ...subject, problem: row.problem(args), fix: row.fix(args) };
}

/** Takes notes about one entry or source while it is worked on. */
export type Tell = <Code extends NoteCode>(code: Code, args: NoteArgs<Code>) => undefined;

/** Tells about one subject into a list. */
export function tellInto(notes: AggregateNote[], about: NoteSubject): Tell {
  return (code, args) => {
    notes.push(noteOf(code, about, args));
    return undefined;
  };
}
