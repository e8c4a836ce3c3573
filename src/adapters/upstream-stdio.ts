import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { BazaarError } from "../core/errors.ts";
import { ByteLines } from "../relay/byte-lines.ts";
import type { OutboundMessage, TransportEvents, UpstreamTransport } from "../relay/transport.ts";
import { type Launcher, notStarted } from "./launcher.ts";
import { endLeftovers, kill, markVariable } from "./leftovers.ts";
import { makeOwnedFolder, type OwnedFolder } from "./owned-folder.ts";
import { removeFolder } from "./remove-folder.ts";
import { killAtExit, removeAtExit } from "./run-exit.ts";

export interface StdioOptions {
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment, but for TMPDIR and the mark of the process. */
  readonly env: Readonly<Record<string, string>>;
  readonly launcher: Launcher;
  /** Longest message, bytes. @default 67_108_864 (64 MiB) */
  readonly maxMessageBytes?: number;
  /** Milliseconds from TERM to KILL. @default 5_000 */
  readonly killAfterMs?: number;
  /** Hears the end of stderr (16 KiB at most) when the process is gone. @default nobody */
  onStderr?(text: string): void;
}

/** Milliseconds in which a server that closed a pipe should end. */
const endsMs = 1_000;

/** Bytes of stderr that are kept. */
const stderrBytes = 16_384;

/** A connection to an MCP server that this host starts as a process in a group of its own and talks to by its stdin and stdout. */
export class StdioTransport implements UpstreamTransport {
  readonly #options: StdioOptions;
  #child: ChildProcessWithoutNullStreams | undefined;
  #folder: OwnedFolder | undefined;
  #events: TransportEvents | undefined;
  #stderr: Buffer = Buffer.alloc(0);
  #isOver = false;
  #isCollecting = false;
  #gone: Promise<void> | undefined;

  constructor(options: StdioOptions) {
    this.#options = options;
  }

  async start(events: TransportEvents): Promise<void> {
    this.#events = events;
    this.#folder = makeOwnedFolder("bazaar-run-");
    const folderKept = removeAtExit(this.#folder.path);
    try {
      const child = this.#spawn(this.#folder);
      const gone = child.pid === undefined ? () => {} : killAtExit(this.#live(child.pid, this.#folder));
      // Before "spawn": a program that is not there ends without one.
      this.#gone = this.#follow(child, this.#folder).finally(() => (gone(), folderKept()));
      await once(child, "spawn");
    } catch (cause) {
      await (this.#gone ?? removeFolder(this.#folder.path));
      throw new BazaarError("UPSTREAM_UNAVAILABLE", "The server can't be started.", tellHost, { cause });
    }
  }

  send({ text }: OutboundMessage): Promise<void> | undefined {
    const stdin = this.#child?.stdin;
    if (stdin === undefined || stdin.destroyed) return undefined;
    this.#collect(stdin);
    if (stdin.write(`${text}\n`)) return undefined;
    return new Promise((resolve) => {
      const go = () => {
        stdin.off("drain", go).off("close", go);
        resolve();
      };
      stdin.once("drain", go).once("close", go);
    });
  }

  /** Messages that come one right after the other leave in one write: the system call costs more than the message. */
  #collect(stdin: Writable): void {
    if (this.#isCollecting) return;
    this.#isCollecting = true;
    stdin.cork();
    setImmediate(() => {
      this.#isCollecting = false;
      stdin.uncork();
    });
  }

  cancel(id: number, reason: string): void {
    const params = { requestId: id, reason };
    void this.send({ text: JSON.stringify({ jsonrpc: "2.0", method: "notifications/cancelled", params }) });
  }

  negotiated(): void {}

  async close(): Promise<void> {
    this.#isOver = true;
    const child = this.#child;
    if (child?.pid === undefined) return;
    const { pid } = child;
    // A server that follows the protocol ends when its input does; the others are told.
    child.stdin.end();
    kill(-pid, "SIGTERM");
    const timer = setTimeout(() => kill(-pid, "SIGKILL"), this.#options.killAfterMs ?? 5_000);
    await this.#gone;
    clearTimeout(timer);
  }

  #live(pid: number, { path, mark }: OwnedFolder) {
    return { pid, mark, folder: path };
  }

  #spawn({ path, mark }: OwnedFolder): ChildProcessWithoutNullStreams {
    const { launcher, command, args, env } = this.#options;
    const [cwd, temporary] = [join(path, "work"), join(path, "tmp")];
    for (const folder of [cwd, temporary]) mkdirSync(folder, { mode: 0o700 });
    const launch = launcher.launch(command, args, mark);
    const child = spawn(launch.file, [...launch.args], {
      cwd,
      env: { ...env, TMPDIR: temporary, [markVariable]: mark },
      detached: true,
      stdio: "pipe",
    });
    this.#child = child;
    const lines = new ByteLines(this.#options.maxMessageBytes ?? 67_108_864, (line) => this.#line(line));
    child.stdout.on("data", (chunk: Buffer) => {
      if (!this.#isOver && !lines.push(chunk)) this.#break(new Error("a message over the limit"));
    });
    child.stderr.on("data", (chunk: Buffer) => {
      this.#stderr = Buffer.concat([this.#stderr, chunk]).subarray(-stderrBytes);
    });
    // Mostly because it ends. One that lives on can't be talked to any more.
    child.stdin.on("error", () => this.#deaf("its input"));
    child.stdout.once("end", () => this.#deaf("its output"));
    return child;
  }

  #line(line: Buffer): void {
    const text = line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
    if (text.length > 0) void this.#events?.message(text);
  }

  /** Resolves when the process and everything that it started are gone. Never rejects. */
  async #follow(child: ChildProcessWithoutNullStreams, { path, mark }: OwnedFolder): Promise<void> {
    const [exitCode] = await ended(child);
    const { pid } = child;
    if (pid !== undefined) kill(-pid, "SIGKILL");
    const said = this.#stderr.toString("utf8");
    // At once: callers wait.
    const code = notStarted(exitCode, said) ? "it can't be started" : `it ended with ${exitCode ?? "a signal"}`;
    this.#tellEnd(new Error(code));
    await endLeftovers(mark, path).catch(() => false);
    await removeFolder(path);
    child.stdout.destroy();
    child.stderr.destroy();
    // The word of the shell that kept its namespace, about its own end.
    const last = this.#stderr.toString("utf8").replace(/^Terminated *\n?$/m, "");
    if (last !== "") this.#options.onStderr?.(last);
  }

  /** What it wrote before its end is told first: the last answer may be among it. */
  #tellEnd(error: Error): void {
    const child = this.#child;
    const wasOver = this.#isOver;
    const tell = () => {
      this.#isOver = true;
      this.#events?.closed(wasOver ? undefined : error);
    };
    if (child === undefined || wasOver || child.stdout.readableEnded || child.stdout.destroyed) return tell();
    const timer = setTimeout(tell, 200).unref();
    child.stdout.once("close", () => {
      clearTimeout(timer);
      if (!this.#isOver || wasOver) tell();
    });
  }

  #deaf(what: string): void {
    setTimeout(() => this.#break(new Error(`it closed ${what}`)), endsMs).unref();
  }

  #break(error: Error): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const { pid } = this.#child ?? {};
    if (pid !== undefined) kill(-pid, "SIGKILL");
    this.#events?.closed(error);
  }
}

const tellHost = "Tell whoever hosts this plugin.";

function ended(child: ChildProcessWithoutNullStreams): Promise<[number | null]> {
  return new Promise((resolve) => {
    child.once("exit", (code) => resolve([code]));
    child.once("error", () => resolve([null]));
  });
}
