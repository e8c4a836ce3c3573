import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { BazaarError, messageOf } from "../../core/errors.ts";
import { isJsonObject } from "../../core/json.ts";
import type { Snapshot } from "../../marketplace/aggregate/types.ts";
import type { Validators } from "./http-get.ts";
import type { SyncFailure } from "./types.ts";

/** A ref that an entry without a commit was taken from. */
export interface FollowedRef {
  readonly url: string;
  readonly names: readonly string[];
  readonly commit: string;
}

/** What is remembered of a source beside its snapshot. Times are ISO 8601. */
export interface SourceStatus {
  /** Of what the configuration says of the source, and of this format. */
  readonly settings: string;
  /** Whether an entry failed for a reason that may pass. */
  readonly incomplete: boolean;
  readonly follows: readonly FollowedRef[];
  /** By URL. */
  readonly validators: Readonly<Record<string, Validators>>;
  /** Of the packs that the snapshot names. */
  readonly packs: readonly string[];
  readonly checkedAt: string;
  readonly changedAt?: string;
  /** Of the last try; absent when it went well. */
  readonly error?: SyncFailure;
}

/** Its time is all that it says. */
const prunedName = "pruned";

/** Folders of a state folder that have one item for each source. */
const perSource = [
  ["snapshots", ".json"],
  ["status", ".json"],
  ["git", ".git"],
] as const;

/**
 * The folder in which a sync keeps what it has read. Every document is written aside, synced and renamed, so that a
 * process that is killed leaves the one before it or the new one. Throws `BazaarError` FILE_UNWRITABLE.
 */
export class StateFolder {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** Undefined when there is none, or none that can be read: then it is made anew. */
  snapshot(slug: string): Snapshot | undefined {
    const found = readJson(join(this.root, "snapshots", `${slug}.json`)) as Partial<Snapshot> | undefined;
    const whole = isSnapshot(found) && found.slug === slug;
    return whole ? found : undefined;
  }

  status(slug: string): SourceStatus | undefined {
    const found = readJson(join(this.root, "status", `${slug}.json`)) as Partial<SourceStatus> | undefined;
    return isStatus(found) ? found : undefined;
  }

  writeSnapshot(snapshot: Snapshot): void {
    write(join(this.root, "snapshots", `${snapshot.slug}.json`), JSON.stringify(snapshot));
  }

  writeStatus(slug: string, status: SourceStatus): void {
    write(join(this.root, "status", `${slug}.json`), JSON.stringify(status));
  }

  /** The fetch cache of a source; may be thrown away. */
  repository(slug: string): string {
    return join(this.root, "git", `${slug}.git`);
  }

  /** A bare repository that is removed again. A name that begins with a dot is no slug. */
  temporaryRepository(): string {
    return join(this.root, "git", `.${randomUUID()}.git`);
  }

  /** An empty folder for git to take as home. */
  home(): string {
    const home = join(this.root, "git", ".home");
    makeFolder(home);
    return home;
  }

  /** When packs were last looked through for what nobody needs, milliseconds since 1970; 0 for never. */
  prunedAt(): number {
    return statSync(join(this.root, prunedName), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  }

  /** Says that it was now. */
  notePruned(): void {
    write(join(this.root, prunedName), "");
  }

  /** Removes what killed processes left. Only while nobody else syncs. */
  sweep(): void {
    for (const [folder] of perSource)
      for (const name of names(join(this.root, folder)))
        if (name.startsWith(".") && name !== ".home") remove(join(this.root, folder, name));
  }

  /** Removes every source that is not among `slugs`; resolves to their slugs, ascending. */
  keepOnly(slugs: ReadonlySet<string>): string[] {
    const gone = new Set<string>();
    for (const [folder, end] of perSource)
      for (const name of names(join(this.root, folder))) {
        const slug = name.endsWith(end) && !name.startsWith(".") ? name.slice(0, -end.length) : undefined;
        if (slug === undefined || slugs.has(slug)) continue;
        remove(join(this.root, folder, name));
        if (folder === "snapshots") gone.add(slug);
      }
    return [...gone].sort();
  }
}

function isSnapshot(found: Partial<Snapshot> | undefined): found is Snapshot {
  const { plugins, notes, state } = found ?? {};
  if (!Array.isArray(plugins) || !Array.isArray(notes) || typeof state !== "string") return false;
  return plugins.every((one) => isJsonObject(one) && Array.isArray(one["files"]) && isJsonObject(one["entry"]));
}

function isStatus(found: Partial<SourceStatus> | undefined): found is SourceStatus {
  const { settings, packs, follows, validators } = found ?? {};
  if (typeof settings !== "string" || !Array.isArray(packs) || !Array.isArray(follows)) return false;
  return isJsonObject(validators) && packs.every((id) => /^[0-9a-f]{64}$/.test(String(id)));
}

function names(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}

function readJson(path: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

function write(path: string, text: string): void {
  makeFolder(dirname(path));
  const aside = join(dirname(path), `.${randomUUID()}`);
  try {
    writeSynced(aside, text);
    renameSync(aside, path);
    syncFolder(dirname(path));
  } catch (cause) {
    rmSync(aside, { force: true });
    throw unwritable(path, cause);
  }
}

function writeSynced(path: string, text: string): void {
  const file = openSync(path, "wx", 0o600);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** So that the rename itself outlives a power cut. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const file = openSync(folder, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function unwritable(path: string, cause: unknown): BazaarError {
  const full = ["ENOSPC", "EDQUOT", "EFBIG"].includes((cause as NodeJS.ErrnoException).code ?? "");
  const problem = full ? `There is no room for "${path}".` : `"${path}" can't be written: ${messageOf(cause)}.`;
  const fix = full ? "Make room on the disk, then synchronise again." : "Check that you may write there.";
  return new BazaarError("FILE_UNWRITABLE", problem, fix, { cause });
}
