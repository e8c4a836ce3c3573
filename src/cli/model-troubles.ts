import { statSync } from "node:fs";
import { brokerTrouble } from "../adapters/remote-broker.ts";
import { credentialOf } from "../broker/credential.ts";
import type { BazaarConfig } from "../config/types.ts";
import { controlKey } from "./model-flags.ts";

type Variables = Readonly<Record<string, string | undefined>>;

interface ModelFlags {
  readonly broker?: string;
  readonly brokerKeyFile?: string;
  readonly keyFile?: string;
}

/**
 * What stands between a host's runs and the model, as sentences for who starts it: else the first caller finds it out.
 * Nothing here keeps a host from starting, as a broker may come up later. Rejects with what `controlKey` throws.
 */
export async function modelTroubles(
  flags: ModelFlags,
  credentials: BazaarConfig["credentials"],
  env: Variables,
): Promise<string[]> {
  const files = openFiles([flags.keyFile, flags.brokerKeyFile]);
  if (flags.broker !== undefined) {
    const key = controlKey(flags.brokerKeyFile, env, "--broker-key-file");
    const why = await brokerTrouble({ url: flags.broker, key });
    return [
      ...files,
      ...(why === undefined ? [] : [`The model broker does not work: ${why} Until it does every run fails.`]),
    ];
  }
  if (credentials?.mode === "byok" || credentialOf(env) !== undefined) return files;
  return [...files, "There is no key of the model API, so every run fails: set ANTHROPIC_API_KEY, or use --broker."];
}

/** A sentence for each of these files that every user of this machine may read. */
export function openFiles(files: readonly (string | undefined)[]): string[] {
  const open = files.filter((file) => file !== undefined && isOpen(file));
  return open.map((file) => `Every user of this machine may read "${file}", and a run is one: chmod 600 it.`);
}

function isOpen(file: string): boolean {
  if (process.platform === "win32") return false;
  return ((statSync(file, { throwIfNoEntry: false })?.mode ?? 0) & 0o004) !== 0;
}
