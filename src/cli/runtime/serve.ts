import { join } from "node:path";
import type { Command } from "commander";
import { pluginPath } from "../../image/layers.ts";
import { workPath } from "../../image/runtime.ts";
import { runtimePorts } from "../../image/runtime-ports.ts";
import { BazaarError, isBazaarError } from "../../core/errors.ts";
import type { Context, Outcome } from "../context.ts";
import { hostPlugin } from "../host-plugin.ts";
import { addServeFlags, type ServeFlags } from "../serve-flags.ts";
import { setDefaults } from "./defaults.ts";
import { requireCallers, requireModel, requireWritable } from "./require-place.ts";

export function define(command: Command): void {
  addServeFlags(command);
  // A watch would wait for changes that no image has.
  setDefaults(command, { host: "0.0.0.0", port: runtimePorts.serve, state: join(workPath, "state"), watch: false });
}

/** Hosts the plugin of the image. Rejects with `BazaarError` where the container lacks what a host needs, before it opens a port. */
export async function run(context: Context, argument: string | undefined, flags: ServeFlags): Promise<Outcome> {
  for (const folder of new Set([context.env["TMPDIR"] ?? "/tmp", "/tmp"])) requireWritable(folder);
  return hostPlugin(context, argument ?? pluginPath, flags, {
    isolation: "container",
    isForCaller: false,
    check: ({ config }, auth) => {
      requireCallers(auth);
      requireModel(flags, config, context.env);
    },
  }).catch((error: unknown) => {
    throw inImage(error);
  });
}

/** In an image nobody installs anything: what is not there was left out when it was made. */
function inImage(error: unknown): unknown {
  if (!isBazaarError(error) || error.code !== "CLIENT_MISSING") return error;
  const fix =
    "Build the image without --no-claude, or on a base that has `claude` in its PATH; BAZAAR_CLAUDE names one that lies elsewhere.";
  return new BazaarError("CLIENT_MISSING", "There is no Claude Code in this image.", fix, { cause: error });
}
