import { lineAt } from "./shell-lines.ts";
import type { Evidence, Need } from "./types.ts";

const gitReads = new Set([
  "diff",
  "log",
  "status",
  "show",
  "blame",
  "ls-files",
  "grep",
  "rev-parse",
  "describe",
  "shortlog",
]);
const gitActs = new Set([
  ..."add am apply bisect branch checkout cherry-pick clean clone commit fetch init merge mv pull push rebase".split(
    " ",
  ),
  ..."remote reset restore revert rm stash submodule switch tag worktree config".split(" "),
]);
const toolchains = new Set(
  (
    "npm npx pnpm yarn bun bunx pip pipx uv uvx poetry cargo go make mvn gradle pytest jest vitest tsc eslint " +
    "prettier biome ruff dotnet flutter bundle rake"
  ).split(" "),
);
const actors =
  "gh docker kubectl osascript systemctl launchctl brew crontab pbcopy xdg-open notify-send tmux ssh scp".split(" ");

/** Words behind a program's name that make it a sentence: "make sure", "go to", "make a". */
const prose =
  /^(?:make|go|bundle|bun|uv)\s+(?!build\b|test\b|run\b|install\b|mod\b|vet\b|generate\b|get\b|exec\b|all\b|check\b|lint\b|clean\b|add\b|x\b|pip\b|sync\b)/;

/** Programs and words of a text that tell what it needs; one expression, since every prompt is searched with it. */
const signal = new RegExp(
  [
    String.raw`\bgit\s+(?:-C\s+\S+\s+)?(?<git>[a-z][a-z-]+)`,
    String.raw`\b(?<program>${[...actors, ...toolchains].join("|")})\s+(?<sub>[a-z][\w:-]*)`,
    String.raw`\b(?<question>AskUserQuestion|ExitPlanMode)\b`,
    String.raw`(?<transcript>\btranscript_path\b|\$\{?CLAUDE_SESSION_ID\b)`,
    String.raw`(?<home>(?:~|\$\{?HOME\}?)/[\w.][\w./-]*)`,
    String.raw`(?<settings>\bclaude\s+(?:mcp|plugin|config)\s+[a-z]+)`,
  ].join("|"),
  "g",
);

/** What a prompt's or script's text gives away, each thing once. */
export function evidenceIn(text: string, path: string, firstLine: number): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const match of text.matchAll(signal)) {
    const need = needOf(match);
    if (need === undefined) continue;
    const what = match[0].replaceAll(/\s+/g, " ").slice(0, 80);
    if (!found.has(what)) found.set(what, { need, path, line: firstLine + lineAt(text, match.index) - 1, what });
  }
  return [...found.values()];
}

function needOf(match: RegExpMatchArray): Need | undefined {
  const { git, program, question, transcript, home, settings } = match.groups ?? {};
  if (git !== undefined) return gitReads.has(git) ? "files" : gitActs.has(git) ? "machine" : undefined;
  if (program !== undefined) {
    if (prose.test(match[0])) return undefined;
    return toolchains.has(program) ? "toolchain" : "machine";
  }
  if (question !== undefined || transcript !== undefined) return "conversation";
  return home !== undefined || settings !== undefined ? "machine" : undefined;
}
