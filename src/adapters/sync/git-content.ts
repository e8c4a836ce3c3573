import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { BazaarError, isBazaarError } from "../../core/errors.ts";
import { compareCodeUnits } from "../../core/text.ts";
import { git, type GitOptions } from "../git.ts";
import { gitEnvironment } from "../git-environment.ts";
import type { GitRemoteAccess } from "./git-remote.ts";
import type { Content, ListedEntry } from "./listing.ts";

/** Bytes that one file takes in a list, with much room, and what a small source may always have. */
const listBytes = { each: 300, least: 1_048_576 };

/** Milliseconds for the list. */
const listMs = 60_000;

export interface ListOptions {
  /** How many files are expected at most; a list that is much longer is broken off. */
  readonly maxFiles: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * What a commit holds, read from git's objects: nothing is checked out, so no filter, hook, link or letter case of this
 * machine has a say. To be closed. Rejects as `git` does.
 */
export async function commitContent(
  repository: string,
  access: GitRemoteAccess,
  commit: string,
  { maxFiles, signal }: ListOptions,
): Promise<Content & AsyncDisposable> {
  const output = await listed(
    [...access.args, "ls-tree", "-r", "-t", "-z", "--long", "--full-tree", commit],
    {
      cwd: repository,
      env: access.env,
      // A tree that names itself again and again would list without an end.
      maxOutputBytes: listBytes.least + maxFiles * listBytes.each,
      timeoutMs: listMs,
      signal,
    },
    maxFiles,
  );
  const folders = new Map<string, string>();
  const entries: ListedEntry[] = [];
  for (const line of output.toString("utf8").split("\0")) {
    // The first tab ends the columns; the path may hold more of them.
    const tab = line.indexOf("\t");
    if (tab === -1) continue;
    const [mode = "", type = "", id = "", size = "0"] = line.slice(0, tab).split(/ +/);
    const path = line.slice(tab + 1);
    if (type === "tree") folders.set(path, id);
    else entries.push(entryOf(path, mode, id, Number(size)));
  }
  const blobs = new Blobs(repository, access);
  return {
    entries: entries.sort((a, b) => compareCodeUnits(a.path, b.path)),
    folderId: (folder) => (folder === "" ? commit : folders.get(folder)),
    read: (files) => blobs.read(files),
    [Symbol.asyncDispose]: () => blobs.close(),
  };
}

async function listed(args: readonly string[], options: GitOptions, maxFiles: number): Promise<Buffer> {
  try {
    return await git(args, options);
  } catch (error) {
    if (!isBazaarError(error) || !error.problem.includes("its output has more than")) throw error;
    const problem = `The repository lists far more files than \`caps.files\` allows (${maxFiles}).`;
    throw new BazaarError("SOURCE_TOO_LARGE", problem, "Raise `caps.files` of the source if that is right.");
  }
}

function entryOf(path: string, mode: string, id: string, size: number): ListedEntry {
  const kind = mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file";
  return { path, kind, id, size: Number.isSafeInteger(size) ? size : 0, executable: mode === "100755" };
}

/** One `git cat-file --batch` for all files of a commit: a process for each plugin would take longer than its files. */
class Blobs {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);
  #last: Promise<unknown> = Promise.resolve();

  constructor(repository: string, access: GitRemoteAccess) {
    const env = gitEnvironment(access.env);
    this.#child = spawn("git", [...access.args, "cat-file", "--batch"], { cwd: repository, env, stdio: "pipe" });
    // What became of it is told by what it answers.
    this.#child.on("error", () => {});
    this.#child.stdin.on("error", () => {});
    this.#child.stderr.resume();
    this.#chunks = this.#child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  /** One after the other, whoever asks. */
  read(files: readonly ListedEntry[]): Promise<Uint8Array[]> {
    const turn = this.#last.then(() => this.#read(files));
    this.#last = turn.catch(() => {});
    return turn;
  }

  async close(): Promise<void> {
    const { exitCode, signalCode, pid } = this.#child;
    if (exitCode !== null || signalCode !== null || pid === undefined) return;
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await gone;
  }

  async #read(files: readonly ListedEntry[]): Promise<Uint8Array[]> {
    this.#child.stdin.write(files.map(({ id }) => `${id}\n`).join(""));
    const found: Uint8Array[] = [];
    for (const file of files) found.push(await this.#one(file));
    return found;
  }

  async #one({ id, path, size }: ListedEntry): Promise<Uint8Array> {
    while (!this.#rest.includes(0x0a)) await this.#more(1);
    const head = this.#take(this.#rest.indexOf(0x0a) + 1);
    const [found, type, told] = head.toString("latin1").trim().split(" ");
    if (found !== id || type !== "blob" || Number(told) !== size) throw lost(path);
    await this.#more(size + 1 - this.#rest.length);
    // A copy: what is kept would else hold all that came with it.
    const bytes = Uint8Array.from(this.#take(size));
    this.#take(1);
    return bytes;
  }

  #take(count: number): Buffer {
    const taken = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    return taken;
  }

  /** Waits for so many more bytes. */
  async #more(count: number): Promise<void> {
    if (count <= 0) return;
    const parts: Buffer[] = [this.#rest];
    for (let missing = count; missing > 0;) {
      const { value, done } = await this.#chunks.next();
      if (done === true) throw lost("");
      parts.push(value);
      missing -= value.length;
    }
    this.#rest = Buffer.concat(parts);
  }
}

function lost(path: string): BazaarError {
  const what = path === "" ? "A file" : `The file ${JSON.stringify(path)}`;
  return new BazaarError("GIT_FAILED", `${what} is missing in what was fetched.`, "Synchronise again.", {
    details: { lost: true },
  });
}
