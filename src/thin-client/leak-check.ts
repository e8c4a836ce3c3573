import { BazaarError } from "../core/errors.ts";
import type { FileTree } from "../core/file-tree.ts";
import { hookScripts } from "../plugin/named-files.ts";
import { hooksPath } from "./hook-stubs.ts";
import { refuseCredentials, refuseOpenParts } from "./credential-check.ts";
import type { Draft } from "./draft.ts";
import { type CarriedField, withFields } from "./carried-fields.ts";
import { isName, leakWindow, publicTexts, secretTexts } from "./leak-sources.ts";
import { latinReading, type OutputFile, outputFiles } from "./readings.ts";
import { collapsed } from "../core/collapsed-text.ts";
import { type PlacedText, type SharedRun, sharedRuns } from "../core/shared-runs.ts";
import { lineAt } from "../core/text.ts";
import type { Plugin } from "../plugin/types.ts";
import type { ComponentId, LeakCheck } from "./types.ts";

/** What the check looked at, and the first text that must not leave, as the error to throw. */
export interface LeakSearch {
  readonly check: LeakCheck;
  readonly leak: BazaarError | undefined;
  /** Texts that would be given out and repeat a secret one. */
  readonly leaking: ReadonlySet<string>;
  /** What was compared with what, for the next search of the same plugin: no text is looked for twice. */
  readonly sources: readonly PlacedText[];
  readonly cleared: readonly string[];
}

/**
 * Looks through everything that would be given out for text of the plugin that the options did not let out. Throws
 * `BazaarError` LEAK_FOUND for a credential, and for one that is written out where a variable belongs. No message repeats
 * them.
 */
export function searchLeaks(
  draft: Draft,
  tree: FileTree,
  earlier?: Pick<LeakSearch, "sources" | "cleared">,
): LeakSearch {
  const files = outputFiles(tree);
  refuseCredentials(files);
  refuseOpenParts(draft);
  const sources = earlier?.sources ?? secretTexts(draft);
  const open = publicTexts(draft);
  const outputs = outputsOf(draft, files, open.concat(earlier?.cleared ?? []));
  const runs = outputs.length === 0 ? [] : [...leakingRuns(outputs, sources, open, draft)];
  const leaking = new Set(runs.map(({ output }) => output.text));
  return {
    check: { files: files.length, sources: sources.length, window: leakWindow },
    leak: runs[0] === undefined ? undefined : leakOf(runs[0]),
    leaking,
    sources,
    cleared: outputs.filter(({ text }) => !leaking.has(text)).map(formOf),
  };
}

/** The texts that would be given out and may hold something of the plugin's. */
function outputsOf(draft: Draft, files: readonly OutputFile[], open: readonly string[]): PlacedText[] {
  const seen = new Set(open);
  return files
    .filter(({ path }) => !draft.isNamed(path))
    .flatMap((file) => (draft.carried.has(file.path) ? file.readings.concat(latinReading(file)) : file.readings))
    .filter((output) => {
      if (output.text.length < leakWindow) return false;
      const form = draft.carried.has(output.path) ? output.text : formOf(output);
      if (seen.has(form)) return false;
      seen.add(form);
      return true;
    });
}

/** A text as told apart from others: of a stub's body without its names, in which alone most of them differ. */
function formOf({ text, isBody }: PlacedText): string {
  if (isBody !== true) return text;
  return text.replaceAll(/`([^`\s]{1,200})`/g, (code, name: string) => (isName(name) ? "``" : code));
}

/** The plugin without the fields that repeat a secret text and that the thin client can do without; and those fields. */
export function withoutRepeats(
  draft: Draft,
  { leaking, sources }: LeakSearch,
): { readonly plugin: Plugin; readonly fields: readonly CarriedField[] } {
  const fields: CarriedField[] = [];
  const isLocal = (id: ComponentId) => draft.isLocal(id);
  withFields(draft.plugin, isLocal, (field) => fields.push(field) > 0);
  const distinct = new Map(fields.map((field) => [field.text, field]));
  // A field that stands within a longer text, as in the README, has to be looked for itself.
  const areFields = [...leaking].every((text) => distinct.has(text));
  const runs = areFields ? [] : leakingRuns([...distinct.values()], sources, publicTexts(draft), draft);
  const repeating = areFields ? leaking : new Set([...runs].map(({ output }) => output.text));
  return {
    plugin: withFields(draft.plugin, isLocal, ({ text }) => !repeating.has(text)),
    fields: fields.filter(({ text }) => repeating.has(text)),
  };
}

/** The first leak of each output. */
function* leakingRuns(
  outputs: readonly PlacedText[],
  sources: readonly PlacedText[],
  publicly: readonly string[],
  draft: Draft,
): Generator<SharedRun> {
  let open: readonly string[] | undefined;
  const known = new Map<string, boolean>();
  const found = new Set<PlacedText>();
  for (const run of sharedRuns(outputs, sources, leakWindow, (output) => found.has(output))) {
    open ??= publicly.map(collapsed);
    const isPublic = known.get(run.text) ?? isOpen(run.text, open);
    known.set(run.text, isPublic);
    if (isPublic || isRule(run, draft) || (draft.carried.has(run.output.path) && isLegal(run))) continue;
    found.add(run.output);
    yield run;
  }
}

/** What a hook listens to often stands in the script that it runs; in a prompt it would be strange. */
function isRule({ output, source, text }: SharedRun, draft: Draft): boolean {
  if (
    output.path !== hooksPath ||
    !draft.plugin.hooks.some((hook) => hookScripts(hook, draft.plugin).includes(source.path))
  )
    return false;
  const rules = draft.plugin.hooks.flatMap(({ matcher, handler }) => [matcher, handler["if"]]);
  return rules.some((rule) => typeof rule === "string" && collapsed(rule).includes(text.trim()));
}

/** Sentences of licences stand in the heads of many scripts, and each of their lines has a word of the law. */
function isLegal({ output, text }: SharedRun): boolean {
  if (!/(?:^|\/)(?:licen[cs]e|copying|notice)[^/]*$/i.test(output.path)) return false;
  return text
    .split(/licen[cs]|copyright|software|permission|warrant|liab|contract|applicable law|merchantab|derivative|\u00a9/i)
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
