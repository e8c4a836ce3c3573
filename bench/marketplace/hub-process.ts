import { type ChildProcess, spawn } from "node:child_process";
import { createHmac, hash } from "node:crypto";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { keyLine } from "../../src/access/key-store.ts";
import { freePort } from "../../src/testing/free-port.ts";
import { writeFiles } from "../../src/testing/write-files.ts";

/** Callers of the hub: as many views as groups, and one caller more who is granted everything. */
export const groups = 10;
export const keys = 1_000;

export interface HubProcess extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly state: string;
  /** Resolves when the first sync has been merged. */
  ready(): Promise<void>;
  /** Has the source read, by its webhook. */
  report(): Promise<void>;
  /** The value of a metric; the sum of all that have the name and, where given, these labels. */
  metric(name: string, labels?: string): Promise<number>;
  /** Most resident bytes since the start or since it was asked last. */
  peakBytes(): number;
}

/** Caller `at`, each in one of ten groups, or the one who may have everything. */
export function tokenOf(at: number | "all"): string {
  return `bench-caller-${at}-${hash("sha256", `token ${at}`).slice(0, 32)}`;
}

const secret = "bench-secret-0123456789abcdef";

/** `marketplace serve` of the built package, as users run it: with keys, metrics, audit and its log in words. */
export async function startHub(folder: string, source: string): Promise<HubProcess> {
  const [port, metricsPort] = [await freePort(), await freePort()];
  const named = [...Array(keys).keys(), "all"] as (number | "all")[];
  writeFiles(folder, {
    "marketplaces.json": JSON.stringify(configOf(source)),
    keys: `${named.map((at) => keyLine(`caller-${at}`, hash("sha256", tokenOf(at)))).join("\n")}\n`,
  });
  const state = join(folder, "state");
  const bin = join(import.meta.dirname, "../../dist/bin.js");
  const args = [bin, "marketplace", "serve", "--config", join(folder, "marketplaces.json"), "--state", state];
  args.push("--keys-file", join(folder, "keys"), "--audit", join(folder, "audit"));
  args.push("--port", String(port), "--metrics-port", String(metricsPort));
  const env = {
    PATH: process.env["PATH"],
    HOME: folder,
    BAZAAR_WEBHOOK_SECRET: secret,
  };
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said = (said + text).slice(-2_000)));
  const url = `http://127.0.0.1:${port}`;
  const hub = {
    url,
    port,
    pid: child.pid!,
    state,
    ready: () => until(`${url}/readyz`, child, () => said),
    report: async () => {
      const signature = createHmac("sha256", secret).update("{}").digest("hex");
      const headers = { "x-hub-signature-256": `sha256=${signature}` };
      const { status } = await fetch(`${url}/webhooks/team`, { method: "POST", body: "{}", headers });
      if (status !== 202) throw new Error(`The webhook was answered with ${status}.`);
    },
    metric: async (name: string, labels = "") =>
      sumOf(await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text(), name, labels),
    peakBytes: () => peakOf(child.pid!),
    [Symbol.asyncDispose]: () => ended(child),
  };
  await until(`${url}/healthz`, child, () => said);
  return hub;
}

/** Group `g` lacks every tenth plugin from the `g`-th on, so that each has a view of its own and all are nearly whole. */
function configOf(source: string) {
  const names = [...Array(groups).keys()].map((group) => {
    const members = [...Array(keys).keys()].filter((at) => at % groups === group).map((at) => `caller-${at}`);
    const off = Array.from({ length: 5 }, (_, at) => [`team/team-plugin-${group + at * groups}`, "disabled"]);
    return [`group-${group}`, { members, grants: { team: "allow", ...Object.fromEntries(off) } }];
  });
  const all = { members: ["caller-all"], grants: { team: "allow" } };
  return {
    name: "all",
    owner: { name: "Team" },
    sources: [{ slug: "team", git: source }],
    groups: { ...Object.fromEntries(names), all },
  };
}

async function until(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const end = Date.now() + 900_000;
  for (;;) {
    if (child.exitCode !== null || Date.now() > end) throw new Error(`The hub does not start: ${said()}`);
    const answer = await fetch(url).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return;
    await sleep(20);
  }
}

function sumOf(text: string, name: string, labels: string): number {
  const lines = text.split("\n").filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
  return lines.filter((line) => line.includes(labels)).reduce((sum, line) => sum + Number(line.split(" ").at(-1)), 0);
}

function peakOf(pid: number): number {
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  // The kernel then counts anew.
  writeFileSync(`/proc/${pid}/clear_refs`, "5");
  return Number(peak) * 1_024;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 30_000);
  await once(child, "exit");
  clearTimeout(late);
}
