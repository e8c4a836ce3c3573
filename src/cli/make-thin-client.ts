import type { Diagnostic } from "../core/diagnostic.ts";
import { BazaarError } from "../core/errors.ts";
import type { Plugin } from "../plugin/types.ts";
import { generateThinClient } from "../thin-client/generate.ts";
import { placementFindings } from "../thin-client/placement-findings.ts";
import type { ThinClient, ThinClientOptions } from "../thin-client/types.ts";
import { resolvePolicy } from "../workspace/policy.ts";
import { type OpenedPlugin, requireLoads } from "./open-plugin.ts";
import { count } from "./output.ts";
import { type StubFlags, stubOptions } from "./stub-options.ts";

/**
 * The thin client of a plugin, by flags and configuration. A plugin that does not load is refused in sentences. Throws
 * `BazaarError` PLUGIN_INCOMPLETE, with all findings as `details.diagnostics`, where the plugin or the generator has an
 * error: a component would be missing without a word. `--allow-errors` lets it pass.
 */
export function makeThinClient(opened: OpenedPlugin, flags: StubFlags, endpoint: string | undefined): ThinClient {
  const { loaded, config } = opened;
  requireLoads(loaded);
  const options = stubOptions(flags, config, endpoint);
  const client = withPlacement(loaded.plugin, generateThinClient(loaded, options), options);
  if (flags.allowErrors !== true) requireNoErrors([...pluginFindings(opened, client), ...client.report.diagnostics]);
  return client;
}

/** The generator copies and cuts; what the host can't do for a component is another question, and told beside it. */
function withPlacement(plugin: Plugin, client: ThinClient, { auth, workspace = {} }: ThinClientOptions): ThinClient {
  const { report } = client;
  // With OAuth no program sends files, whatever the policy says.
  const travels = ({ code, args }: Diagnostic) =>
    code === "PLACEMENT_NEEDS_FILES" &&
    auth !== "oauth" &&
    resolvePolicy(workspace, (args as { readonly what: string }).what).files !== "none";
  const placement = placementFindings(plugin, report.components).filter((one) => !travels(one));
  const diagnostics = [...report.diagnostics, ...placement];
  return { ...client, report: { ...report, diagnostics } };
}

/** Errors and warnings about the plugin itself; those about its name only where the thin client has that name. */
export function pluginFindings({ loaded }: OpenedPlugin, client: ThinClient): Diagnostic[] {
  const renamed = client.name !== loaded.plugin.name;
  return loaded.diagnostics.filter(
    ({ level, code }) => level !== "note" && !(renamed && code.startsWith("PLUGIN_NAME_")),
  );
}

function requireNoErrors(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ level }) => level === "error").length;
  if (errors === 0) return;
  throw new BazaarError(
    "PLUGIN_INCOMPLETE",
    `The plugin has ${count(errors, "error")}, with which a part of it would be missing or not work.`,
    `Mend ${errors === 1 ? "it" : "them"}, or go on in spite of ${errors === 1 ? "it" : "them"} with --allow-errors.`,
    { details: { diagnostics } },
  );
}
