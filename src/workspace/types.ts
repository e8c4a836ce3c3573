/** What a hosted run sees of the caller's project: nothing, the paths that its arguments name, or all of it. */
export type FilesPolicy = "none" | "args" | "project";

/** What one command, skill or agent may have of the caller's project. */
export interface WorkspacePolicy {
  /** @default "none" */
  readonly files: FilesPolicy;
  /** Whether diff, status, log, branch and remote names of git travel too, as files beside the workspace. */
  readonly git: boolean;
  /**
   * What happens to names that a client would obey (`.claude/`, `CLAUDE.md`, `.mcp.json` …): `refuse`, or `inert`: they
   * lie in the workspace as plain files, which the run does not load. `.git/` is refused always.
   */
  readonly reserved: "refuse" | "inert";
}

/** One file of the caller. */
export interface WorkspaceFile {
  /** Relative to the project, with `/`; went through `checkedPath`. */
  readonly path: string;
  /** Whether the caller may execute it; the only thing of a mode that travels. */
  readonly executable: boolean;
  /** What git calls the blob: SHA-1 of `blob <size>\0<content>`, 40 small hex digits. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
}

/** The caller's files of one run, wherever their content lies. */
export interface RunFiles {
  /** The project, sorted by path; no path twice. */
  readonly files: readonly WorkspaceFile[];
  /** Files of the run's context, e.g. `git/diff.patch`; they lie beside the workspace. */
  readonly context: readonly WorkspaceFile[];
  /** Writes the content of one of them to a new file of the host, mode 0600 or 0700. Rejects when it is gone. */
  write(file: WorkspaceFile, target: string): Promise<void>;
}

/** How one file of the workspace differs from what came in. */
export interface FileChange {
  readonly path: string;
  readonly kind: "added" | "deleted" | "changed" | "mode";
  /** Lines that were added and removed; 0 for a binary file. */
  readonly added: number;
  readonly removed: number;
  readonly binary: boolean;
  /** Sizes of a binary file whose content changed; 0 where it is not there. */
  readonly bytes?: { readonly before: number; readonly after: number };
  /** What it is now, where that changed. */
  readonly executable?: boolean;
}

/** What a run changed. */
export interface WorkspacePatch {
  /** Sorted by path; empty when the run changed nothing. */
  readonly changes: readonly FileChange[];
  /** Unified diff for `git apply`, ASCII or UTF-8; `""` when nothing changed. */
  readonly text: string;
  /** What the run left that no patch can carry (links, devices, names that are refused, sizes over the cap), with why. */
  readonly leftOut: readonly string[];
}
