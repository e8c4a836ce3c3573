import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { wholeNumber } from "../core/whole-number.ts";
import { unused } from "../run/resumed.ts";
import { runUnknown, type WaitingFor, type WaitingLimits, type WaitingRun } from "../run/waiting.ts";
import { moveContent, sizeOf } from "./move-content.ts";
import { removeFolder } from "./remove-folder.ts";
import { overCaps, type Kept, keptIn } from "./waiting-sweep.ts";

/** A run that was taken, with what it needs to wait on as if nobody had asked for it. */
export interface TakenRun extends WaitingRun {
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** A run that waits, on disk beside its folders. */
interface WaitingRecord extends TakenRun {
  readonly bytes: number;
}

/** What of a run's folder does not wait. */
const fleeting = [".owner.json", "link", "door", "prompts", "t"];
const waits = (name: string) => !fleeting.includes(name);

/**
 * The runs that wait for an answer, each a folder `<caller>.<run>` with digests for names: who reads the disk learns no
 * handle, and a handle finds nothing for another caller, plugin or component. Several hosts may share the folder: what
 * they do to a run is one rename.
 */
export class WaitingRuns {
  readonly #folder: string;
  readonly #limits: Required<WaitingLimits>;
  #timer: NodeJS.Timeout | undefined;

  /** Sweeps in the background. Throws `BazaarError` OPTION_INVALID. */
  constructor(folder: string, limits: WaitingLimits = {}) {
    this.#folder = folder;
    this.#limits = checkWaitingLimits(limits);
    void this.sweep();
  }

  /** Moves the content of a run's folder here. Returns the handle: 192 random bits, in base64url. */
  async keep(root: string, of: WaitingFor, run: WaitingRun): Promise<string> {
    const handle = randomBytes(24).toString("base64url");
    await this.#put(root, of, handle, { ...run, expires: Date.now() + this.#limits.waitMs });
    return handle;
  }

  /** The same for a run that was taken and could not go on: under its old handle, until its old time. */
  async giveBack(root: string, of: WaitingFor, handle: string, run: TakenRun): Promise<void> {
    await this.#put(root, of, handle, run);
  }

  async #put(root: string, of: WaitingFor, handle: string, run: TakenRun): Promise<void> {
    const made = join(this.#folder, `.new-${randomBytes(12).toString("hex")}`);
    try {
      await mkdir(join(made, "run"), { recursive: true, mode: 0o700 });
      await moveContent(root, join(made, "run"), waits);
      const record: WaitingRecord = { ...run, bytes: await sizeOf(join(made, "run")) };
      await writeFile(join(made, "record.json"), JSON.stringify(record), { mode: 0o600 });
      await rename(made, this.#place(of, handle));
    } catch (error) {
      await removeFolder(made);
      throw error;
    }
    await this.sweep();
  }

  /** Moves a run's content into `root`: the first who asks gets it. Rejects with `BazaarError` RUN_UNKNOWN. */
  async take(root: string, of: WaitingFor, handle: string): Promise<TakenRun> {
    const taken = join(this.#folder, `.taken-${randomBytes(12).toString("hex")}`);
    try {
      await rename(this.#place(of, handle), taken);
    } catch {
      throw runUnknown();
    }
    try {
      const record = await recordIn(taken);
      if (record === undefined || record.expires <= Date.now()) throw runUnknown();
      await moveContent(join(taken, "run"), root, waits);
      return record;
    } finally {
      await removeFolder(taken);
    }
  }

  /** Removes what waited too long, is over a cap, or was left by a host that was killed. Never rejects. */
  async sweep(): Promise<void> {
    const kept = await keptIn(this.#folder, Date.now());
    const gone = new Set(overCaps(kept, this.#limits, Date.now()));
    for (const { path } of gone) await this.#drop(path);
    this.#sweepAt(Math.min(...kept.filter((one) => !gone.has(one)).map(({ expires }) => expires)));
  }

  /** When the next one has waited too long; holds no process open. */
  #sweepAt(time: number): void {
    clearTimeout(this.#timer);
    if (!Number.isFinite(time)) return;
    this.#timer = setTimeout(() => void this.sweep(), Math.max(0, time - Date.now()) + 50).unref();
  }

  /** Out of reach first: a folder that is half removed must not be taken. */
  async #drop(path: Kept["path"]): Promise<void> {
    const aside = join(this.#folder, `.taken-${randomBytes(12).toString("hex")}`);
    const mine = await rename(path, aside).then(
      () => true,
      () => false,
    );
    if (mine) await removeFolder(aside);
  }

  #place(of: WaitingFor, handle: string): string {
    const name = `${digest("caller", of.caller)}.${digest("run", of.caller, of.plugin, of.component, handle)}`;
    return join(this.#folder, name);
  }
}

/** The limits with their defaults. Throws `BazaarError` OPTION_INVALID. */
export function checkWaitingLimits(limits: WaitingLimits = {}): Required<WaitingLimits> {
  const { waitMs = 3_600_000, perCaller = 5, inAll = 100, maxBytes = 2_147_483_648 } = limits;
  return {
    waitMs: wholeNumber("waitMs", waitMs, { least: 1_000, most: 604_800_000, unit: "milliseconds" }),
    perCaller: wholeNumber("perCaller", perCaller, { least: 1, most: 100, unit: "runs" }),
    inAll: wholeNumber("inAll", inAll, { least: 1, most: 10_000, unit: "runs" }),
    maxBytes: wholeNumber("maxBytes", maxBytes, { least: 1_048_576, most: 1_099_511_627_776, unit: "bytes" }),
  };
}

/** Our own writing; undefined where the disk lost it. */
async function recordIn(folder: string): Promise<WaitingRecord | undefined> {
  try {
    // What an earlier version wrote counts no tokens and requests.
    return { ...unused, ...(JSON.parse(await readFile(join(folder, "record.json"), "utf8")) as WaitingRecord) };
  } catch {
    return undefined;
  }
}

function digest(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
