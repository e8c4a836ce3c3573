/** A line that the client runs before the prompt is sent, with its output in its place. */
export interface ShellLine {
  readonly command: string;
  /** Counted from 1 within the text. */
  readonly line: number;
}

/** Both forms: an exclamation mark before inline code, and a fenced block opened with "```!". */
const form = /(?:^|(?<=\s))!`([^`\n]+)`|^```!\s*\n([\s\S]*?)^```/gm;

/** The shell lines of a prompt, in the order they stand. */
export function shellLines(body: string): ShellLine[] {
  if (!body.includes("!`") && !body.includes("```!")) return [];
  return [...body.matchAll(form)].map((match) => ({
    command: (match[1] ?? match[2] ?? "").trim(),
    line: lineAt(body, match.index),
  }));
}

/** Line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

/** The line as the client runs it; one that spans lines or holds a backtick needs the fenced form. */
export function shellSource(line: ShellLine): string[] {
  return /[\n`]/.test(line.command) ? ["```!", line.command, "```"] : [`!\`${line.command}\``];
}

/**
 * The single commands of a line, each once: the client asks for every part of a line with `|`, `&&`, `||` or `;`, and a
 * permission for the whole line does not answer it. Separators inside quotes don't count.
 */
export function simpleCommands(line: string): string[] {
  const parts = line.matchAll(/(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^|&;\n'"\\]|(?<=[<>])&|&(?=>))+/g);
  return [...new Set([...parts].map(([part]) => part.trim()).filter((part) => part !== ""))];
}
