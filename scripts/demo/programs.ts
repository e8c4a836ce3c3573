import { type ChildProcess, execFile, spawn } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../..");
const bin = resolve(root, "dist/bin.js");
const run = promisify(execFile);

/** Runs our own command line, as built, and gives its JSON document. */
export async function bazaar(args: readonly string[], signal: AbortSignal): Promise<unknown> {
  const running = run(process.execPath, [bin, ...args, "--json"], { cwd: root, signal });
  // An aborted call rejects before its process has ended, and what that still writes would outlive the clean-up.
  const ended = endOf(running.child);
  try {
    return JSON.parse((await running).stdout);
  } finally {
    await ended;
  }
}

/** Resolves when the process is gone. An abort emits "error" too, at once: only without a process is that the end. */
function endOf(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once("exit", () => done());
    child.on("error", () => {
      if (child.pid === undefined) done();
    });
  });
}

export interface Host extends AsyncDisposable {
  readonly url: string;
}

/** Starts `claude-bazaar serve` as a process of its own and waits until it listens. */
export async function startHost(plugin: string, env: Readonly<Record<string, string>>): Promise<Host> {
  const args = [bin, "serve", plugin, "--port", "0", "--json"];
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
  const ended = endOf(child);
  let stdout = "";
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const url = await new Promise<string>((found, failed) => {
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += chunk.toString();
      const match = /"url": ?"([^"]+)"/.exec(stdout)?.[1];
      if (match !== undefined) found(match);
    });
    void ended.then(() => failed(new Error(`claude-bazaar serve ended too soon. ${stderr.trim()}`)));
  });
  const close = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { url, [Symbol.asyncDispose]: close };
}
