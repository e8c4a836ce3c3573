import { type Command, InvalidArgumentError, Option } from "commander";
import type { ServePluginOptions } from "../adapters/serve-plugin.ts";
import type { BazaarConfig } from "../config/types.ts";
import { type LogFormat, logFormats } from "./host-log.ts";
import { collect } from "./stub-options.ts";

/** Flags that say how `serve` is run and watched. */
export interface OperationFlags {
  readonly log: LogFormat;
  readonly drainMs?: number;
  readonly trustedProxy?: string[];
  /** Undefined: only for somebody who sits before it. */
  readonly watch?: boolean;
}

/** Milliseconds for calls under way when the host stops; what runs hosts waits longer than that before it kills. */
const defaultDrainMs = 25_000;

export function addOperationFlags(command: Command): void {
  command
    .addOption(
      new Option("--log <format>", "log on stderr: words, or a line of JSON for each call")
        .choices(logFormats)
        .default("text"),
    )
    .option(
      "--drain-ms <number>",
      "milliseconds that calls under way have to end when the host is told to stop (default: 25000)",
      milliseconds,
    )
    .option(
      "--trusted-proxy <address>",
      "address, or range such as 10.0.0.0/8, of a proxy in front whose X-Forwarded-For is believed; may be given again",
      collect,
    )
    .option("--watch", "serve changes of the plugin's folder as they are saved (default: on a terminal)")
    .option("--no-watch", "serve the plugin as it is at the start");
}

/** What the flags say, else the configuration. */
export function operationOptions(
  { drainMs, trustedProxy }: OperationFlags,
  config: Pick<BazaarConfig, "drainMs" | "trustedProxies">,
): Pick<ServePluginOptions, "drainMs" | "trustedProxies"> {
  const trustedProxies = trustedProxy ?? config.trustedProxies;
  return { drainMs: drainMs ?? config.drainMs ?? defaultDrainMs, ...(trustedProxies && { trustedProxies }) };
}

function milliseconds(text: string): number {
  if (!/^\d{1,7}$/.test(text) || Number(text) > 3_600_000)
    throw new InvalidArgumentError("Expected a number of milliseconds from 0 to 3600000.");
  return Number(text);
}
