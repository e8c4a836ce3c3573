import type { Style, Terminal } from "./terminal.ts";
import { padTo, printable, textWidth, wrap } from "./text-width.ts";

/** Lines of a text, wrapped to the terminal and indented by `indent` blanks; later lines hang two deeper. */
export function paragraph(terminal: Terminal, text: string, indent = 0): string[] {
  const clean = printable(text);
  if (terminal.width === Infinity) return [`${" ".repeat(indent)}${clean}`];
  const lines = wrap(clean, Math.max(20, terminal.width - indent - 2));
  return lines.map((line, at) => `${" ".repeat(at === 0 ? indent : indent + 2)}${line}`);
}

/** Lines of `paragraph` with a word of the first one in a style: a text that has styles already would show their signs. */
export function withStyled(terminal: Terminal, style: Style, word: string, lines: readonly string[]): string[] {
  return lines.map((line, at) => (at === 0 ? line.replace(word, () => terminal.style(style, word)) : line));
}

/** Narrowest last column that a wrapped table keeps, columns. */
const minLastColumn = 24;

/**
 * Rows in aligned columns, two blanks apart, under a bold head. The last column is wrapped to the terminal; on one that
 * is too narrow even for that, lines are left to the terminal to break.
 */
export function table(terminal: Terminal, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const clean = rows.map((row) => row.map(printable));
  const last = head.length - 1;
  const widths = head.map((title, at) => Math.max(textWidth(title), ...clean.map((row) => textWidth(row[at] ?? ""))));
  const before = widths.slice(0, last).reduce((sum, width) => sum + width + 2, 0);
  const room = terminal.width - before < minLastColumn ? Infinity : terminal.width - before;
  const lineOf = (cells: readonly string[], tail: string) =>
    [...widths.slice(0, last).map((width, at) => padTo(cells[at] ?? "", width)), tail].join("  ").trimEnd();
  const body = clean.flatMap((row) =>
    wrapped(row[last] ?? "", room).map((tail, at) => lineOf(at === 0 ? row : [], tail)),
  );
  return [terminal.style("bold", lineOf(head, head[last] ?? "")), ...body];
}

function wrapped(text: string, width: number): string[] {
  return width === Infinity ? [text] : wrap(text, width);
}

/** `1 command`, `2 commands`; `plural` where adding an s is wrong. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** `812 bytes`, `4.2 kB`, `177 MB`: decimal, at most three digits. */
export function bytesText(bytes: number): string {
  const units = ["kB", "MB", "GB"];
  let value = bytes;
  let unit = "";
  for (const next of units) {
    if (value < 999.5) break;
    value /= 1_000;
    unit = next;
  }
  return unit === "" ? count(bytes, "byte") : `${value < 9.95 ? value.toFixed(1) : value.toFixed(0)} ${unit}`;
}
