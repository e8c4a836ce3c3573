import { lineFinder } from "../core/text.ts";
import { codeParts } from "./code-parts.ts";
import { programsNamed } from "./programs-named.ts";
import type { Evidence, Need } from "./types.ts";

const words = (text: string) => new Set(text.split(" "));

const gitReads = words("diff log status show blame ls-files grep rev-parse describe shortlog");
const gitActs = words(
  "add am apply bisect branch checkout cherry-pick clean clone commit config fetch init merge mv pull push rebase " +
    "remote reset restore revert rm stash submodule switch tag worktree",
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
    form: /(?<!not |n't |n\u2019t |never |without )\b[Aa]sk(?:ing)? the user\b/g,
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
/** With the options before the subcommand; as many as a line has, and no more, so that a hostile text costs no more. */
const git =
  /\bgit\s+(?:(?:-[Cc]|--(?:git-dir|work-tree|namespace))\s+(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"']{1,200})\s+|(?:-[pP]|--[a-z][a-z-]{1,30}(?:=\S{0,200})?)\s+){0,9}([a-z][a-z-]+)/g;

/** What a prompt's text gives away, each thing once. */
export function evidenceIn(text: string, path: string, firstLine: number): Evidence[] {
  const found = new Findings(text, path, firstLine);
  addSigns(found, spoken, text);
  for (const part of codeParts(text)) addPrograms(found, part.text, part.offset);
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
      // An option's value may be a secret.
      const what = `git ${match[1]!}`;
      if (gitActs.has(match[1]!)) found.add("machine", what, match.index);
      else if (gitReads.has(match[1]!)) found.add("files", what, match.index);
    });
  }
  return found.list();
}

/** The same for what is neither prose nor code, e.g. a hook's JSON. */
export function signsIn(text: string, path: string, line: number): Evidence[] {
  return addWritten(new Findings(text, path, line), text);
}

/** The same for a text that is code throughout: a script, a tool's rule. */
export function codeEvidenceIn(text: string, path: string, firstLine: number): Evidence[] {
  const found = new Findings(text, path, firstLine);
  addPrograms(found, text, 0);
  return addWritten(found, text);
}

/** "make sure" and "go to" are no programs; so in prose they count only inside code, where a command begins. */
function addPrograms(found: Findings, code: string, offset: number): void {
  for (const { need, what, offset: at } of programsNamed(code)) found.add(need, what, offset + at);
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
