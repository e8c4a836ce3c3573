import type { ContainerCreateOptions } from "dockerode";
import { runtimePorts } from "../../image/runtime-ports.ts";
import { runtimeConfig, runtimeUser, workPath } from "../../image/runtime.ts";

/** What a container may use at most. */
export interface ContainerLimits {
  /** Bytes of memory; files in `/work` and `/tmp` count, since they lie in it. @default 2_147_483_648 (2 GiB) */
  readonly memoryBytes?: number;
  /** Processes and threads. @default 512 */
  readonly pids?: number;
  /** Bytes of files in `/work`. @default 1_073_741_824 (1 GiB) */
  readonly workBytes?: number;
  /** Bytes of files in `/tmp`. @default 268_435_456 (256 MiB) */
  readonly tmpBytes?: number;
}

export interface HardenedOptions extends ContainerLimits {
  readonly image: string;
  readonly name: string;
  /** Arguments for the image's entrypoint. */
  readonly command: readonly string[];
  /** `NAME=value`; whoever may use the engine can read them. */
  readonly env: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** Name of the network; the container has no other. */
  readonly network: string;
  /** Where the runtime's port is on this machine; port 0 takes a free one. */
  readonly publish: { readonly address: string; readonly port: number };
  /** Whether the engine has to start an init process, since the image's entrypoint is none: else orphans stay as zombies. */
  readonly init: boolean;
  /** Files of this machine that the container reads, by the path that they have there. @default {} */
  readonly files?: Readonly<Record<string, string>>;
}

/**
 * A container that can do no more than a hosted plugin needs: not root, no capability, no way to gain one, a root file
 * system that can't be written, bounded memory and processes, and two folders in memory. Programs may be started from `/work`
 * (hooks and servers of a plugin write theirs there), not from `/tmp`.
 */
export function hardened(options: HardenedOptions): ContainerCreateOptions {
  const { memoryBytes = 2 * gib, pids = 512, workBytes = gib, tmpBytes = gib / 4, files = {} } = options;
  const { uid, gid } = runtimeUser;
  const port = `${runtimePorts.serve}/tcp`;
  const owned = `uid=${uid},gid=${gid},mode=0700`;
  return {
    Image: options.image,
    name: options.name,
    Cmd: [...options.command],
    Env: [...options.env],
    Labels: { ...options.labels },
    User: runtimeConfig.User,
    ExposedPorts: { [port]: {} },
    HostConfig: {
      ReadonlyRootfs: true,
      CapDrop: ["ALL"],
      SecurityOpt: ["no-new-privileges"],
      Init: options.init,
      PidsLimit: pids,
      Memory: memoryBytes,
      // Equal to the memory: no swap beside it.
      MemorySwap: memoryBytes,
      Tmpfs: {
        [workPath]: `rw,exec,nosuid,nodev,size=${workBytes},${owned}`,
        "/tmp": `rw,noexec,nosuid,nodev,size=${tmpBytes},mode=1777`,
      },
      Binds: Object.entries(files).map(([inside, file]) => `${file}:${inside}:ro`),
      NetworkMode: options.network,
      PortBindings: { [port]: [{ HostIp: options.publish.address, HostPort: String(options.publish.port) }] },
    },
  };
}

const gib = 1_073_741_824;
