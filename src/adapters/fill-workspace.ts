import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RunFolders } from "../run/environment.ts";
import type { RunFiles, WorkspaceFile } from "../workspace/types.ts";

/** Files that are written at once; more only wait for the same disk. */
const atOnce = 16;

/**
 * Puts the caller's files into the fresh folders of a run, before anything of it was started: the project into the
 * workspace, the rest into the context folder. Each folder and file is made by us (0700, 0600) and none is there
 * already, so no link of anybody can lead a write elsewhere. Rejects as `RunFiles.write` does.
 */
export async function fillWorkspace({ workspace, context }: RunFolders, files: RunFiles): Promise<void> {
  await fill(workspace, files.files, files);
  await fill(context, files.context, files);
}

async function fill(root: string, listed: readonly WorkspaceFile[], source: RunFiles): Promise<void> {
  const folders = new Set(listed.map(({ path }) => dirname(path)).filter((folder) => folder !== "."));
  for (const folder of folders) await mkdir(join(root, folder), { recursive: true, mode: 0o700 });
  const queue = listed.values();
  const work = async () => {
    for (const file of queue) await source.write(file, join(root, file.path));
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, work));
  const failed = ends.find((end) => end.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}

/** Lets the run read its context folder, which lies beside its workspace. */
export function contextRules({ context }: RunFolders, files: RunFiles | undefined): string[] {
  const plain = /^\/[\w./@+-]+$/.test(context);
  return files !== undefined && files.context.length > 0 && plain ? [`Read(/${context}/**)`] : [];
}
