import type { Command } from "commander";
import type { Context, Outcome } from "../context.ts";
import { hostPlugin } from "../host-plugin.ts";
import { addServeFlags, type ServeFlags } from "../serve-flags.ts";

interface LocalServeFlags extends ServeFlags {
  readonly container?: string | true;
}

export function define(command: Command): void {
  addServeFlags(command);
  command.option(
    "--container [image]",
    "host it in a hardened container of the Docker engine: this image, or the plugin's own, which is built and loaded first",
  );
}

/** In this process, or in a container; then only that is loaded which talks to the engine. */
export async function run(context: Context, argument: string | undefined, flags: LocalServeFlags): Promise<Outcome> {
  const { container } = flags;
  if (container === undefined) return hostPlugin(context, argument, flags, { isolation: "none", isForCaller: true });
  const { serveContainer } = await import("../serve-container.ts");
  return serveContainer(context, argument, { ...flags, container });
}
