import type { LineRefusal } from "../core/findings-hosting.ts";
import { toolsOf } from "../plugin/frontmatter-values.ts";
import { launchers } from "../plugin/shell-arguments.ts";
import { simpleCommands } from "../plugin/shell-lines.ts";
import { readsOutside } from "./outside-paths.ts";

/** Forms for which the client always asks, whatever the rules but a bare `Bash` say; nobody is there to answer. */
const refused: readonly (readonly [form: RegExp, why: LineRefusal])[] = [
  [/(?:^|[^&<>|])&(?![&>])/, "background"],
  [/(?:^|[;&|\n(])\s{0,9}case\s/, "case"],
  [/[\w-] ?\(\)/, "function"],
  [/>\|?[ \t]{0,9}(?!\/dev\/null(?![\w/]))[^\s&>|(=]/, "writes"],
  [/(?<!<)<[ \t]{0,9}(?:~|\.\.|\/(?!dev\/null))/, "reads"],
  [/(?:^|[\s;&|])\w+=[^\s;&|]*\s*(?:;|&&|\n)[^|]*\|(?!\|)/, "pipe"],
  [/(?<![$<>\w(])\([^()]*(?:&&|\|)/, "group"],
  // A group of one command, or one whose output stands for a file.
  [/(?<![$<>=\w(])\([^();\n]*\)|[<>]\(/, "group"],
];

const changes = /^(?:\w+=\S*\s+)*(?:touch|rm|rmdir|mkdir|cp|mv)\s/;
const moves = /(?:^|[;&|\n{])\s{0,9}(?:cd|pushd)(?:\s+(?:-\w\s+)?([^\s;&|)]*)|$)/g;

/** Only so much of a line is searched, characters: some of the forms take the square of it. */
const searched = 2000;

/** Why the client would refuse a `!` line at the caller under every rule that names it, or undefined. */
export function refusalOf(whole: string): LineRefusal | undefined {
  const line = whole.slice(0, searched);
  const bare = line.replaceAll(/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"/g, "_");
  // In a comparison, `>` and `<` are no redirections.
  const plain = bare.replaceAll(/\[\[[^\]]*\]\]/g, "_");
  const why = refused.find(([form]) => form.test(plain))?.[1];
  if (why !== undefined) return why;
  if (simpleCommands(bare).some((part) => changes.test(part) && /[*?[]/.test(part))) return "pattern";
  // In a text or a comment of the line, a quote is no quote.
  if (/["']/.test(bare) && !/<<|#/.test(bare)) return "quote";
  return moved(bare) ?? unknownVariable(line) ?? unsayable(line) ?? (readsOutside(line) ? "outside" : undefined);
}

function moved(bare: string): LineRefusal | undefined {
  const targets = [...bare.matchAll(moves)].map((match) => match[1] ?? "");
  if (targets.some((target) => target === "" || /^(?:[/~$-]|\.\.)/.test(target))) return "cd";
  const elsewhere = targets.some((target) => target !== ".");
  return elsewhere && /(?:^|[;&|\n\s])git\s/.test(bare) ? "git" : undefined;
}

/** The client can't know what a variable holds that a program or a pattern fills. */
function unknownVariable(line: string): LineRefusal | undefined {
  const filled = /(?:^|[\s;&|(])(?:(\w+)="?(?:`|\$\()|for\s+(\w+)\s+in\s[^;\n]*[*?`$])/g;
  const names = [...line.matchAll(filled)].map((match) => match[1] ?? match[2]!);
  const used = names.find((name) => line.includes(`$${name}`) || line.includes(`\${${name}`));
  return used === undefined ? undefined : "filled";
}

/**
 * The client ends a rule at the first closing bracket that a blank follows. `sayable` stands a star there, which a
 * launcher can't be given, and which the client takes in plain commands only.
 */
function unsayable(line: string): LineRefusal | undefined {
  if (toolsOf([`Bash(${line})`]).length < 2) return undefined;
  const bare = line.replaceAll(/'[^']*'|"[^"$`\\]*"/g, "_");
  if (/\$\(|`|(?:^|[\s;&|])(?:\(|\w+=|(?:for|while|until|if)\s)/.test(bare)) return "bracket";
  const starts = simpleCommands(line).filter((part) => part.includes(")") && launchers.has(part.split(/\s/)[0]!));
  return starts.length > 0 ? "bracket" : undefined;
}
