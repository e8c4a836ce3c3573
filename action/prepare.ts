import { basename, extname, join } from "node:path";
import { loadConfig, type LoadedConfig } from "../src/adapters/config-file.ts";
import { loadPlugin } from "../src/adapters/load-plugin.ts";
import { makeThinClient, pluginFindings } from "../src/cli/make-thin-client.ts";
import type { OpenedPlugin } from "../src/cli/open-plugin.ts";
import { isBazaarError } from "../src/core/errors.ts";
import { rowsOf, rowsOfError } from "./finding-row.ts";
import type { Inputs } from "./input-table.ts";
import type { PluginOutcome } from "./outcome.ts";

/** How plugins are read. */
export interface Reading {
  /** The checkout. */
  readonly workspace: string;
  readonly inputs: Inputs;
  /** Whether the checkout may be a stranger's: then a configuration that is code is not run. */
  readonly foreign: boolean;
  readonly signal: AbortSignal;
}

/** Reads and checks one plugin and makes its thin client, in memory. What is wrong with it is in the outcome. */
export async function prepare(folder: string, reading: Reading): Promise<PluginOutcome> {
  const directory = join(reading.workspace, folder);
  const none = { folder, name: basename(directory), rows: [], notes: [] };
  try {
    const loaded = loadPlugin(directory);
    const named = { ...none, name: loaded.plugin.name };
    const config = await configOf(directory, reading).catch((error: unknown) => ({ failed: error }));
    if ("failed" in config) return failedBy(config.failed, { ...named, rows: rowsOf(folder, loaded.diagnostics) });
    return withClient({ ...named, opened: { directory, loaded, ...config } }, reading);
  } catch (error) {
    return failedBy(error, none);
  }
}

function withClient(outcome: PluginOutcome & { readonly opened: OpenedPlugin }, { inputs }: Reading): PluginOutcome {
  const { folder, name, opened } = outcome;
  const notes = opened.skipped === undefined ? [] : [skippedNote(opened.skipped)];
  const endpoint = inputs.endpoint?.replaceAll("{plugin}", name);
  const unread = opened.skipped !== undefined && endpoint === undefined;
  const plain = rowsOf(
    folder,
    opened.loaded.diagnostics.filter(({ level }) => level !== "note"),
  );
  if (unread) return { ...outcome, rows: plain, notes };
  try {
    const client = makeThinClient(opened, { permissionHook: true }, endpoint);
    const rows = rowsOf(folder, [...pluginFindings(opened, client), ...client.report.diagnostics]);
    return { ...outcome, name: client.name, client, rows, notes };
  } catch (error) {
    return failedBy(error, { ...outcome, rows: plain, notes });
  }
}

/** A file that is named is code as well as one that is found. */
async function configOf(directory: string, { workspace, inputs, foreign, signal }: Reading): Promise<LoadedConfig> {
  if (inputs.config === undefined) return await loadConfig(directory, undefined, { dataOnly: foreign, signal });
  const file = join(workspace, inputs.config);
  if (foreign && !/^\.(?:json|ya?ml)$/.test(extname(file))) return { config: {}, skipped: file };
  return await loadConfig(directory, file, { signal });
}

function skippedNote(file: string): string {
  const name = basename(file);
  return `${name} was not run: it is code, and this commit may be a stranger's. What it says (endpoint, what is open or local) is not in this preview; of a configuration in JSON or YAML it would be.`;
}

function failedBy(error: unknown, outcome: PluginOutcome): PluginOutcome {
  if (!isBazaarError(error)) throw error;
  const rows = rowsOfError(outcome.folder, error);
  return { ...outcome, rows: rows.length > 0 ? rows : outcome.rows, error };
}
