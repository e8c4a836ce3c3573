import { runtimeUser, workPath } from "../image/runtime.ts";
import { runtimePorts } from "../image/runtime-ports.ts";
import { type FileTree, fileOf, treeOf } from "../core/file-tree.ts";
import { composeReadme } from "./compose-readme.ts";
import type { Deployment } from "./deployment.ts";
import { frontScript } from "./front-script.ts";
import { brokerCommand, graceSeconds, healthCommand, runtimeEntry, secretPaths, serveCommand } from "./host-command.ts";
import { composeSecretsScript } from "./secrets-script.ts";
import { type Data, yamlText } from "./yaml-text.ts";

type Mapping = { readonly [key: string]: Data | undefined };

/** MiB of the broker's container, and of the front's. */
const smallMiB = 256;

/** The files of a Compose project: `compose.yaml`, what makes its secrets, and a page for who runs it. */
export function composeFiles(deployment: Deployment): FileTree {
  const { network } = deployment;
  return treeOf({
    "compose.yaml": yamlText([{ value: inert(composeProject(deployment)) as Mapping, comments: comments(deployment) }]),
    "make-secrets.sh": fileOf(composeSecretsScript(deployment), true),
    // The folder is made to be kept in a repository, and its secrets are not.
    ".gitignore": "/secrets/\n",
    "README.md": composeReadme(deployment),
    ...(network === "broker" && { "front.cjs": frontScript }),
  });
}

/** The project as an object, before `$` is doubled. */
export function composeProject(deployment: Deployment): Mapping {
  const { name, network, hasModelKey } = deployment;
  const front = network === "broker" ? { front: frontService(deployment) } : {};
  return {
    name,
    services: { plugin: pluginService(deployment), broker: brokerService(deployment), ...front },
    networks: { inside: { internal: true }, outside: {} },
    secrets: {
      "control-key": { file: "./secrets/control-key" },
      ...(hasModelKey && { "model-key": { file: "./secrets/model-key" } }),
    },
  };
}

function pluginService(deployment: Deployment): Mapping {
  const { image, network, drainMs, workMiB, memoryMiB, pids, hasKeys, variables, config } = deployment;
  const broker = `http://broker:${runtimePorts.broker}`;
  const names = ["localhost", "127.0.0.1"];
  return {
    ...hardened(image),
    command: serveCommand(deployment, { brokerUrl: broker, names, metrics: false }),
    tmpfs: [
      `${workPath}:rw,exec,nosuid,nodev,size=${workMiB}m,mode=0700,uid=${runtimeUser.uid},gid=${runtimeUser.gid}`,
      temporary,
    ],
    ...(variables.length > 0 && { env_file: [{ path: "./secrets/environment", required: false }] }),
    secrets: [controlKey],
    ...(hasKeys && { volumes: [callersFolder] }),
    // Files in a tmpfs count as memory of the container.
    ...limits(memoryMiB + workMiB, config.compose?.cpus, pids),
    healthcheck: health(runtimePorts.serve),
    stop_grace_period: `${graceSeconds(drainMs)}s`,
    depends_on: { broker: { condition: "service_healthy" } },
    networks: network === "broker" ? ["inside"] : ["inside", "outside"],
    ...(network === "broker" && { dns_opt: ["timeout:1", "attempts:1"] }),
    ...(network === "internet" && { ports: [published(deployment)] }),
  };
}

function brokerService(deployment: Deployment): Mapping {
  const model = { source: "model-key", target: `${secretPaths.model}/model-key` };
  return {
    ...hardened(deployment.brokerImage),
    command: brokerCommand(deployment, "0.0.0.0"),
    tmpfs: [temporary],
    secrets: [controlKey, ...(deployment.hasModelKey ? [model] : [])],
    ...limits(smallMiB, 1, 64),
    healthcheck: health(runtimePorts.broker),
    networks: ["inside", "outside"],
  };
}

/** A network that leads nowhere can't publish a port: this one passes bytes on, and holds no key. */
function frontService(deployment: Deployment): Mapping {
  const { brokerImage, drainMs } = deployment;
  return {
    ...hardened(brokerImage),
    entrypoint: ["node", "/opt/front.cjs"],
    command: [String(runtimePorts.serve), "plugin", String(runtimePorts.serve)],
    tmpfs: [temporary],
    volumes: [{ ...readOnlyBind, source: "./front.cjs", target: "/opt/front.cjs" }],
    ...limits(smallMiB, 1, 64),
    healthcheck: health(runtimePorts.serve),
    stop_grace_period: `${graceSeconds(drainMs)}s`,
    networks: ["inside", "outside"],
    ports: [published(deployment)],
  };
}

const temporary = "/tmp:rw,noexec,nosuid,nodev,size=256m,mode=1777";
const readOnlyBind = { type: "bind", read_only: true, bind: { create_host_path: false } } as const;
const controlKey = { source: "control-key", target: `${secretPaths.control}/control-key` };
const callersFolder = { ...readOnlyBind, source: "./secrets/callers", target: secretPaths.callers };

function published({ config }: Deployment): string {
  return `127.0.0.1:${config.compose?.port ?? 3_000}:${runtimePorts.serve}`;
}

function hardened(image: string): Mapping {
  return {
    image,
    // The image's own entry has an init of its own, which must not be there twice.
    init: true,
    entrypoint: [...runtimeEntry],
    user: `${runtimeUser.uid}:${runtimeUser.gid}`,
    read_only: true,
    cap_drop: ["ALL"],
    security_opt: ["no-new-privileges:true"],
    restart: "unless-stopped",
    logging: { driver: "json-file", options: { "max-size": "10m", "max-file": "3" } },
  };
}

/** An engine refuses more CPUs than the machine has, which nobody knows here: without a word about them it may use all. */
function limits(memoryMiB: number, cpus: number | undefined, pids: number): Mapping {
  const ofCpus = cpus === undefined ? {} : { cpus: String(cpus) };
  return { deploy: { resources: { limits: { memory: `${memoryMiB}M`, ...ofCpus, pids } } } };
}

function health(port: number): Mapping {
  const command = ["CMD", ...healthCommand(port)];
  return { test: command, interval: "15s", timeout: "5s", start_period: "30s", retries: 3 };
}

function comments({ network }: Deployment): Record<string, string> {
  return {
    "": "Written by claude-bazaar deploy compose; README.md says how to start it. Change the configuration and write it anew,\nor lay a compose.override.yaml over it: a changed file is not overwritten.",
    "services/plugin": "The plugin. It has no key of the model.",
    "services/plugin/tmpfs":
      "All that can be written. Runs start programs from /work; it is gone when the container is.",
    "services/plugin/stop_grace_period": "Calls under way have their time to end, and ten seconds more.",
    "services/plugin/networks":
      network === "broker"
        ? "It reaches the broker, and nothing else."
        : "It reaches whatever this machine reaches: Compose can't cut that finer. Use a firewall, or deploy.network broker.",
    ...(network === "broker" && {
      "services/plugin/dns_opt": "Nobody answers for names outside, and what asks should learn so at once.",
    }),
    "services/broker": "Holds the key of the model. A start of it ends the runs that go on.",
    ...(network === "broker" && {
      "services/front": "Passes connections on to the plugin, whose own network leads nowhere.",
    }),
  };
}

/** Compose replaces `$NAME` in every value by a variable; `$$` is a dollar. */
function inert(value: Data | undefined): Data | undefined {
  if (typeof value === "string") return value.replaceAll("$", "$$$$");
  if (Array.isArray(value)) return value.map((item: Data) => inert(item) as Data);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inert(member)]));
}
