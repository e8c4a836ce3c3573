import type { Command } from "commander";
import type { Context, Outcome } from "../context.ts";
import { hostPlugin } from "../host-plugin.ts";
import { addServeFlags, type ServeFlags } from "../serve-flags.ts";

export function define(command: Command): void {
  addServeFlags(command);
}

export function run(context: Context, argument: string | undefined, flags: ServeFlags): Promise<Outcome> {
  return hostPlugin(context, argument, flags, { isolation: "none", isForCaller: true });
}
