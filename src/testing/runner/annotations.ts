import type { Command } from "./commands.ts";

export type AnnotationLevel = "notice" | "warning" | "error";

/** As it is shown; numbers begin at 1. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly endLine: number | undefined;
  readonly column: number | undefined;
  readonly endColumn: number | undefined;
}

/** Of each level and step. */
const maxOfLevel = 10;
/** UTF-16 code units, as C# counts. */
const maxMessage = 4_096;

/** Keeps what the runner keeps: ten of each level, cut messages, and places that make sense. */
export class Annotations {
  readonly kept: Annotation[] = [];
  /** How many were not kept. */
  dropped = 0;

  add(level: AnnotationLevel, { properties, message }: Command, mask: (text: string) => string): void {
    if (this.kept.filter((one) => one.level === level).length >= maxOfLevel) {
      this.dropped += 1;
      return;
    }
    const { title, file } = properties;
    this.kept.push({
      level,
      message: mask(message).slice(0, maxMessage),
      title: title === undefined ? undefined : mask(title),
      file,
      ...placeOf(properties),
    });
  }
}

type Place = Pick<Annotation, "line" | "endLine" | "column" | "endColumn">;

function placeOf(properties: Command["properties"]): Place {
  const line = number(properties["line"]);
  if (line === undefined) return { line, endLine: undefined, column: undefined, endColumn: undefined };
  const end = number(properties["endLine"]) ?? line;
  const endLine = end < line ? undefined : end;
  // A column says something within one line only.
  const column = endLine === line ? number(properties["col"]) : undefined;
  const last = column === undefined ? undefined : number(properties["endColumn"]);
  return {
    line,
    endLine,
    column,
    endColumn: last !== undefined && column !== undefined && last < column ? undefined : last,
  };
}

function number(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
