import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";

/** A server of this folder in a process of its own, which prints its port. */
export interface Helper extends AsyncDisposable {
  readonly port: number;
  readonly pid: number;
  readonly process: ChildProcess;
}

export async function startHelper(file: string, ...args: readonly string[]): Promise<Helper> {
  const child = spawn(process.execPath, [join(import.meta.dirname, file), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  const end = async () => {
    if (child.exitCode === null && child.kill()) await once(child, "exit");
  };
  return { port: Number(port), pid: child.pid!, process: child, [Symbol.asyncDispose]: end };
}

/** What a program of this folder printed as JSON. */
export async function said<T>(file: string, ...args: readonly (string | number)[]): Promise<T> {
  const all = [join(import.meta.dirname, file), ...args.map(String)];
  const { stdout } = await promisify(execFile)(process.execPath, all);
  return JSON.parse(stdout) as T;
}
