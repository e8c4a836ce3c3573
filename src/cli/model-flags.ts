import { readFileSync } from "node:fs";
import { remoteBroker } from "../adapters/remote-broker.ts";
import type { BrokerPort } from "../broker/types.ts";
import { BazaarError, messageOf } from "../core/errors.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/** The first line of a file with one secret; `#` starts a comment line. Throws `BazaarError` FILE_UNREADABLE or KEY_INVALID. */
export function secretIn(file: string, flag: string): string {
  const fix = `Check the path after ${flag} and that you may read it.`;
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new BazaarError("FILE_UNREADABLE", `"${file}" can't be read: ${messageOf(cause)}.`, fix, { cause });
  }
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const found = lines.filter((line) => line !== "" && !line.startsWith("#"));
  const [secret] = found;
  if (secret !== undefined && found.length === 1) return secret;
  const problem = `The file "${file}" holds ${found.length === 0 ? "no key" : "more than one key"}.`;
  throw new BazaarError("KEY_INVALID", problem, "Put one key into it, on a line of its own.");
}

/** The key with which hosts open runs: of a file, else BAZAAR_BROKER_KEY. Throws `BazaarError` KEY_INVALID. */
export function controlKey(file: string | undefined, env: Variables, flag: string): string {
  const key = file === undefined ? (env["BAZAAR_BROKER_KEY"] ?? "").trim() : secretIn(file, flag);
  if (/^[A-Za-z0-9._~+/-]{16,512}=*$/.test(key)) return key;
  const problem = key === "" ? "There is no control key." : "The control key can't be one.";
  const fix = `Give 16 characters or more with ${flag} or BAZAAR_BROKER_KEY, e.g. from: openssl rand -hex 32`;
  throw new BazaarError("KEY_INVALID", problem, fix);
}

/** The broker that `serve` was pointed to; undefined for one in its own process. */
export function brokerOf(
  flags: { readonly broker?: string; readonly brokerKeyFile?: string },
  env: Variables,
): BrokerPort | undefined {
  if (flags.broker !== undefined) {
    return remoteBroker({ url: flags.broker, key: controlKey(flags.brokerKeyFile, env, "--broker-key-file") });
  }
  if (flags.brokerKeyFile === undefined) return undefined;
  throw new BazaarError(
    "USAGE_INVALID",
    "--broker-key-file is the key of no broker.",
    "Name its address with --broker.",
  );
}
