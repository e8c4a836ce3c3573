import { chmod, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compareCodeUnits } from "../core/text.ts";
import { blobName } from "../workspace/git-blob.ts";
import type { RunFiles, WorkspaceFile } from "../workspace/types.ts";

export interface MemoryFile {
  readonly bytes: Uint8Array;
  readonly executable?: boolean;
}

/** A caller's files that lie in memory: a text stands for a file that is not executable. */
export function memoryFiles(given: Readonly<Record<string, string | MemoryFile>>): RunFiles {
  const contents = new Map<string, Uint8Array>();
  const files = Object.entries(given).map(([path, content]): WorkspaceFile => {
    const { bytes, executable = false } = typeof content === "string" ? { bytes: Buffer.from(content) } : content;
    const hash = blobName(bytes);
    contents.set(hash, bytes);
    return { path, executable, hash, size: bytes.length };
  });
  const write = async ({ executable, hash }: WorkspaceFile, target: string) => {
    const bytes = contents.get(hash);
    if (bytes === undefined) throw new Error("gone");
    await writeFile(target, bytes, { flag: "wx", mode: executable ? 0o700 : 0o600 });
  };
  return { files: files.sort((a, b) => compareCodeUnits(a.path, b.path)), context: [], write };
}

/** Puts the files below an empty folder. */
export async function fillWith(root: string, given: RunFiles): Promise<void> {
  for (const file of given.files) {
    const target = join(root, file.path);
    await mkdir(dirname(target), { recursive: true });
    await given.write(file, target);
    await chmod(target, file.executable ? 0o700 : 0o600);
  }
}
