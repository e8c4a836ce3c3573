import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** A process as a later one can know it again, though its number may be another's by then. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Where its number counts: the machine, and on Linux its boot and pid namespace (a container has its own). */
  readonly realm: string;
  /** When it began, in ticks since the boot; `""` where the system has no `/proc`. */
  readonly start: string;
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, realm: realm(), start: stateOf(process.pid)?.start ?? "" };
}

/** `unknown` where nothing proves that the process is gone or that it is still the same. */
export function lifeOf({ pid, realm: where, start }: ProcessIdentity): "alive" | "dead" | "unknown" {
  if (where !== realm()) return "unknown";
  if (start === "" || process.platform !== "linux") return exists(pid) ? "unknown" : "dead";
  const state = stateOf(pid);
  // One that the system hides from us is not proven to be gone.
  if (state === undefined) return exists(pid) ? "unknown" : "dead";
  return state.start === start && !state.ended ? "alive" : "dead";
}

function realm(): string {
  return [hostname(), read("/proc/sys/kernel/random/boot_id"), link("/proc/self/ns/pid")].join(" ");
}

/** Nobody has asked for the end of a process of state Z or X, but it runs no more. */
function stateOf(pid: number): { readonly start: string; readonly ended: boolean } | undefined {
  // The name before the last ")" may hold anything, also blanks and parentheses.
  const fields = read(`/proc/${pid}/stat`).split(") ").at(-1)?.split(" ") ?? [];
  const [state = "", start = ""] = [fields[0], fields[19]];
  return start === "" ? undefined : { start, ended: /[ZX]/.test(state) };
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}

function link(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return "";
  }
}
