import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { BazaarError } from "../core/errors.ts";

/** `auto`: where the system lets this user have one; `require`: or nothing runs; `never`: its processes are marked only. */
export type PidNamespacePolicy = "auto" | "require" | "never";

// --kill-child: the whole namespace ends with `unshare`, however that one ends. --mount-proc: a run sees no process
// but its own.
const flags = ["--pid", "--fork", "--kill-child", "--mount-proc"];
const asOtherUsers = ["--user", "--map-current-user", ...flags];

/** Prints nothing and ends with 0 in a namespace whose `/proc` is its own. */
const probe = 'read -r pid rest < /proc/self/stat && [ "$pid" = 1 ]';

let found: readonly string[] | undefined;

/**
 * The command that starts a program in a pid namespace of its own, which no process leaves, whatever it does: when the
 * namespace ends, the kernel ends them all. Empty where there is none. Throws `BazaarError` NOT_SUPPORTED when `policy`
 * requires one.
 */
export function pidNamespace(policy: PidNamespacePolicy): readonly string[] {
  if (policy === "never") return [];
  found ??= works();
  if (found.length > 0 || policy === "auto") return found;
  const problem = "This system lets this user have no pid namespace, which the option pidNamespace requires.";
  throw new BazaarError("NOT_SUPPORTED", problem, "Allow user namespaces and install util-linux, or leave it out.");
}

/** Asked of the system once: it starts a process, 10 ms. */
function works(): readonly string[] {
  if (process.platform !== "linux") return [];
  const program = ["/usr/bin/unshare", "/bin/unshare"].find((path) => existsSync(path));
  if (program === undefined) return [];
  const ways = process.getuid?.() === 0 ? [flags, asOtherUsers] : [asOtherUsers];
  const way = ways.find((one) => spawnSync(program, [...one, "/bin/sh", "-c", probe], quietly).status === 0);
  return way === undefined ? [] : [program, ...way];
}

const quietly = { stdio: "ignore", env: {}, cwd: "/", timeout: 10_000 } as const;
