import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BazaarError } from "../core/errors.ts";
import type { PatchStore } from "../proxy/patches.ts";

export interface PatchStoreOptions {
  /** Milliseconds that a patch is kept. @default 86_400_000 (24 hours) */
  readonly ttlMs?: number;
  /** Bytes that are kept of one caller; the oldest go first. @default 134_217_728 (128 MiB) */
  readonly maxCallerBytes?: number;
  /** Bytes that are kept in all; one more patch is refused. @default 2_147_483_648 (2 GiB) */
  readonly maxBytes?: number;
}

interface Kept {
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly since: number;
}

const defaultTtlMs = 86_400_000;

/** A file that is still written has another name; of a host that was killed it stays behind. */
const unfinished = ".part";
const idForm = /^[A-Za-z0-9_-]{22}$/;
const callerForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/**
 * Patches below `folder`, a folder of the host alone, one folder per caller. Replicas may share it. What is older than
 * its time is never given out, and removed when the next patch comes or a host starts (`clearPatchStore`).
 */
export function createPatchStore(folder: string, options: PatchStoreOptions = {}): PatchStore {
  const { ttlMs = defaultTtlMs, maxCallerBytes = 134_217_728, maxBytes = 2_147_483_648 } = options;
  return {
    put: async (caller, text) => {
      const size = Buffer.byteLength(text);
      const own = callerFolder(folder, caller);
      const others = await sweep(folder, Date.now() - ttlMs);
      const mine = others.filter(({ path }) => path.startsWith(join(own, "/")));
      const freed = await makeRoom(mine, maxCallerBytes - size);
      if (size > maxCallerBytes || total(others) - freed + size > maxBytes) throw full();
      const id = randomBytes(16).toString("base64url");
      await keep(own, id, text);
      return id;
    },
    get: async (caller, id) => {
      if (!idForm.test(id)) return undefined;
      const path = join(callerFolder(folder, caller), id);
      const found = await kept(path);
      return found === undefined || found.since < Date.now() - ttlMs ? undefined : contentOf(path);
    },
  };
}

/** Removes what is too old, also where no patch comes any more. Never rejects. */
export async function clearPatchStore(folder: string, { ttlMs = defaultTtlMs }: PatchStoreOptions = {}): Promise<void> {
  await sweep(folder, Date.now() - ttlMs).catch(() => {});
}

function callerFolder(folder: string, caller: string): string {
  if (callerForm.test(caller)) return join(folder, caller);
  throw new BazaarError("UNEXPECTED", "A caller has no name for a folder.", "Report it as a fault of this package.");
}

/** Aside and then renamed: nobody ever reads half a patch. */
async function keep(folder: string, id: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const aside = join(folder, `${id}${unfinished}`);
  try {
    await writeFile(aside, text, { flag: "wx", mode: 0o600 });
    await rename(aside, join(folder, id));
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** Removes what is too old, and tells what stays. */
async function sweep(folder: string, oldest: number): Promise<Kept[]> {
  const stay: Kept[] = [];
  for (const caller of await readdir(folder)) {
    for (const name of await readdir(join(folder, caller)).catch(() => [])) {
      const found = await kept(join(folder, caller, name));
      if (found === undefined) continue;
      if (found.since < oldest) await rm(found.path, { force: true });
      else stay.push(found);
    }
  }
  return stay;
}

/** Removes the oldest until the rest has no more than `bytes`; tells how many bytes went. */
async function makeRoom(mine: readonly Kept[], bytes: number): Promise<number> {
  let left = total(mine);
  const before = left;
  for (const { path, bytes: size } of mine.toSorted((a, b) => a.since - b.since)) {
    if (left <= bytes) break;
    await rm(path, { force: true });
    left -= size;
  }
  return before - left;
}

function total(all: readonly Kept[]): number {
  return all.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function kept(path: string): Promise<Kept | undefined> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() === true ? { path, bytes: stats.size, since: stats.mtimeMs } : undefined;
}

/** Undefined when another replica removed it in this moment. */
async function contentOf(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(() => undefined);
}

function full(): BazaarError {
  const fix = "Give the host's state a larger disk, or wait until older patches are gone.";
  return new BazaarError("FILE_UNWRITABLE", "The host has no room for one more patch.", fix);
}
