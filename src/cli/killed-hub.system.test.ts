import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { git } from "../adapters/git.ts";
import { hubSource } from "../testing/served-hub.ts";
import { writeFiles } from "../testing/write-files.ts";

// What a server that was killed had started ends by itself, and the next one goes on with the same state folder.

const bin = join(import.meta.dirname, "bin.ts");
let root: string;
const started: ChildProcess[] = [];

beforeEach(() => void (root = mkdtempSync(join(tmpdir(), "bazaar-killed-hub-"))));
afterEach(async () => {
  for (const child of started.splice(0)) if (child.kill("SIGKILL")) await once(child, "exit");
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
});

interface Serving {
  readonly pid: number;
  readonly url: string;
  ask(path: string): Promise<Response>;
  /** As the kernel does when memory runs out. */
  killed(): Promise<void>;
}

/** `marketplace serve` with that source, in a process of its own. */
async function serve(source: object): Promise<Serving> {
  const config = { name: "all", owner: { name: "All" }, sources: [{ slug: "team", ...source }] };
  writeFileSync(join(root, "marketplaces.json"), JSON.stringify(config));
  const args = [bin, "marketplace", "serve", "--state", "state", "--port", "0", "--json"];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
  started.push(child);
  let said = "";
  for await (const text of child.stdout.setEncoding("utf8")) if ((said += text).endsWith("}\n")) break;
  const { url, token } = JSON.parse(said) as { url: string; token: string };
  return {
    pid: child.pid!,
    url,
    ask: (path) => fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } }),
    killed: async () => {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

/** Numbers of what a process has started and what that has. */
function startedBy(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  return [...children, ...children.flatMap(startedBy)];
}

/** Waits until it has started some. */
async function someOf(pid: number): Promise<number[]> {
  await expect.poll(() => startedBy(pid).length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0);
  return startedBy(pid);
}

/** Those that still run. */
const running = (pids: readonly number[]) =>
  pids.filter((pid) => existsSync(`/proc/${pid}/stat`) && !/\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, "latin1")));

async function isReady({ url }: Serving): Promise<void> {
  await expect.poll(async () => (await fetch(`${url}/readyz`)).status, { timeout: 60_000 }).toBe(200);
}

const viewNames = () => (existsSync(join(root, "state/views")) ? readdirSync(join(root, "state/views")) : []);

/** A remote that takes requests and never answers. */
async function silent(): Promise<{ readonly server: Server; readonly url: string; readonly asked: () => number }> {
  let asked = 0;
  const server = createServer(() => void (asked += 1)).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/team.git`, asked: () => asked };
}

test("killed in a sync: the sync and its git end, and the next server reads the source", async () => {
  const remote = await silent();
  const first = await serve({ git: remote.url });
  await expect.poll(remote.asked, { timeout: 60_000 }).toBeGreaterThan(0);
  const children = await someOf(first.pid);
  // The sync itself, and git with the program that asks.
  expect(children.length).toBeGreaterThan(1);
  await first.killed();
  await expect.poll(() => running(children), { timeout: 20_000 }).toEqual([]);
  remote.server.closeAllConnections();
  remote.server.close();
  writeFiles(join(root, "source"), hubSource({ alpha: "Alpha." }));
  const next = await serve({ directory: join(root, "source") });
  await isReady(next);
  expect((await next.ask("/marketplace.zip")).status).toBe(200);
}, 240_000);

test("killed in a build: the build comes to its end, nothing half is left, and the next server serves it", async () => {
  const noise = createHash("shake256", { outputLength: 400_000 }).update("noise").digest("base64");
  const files = Array.from({ length: 20 }, (_, at) => [`plugins/alpha/data-${at}.txt`, `${at}${noise}`]);
  writeFiles(join(root, "source"), hubSource({ alpha: "Alpha." }, Object.fromEntries(files) as Record<string, string>));
  const source = { directory: join(root, "source") };
  const first = await serve(source);
  await isReady(first);
  await expect.poll(() => startedBy(first.pid), { timeout: 60_000 }).toEqual([]);
  first.ask("/marketplace.json").catch(() => {});
  const build = await someOf(first.pid);
  // It writes aside.
  await expect.poll(viewNames, { timeout: 60_000, interval: 2 }).toEqual([expect.stringMatching(/^\./)]);
  await first.killed();
  expect(running(build)).toEqual(build);
  await expect.poll(() => running(build), { timeout: 60_000 }).toEqual([]);
  const next = await serve(source);
  await isReady(next);
  expect((await next.ask("/marketplace.json")).status).toBe(200);
  const views = viewNames();
  expect(views).toEqual([expect.stringMatching(/^[0-9a-f]{64}-/)]);
  await git(["fsck", "--strict", "--full"], { cwd: join(root, "state/views", views[0]!, "marketplace.git") });
}, 240_000);
