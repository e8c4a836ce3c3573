import { join } from "node:path";
import type { Command } from "commander";
import { pluginPath } from "../../image/layers.ts";
import { workPath } from "../../image/runtime.ts";
import { runtimePorts } from "../../image/runtime-ports.ts";
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
  });
}
