import { fileAt } from "../core/file-tree.ts";
import { decodeText, lineFinder } from "../core/text.ts";
import type { HookHandler, JsonObject, Origin, Plugin } from "../plugin/types.ts";
import { hookScripts } from "../plugin/named-files.ts";
import { codeEvidenceIn, signsIn } from "./evidence.ts";
import { programsNamed } from "./programs-named.ts";
import type { Evidence, Need } from "./types.ts";

/** Scripts over this size are not searched, bytes: 1 MiB. */
const maxScript = 1024 * 1024;

/** What programs write about the place they run in; prompts say these words too, so only scripts are searched for them. */
const signal = new RegExp(
  [
    String.raw`(?<files>CLAUDE_PROJECT_DIR|process\.cwd\(|getcwd\(|Path\.cwd\(|\$\{?PWD\b|\bcwd\b)`,
    String.raw`(?<machine>writeFile\w*|appendFile\w*|write_text\(|open\([^)\n]{0,200},\s{0,9}["'][wa]b?["']|\bmkdir\b|homedir\(|expanduser|Path\.home\(|\$\{?HOME\b|CLAUDE_ENV_FILE)`,
  ].join("|"),
  "g",
);

/** What a handler needs, from its event, its command and the scripts that the plugin holds. */
export function hookEvidence(hook: HookHandler, plugin: Plugin): Evidence[] {
  const at = hook.origin;
  const command = JSON.stringify(hook.handler);
  const own = [
    ...(hook.event.startsWith("Worktree") ? [{ need: "machine" as const, ...at, what: hook.event }] : []),
    ...(hook.type === "agent" ? [{ need: "files" as const, ...at, what: "an agent that reads the project" }] : []),
  ];
  if (hook.type !== "command") return own;
  const scripts = hookScripts(hook, plugin).flatMap((path) => scriptEvidence(plugin, path));
  return [...own, ...commandEvidence(hook.handler, at), ...programSigns(command, at.path, at.line), ...scripts];
}

/** What a handler or a server needs by its own words. Its programs stand in its command: its other fields are no code. */
export function commandEvidence(value: JsonObject, { path, line }: Origin): Evidence[] {
  const { command, args } = value;
  const texts = [command, ...(Array.isArray(args) ? args : [])].filter((one) => typeof one === "string");
  const commands = texts.map((one, at) => (at === 0 ? one : argument(one))).join("");
  const programs = programsNamed(commands).map(({ need, what }): Evidence => ({ need, path, line, what }));
  return [...signsIn(JSON.stringify(value), path, line), ...programs];
}

/** As a shell would have it. One with a blank is a line of its own, if it is a command at all: `sh -c "npm test"`. */
function argument(text: string): string {
  return text.includes(" ") ? `\n${text}` : /^[a-z-]/.test(text) ? ` ${text}` : ` "${text}"`;
}

/** What a script of the plugin needs, by its text. */
export function scriptEvidence(plugin: Plugin, path: string): Evidence[] {
  const text = scriptText(plugin, path);
  return text === undefined ? [] : codeEvidenceIn(text, path, 1).concat(programSigns(text, path, 1));
}

function programSigns(text: string, path: string, firstLine: number): Evidence[] {
  const found = new Map<string, Evidence>();
  const lineOf = lineFinder(text);
  for (const match of text.matchAll(signal)) {
    const need: Need = match.groups?.["files"] === undefined ? "machine" : "files";
    const what = match[0].slice(0, 80);
    if (!found.has(what)) found.set(what, { need, path, line: firstLine + lineOf(match.index) - 1, what });
  }
  return [...found.values()];
}

function scriptText(plugin: Plugin, path: string): string | undefined {
  const file = fileAt(plugin.files, path);
  return file === undefined || file.size > maxScript ? undefined : decodeText(file.bytes());
}
