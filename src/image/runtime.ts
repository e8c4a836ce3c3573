import { pluginPath } from "./layers.ts";
import { runtimePorts } from "./runtime-ports.ts";

/** Where the bundled runtime lies in an image. */
export const runtimePath = "/opt/runtime";

/** The one place besides `/tmp` where a container has to be able to write; programs must be allowed to start from it. */
export const workPath = "/work";

/** Who the container's processes are. A number, since Kubernetes can't check a name against `runAsNonRoot`. */
export const runtimeUser = { uid: 1000, gid: 1000 } as const;

/** Nanoseconds, as the image configuration counts. */
const second = 1_000_000_000;

/**
 * The `config` of an image that can be run (OCI image specification, "config", with Docker's `Healthcheck`). Without
 * arguments it serves the plugin; `docker run IMAGE broker …` is the model broker. The runtime's own defaults fit a
 * container: all addresses, the ports above, isolation `container`, state in the folder `state` of `/work`.
 */
export const runtimeConfig = {
  User: `${runtimeUser.uid}:${runtimeUser.gid}`,
  WorkingDir: workPath,
  Entrypoint: ["/usr/bin/tini", "--", "node", `${runtimePath}/bin.js`],
  Cmd: ["serve", pluginPath],
  Env: [
    "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "NODE_ENV=production",
    `HOME=${workPath}`,
    // Workspaces and what hooks write: Docker mounts /tmp so that nothing can be started from it.
    `TMPDIR=${workPath}`,
    "DISABLE_AUTOUPDATER=1",
  ],
  ExposedPorts: { [`${runtimePorts.serve}/tcp`]: {} },
  Healthcheck: {
    Test: ["CMD", "node", `${runtimePath}/health.js`],
    Interval: 15 * second,
    Timeout: 5 * second,
    StartPeriod: 15 * second,
    Retries: 3,
  },
  StopSignal: "SIGTERM",
} as const;
