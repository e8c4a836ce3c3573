import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { McpCaller } from "./mcp-caller.ts";
import { plainServer } from "./plain-server.ts";
import { testKey } from "../proxy-fixtures.ts";

const bin = resolve(import.meta.dirname, "../../../dist/bin.js");

/** `claude-bazaar serve` as a process of its own. */
export interface Serving {
  readonly child: ChildProcess;
  readonly url: string;
  readonly caller: McpCaller;
  /** What it has written to stderr. */
  readonly said: () => string;
  /** Its JSON lines there. */
  readonly lines: () => Record<string, unknown>[];
  readonly metrics: string | undefined;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** A plugin in a folder of its own, and what serves it. */
export class ServedFolder {
  readonly folder = mkdtempSync(join(tmpdir(), "operation-"));
  readonly plugin = join(this.folder, "plugin");
  #all: ChildProcess[] = [];

  constructor(files: Readonly<Record<string, string>> = {}) {
    const server = { command: process.execPath, args: ["${CLAUDE_PLUGIN_ROOT}/server.mjs"] };
    this.write({
      ".claude-plugin/plugin.json": JSON.stringify({ name: "plug", version: "1.0.0", description: "d" }),
      "commands/hello.md": "---\ndescription: Says hello\n---\nhello",
      ".mcp.json": JSON.stringify({ mcpServers: { plain: server } }),
      "server.mjs": plainServer(),
      ...files,
    });
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.plugin, path)), { recursive: true });
      writeFileSync(join(this.plugin, path), text);
    }
  }

  async serve(flags: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Serving> {
    const temporary = mkdtempSync(join(this.folder, "tmp-"));
    const child = spawn(process.execPath, [bin, "serve", this.plugin, "--port", "0", "--json", ...flags], {
      cwd: this.folder,
      env: { PATH: process.env["PATH"], HOME: this.folder, TMPDIR: temporary, BAZAAR_KEYS: testKey, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#all.push(child);
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    const ended = new Promise<number | string | null>((done) =>
      child.on("close", (code, signal) => done(code ?? signal)),
    );
    await until(() => out.endsWith("}\n") || child.exitCode !== null);
    if (!out.endsWith("}\n")) throw new Error(`serve ended: ${err}`);
    const { url, metrics } = JSON.parse(out) as { url: string; metrics?: string };
    const lines = () =>
      err.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line) as Record<string, unknown>] : []));
    return { child, url, caller: new McpCaller(url), said: () => err, lines, metrics, ended };
  }

  /** Numbers of processes that work on this folder, but for the hosts themselves; Linux only. */
  processes(): number[] {
    const hosts = new Set(this.#all.map(({ pid }) => pid));
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => !hosts.has(pid) && pid !== process.pid && isOf(pid, this.folder));
  }

  remove(): void {
    for (const child of this.#all) child.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function isOf(pid: number, folder: string): boolean {
  try {
    const state = readFileSync(`/proc/${pid}/stat`, "latin1");
    return !/\) [ZX]/.test(state) && readFileSync(`/proc/${pid}/environ`, "latin1").includes(folder);
  } catch {
    return false;
  }
}

/** Resolves when the condition holds, or after half a minute. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (Date.now() < end && !(await condition())) await sleep(50);
}
