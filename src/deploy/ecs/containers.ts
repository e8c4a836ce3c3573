import { runtimeUser, workPath } from "../../image/runtime.ts";
import { runtimePorts } from "../../image/runtime-ports.ts";
import type { Deployment } from "../deployment.ts";
import { brokerCommand, healthCommand, runtimeEntry, secretPaths, serveCommand } from "../host-command.ts";
import { expression, type HclValue } from "./hcl-text.ts";

/** Fargate kills after two minutes at most; ten seconds of them are for ending every process. */
const mostDrainMs = 110_000;

/** Milliseconds that calls under way have: what the configuration says, as far as Fargate lets it. */
export function ecsDrainMs({ drainMs }: Deployment): number {
  return Math.min(drainMs, mostDrainMs);
}

/** The containers of the task, for `jsonencode`. */
export function containers(deployment: Deployment): HclValue[] {
  return [prepare(deployment), broker(deployment), plugin(deployment)];
}

const rootRights = [
  "AUDIT_WRITE",
  "FOWNER",
  "FSETID",
  "KILL",
  "MKNOD",
  "NET_BIND_SERVICE",
  "NET_RAW",
  "SETFCAP",
].concat(["SETGID", "SETPCAP", "SETUID", "SYS_CHROOT"]);

type Mapping = { readonly [key: string]: HclValue };

function plugin(deployment: Deployment): Mapping {
  const brokerUrl = `http://127.0.0.1:${runtimePorts.broker}`;
  const drainMs = ecsDrainMs(deployment);
  return {
    ...common("plugin", "var.image"),
    command: serveCommand(deployment, { brokerUrl, names: [], metrics: false, drainMs }),
    portMappings: [{ containerPort: runtimePorts.serve, protocol: "tcp" }],
    ...(deployment.variables.length > 0 && {
      secrets: expression("[for name, arn in var.environment_secret_arns : { name = name, valueFrom = arn }]"),
    }),
    mountPoints: [
      { sourceVolume: "work", containerPath: workPath, readOnly: false },
      { sourceVolume: "tmp", containerPath: "/tmp", readOnly: false },
      { sourceVolume: "keys", containerPath: "/run/bazaar", readOnly: true },
    ],
    dependsOn: [
      { containerName: "prepare", condition: "SUCCESS" },
      { containerName: "broker", condition: "HEALTHY" },
    ],
    healthCheck: health(runtimePorts.serve),
    stopTimeout: Math.ceil(drainMs / 1_000) + 10,
  };
}

/** Stops after the plugin, which depends on it. */
function broker(deployment: Deployment): Mapping {
  const model = { name: "ANTHROPIC_API_KEY", valueFrom: expression("var.model_key_secret_arn") };
  return {
    ...common("broker", "var.broker_image"),
    command: brokerCommand(deployment, "127.0.0.1", true),
    secrets: [
      { name: "BAZAAR_BROKER_KEY", valueFrom: expression("var.control_key_secret_arn") },
      ...(deployment.hasModelKey ? [model] : []),
    ],
    healthCheck: health(runtimePorts.broker),
    stopTimeout: 15,
  };
}

/**
 * Fargate's volumes belong to root, and it gives secrets as variables alone, which a run with a shell could read from
 * `/proc`. So a first container makes the folders and writes the two files, and ends.
 */
function prepare({ hasKeys }: Deployment): Mapping {
  const { uid, gid } = runtimeUser;
  const file = (path: string, variable: string) =>
    `fs.mkdirSync(${JSON.stringify(path.slice(0, path.lastIndexOf("/")))}, { recursive: true }); fs.writeFileSync(${JSON.stringify(path)}, process.env.${variable} + "\\n", { mode: 0o600 }); fs.chownSync(${JSON.stringify(path)}, ${uid}, ${gid});`;
  const script = [
    'const fs = require("node:fs");',
    `fs.chmodSync("/tmp", 0o1777); fs.chmodSync("${workPath}", 0o700); fs.chownSync("${workPath}", ${uid}, ${gid});`,
    file(`${secretPaths.control}/control-key`, "CONTROL_KEY"),
    ...(hasKeys ? [file(`${secretPaths.callers}/keys`, "CALLER_KEYS")] : []),
  ].join(" ");
  const callers = { name: "CALLER_KEYS", valueFrom: expression("var.caller_keys_secret_arn") };
  return {
    ...common("prepare", "var.image"),
    essential: false,
    user: "0:0",
    // Root may give a folder away here (CHOWN, DAC_OVERRIDE), and nothing else that engines let root do.
    linuxParameters: { initProcessEnabled: true, capabilities: { drop: rootRights } },
    entryPoint: ["node"],
    command: ["-e", script],
    secrets: [
      { name: "CONTROL_KEY", valueFrom: expression("var.control_key_secret_arn") },
      ...(hasKeys ? [callers] : []),
    ],
    mountPoints: [
      { sourceVolume: "work", containerPath: workPath, readOnly: false },
      { sourceVolume: "tmp", containerPath: "/tmp", readOnly: false },
      { sourceVolume: "keys", containerPath: "/run/bazaar", readOnly: false },
    ],
  };
}

function common(name: string, image: string): Mapping {
  return {
    name,
    image: expression(image),
    // Null is left out by ECS: the image is then in a registry that the execution role opens, or in a public one.
    repositoryCredentials: expression(
      "var.image_pull_secret_arn == null ? null : { credentialsParameter = var.image_pull_secret_arn }",
    ),
    essential: true,
    user: `${runtimeUser.uid}:${runtimeUser.gid}`,
    entryPoint: [...runtimeEntry],
    readonlyRootFilesystem: true,
    linuxParameters: { initProcessEnabled: true, capabilities: { drop: ["ALL"] } },
    logConfiguration: {
      logDriver: "awslogs",
      options: {
        "awslogs-group": expression("aws_cloudwatch_log_group.plugin.name"),
        "awslogs-region": expression("var.region"),
        "awslogs-stream-prefix": name,
      },
    },
  };
}

function health(port: number): Mapping {
  return { command: ["CMD", ...healthCommand(port)], interval: 15, timeout: 5, retries: 3, startPeriod: 30 };
}
