import { createHash } from "node:crypto";
import { createReadStream, readdirSync, statSync } from "node:fs";
import { open, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { repositoryFiles } from "../archive/git-repository.ts";

/** Bytes of a SHA-1, which ends packs and their indexes (gitformat-pack). */
const digestBytes = 20;

/** Whether a repository is as `writeRepository` made it for that commit; all of it is read. Rejects never. */
export async function isWholeRepository(folder: string, commit: string): Promise<boolean> {
  try {
    const packs = join(folder, "objects/pack");
    const [index = "", pack = "", ...others] = (await readdir(packs)).toSorted();
    const checksum = /^pack-([0-9a-f]{40})\.pack$/.exec(pack)?.[1];
    if (checksum === undefined || index !== `pack-${checksum}.idx` || others.length > 0) return false;
    for (const [path, text] of repositoryFiles(commit))
      if ((await readFile(join(folder, path), "utf8")) !== text) return false;
    return (await digestOf(join(packs, pack))) === checksum && (await digestOf(join(packs, index))) !== undefined;
  } catch {
    // What can't be read is not there.
    return false;
  }
}

/**
 * Another text once a file of the repository is another one, was written to, or is gone; nothing is read, and the whole takes some
 * ten microseconds. What a disk changes by itself is not seen.
 */
export function repositoryStamp(folder: string): string {
  try {
    const packs = readdirSync(join(folder, "objects/pack")).map((name) => `objects/pack/${name}`);
    return [...repositoryFiles("").keys(), ...packs].map((path) => stampOf(join(folder, path))).join();
  } catch {
    return "gone";
  }
}

function stampOf(path: string): string {
  const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  return `${path} ${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}

/** The digest at the end of a file, as hex; undefined where the bytes before it have another one. */
async function digestOf(path: string): Promise<string | undefined> {
  const end = (await stat(path)).size - digestBytes;
  const hash = createHash("sha1");
  for await (const bytes of createReadStream(path, { end: end - 1 })) hash.update(bytes as Buffer);
  const file = await open(path);
  try {
    const said = (await file.read(Buffer.alloc(digestBytes), 0, digestBytes, end)).buffer.toString("hex");
    return hash.digest("hex") === said ? said : undefined;
  } finally {
    await file.close();
  }
}
