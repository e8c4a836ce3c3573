import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../src/testing/free-port.ts";
import { type Helper, startHelper } from "./helper.ts";
import { type HubProcess, tokenOf } from "./hub-process.ts";

/** One repository, served by the hub and by git alone. */
export interface Served extends AsyncDisposable {
  readonly hub: HubProcess;
  /** Header by which the hub knows the caller. */
  readonly authorization: string;
  /** `git http-backend` as CGI. */
  readonly backend: Helper;
  /** `git daemon`: no HTTP, and nothing but git. */
  readonly daemon: { readonly pid: number; readonly url: string };
  /** Where it lies on the disk. */
  readonly repository: string;
  readonly name: string;
  readonly packBytes: number;
}

/** The view of the caller who may have everything, built by being asked for. */
export async function serveRepository(hub: HubProcess): Promise<Served> {
  const authorization = `Bearer ${tokenOf("all")}`;
  const info = (await (await fetch(`${hub.url}/info`, { headers: { authorization } })).json()) as { view: string };
  const refs = `${hub.url}/marketplace.git/info/refs?service=git-upload-pack`;
  await (await fetch(refs, { headers: { authorization } })).arrayBuffer();
  const views = join(hub.state, "views");
  const repository = join(
    views,
    readdirSync(views).find((name) => name.startsWith(info.view))!,
    "marketplace.git",
  );
  const backend = await startHelper("git-backend.ts", dirname(repository));
  const daemon = await startDaemon(dirname(repository));
  const pack = readdirSync(join(repository, "objects/pack")).find((name) => name.endsWith(".pack"))!;
  return {
    hub,
    authorization,
    backend,
    daemon: { pid: daemon.pid!, url: daemon.url },
    repository,
    name: "marketplace.git",
    packBytes: readFileSync(join(repository, "objects/pack", pack)).length,
    [Symbol.asyncDispose]: async () => {
      await backend[Symbol.asyncDispose]();
      await daemon.end();
    },
  };
}

async function startDaemon(folder: string) {
  const port = await freePort();
  const args = ["daemon", "--export-all", "--listen=127.0.0.1", `--port=${port}`, `--base-path=${folder}`, folder];
  // Its own program, and not `git daemon`, which would be one process more.
  const child = spawn("git", args, { stdio: "ignore", detached: true });
  await sleep(500);
  const end = async () => {
    if (child.exitCode !== null) return;
    process.kill(-child.pid!, "SIGTERM");
    await once(child, "exit");
  };
  return { pid: child.pid, url: `git://127.0.0.1:${port}/marketplace.git`, end };
}
