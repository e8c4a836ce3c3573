import { randomUUID } from "node:crypto";
import { lstatSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isJsonObject } from "../core/json.ts";
import { ownIdentity, type ProcessIdentity } from "./process-identity.ts";

/** A fresh folder of this process below the temporary one, which only this user may enter. */
export interface OwnedFolder {
  /** Its real path: leftovers are found by the folder that the system says they work in. */
  readonly path: string;
  /** In the environment of everything that is started for this folder; nobody else has it. */
  readonly mark: string;
}

export interface Owner extends ProcessIdentity {
  readonly mark: string;
}

export type OwnedPrefix = "bazaar-run-" | "claude-bazaar-";

/** The record beside a folder's content: who made it. */
const recordName = ".owner.json";

/** Makes the folder with its record, by which a later host knows whether its owner is gone. */
export function makeOwnedFolder(prefix: OwnedPrefix): OwnedFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), prefix)));
  const mark = randomUUID();
  try {
    const owner: Owner = { ...ownIdentity(), mark };
    writeFileSync(join(path, recordName), JSON.stringify(owner), { flag: "wx", mode: 0o600 });
    return { path, mark };
  } catch (error) {
    rmSync(path, { recursive: true, force: true });
    throw error;
  }
}

/** What the record says; undefined when there is none, or it was never written to its end. */
export function ownerOf(folder: string): Owner | undefined {
  try {
    const file = join(folder, recordName);
    const value: unknown = lstatSync(file).isFile() ? JSON.parse(readFileSync(file, "utf8")) : undefined;
    if (!isJsonObject(value)) return undefined;
    const { pid, realm, start, mark } = value;
    if (typeof pid !== "number" || !Number.isSafeInteger(pid) || pid < 1) return undefined;
    if (typeof realm !== "string" || typeof start !== "string") return undefined;
    return typeof mark === "string" && mark !== "" ? { pid, realm, start, mark } : undefined;
  } catch {
    return undefined;
  }
}
