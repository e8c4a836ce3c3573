import { type Command, InvalidArgumentError, Option } from "commander";
import { BazaarError } from "../core/errors.ts";
import { plainUrl } from "../core/plain-url.ts";
import { portNumber } from "./address.ts";
import { type LogFormat, logFormats } from "./host-log.ts";
import { collect } from "./stub-options.ts";

/** What `marketplace serve` is told on the command line. */
export interface HubFlags {
  readonly config?: string;
  readonly state: string;
  readonly port: number;
  readonly host: string;
  readonly endpoint?: string;
  readonly keysFile?: string;
  readonly metricsPort?: number;
  readonly metricsHost?: string;
  readonly audit?: string;
  readonly keepBuilds?: number;
  readonly log: LogFormat;
  readonly drainMs?: number;
  readonly trustedProxy?: string[];
  readonly sync: boolean;
}

export function addHubFlags(command: Command): void {
  command
    .option("--config <file>", "the configuration (default: marketplaces.yaml, .yml or .json in this folder)")
    .option("--state <dir>", "where snapshots, packs and built views are kept", ".claude-bazaar")
    .option("--port <number>", "port to listen on, 0 for any free one", portNumber, 8790)
    .option("--host <address>", "address to listen on; the default is reached from this machine only", "127.0.0.1")
    .option("--endpoint <url>", "URL by which callers reach it (default: the one that each request names)")
    .option(
      "--keys-file <file>",
      "digests of callers' tokens, as `claude-bazaar keys` writes them; followed while it changes (default: " +
        "BAZAAR_KEYS_FILE, or a token made for this run)",
    )
    .option(
      "--metrics-port <number>",
      "port on 127.0.0.1 for GET /metrics (Prometheus), 0 for any free one",
      portNumber,
    )
    .option("--metrics-host <address>", "another address for it, which asks nobody for a token (default: 127.0.0.1)")
    .option(
      "--audit <file>",
      "file to which each download adds one line of JSON: who, what, which plugins' build, when",
    )
    .option(
      "--keep-builds <number>",
      "built views that are kept beside those that are served (default: 20)",
      wholeNumber,
    )
    .addOption(
      new Option("--log <format>", "log on stderr: words, or a line of JSON for each request")
        .choices(logFormats)
        .default("text"),
    )
    .option(
      "--drain-ms <number>",
      "milliseconds that downloads have to end when it stops (default: 25000)",
      wholeNumber,
    )
    .option(
      "--trusted-proxy <address>",
      "address, or range such as 10.0.0.0/8, of a proxy in front whose X-Forwarded-For is believed; may be given again",
      collect,
    )
    .option("--no-sync", "read no sources: serve the state folder, and what `marketplace sync` puts there");
}

function wholeNumber(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError("Expected a whole number from 0 to 9999999.");
  return Number(text);
}

/**
 * The URL of `--endpoint`, without a slash at its end, for paths are put behind it. Throws `BazaarError` OPTION_INVALID, which
 * does not repeat it: there may be a password in it.
 */
export function endpointOf(text: string): string {
  const url = plainUrl(text);
  if (url !== undefined) return url;
  const fix = "Give an http or https URL without a password, a query and a fragment.";
  throw new BazaarError("OPTION_INVALID", "--endpoint is no URL that callers could reach the hub by.", fix);
}
