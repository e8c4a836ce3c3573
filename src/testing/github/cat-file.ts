import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { gitEnvironment } from "../../adapters/git-environment.ts";

export interface GitObject {
  readonly id: string;
  readonly type: "blob" | "tree" | "commit" | "tag";
  readonly body: Buffer;
}

/** One `git cat-file --batch` for the life of a repository: a process per read would be most of the stand-in's time. */
export class CatFile {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting: ((found: GitObject | undefined) => void)[] = [];
  #output: Buffer = Buffer.alloc(0);

  constructor(directory: string) {
    this.#child = spawn("git", ["cat-file", "--batch"], { cwd: directory, env: gitEnvironment(), stdio: "pipe" });
    this.#child.stdin.on("error", () => {});
    this.#child.stderr.resume();
    this.#child.stdout.on("data", (chunk: Buffer) => {
      this.#output = this.#output.length === 0 ? chunk : Buffer.concat([this.#output, chunk]);
      while (this.#next());
    });
    this.#child.on("close", () => {
      for (const done of this.#waiting.splice(0)) done(undefined);
    });
  }

  /** `name`: an id or a full ref name. Undefined where there is no such object. */
  ask(name: string): Promise<GitObject | undefined> {
    // A line is a question: what holds a break would be two.
    if (/[\s\0]/.test(name) || name === "") return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#child.stdin.write(`${name}\n`);
    });
  }

  end(): void {
    this.#child.stdin.end();
  }

  /** Whether one answer was taken off the output. */
  #next(): boolean {
    const end = this.#output.indexOf(0x0a);
    if (end === -1) return false;
    const [id = "", type = "", size = ""] = this.#output.toString("utf8", 0, end).split(" ");
    if (!/^\d+$/.test(size)) {
      this.#output = this.#output.subarray(end + 1);
      this.#waiting.shift()?.(undefined);
      return true;
    }
    const stop = end + 1 + Number(size);
    if (this.#output.length <= stop) return false;
    const body = Buffer.from(this.#output.subarray(end + 1, stop));
    this.#output = this.#output.subarray(stop + 1);
    this.#waiting.shift()?.({ id, type: type as GitObject["type"], body });
    return true;
  }
}
