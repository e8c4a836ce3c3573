import type { BazaarConfig } from "../config/types.ts";
import type { CallRecord } from "../proxy/types.ts";
import type { HostAuthFlags } from "./auth-flags.ts";
import { count } from "./output.ts";
import { printable } from "./text-width.ts";

/** Details of a failed call that one line shows, characters. */
const maxDetails = 500;

/** Who pays for the model, in a sentence. */
export function paidBy({ mode = "owner", agreement = "" }: NonNullable<BazaarConfig["credentials"]> = {}): string {
  if (mode === "byok") return "Each caller's own key pays for the model.";
  if (mode === "operator") return `The host's key pays for the model, under this agreement: ${printable(agreement)}`;
  return "The host's key pays for the model: for your own people only, see docs/hosting.md.";
}

/** How callers get in, in sentences. */
export function waysIn({ keys, keysFile, oauth }: HostAuthFlags["options"]): string {
  const ways = [
    ...(keys === undefined ? [] : [`by ${count(keys.length, "key")}`]),
    ...(keysFile === undefined ? [] : [`by the keys of ${keysFile}, which may change at any time`]),
    ...(oauth === undefined
      ? []
      : [`by access tokens of ${oauth.issuer} for ${oauth.audience ?? `${oauth.endpoint}/mcp`}`]),
  ];
  return `Callers get in ${ways.join(", or ")}.`;
}

/** The start of the command that runs the client, with its key. */
export function keyVariable({ made, options }: HostAuthFlags): string {
  const byKey = options.keys !== undefined || options.keysFile !== undefined;
  return byKey ? `BAZAAR_API_KEY=${made ?? "<one of your keys>"} ` : "";
}

/** A line of the host's own log: one call, and when it failed, why. */
export function callLine({
  tool,
  server,
  name,
  run: id,
  outcome,
  durationMs,
  deniedTools,
  redactions,
  details,
}: CallRecord): string {
  const withheld = redactions === 0 ? "" : `, withheld: ${count(redactions, "part")} of what it said`;
  const denied = deniedTools.length === 0 ? "" : `, not allowed: ${deniedTools.join(", ")}`;
  const why = details === undefined ? "" : ` ${JSON.stringify(details).slice(0, maxDetails)}`;
  const which = id === undefined ? "" : ` (run ${id})`;
  const what = server === undefined ? tool : `${tool} ${server}`;
  return printable(`${what} ${name}${which}: ${outcome} in ${durationMs} ms${denied}${withheld}${why}`);
}

/** For a POSIX shell, where it needs to be. */
export function quoted(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
