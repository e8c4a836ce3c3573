import type { ChildProcess } from "node:child_process";

/** What a process left. */
export interface Ended {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Resolves when the process and its pipes have ended; rejects where it could not be started. */
export function ended(child: ChildProcess): Promise<Ended> {
  const parts = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk: Buffer) => (parts.stdout += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (parts.stderr += chunk.toString()));
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("close", (exitCode) => done({ exitCode, ...parts }));
  });
}
