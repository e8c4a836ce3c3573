import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Command, Contender } from "./contenders.ts";
import { type Endpoint, McpCaller } from "./mcp-caller.ts";
import { isAlive, treeOf } from "./process-tree.ts";
import { freePort } from "../../src/testing/free-port.ts";

export interface Running {
  readonly contender: Contender;
  readonly endpoint: Endpoint;
  /** Of the contender itself. */
  readonly pid: number;
  /** Sends TERM, waits for the end, and kills what is left after 15 s. */
  readonly stop: () => Promise<Stopped>;
}

export interface Stopped {
  readonly exitCode: number | null;
  /** Processes of its tree that outlived it. */
  readonly orphans: number;
}

const patience = 30_000;

/** Starts a contender and waits until a client could open it. Rejects with what it printed when it never can. */
export async function startContender(contender: Contender): Promise<Running> {
  const port = await freePort();
  const next = await freePort();
  const behind = contender.behind && launch(contender.behind, port, next);
  if (behind !== undefined) await opened({ ...contender, port: next }, behind);
  const main = launch(contender.command, port, next);
  const endpoint: Endpoint = { ...contender, port };
  const stop = async () => {
    const stopped = await ended(main.process);
    if (behind !== undefined) await ended(behind.process);
    return stopped;
  };
  try {
    await opened(endpoint, main);
  } catch (error) {
    await stop();
    throw error;
  }
  return { contender, endpoint, pid: main.process.pid ?? 0, stop };
}

interface Launched {
  readonly process: ChildProcess;
  readonly printed: () => string;
}

function launch({ args, env = {} }: Command, port: number, next: number): Launched {
  const put = (text: string) => text.replaceAll("%PORT%", String(port)).replaceAll("%NEXT%", String(next));
  const set = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, put(value)]));
  const child = spawn(process.execPath, args.map(put), {
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...set },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  // A contender that logs each call must be read, or it would wait for its pipe.
  const take = (text: string) => (printed = (printed + text).slice(-2_000));
  child.stdout.setEncoding("utf8").on("data", take);
  child.stderr.setEncoding("utf8").on("data", take);
  return { process: child, printed: () => printed };
}

async function opened(endpoint: Endpoint, { process: child, printed }: Launched): Promise<void> {
  const end = Date.now() + patience;
  for (let last: unknown; ; await sleep(100)) {
    if (child.exitCode !== null || Date.now() > end)
      throw new Error(`It does not start: ${printed()}`, { cause: last });
    const caller = new McpCaller(endpoint);
    try {
      await caller.open();
      await caller.close();
      return;
    } catch (error) {
      caller.vanish();
      last = error;
    }
  }
}

async function ended(child: ChildProcess): Promise<Stopped> {
  const tree = treeOf(child.pid ?? 0);
  if (child.exitCode === null && child.signalCode === null) {
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), 15_000);
    await once(child, "exit");
    clearTimeout(late);
  }
  const left = tree.filter((pid) => pid !== child.pid && isAlive(pid));
  await sleep(left.length > 0 ? 500 : 0);
  const orphans = left.filter(isAlive);
  for (const pid of orphans) process.kill(pid, "SIGKILL");
  return { exitCode: child.exitCode, orphans: orphans.length };
}
