import type { Deployment } from "../deployment.ts";
import { expression, type HclBlock, type HclValue, quoted } from "./hcl-text.ts";
import { scales } from "./scaling-blocks.ts";
import { brokerMiB, fargateSize } from "./size.ts";

interface VariableParts {
  readonly type?: string;
  readonly initial?: HclValue;
  readonly check?: readonly [condition: string, message: string];
}

function variable(
  name: string,
  description: string,
  { type = "string", initial, check }: VariableParts = {},
): HclBlock {
  const validation: HclBlock[] =
    check === undefined
      ? []
      : [{ type: "validation", attributes: { condition: expression(check[0]), error_message: check[1] } }];
  return {
    type: "variable",
    labels: [name],
    attributes: { description, type: expression(type), default: initial },
    blocks: validation,
  };
}

/** What the operator sets, in the file `variables.tf`. */
export function variableBlocks(deployment: Deployment): HclBlock[] {
  return [
    ...imageVariables(deployment),
    ...placeVariables(deployment),
    ...secretVariables(deployment),
    ...sizeVariables(deployment),
  ];
}

function imageVariables({ image, brokerImage }: Deployment): HclBlock[] {
  const check = (name: string, reference: string): VariableParts => ({
    initial: reference,
    ...(reference.includes("@") && {
      check: [`can(regex("@sha256:[0-9a-f]{64}$", var.${name}))`, "Name the image by digest: REF@sha256:…"] as const,
    }),
  });
  return [
    variable("image", "The plugin's image, by digest.", check("image", image)),
    variable("broker_image", "The broker's image, by digest.", check("broker_image", brokerImage)),
    variable(
      "image_pull_secret_arn",
      'Secret: {"username": "…", "password": "…"} of the private registry that both images are pulled from; null for ECR.',
      { initial: null },
    ),
    variable("cpu_architecture", "X86_64 or ARM64, as the image has it.", { initial: "X86_64" }),
  ];
}

function placeVariables({ config }: Deployment): HclBlock[] {
  const { region } = config.ecs ?? {};
  return [
    variable("region", "Region, e.g. eu-central-1.", region === undefined ? {} : { initial: region }),
    variable("cluster_arn", "ARN of the ECS cluster."),
    variable("vpc_id", "VPC of the subnets."),
    variable("subnet_ids", "Subnets of the task: private ones with a NAT gateway.", { type: "list(string)" }),
    variable("assign_public_ip", "Whether tasks get a public address: needed in subnets without a NAT gateway.", {
      type: "bool",
      initial: false,
    }),
    variable("caller_security_group_ids", "Security groups that may call the plugin: the load balancer's.", {
      type: "list(string)",
      initial: [],
    }),
    variable("target_group_arn", "Target group (type ip, health check /readyz) of the load balancer; null for none.", {
      initial: null,
    }),
    variable("tags", "Tags of everything.", { type: "map(string)", initial: {} }),
  ];
}

function secretVariables({ hasKeys, hasModelKey, variables }: Deployment): HclBlock[] {
  const known = `[${variables.map(quoted).join(", ")}]`;
  return [
    variable(
      "control_key_secret_arn",
      "Secret (Secrets Manager): the key by which the plugin opens runs at the broker.",
    ),
    ...(hasModelKey ? [variable("model_key_secret_arn", "Secret: the key of the model API.")] : []),
    ...(hasKeys
      ? [
          variable(
            "caller_keys_secret_arn",
            "Secret: the text of the file that `claude-bazaar keys` writes, with digests.",
          ),
        ]
      : []),
    ...(variables.length > 0
      ? [
          variable("environment_secret_arns", "Values for the plugin: name of the variable → ARN of its secret.", {
            type: "map(string)",
            initial: {},
            check: [
              `length(setsubtract(keys(var.environment_secret_arns), ${known})) == 0`,
              `The plugin reads no other variables than ${variables.join(", ")}.`,
            ],
          }),
        ]
      : []),
    variable("secrets_kms_key_arn", "KMS key of the secrets, where it is one of your own.", { initial: null }),
  ];
}

function sizeVariables({ memoryMiB, config }: Deployment): HclBlock[] {
  const { minTasks = 1, maxTasks = minTasks } = config.ecs ?? {};
  const scaled = scales(config);
  const { cpu, memory } = fargateSize(memoryMiB + brokerMiB);
  const number = (name: string, description: string, initial: number) =>
    variable(name, description, { type: "number", initial });
  return [
    number("cpu", "CPU units of a task.", cpu),
    number("memory", "Memory of a task, MiB; with the CPU units a size that Fargate has.", memory),
    number(
      "min_tasks",
      `${scaled ? "Fewest" : "Number of"} tasks. What waits for a caller is known to one task: see README.md.`,
      minTasks,
    ),
    ...(scaled ? [number("max_tasks", "Most tasks.", maxTasks)] : []),
    number("log_retention_days", "Days that the log is kept.", 30),
  ];
}
