import { existsSync, readFileSync } from "node:fs";
import type { SandboxNetwork } from "./sandbox.ts";

/** What keeps a run from the rest of the machine; docs/hosting.md says what each does not stop. */
export type Isolation = "none" | "container" | "sandbox";

export const isolations: readonly Isolation[] = ["none", "container", "sandbox"];

/** What this process can see of a container around it. */
export interface Surroundings {
  readonly inContainer: boolean;
  readonly asRoot: boolean;
  readonly readOnlyRoot: boolean;
}

/** Looks at the machine: marks that container engines leave, this process's user, and how `/` is mounted. */
export function surroundings(): Surroundings {
  const marks = ["/.dockerenv", "/run/.containerenv"].some((path) => existsSync(path));
  const group = /docker|kubepods|containerd|libpod|lxc/.test(textOf("/proc/self/cgroup"));
  const kubernetes = existsSync("/var/run/secrets/kubernetes.io");
  return {
    inContainer: marks || group || kubernetes,
    asRoot: process.getuid?.() === 0,
    readOnlyRoot: isReadOnlyRoot(textOf("/proc/self/mounts")),
  };
}

/** Whether a table of mounts has `/` read-only; the last line for it counts. */
export function isReadOnlyRoot(mounts: string): boolean {
  const line = mounts.split("\n").findLast((mount) => mount.split(" ")[1] === "/");
  return line?.split(" ")[3]?.split(",").includes("ro") === true;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

const reach = {
  none: "by the network it reaches the model alone.",
  host: "its network is the host's, as you say.",
};

/** What `serve` says about a host's isolation: what is seen, never what is only hoped for. */
export function isolationText(isolation: Isolation, seen: Surroundings, network: SandboxNetwork): string {
  if (isolation === "sandbox")
    return `Isolation: sandbox (L2). Each run sees the plugin to read and its own folders, and no other process; ${reach[network]}`;
  if (isolation === "none")
    return "Isolation: none (L0). Runs are processes of this user: what they may start can read this user's files and environment. For callers that you trust.";
  const lacks = [
    ...(seen.inContainer ? [] : ["no container is seen around this process"]),
    ...(seen.asRoot ? ["it runs as root"] : []),
    ...(seen.readOnlyRoot ? [] : ["its root file system can be written"]),
  ];
  const rest = lacks.length === 0 ? "It is seen: not root, root file system read-only." : `But ${lacks.join(", ")}.`;
  return `Isolation: container (L1), as you say. ${rest} Runs share this container with each other.`;
}
