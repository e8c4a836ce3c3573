import { styleText } from "node:util";

const width = Math.min(100, Math.max(60, process.stdout.columns ?? 100));
const indent = "   ";

type Style = "bold" | "dim" | "green" | "cyan" | "yellow" | "red";

/** Styled on a terminal, plain in a pipe and under NO_COLOR. */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

/** Tells what happens, as a numbered story. */
export class Story {
  #steps = 0;

  title(text: string, note: string): void {
    write(`\n${paint("bold", text)}\n${paint("dim", note)}`);
  }

  /** A numbered heading. */
  step(heading: string): void {
    this.#steps += 1;
    write(`\n${paint("cyan", String(this.#steps).padStart(2))} ${paint("bold", heading)}`);
  }

  /** A paragraph, broken at the terminal's width. */
  say(text: string): void {
    for (const line of wrap(text, width - indent.length)) write(indent + line);
  }

  /** A command as a user would type it. */
  command(text: string): void {
    for (const [at, line] of wrap(text, width - indent.length - 4).entries()) {
      write(`${indent}${paint("dim", at === 0 ? "$" : " ")} ${line}`);
    }
  }

  /** A label, and below it a text as it really was, cut after `lines` lines. */
  quote(label: string, text: string, lines = 6): void {
    if (label !== "") write(`${indent}${paint("dim", label)}`);
    const all = text
      .trim()
      .split("\n")
      .flatMap((line) => wrap(line, width - indent.length - 2));
    for (const line of all.slice(0, lines)) write(`${indent}${paint("cyan", "│")} ${line}`);
    if (all.length > lines) write(`${indent}${paint("cyan", "│")} ${paint("dim", moreLines(all.length - lines))}`);
  }

  done(text: string): void {
    write(`\n${paint("green", text)}\n`);
  }
}

function moreLines(count: number): string {
  return count === 1 ? "… one more line" : `… ${count} more lines`;
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Lines of at most `columns`; a word that is longer than that stays whole, and so does the first line's indentation. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  const words = text.trimStart().split(" ");
  let line = text.slice(0, text.length - text.trimStart().length) + (words.shift() ?? "");
  for (const word of words) {
    if (line !== "" && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line += ` ${word}`;
  }
  return [...lines, line];
}
