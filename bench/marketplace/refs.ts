import { execFile } from "node:child_process";
import { performance } from "node:perf_hooks";
import { promisify } from "node:util";
import { treeUse } from "../relay/process-tree.ts";
import { RawConnection } from "../relay/raw-client.ts";
import { median, type Row } from "../row.ts";
import { tokenOf } from "./hub-process.ts";
import { rounds } from "./rounds.ts";
import type { Served } from "./repository.ts";

const turns = rounds(25);
const run = promisify(execFile);

/** What git's client sends: the symbolic ref and the peeled tags of HEAD and all branches (gitprotocol-v2). */
const asked = ["command=ls-refs\n", "agent=git/2.39.5", "object-format=sha1"].map(line);
const lsRefs = `${asked.join("")}0001${["peel\n", "symrefs\n", "ref-prefix HEAD\n"].map(line).join("")}0000`;

function line(text: string): string {
  return (text.length + 4).toString(16).padStart(4, "0") + text;
}

interface Times {
  readonly refs: number;
  readonly capabilities: number;
  readonly whole: number;
}

/** The refs of a repository by protocol 2: the hub's answers alone, then with git's client, each beside plain git. */
export async function refsRows(served: Served): Promise<Row[]> {
  const { hub, backend, repository, name, authorization } = served;
  const withToken = hub.url.replace("http://", `http://git:${tokenOf("all")}@`);
  const ways = {
    ours: () => timesOf(hub.port, { authorization }, name, `${withToken}/${name}`),
    http: () => timesOf(backend.port, {}, name, `http://127.0.0.1:${backend.port}/${name}`),
    local: async () => ({ refs: 0, capabilities: 0, whole: await listed(repository) }),
  };
  const times: Record<keyof typeof ways, Times[]> = { ours: [], http: [], local: [] };
  const before = treeUse(hub.pid).cpuMs;
  for (let round = 0; round < turns; round += 1)
    for (const way of ["ours", "http", "local"] as const) times[way].push(await ways[way]());
  const cpu = (treeUse(hub.pid).cpuMs - before) / turns;
  const of = (way: keyof typeof ways, key: keyof Times) => median(times[way].map((one) => one[key]));
  const row = (what: string, key: keyof Times, goal?: Row["goal"], more = ""): Row => ({
    what,
    value: of("ours", key),
    unit: "ms",
    ...(goal && { goal }),
    how: `git http-backend: ${of("http", key).toFixed(1)} ms${more}; medians of ${turns}`,
  });
  return [
    row("ls-refs of the hub", "refs", { bound: "most", limit: 30 }),
    row("capabilities before it", "capabilities"),
    row(
      "git ls-remote at the hub, with git itself",
      "whole",
      undefined,
      `; of a local folder: ${of("local", "whole").toFixed(1)} ms; CPU of the hub for it and the two above ${cpu.toFixed(0)} ms`,
    ),
  ];
}

async function timesOf(port: number, headers: Record<string, string>, name: string, url: string): Promise<Times> {
  const connection = new RawConnection(port);
  const second = { ...headers, "git-protocol": "version=2" };
  const ask = async (method: "GET" | "POST", path: string, more: Record<string, string> = {}, body = "") => {
    const start = performance.now();
    const answer = await connection.ask({ method, path: `/${name}${path}`, headers: { ...second, ...more }, body });
    const ms = performance.now() - start;
    if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}.`);
    return { ms, body: answer.body.toString("latin1") };
  };
  const { ms: capabilities } = await ask("GET", "/info/refs?service=git-upload-pack");
  const type = { "content-type": "application/x-git-upload-pack-request" };
  const { ms: refs, body } = await ask("POST", "/git-upload-pack", type, lsRefs);
  connection.vanish();
  if (!/^....[0-9a-f]{40} HEAD symref-target:refs\/heads\/main/.test(body)) throw new Error(`It said: ${body}`);
  return { refs, capabilities, whole: await listed(url) };
}

async function listed(url: string): Promise<number> {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
  const start = performance.now();
  const { stdout } = await run("git", ["-c", "protocol.version=2", "ls-remote", url], { env });
  const ms = performance.now() - start;
  if (!/^[0-9a-f]{40}\tHEAD$/m.test(stdout)) throw new Error(`git ls-remote said: ${stdout}`);
  return ms;
}
