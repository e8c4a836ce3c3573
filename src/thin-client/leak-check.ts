import { BazaarError } from "../core/errors.ts";
import { type FileTree, fileAt } from "../core/file-tree.ts";
import { decodeText } from "../core/text.ts";
import type { Draft } from "./draft.ts";
import { type CarriedField, withFields } from "./carried-fields.ts";
import { stringsIn } from "./json-strings.ts";
import { leakWindow, publicTexts, secretTexts } from "./leak-sources.ts";
import { isVariableHeader, secretsIn } from "./secrets.ts";
import { collapsed } from "./collapsed-text.ts";
import { type PlacedText, type SharedRun, sharedRuns } from "./shared-runs.ts";
import { lineAt } from "../plugin/shell-lines.ts";
import type { Plugin } from "../plugin/types.ts";
import type { ComponentId, LeakCheck } from "./types.ts";

/** What the check looked at, and the first text that must not leave, as the error to throw. */
export interface LeakSearch {
  readonly check: LeakCheck;
  readonly leak: BazaarError | undefined;
}

/**
 * Looks through everything that would be given out for text of the plugin that the options did not let out. Throws
 * `BazaarError` LEAK_FOUND for a credential and for a header that is not a variable. No message repeats them.
 */
export function searchLeaks(draft: Draft, tree: FileTree): LeakSearch {
  const files = [...tree].flatMap(([path]) => {
    const file = fileAt(tree, path);
    return file === undefined ? [] : [{ path, bytes: file.bytes() }];
  });
  const outputs = files
    .flatMap(({ path, bytes }) => {
      const text = decodeText(bytes);
      refuseSecrets(path, text);
      if (path.endsWith(".json")) refuseLiteralHeaders(path, text);
      if (draft.isNamed(path)) return [];
      return [...readings(path, text), ...(draft.carried.has(path) ? otherReadings(path, bytes, text) : [])];
    })
    .filter(({ text }) => text.length >= leakWindow);
  const sources = secretTexts(draft);
  const [run] = leakingRuns(outputs, sources, draft);
  return {
    check: { files: files.length, sources: sources.length, window: leakWindow },
    leak: run === undefined ? undefined : leakOf(run),
  };
}

/** The plugin without the fields that repeat a secret text and that the thin client can do without; and those fields. */
export function withoutRepeats(draft: Draft): { readonly plugin: Plugin; readonly fields: readonly CarriedField[] } {
  const fields: CarriedField[] = [];
  const isLocal = (id: ComponentId) => draft.isLocal(id);
  withFields(draft.plugin, isLocal, (field) => fields.push(field) > 0);
  const runs = leakingRuns(fields, secretTexts(draft), draft);
  const repeating = new Set([...runs].map(({ output }) => output.text));
  return {
    plugin: withFields(draft.plugin, isLocal, ({ text }) => !repeating.has(text)),
    fields: fields.filter(({ text }) => repeating.has(text)),
  };
}

function* leakingRuns(
  outputs: readonly PlacedText[],
  sources: readonly PlacedText[],
  draft: Draft,
): Generator<SharedRun> {
  let open: readonly string[] | undefined;
  for (const run of sharedRuns(outputs, sources, leakWindow)) {
    open ??= publicTexts(draft).map(collapsed);
    if (isOpen(collapsed(run.text), open)) continue;
    if (!draft.carried.has(run.output.path) || !isLegal(run)) yield run;
  }
}

/** Sentences of licences stand in the heads of many scripts, and each of their lines has a word of the law. */
function isLegal({ output, text }: SharedRun): boolean {
  if (!/(?:^|\/)(?:licen[cs]e|copying|notice)[^/]*$/i.test(output.path)) return false;
  return text
    .split(/licen[cs]|copyright|software|permission|warrant|liab|contract|applicable law|merchantab|derivative|©/i)
    .every((part) => part.length < 120 && part !== text);
}

function leakOf(run: SharedRun): BazaarError {
  const from = `${run.source.path}:${run.source.line}`;
  const at = run.output.line + Math.max(0, lineAt(run.output.text, run.output.text.indexOf(run.text)) - 1);
  return new BazaarError(
    "LEAK_FOUND",
    `${run.output.path}:${at} of the thin client would hold ${run.text.length} characters of the text that starts at ${from}.`,
    "Take that text out of what is given out, or name its component in `local` (or its file in `public`).",
    { details: { path: run.output.path, line: at, source: run.source.path, sourceLine: run.source.line } },
  );
}

/** Whether each window of the run stands in a text that is public anyway. */
function isOpen(run: string, open: readonly string[]): boolean {
  if (open.some((text) => text.includes(run.trim()))) return true;
  for (let at = 0; at + leakWindow <= run.length; at += 1) {
    const window = run.slice(at, at + leakWindow).trim();
    if (!open.some((text) => text.includes(window))) return false;
  }
  return run.length >= leakWindow;
}

/**
 * A file as its readers understand it: escapes in JSON and YAML would otherwise hide a text from a comparison.
 */
function readings(path: string, text: string): PlacedText[] {
  const json = path.endsWith(".json") ? jsonOf(text) : undefined;
  if (json !== undefined) return stringsIn(json).map((value) => ({ path, line: 1, text: value }));
  if (!path.endsWith(".md")) return [{ path, line: 1, text }];
  const block = /^---\n([\s\S]*?)---\n/.exec(text);
  if (block === null) return [{ path, line: 1, text }];
  const values = block[1]!.split("\n").map((line, at) => ({ path, line: at + 2, text: valueOf(line) }));
  return [...values, { path, line: values.length + 2, text: text.slice(block[0].length) }];
}

/** A file that was copied without being named may hold text in another encoding than its readers expect. */
function otherReadings(path: string, bytes: Uint8Array, text: string): PlacedText[] {
  const latin = new TextDecoder("latin1").decode(bytes);
  return latin === text ? [] : [{ path, line: 1, text: latin }];
}

/** The value on a line of our own frontmatter, which has one per line; YAML's escapes without their backslash. */
function valueOf(line: string): string {
  const value = line.replace(/^\s*(?:- )?(?:[\w-]+:(?: |$))?/, "");
  return value
    .replaceAll(/\\x2d/g, "-")
    .replaceAll(/\\(.)/g, (_, char: string) => (char === "n" || char === "t" ? " " : char));
}

function refuseSecrets(path: string, text: string): void {
  const [found] = secretsIn(text);
  if (found === undefined) return;
  throw new BazaarError(
    "LEAK_FOUND",
    `${path}:${found.line} of the thin client would hold something that looks like a credential (${found.kind}).`,
    "Take it out of the plugin and revoke it; pass credentials by `userConfig` or an environment variable.",
    { details: { path, line: found.line, kind: found.kind } },
  );
}

function refuseLiteralHeaders(path: string, text: string): void {
  for (const [name, value] of headersIn(jsonOf(text))) {
    if (isVariableHeader(value)) continue;
    const line = lineAt(text, Math.max(0, text.indexOf(JSON.stringify(name))));
    throw new BazaarError(
      "LEAK_FOUND",
      `${path}:${line} of the thin client would hold the header "${name}" with a value that is not a variable.`,
      "Write it as `${user_config.NAME}` or `${VARIABLE}`, with at most a scheme such as Bearer in front.",
      { details: { path, line, header: name } },
    );
  }
}

/** An open copy may be called .json and hold something else. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function headersIn(value: unknown): [string, string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    key === "headers" && typeof inner === "object" && inner !== null
      ? Object.entries(inner).map(([name, header]) => [name, String(header)])
      : headersIn(inner),
  );
}
