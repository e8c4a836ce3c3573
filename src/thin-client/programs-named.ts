import type { Need } from "./types.ts";

const words = (text: string) => text.split(" ");

const actors = words(
  "gh docker kubectl osascript systemctl launchctl brew crontab pbcopy xdg-open notify-send tmux ssh scp",
);
const toolchains = words(
  "npm npx pnpm yarn bun bunx pip pipx uv uvx poetry cargo go make mvn gradle pytest jest vitest tsc eslint prettier " +
    "biome ruff dotnet flutter bundle rake",
);
const needs = new Map<string, Need>([
  ...actors.map((name) => [name, "machine"] as const),
  ...toolchains.map((name) => [name, "toolchain"] as const),
]);

/** What does its work without a word more. Of the others the bare name only says which program is meant. */
const bare = new Set(words("osascript crontab pbcopy notify-send tmux make pytest jest vitest tsc rake"));

/** Where a name is an English word as well: what makes a command of it. */
const commandsOf: Readonly<Record<string, RegExp>> = {
  go: /^(?:build|clean|doc|env|fix|fmt|generate|get|install|list|mod|run|test|tool|version|vet|work)$/,
  bundle: /^(?:add|check|config|exec|init|install|lock|outdated|update)$/,
};

/** A word that makes a sentence of the name before it: "npm is", "make sure". */
const prose = new Set(
  words(
    "a an and any are as at be been but by can cannot changes could did does doesn each every first for from had has have here " +
      "if in into is isn it its may might more must my needs no not of on one only or our should so some sure than that the " +
      "their them then there these they this those to use uses users via was way we were what when where which while who " +
      "will with without would you your",
  ),
);

const longestFirst = [...needs.keys()].sort((a, b) => b.length - a.length).join("|");
/** A name as a whole word, in its usual folder or without one; what comes before and after it is looked at apart. */
const named = new RegExp(String.raw`(?<![\w./@:$-])(?:/(?:usr/)?(?:local/)?bin/)?(${longestFirst})(?![\w./:=@-])`, "g");

/** Behind these a command begins, and at the start of a text. */
const begins = new Set("\n;&|({$\"'`!");
/** What may stand between there and the program. */
const runUp =
  /^[ \t]*(?:(?:sudo|exec|time|nohup|env|if|then|do|else|while|until|command|[A-Za-z_]\w*=[^\s=]*)[ \t]+)*$/;
/** The call of another language that starts the program that its first string names: `spawn("npm", …)`, `run(["npm", …])`. */
const starter =
  /\b(?:run|call|check_call|check_output|Popen|spawn|exec|execFile)(?:Sync)?\([ \t\n]{0,40}\[?[ \t\n]{0,40}["']$/;
/** The longest text before a name that is looked at: a fixed one, so that many names cost no more than their number. */
const reach = 240;

/** A program of the caller's machine or project, where a text of code starts it. */
export interface NamedProgram {
  readonly need: Need;
  /** Its name with the next word or option; never an option's value, which may be a secret. */
  readonly what: string;
  readonly offset: number;
}

/** The programs that a text of code starts, in its order. */
export function programsNamed(code: string): NamedProgram[] {
  const found: NamedProgram[] = [];
  for (const match of code.matchAll(named)) {
    const name = match[1]!;
    const before = code.slice(Math.max(0, match.index - reach), match.index);
    const end = match.index + match[0].length;
    const next = wordsBehind(name, before, code.slice(end, end + reach));
    if (next === undefined) continue;
    found.push({ need: needs.get(name)!, what: `${name}${next}`, offset: match.index });
  }
  return found;
}

/** The next word or option with a blank before it, or nothing; undefined where no command stands. */
function wordsBehind(name: string, before: string, after: string): string | undefined {
  const quote = before.at(-1);
  // A string that is only the name is a command where a call starts it.
  if ((quote === '"' || quote === "'") && after.startsWith(quote)) return starter.test(before) ? "" : undefined;
  if (!startsCommand(before)) return undefined;
  // A toolchain's program that runs the plugin's own script is on the host too.
  if (/^[ \t]+["']?\$\{?CLAUDE_PLUGIN_ROOT/.test(after)) return undefined;
  const [, blank = "", word = ""] = /^([ \t]*)([^\s;&|)`]*)/.exec(after)!;
  if (word === "" || blank === "") return bare.has(name) && /^[ \t]*(?:$|[\s;&|)`"'<>])/.test(after) ? "" : undefined;
  return argument(name, word);
}

function startsCommand(before: string): boolean {
  let from = before.length;
  while (from > 0 && !begins.has(before[from - 1]!)) from -= 1;
  // A command that begins further back than we look is none.
  return (from > 0 || before.length < reach) && runUp.test(before.slice(from));
}

function argument(name: string, word: string): string | undefined {
  const [, option, plain, rest] = /^(?:(--?[A-Za-z][\w-]*)|([a-z][\w:-]*))?(.*)$/.exec(word)!;
  if (option !== undefined) return ` ${option}`;
  if (plain === undefined) return /^(?:--\S|[A-Z]\w*[=/.]|[a-z\d_./$~"'@{*%\\<>[])/.test(rest!) ? "" : undefined;
  const verbs = Object.hasOwn(commandsOf, name) ? commandsOf[name] : undefined;
  const isPath = /^[/.=]\w/.test(rest!);
  if (verbs === undefined ? !isPath && prose.has(plain) : !verbs.test(plain)) return undefined;
  return isPath ? "" : ` ${plain}`;
}
