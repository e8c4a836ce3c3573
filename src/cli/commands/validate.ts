import { basename } from "node:path";
import type { Command } from "commander";
import { loadConfig } from "../../adapters/config-file.ts";
import type { Diagnostic } from "../../core/diagnostic.ts";
import type { Plugin } from "../../plugin/types.ts";
import type { Context, Outcome } from "../context.ts";
import { defined } from "../../core/defined.ts";
import { findingCounts, findingDocuments, findingLines } from "../findings-text.ts";
import { paragraph } from "../output.ts";
import { type PlacedAnalysis, placedAnalyses, placementLines } from "../placement-text.ts";
import type { ServedNames } from "../../proxy/upstream-names.ts";
import { tightNameLines, tightNames } from "../served-names-text.ts";
import { marketplaceSummary, pluginSummary } from "../summary.ts";
import { type Target, loadTarget } from "../validate-target.ts";

interface ValidateFlags {
  readonly strict?: boolean;
  readonly config?: string;
}

export function define(command: Command): void {
  command
    .option("--strict", "warnings fail too")
    .option("--config <file>", "configuration file (default: bazaar.config.json or .yaml in the plugin's folder)");
}

export async function run(context: Context, argument: string | undefined, flags: ValidateFlags): Promise<Outcome> {
  const path = argument ?? ".";
  const target = loadTarget(path);
  const { diagnostics, loads } = target.loaded;
  const { placement, names, skipped } =
    target.kind === "plugin" ? await placementOf(context, target.loaded.plugin, path, flags) : nothingPlaced;
  const ok = passes(target, flags.strict === true);
  context.print(
    ...findingLines(context.terminal, diagnostics),
    ...placementLines(context.terminal, placement),
    ...tightNameLines(names).flatMap((line) => paragraph(context.terminal, line)),
    ...(skipped === undefined ? [] : paragraph(context.terminal, skippedNote(skipped))),
    ...paragraph(context.terminal, `${summaryOf(target)}.`),
    ...paragraph(context.terminal, verdict(diagnostics, loads, ok)),
  );
  const json = { kind: target.kind, name: nameOf(target), ok, loads, findings: findingDocuments(diagnostics) };
  const more =
    target.kind === "plugin" ? { placement, shortenedNames: names, ...defined({ skippedConfig: skipped }) } : {};
  return { exitCode: ok ? 0 : 1, json: { ...json, ...more } };
}

interface Placed {
  readonly placement: readonly PlacedAnalysis[];
  /** Servers whose tools may need other names on a host. */
  readonly names: readonly ServedNames[];
  /** Path of a configuration that was not run. */
  readonly skipped: string | undefined;
}

const nothingPlaced: Placed = { placement: [], names: [], skipped: undefined };

/** The plugin may be a stranger's, and who checks it must not run it: only a named configuration may be code. */
async function placementOf(context: Context, plugin: Plugin, path: string, flags: ValidateFlags): Promise<Placed> {
  const { config, skipped } = await loadConfig(path, flags.config, { dataOnly: true, signal: context.signal });
  const local = config.local ?? [];
  const names = tightNames(plugin, config.name ?? plugin.name).filter(({ server }) => !local.includes(`mcp:${server}`));
  return { placement: placedAnalyses(plugin, local), names, skipped };
}

function skippedNote(file: string): string {
  const name = basename(file);
  return `note: ${name} was not read, since it is code and would run with your rights. With --config FILE it is read.`;
}

function passes({ loaded }: Target, strict: boolean): boolean {
  return loaded.loads && !loaded.diagnostics.some(({ level }) => level === "error" || (strict && level === "warning"));
}

function verdict(diagnostics: readonly Diagnostic[], loads: boolean, ok: boolean): string {
  const loading = loads ? "Claude Code loads it" : "Claude Code refuses it";
  return `${findingCounts(diagnostics)}. ${loading}; ${ok ? "passed" : "did not pass"}.`;
}

function summaryOf(target: Target): string {
  return target.kind === "plugin" ? pluginSummary(target.loaded.plugin) : marketplaceSummary(target.loaded.marketplace);
}

function nameOf(target: Target): string {
  return target.kind === "plugin" ? target.loaded.plugin.name : target.loaded.marketplace.name;
}
