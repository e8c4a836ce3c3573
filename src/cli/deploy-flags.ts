import type { Command } from "commander";
import type { DeploymentOptions } from "../deploy/deployment.ts";
import { type Deployment, deploymentOf } from "../deploy/deployment.ts";
import { defined } from "../core/defined.ts";
import { BazaarError } from "../core/errors.ts";
import { type OpenedPlugin, requireLoads } from "./open-plugin.ts";

/** Flags that say what manifests are made of: shared by `deploy` and `build`. */
export interface DeployFlags {
  readonly image?: string;
  readonly allowTag?: boolean;
  readonly endpoint?: string;
  readonly out?: string;
}

/** Declares the flags of `DeployFlags`. */
export function addDeployFlags(command: Command): void {
  command
    .option("--out <dir>", "folder to write (required); files in it that this tool did not write stay")
    .option("--image <ref>", "the plugin's image by digest, REF@sha256:…")
    .option("--allow-tag", "take an image by its tag, though what it means can change")
    .option("--endpoint <url>", "where callers reach the plugin, an https URL (default: the configuration's)");
}

/** Throws `BazaarError` USAGE_INVALID. */
export function requireOut(out: string | undefined): string {
  if (out !== undefined) return out;
  throw new BazaarError("USAGE_INVALID", "`--out` is missing.", "Give the folder to write, e.g. --out dist/deploy.");
}

/** What is deployed, by flags and configuration. Throws `BazaarError` USAGE_INVALID without an image, and as `deploymentOf`. */
export function deploymentBy(opened: OpenedPlugin, flags: DeployFlags, endpoint = flags.endpoint): Deployment {
  requireLoads(opened.loaded);
  if (flags.image === undefined) {
    const fix = "Give the image that runs with --image REF@sha256:…; `claude-bazaar image` prints it after a push.";
    throw new BazaarError("USAGE_INVALID", "`--image` is missing.", fix);
  }
  const options: DeploymentOptions = { image: flags.image, ...defined({ allowTag: flags.allowTag, endpoint }) };
  return deploymentOf(opened.loaded.plugin, opened.config, options);
}
