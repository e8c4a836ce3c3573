import { type ChildProcess, spawn } from "node:child_process";
import type { Socket } from "node:net";

/**
 * Ends the groups of the last whole line that it read, when its input ends: at the latest with the process at the other
 * end, however that one ended. Signals for the host's group are not for it.
 */
const script = `trap "" HUP INT TERM
live=
while read -r groups; do live=$groups; done
for group in $live; do kill -KILL "-$group"; done 2>/dev/null`;

let watchdog: ChildProcess | undefined;

/**
 * Has these process groups killed when this process is killed and can do nothing itself any more. The client would go on
 * for up to an hour, at the host's expense, with nobody to hear its answer. A shell of its own waits for that.
 */
export function watchGroups(groups: readonly number[]): void {
  if (watchdog === undefined && groups.length > 0) watchdog = startWatchdog();
  watchdog?.stdin?.write(`${groups.join(" ")}\n`);
}

function startWatchdog(): ChildProcess {
  const child = spawn("/bin/sh", ["-c", script], {
    cwd: "/",
    env: {},
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  const forget = () => {
    if (watchdog === child) watchdog = undefined;
  };
  // Without it the next start of a host clears up: it is no reason for a run to fail.
  child.once("error", forget).once("exit", forget);
  child.stdin.on("error", forget);
  child.unref();
  (child.stdin as Socket).unref();
  return child;
}
