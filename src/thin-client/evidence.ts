import { lineFinder } from "../plugin/shell-lines.ts";
import type { Evidence, Need } from "./types.ts";

const words = (text: string) => new Set(text.split(" "));

const gitReads = words("diff log status show blame ls-files grep rev-parse describe shortlog");
const gitActs = words(
  "add am apply bisect branch checkout cherry-pick clean clone commit config fetch init merge mv pull push rebase " +
    "remote reset restore revert rm stash submodule switch tag worktree",
);
const actors = words(
  "gh docker kubectl osascript systemctl launchctl brew crontab pbcopy xdg-open notify-send tmux ssh scp",
);
const toolchains = words(
  "npm npx pnpm yarn bun bunx pip pipx uv uvx poetry cargo go make mvn gradle pytest jest vitest tsc eslint prettier " +
    "biome ruff dotnet flutter bundle rake",
);

/** Signs that mean the same wherever they stand, each behind a word whose absence spares the search. */
const anywhere: readonly { readonly word: string; readonly need: Need; readonly form: RegExp }[] = [
  { word: "AskUserQuestion", need: "conversation", form: /AskUserQuestion\b/g },
  { word: "ExitPlanMode", need: "conversation", form: /ExitPlanMode\b/g },
  { word: "transcript_path", need: "conversation", form: /transcript_path\b/g },
  { word: "CLAUDE_SESSION_ID", need: "conversation", form: /CLAUDE_SESSION_ID\b/g },
  { word: "~/", need: "machine", form: /~\/[\w.][\w./-]*/g },
  { word: "HOME", need: "machine", form: /\$\{?HOME\}?\/[\w.][\w./-]*/g },
  { word: "claude ", need: "machine", form: /\bclaude\s+(?:mcp|plugin|config)\s+[a-z]+/g },
];
/** Signs in the sentences of a prompt; in a program they are words of a comment. */
const spoken: typeof anywhere = [
  {
    word: "sk",
    need: "conversation",
    form: /(?<!not |n't |n’t |never |without )\b[Aa]sk(?:ing)? the user\b/g,
  },
  {
    word: "conversation",
    need: "conversation",
    form: /\b(?:our (?:current |previous )?conversation|conversation (?:so far|history))\b/g,
  },
  {
    word: "gh ",
    need: "machine",
    form: /\bgh (?:api|auth|gist|issue|pr|project|release|repo|run|secret|workflow) [a-z][a-z-]+/g,
  },
  {
    word: "docker ",
    need: "machine",
    form: /\bdocker (?:build|compose|exec|images|logs|ps|pull|push|run|st(?:art|op))\b/g,
  },
  {
    word: "kubectl ",
    need: "machine",
    form: /\bkubectl [a-z]+/g,
  },
];
const git = /\bgit\s+(?:-C\s+\S+\s+)?([a-z][a-z-]+)/g;
/** In prose, "make sure" and "go to" are no programs; so programs count only inside code, where a command begins. */
const code = /```[^\n`]*\n([\s\S]*?)```|`([^`\n]+)`/g;
const program = /(?:^|[;&|($"'])[ \t]*(?:sudo )?(([a-z][a-z-]*)[ \t]+[a-z][\w:-]*)/gm;

/** What a prompt's text gives away, each thing once. */
export function evidenceIn(text: string, path: string, firstLine: number): Evidence[] {
  const found = new Findings(text, path, firstLine);
  addSigns(found, spoken, text);
  return addWritten(found, text);
}

function addSigns(found: Findings, signs: typeof anywhere, text: string): void {
  for (const { word, need, form } of signs) {
    if (text.includes(word)) eachMatch(form, text, (match) => found.add(need, match[0], match.index));
  }
}

function addWritten(found: Findings, text: string): Evidence[] {
  addSigns(found, anywhere, text);
  if (text.includes("git ")) {
    eachMatch(git, text, (match) => {
      if (gitActs.has(match[1]!)) found.add("machine", match[0], match.index);
      else if (gitReads.has(match[1]!)) found.add("files", match[0], match.index);
    });
  }
  eachMatch(code, text, (span) => {
    const inside = span[1] ?? span[2]!;
    // Most spans are one word.
    if (inside.includes(" ")) addPrograms(found, inside, span.index + span[0].indexOf(inside));
  });
  return found.list();
}

/** The same for a text that is code throughout: a script, a handler, a server's command. */
export function codeEvidenceIn(text: string, path: string, firstLine: number): Evidence[] {
  const found = new Findings(text, path, firstLine);
  addPrograms(found, text, 0);
  return [...addWritten(new Findings(text, path, firstLine), text), ...found.list()];
}

function addPrograms(found: Findings, text: string, offset: number): void {
  eachMatch(program, text, (match) => {
    const name = match[2]!;
    const need = toolchains.has(name) ? "toolchain" : actors.has(name) ? "machine" : undefined;
    if (need !== undefined) found.add(need, match[1]!, offset + match.index + match[0].length - match[1]!.length);
  });
}

/** `matchAll` copies the expression at each call, which for thousands of short texts costs more than the search. */
function eachMatch(form: RegExp, text: string, use: (match: RegExpExecArray) => void): void {
  // Another search with the same expression may begin inside `use`, so the place is kept here.
  let at = 0;
  for (;;) {
    form.lastIndex = at;
    const match = form.exec(text);
    if (match === null) return;
    at = Math.max(form.lastIndex, match.index + 1);
    use(match);
  }
}

class Findings {
  readonly #lineOf: (offset: number) => number;
  readonly #path: string;
  readonly #firstLine: number;
  readonly #found = new Map<string, Evidence>();

  constructor(text: string, path: string, firstLine: number) {
    this.#lineOf = lineFinder(text);
    this.#path = path;
    this.#firstLine = firstLine;
  }

  add(need: Need, sign: string, offset: number): void {
    const what = sign.replaceAll(/\s+/g, " ").slice(0, 80);
    if (this.#found.has(what)) return;
    const line = this.#firstLine + this.#lineOf(offset) - 1;
    this.#found.set(what, { need, path: this.#path, line, what });
  }

  /** In the order of the text. */
  list(): Evidence[] {
    return [...this.#found.values()].sort((a, b) => a.line - b.line);
  }
}
