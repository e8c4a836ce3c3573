import type { Diagnostic } from "../core/diagnostic.ts";
import { BazaarError } from "../core/errors.ts";
import type { TreeInput } from "../core/file-tree.ts";
import { loadMarketplace } from "../marketplace/load.ts";
import { catalogPath, type LoadedMarketplace } from "../marketplace/types.ts";
import type { ThinClient } from "../thin-client/types.ts";

/** A thin client in its folder of the marketplace. */
export interface PlacedClient {
  readonly thinClient: ThinClient;
  /** E.g. `plugins/my-plugin`. */
  readonly folder: string;
}

export interface Checked {
  /** Findings about the catalog as a whole, about the published entries, and about the plugins in their folders. */
  readonly diagnostics: readonly Diagnostic[];
  /** Those of `diagnostics` that are about an entry and the plugin in its folder, by the entry's name. */
  readonly own: ReadonlyMap<string, readonly Diagnostic[]>;
  /** Whether the client adds the marketplace. */
  readonly loads: boolean;
}

/** What the client makes of the catalog now. Other plugins' folders were not read, so nothing is said of them. */
export function check(catalog: Uint8Array, clients: readonly PlacedClient[]): Checked {
  const files: Record<string, TreeInput> = { [catalogPath]: catalog };
  for (const { thinClient, folder } of clients)
    for (const [path, entry] of thinClient.files) files[`${folder}/${path}`] = entry;
  const loaded = loadMarketplace(files);
  const own = new Map(clients.map(({ thinClient: { name } }) => [name, findingsOf(loaded, name)]));
  const keys = new Set([...own.values()].flat().map((one) => JSON.stringify(one)));
  const concerning = loaded.diagnostics.filter(
    (one) => isAboutAll(one) || clients.some((client) => names(one, client)) || keys.has(JSON.stringify(one)),
  );
  return { loads: loaded.loads, diagnostics: concerning, own };
}

function findingsOf({ marketplace }: LoadedMarketplace, name: string): Diagnostic[] {
  return marketplace.plugins.filter((entry) => entry.name === name).flatMap(({ diagnostics }) => diagnostics);
}

/** A key that stands twice may do so in any entry: only its place tells, and it is the text that is at fault. */
function isAboutAll({ code }: Diagnostic): boolean {
  return code.startsWith("MARKETPLACE_") || code === "JSON_KEY_TWICE";
}

/** Also an entry whose name differs from ours in upper and lower case only, and a rename that our name takes part in. */
function names({ args }: Diagnostic, { thinClient: { name } }: PlacedClient): boolean {
  const named = args as { readonly name?: unknown; readonly other?: unknown };
  return named.name === name || named.other === name;
}

/**
 * Nothing may be called published that the client then refuses or empties: an old entry's fields stay as they are.
 * Throws `BazaarError` PLUGIN_INCOMPLETE for the first entry that has errors; all findings are its `details.diagnostics`.
 */
export function requireUsable({ own, diagnostics }: Checked): void {
  for (const [name, findings] of own) {
    const errors = findings.filter(({ level }) => level === "error").length;
    if (errors === 0) continue;
    throw new BazaarError(
      "PLUGIN_INCOMPLETE",
      `The marketplace's entry "${name}" would have ${errors === 1 ? "1 error" : `${errors} errors`}, with which Claude Code refuses the plugin or a part of it. Nothing was written.`,
      `Mend the entry in "${catalogPath}", or publish in spite of that with --allow-errors (\`allowErrors\` in code).`,
      { details: { diagnostics } },
    );
  }
}
