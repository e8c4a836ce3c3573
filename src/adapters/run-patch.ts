import type { RunFolders } from "../run/environment.ts";
import type { RunOutcome } from "../run/types.ts";
import type { RunFiles, WorkspacePatch } from "../workspace/types.ts";
import { compareWorkspace } from "./compare-workspace.ts";
import { fillWorkspace } from "./fill-workspace.ts";
import { stampsOf } from "./file-stamps.ts";
import { OldContents } from "./old-contents.ts";
import { OpenFolder } from "./open-folder.ts";

export interface PatchedRun {
  readonly place: RunFolders;
  /** Undefined: the run is given none, and there is no patch. */
  readonly files: RunFiles | undefined;
  /** Whether they are there already, from an earlier part of the run. */
  readonly filled: boolean;
  /** Whether a text holds what must not leave the host. */
  readonly withheld: (text: string) => boolean;
}

/**
 * Puts the caller's files into the workspace, and resolves to the outcome of `work` with what it changed there, looked at
 * when all that it started is gone.
 */
export async function withPatch(given: PatchedRun, work: () => Promise<RunOutcome>): Promise<RunOutcome> {
  const { place, files, filled, withheld } = given;
  if (files === undefined) return work();
  if (!filled) await fillWorkspace(place, files);
  // Open from before the run on: whatever it puts in this folder's place, this one is compared.
  const folder = new OpenFolder(place.workspace);
  const contents = new OldContents(files);
  try {
    // What an earlier part changed would pass for untouched.
    const stamps = filled ? new Map<string, string>() : stampsOf(place.workspace, files.files);
    const outcome = await work();
    const options = { stamps, old: contents.read.bind(contents), withheld };
    return { ...outcome, patch: await compareWorkspace(folder, files, options).catch(() => unread) };
  } finally {
    folder.close();
    await contents.close();
  }
}

const unread: WorkspacePatch = {
  changes: [],
  text: "",
  leftOut: ["The run took its folder away, so nobody can tell what it changed."],
};
