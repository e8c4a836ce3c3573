import type { Command } from "commander";
import { BazaarError } from "../../core/errors.ts";
import { nearest } from "../../core/nearest.ts";
import { manifestsOf } from "../../deploy/manifests.ts";
import { type ManifestKind, manifestKinds } from "../../deploy/target-types.ts";
import type { Context, Outcome } from "../context.ts";
import { addDeployFlags, deploymentBy, type DeployFlags, requireOut } from "../deploy-flags.ts";
import { writeOut } from "../generated-output.ts";
import { openPlugin } from "../open-plugin.ts";
import { requireOutside } from "../outside-plugin.ts";

interface DeployCommandFlags extends DeployFlags {
  readonly config?: string;
}

export function define(command: Command): void {
  addDeployFlags(command);
  command.option("--config <file>", "configuration file (default: bazaar.config.* in the plugin's folder)");
}

export async function run(
  context: Context,
  kind: string | undefined,
  flags: DeployCommandFlags,
  plugin?: string,
): Promise<Outcome> {
  const known = kindNamed(kind ?? "");
  const out = requireOut(flags.out);
  const opened = await openPlugin(context, plugin, flags.config);
  requireOutside(opened.directory, out);
  const deployment = deploymentBy(opened, flags);
  const manifests = manifestsOf(known, deployment);
  context.signal.throwIfAborted();
  const json = writeOut(context, out, manifests, `claude-bazaar deploy ${known}`);
  return { exitCode: 0, json: { kind: known, name: deployment.name, image: deployment.image, ...json } };
}

function kindNamed(kind: string): ManifestKind {
  const known = manifestKinds.find((one) => one === kind);
  if (known !== undefined) return known;
  const near = nearest(kind, manifestKinds);
  const fix = near === undefined ? `Choose one: ${manifestKinds.join(", ")}.` : `Did you mean ${near}?`;
  throw new BazaarError("USAGE_INVALID", `There are no manifests for ${JSON.stringify(kind.slice(0, 100))}.`, fix);
}
