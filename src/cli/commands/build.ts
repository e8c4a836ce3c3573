import type { Command } from "commander";
import { loadTargets } from "../../adapters/load-targets.ts";
import { defined } from "../../core/defined.ts";
import { BazaarError } from "../../core/errors.ts";
import { type FileTree, type TreeEntry, treeOf } from "../../core/file-tree.ts";
import { manifestsOf } from "../../deploy/manifests.ts";
import type { TargetProject } from "../../deploy/target-types.ts";
import { buildTarget, builtInTargets, targetNamed } from "../../deploy/targets.ts";
import { catalogPath } from "../../marketplace/types.ts";
import { planPublish } from "../../publish/plan.ts";
import type { Context, Outcome } from "../context.ts";
import { addDeployFlags, deploymentBy, type DeployFlags, requireOut } from "../deploy-flags.ts";
import { writeOut } from "../generated-output.ts";
import { makeThinClient } from "../make-thin-client.ts";
import { openPlugin, type OpenedPlugin } from "../open-plugin.ts";
import { requireOutside } from "../outside-plugin.ts";
import { targetOf } from "../publish-target.ts";
import { addStubFlags, type StubFlags } from "../stub-options.ts";

interface BuildFlags extends StubFlags, DeployFlags {
  readonly target?: string;
  readonly marketplaceName?: string;
  readonly owner?: string;
}

export function define(command: Command): void {
  const own = [...builtInTargets].map(([name, { summary }]) => `${name} (${summary})`).join("; ");
  command.option("--target <name>", `${own}; or one of the configuration's (required)`);
  addDeployFlags(command);
  command
    .option("--marketplace-name <name>", "name of the new catalog (default: the output folder's)")
    .option("--owner <name>", "owner of the new catalog (default: the plugin's author)");
  addStubFlags(command);
}

export async function run(context: Context, argument: string | undefined, flags: BuildFlags): Promise<Outcome> {
  const out = requireOut(flags.out);
  const { target: name } = flags;
  if (name === undefined) {
    const fix = `Choose one: ${[...builtInTargets.keys()].join(", ")}, or one of the configuration's deploy.targets.`;
    throw new BazaarError("USAGE_INVALID", "`--target` is missing.", fix);
  }
  const opened = await openPlugin(context, argument, flags.config);
  requireOutside(opened.directory, out);
  const target = targetNamed(await loadTargets(opened), name);
  const built = await buildTarget(target, projectOf(opened, flags, out));
  context.signal.throwIfAborted();
  const json = writeOut(context, out, built, `claude-bazaar build --target ${name}`);
  return { exitCode: 0, json: { target: name, ...json } };
}

/** The plugin for a target; only what the target asks for is made, so only that can be missing. */
function projectOf(opened: OpenedPlugin, flags: BuildFlags, out: string): TargetProject {
  const { loaded, config } = opened;
  const thinClient = (endpoint = flags.endpoint) => makeThinClient(opened, flags, endpoint);
  return {
    plugin: loaded.plugin,
    config,
    endpoint: flags.endpoint ?? config.endpoint,
    thinClient,
    manifests: (kind, endpoint) => manifestsOf(kind, deploymentBy(opened, flags, endpoint ?? flags.endpoint)),
    marketplace: () => marketplaceFiles(opened, flags, out),
  };
}

function marketplaceFiles(opened: OpenedPlugin, flags: BuildFlags, out: string): FileTree {
  const client = makeThinClient(opened, flags, flags.endpoint);
  const { marketplaceName, owner } = flags;
  const { newCatalog } = targetOf({ marketplace: out, create: true, ...defined({ marketplaceName, owner }) }, opened);
  const plan = planPublish({ catalog: undefined, folder: new Map() }, client, newCatalog && { newCatalog });
  const files = [...client.files].map(([path, entry]): [string, TreeEntry] => [`${plan.folder}/${path}`, entry]);
  return treeOf([...files, [catalogPath, plan.catalog]]);
}
