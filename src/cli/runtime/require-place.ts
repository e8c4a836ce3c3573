import { mkdtempSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import type { BazaarConfig } from "../../config/types.ts";
import { credentialOf } from "../../broker/credential.ts";
import { BazaarError, messageOf } from "../../core/errors.ts";
import { runtimeUser } from "../../image/runtime.ts";
import type { HostAuthFlags } from "../auth-flags.ts";

/** Throws `BazaarError` FILE_UNWRITABLE with the mount that is missing. */
export function requireWritable(folder: string): void {
  try {
    rmdirSync(mkdtempSync(join(folder, ".writable-")));
  } catch (cause) {
    const { uid, gid } = runtimeUser;
    const fix = `Mount a place there that user ${process.getuid?.() ?? uid} may write to, e.g. docker run --tmpfs ${folder}:rw,exec,mode=700,uid=${uid},gid=${gid}, or in Kubernetes an emptyDir with fsGroup ${gid}.`;
    throw new BazaarError("FILE_UNWRITABLE", `${folder} can't be written: ${messageOf(cause)}.`, fix, { cause });
  }
}

/**
 * A key that the host makes by itself would stand in the container's log, and be another one in each replica. Throws
 * `BazaarError` KEY_INVALID.
 */
export function requireCallers({ made }: Pick<HostAuthFlags, "made">): void {
  if (made === undefined) return;
  const fix =
    "Mount the file that `claude-bazaar keys add` writes and name it with --keys-file or BAZAAR_KEYS_FILE; or give --key-file, BAZAAR_KEYS, or --oauth-issuer.";
  throw new BazaarError("KEY_INVALID", "Nobody could call this host: it has no key of a caller.", fix);
}

/** Throws `BazaarError` USAGE_INVALID where no run could reach a model. */
export function requireModel(
  { broker }: { readonly broker?: string },
  { credentials }: Pick<BazaarConfig, "credentials">,
  env: Readonly<Record<string, string | undefined>>,
): void {
  if (broker !== undefined || credentials?.mode === "byok" || credentialOf(env) !== undefined) return;
  const fix =
    "Start this image as a broker (`broker --key-file FILE --control-key-file FILE`) in another container and give --broker URL and --broker-key-file FILE. Or, where runs may see it, set ANTHROPIC_API_KEY.";
  throw new BazaarError("USAGE_INVALID", "There is no way to a model: neither a broker nor a key.", fix);
}
