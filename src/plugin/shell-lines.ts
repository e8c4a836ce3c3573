import { lineFinder } from "../core/text.ts";

/** A line that the client runs before the prompt is sent, with its output in its place. */
export interface ShellLine {
  readonly command: string;
  /** Counted from 1 within the text. */
  readonly line: number;
}

const inline = /(?:^|(?<=\s))!`([^`]+)`/gm;
const fence = "```";

/**
 * The shell lines of a prompt, in the order they stand, in both of the client's forms: an exclamation mark before inline
 * code, which may hold line breaks, and a block opened with "```!", which may begin anywhere in a line.
 */
export function shellLines(body: string): ShellLine[] {
  if (!body.includes("!`") && !body.includes("```!")) return [];
  const lineOf = lineFinder(body);
  const lines: ShellLine[] = [];
  const add = (command: string, at: number) => lines.push({ command: command.trim(), line: lineOf(at) });
  // The client takes the blocks first; what stands in one is no inline code.
  let from = 0;
  for (;;) {
    const start = body.indexOf("```!", from);
    const end = start === -1 ? -1 : body.indexOf(fence, start + 4);
    for (const match of body.slice(from, end === -1 ? undefined : start).matchAll(inline)) {
      add(match[1]!, from + match.index);
    }
    if (end === -1) return lines;
    add(body.slice(start + 4, end), start);
    from = end + fence.length;
  }
}

/** The line as the client runs it; one that spans lines or holds a backtick needs the fenced form. */
export function shellSource(line: ShellLine): string[] {
  return /[\n`]/.test(line.command) ? ["```!", line.command, "```"] : [`!\`${line.command}\``];
}

/** Signs of a shell line: escapes, quotes, redirections that hold an ampersand, separators, and what is between them. */
const sign = /\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[<>]&|&>|[|&;\n'"\\]|[^|&;\n'"\\<>]+|[<>]/g;

/**
 * The single commands of a line, each once: the client asks for every part of a line with `|`, `&&`, `||` or `;`.
 * Separators inside quotes don't count; a quote that is not closed separates. One sign after the other, since an
 * expression for a whole command tries each of its ends.
 */
export function simpleCommands(line: string): string[] {
  const commands = new Set<string>();
  let from = 0;
  const end = (at: number) => commands.add(line.slice(from, at).trim());
  for (const { index, 0: text } of line.matchAll(sign)) {
    if (!/^[|&;\n'"\\]$/.test(text)) continue;
    end(index);
    from = index + 1;
  }
  end(line.length);
  commands.delete("");
  return [...commands];
}
