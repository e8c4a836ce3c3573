import type { Json } from "../core/json.ts";
import { coercedText, valueOf } from "./frontmatter-values.ts";
import { simpleCommands } from "./shell-lines.ts";
import type { Command, Skill } from "./types.ts";

/**
 * How far the `!` lines of a prompt hand a caller's arguments to a shell: not at all, as words of a program that the
 * author chose, or so that they may choose the program.
 */
export type ShellArguments = "none" | "words" | "program";

/**
 * What a shell makes of a prompt's arguments, which the client puts in as they are. Wider than the client's own reading
 * (`shellLines`), so that it errs to the safe side: a line that is not closed may be closed by an argument, and
 * `!$ARGUMENTS` becomes a line by an argument in backticks.
 */
export function shellArguments({ body, frontmatter }: Pick<Command | Skill, "body" | "frontmatter">): ShellArguments {
  const placeholder = placeholderIn(valueOf(frontmatter, "arguments"));
  // A line begins behind a blank, which an argument may bring.
  const begins = String.raw`(?<=^|\s|${placeholder.source})`;
  const form = new RegExp(`${begins}!\`([^\`]*)(\`|$)|\`\`\`!([\\s\\S]*?)(\`\`\`|$)`, "g");
  const lines = [...body.matchAll(form)];
  const open = lines.some((line) => (line[2] ?? line[4]) === "");
  if (open || new RegExp(`(?:${begins}!|\`\`\`)${placeholder.source}`).test(body)) return "program";
  const given = lines.map((line) => line[1] ?? line[3] ?? "").filter((line) => placeholder.test(line));
  if (given.length === 0) return "none";
  return given.some((line) => choosesProgram(line, placeholder)) ? "program" : "words";
}

/** Programs and words of the shell that take what follows for a program. */
export const launchers = new Set(
  (
    "sh bash zsh dash ksh fish eval exec source . env command builtin nohup nice time timeout xargs sudo doas su ssh " +
    "node deno bun bunx npx npm pnpm yarn python python3 uv uvx pipx perl ruby php awk make docker podman " +
    "if then else elif do while until ! {"
  ).split(" "),
);

/** Whether the arguments choose a program that the line runs, or tell such a one what to run. */
export function choosesProgram(line: string, placeholder: RegExp): boolean {
  // Quotes don't matter here: to take a word for a program that is none refuses a call too many, not one too few.
  const parts = simpleCommands(line).flatMap((part) => part.split(/[|&;\n()`]/));
  return parts.some((part) => {
    const words = part.trim().split(/\s+/);
    const at = words.findIndex((word) => placeholder.test(word));
    if (at === -1) return false;
    const before = words.slice(0, at);
    const onlyVariables = before.every((word) => /^\w+=/.test(word));
    return onlyVariables || before.some((word) => launchers.has(word.replace(/^.*\//, "")));
  });
}

/** `$ARGUMENTS`, `$ARGUMENTS[0]`, `$0` and the names that the frontmatter declares; escaped ones too. */
export function placeholderIn(declared: Json | undefined): RegExp {
  const names = declared === undefined ? [] : coercedText(declared).split(/[\s,]+/);
  const plain = names.filter((name) => name !== "").map((name) => name.replaceAll(/\W/g, String.raw`\$&`));
  return new RegExp(String.raw`\$\{?(?:${["ARGUMENTS", String.raw`\d`, ...plain].join("|")})`);
}
