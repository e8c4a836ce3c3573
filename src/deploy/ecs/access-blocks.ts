import { runtimePorts } from "../../image/runtime-ports.ts";
import type { Deployment } from "../deployment.ts";
import { Call, expression, type HclBlock, type HclValue } from "./hcl-text.ts";

/** Roles: what the task may do in the account, which is nothing beside its start. */
export function roleBlocks(deployment: Deployment): HclBlock[] {
  const { name } = deployment;
  const secrets = secretsOf(deployment);
  return [
    role("execution", name, "Starts the task: pulls the image, writes the log, reads the secrets."),
    {
      type: "resource",
      labels: ["aws_iam_role_policy_attachment", "execution"],
      attributes: {
        role: expression("aws_iam_role.execution.name"),
        policy_arn: "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy",
      },
    },
    {
      type: "resource",
      labels: ["aws_iam_role_policy", "secrets"],
      attributes: {
        name: "secrets",
        role: expression("aws_iam_role.execution.id"),
        policy: policy([{ Effect: "Allow", Action: "secretsmanager:GetSecretValue", Resource: expression(secrets) }]),
      },
    },
    {
      type: "resource",
      labels: ["aws_iam_role_policy", "secrets_key"],
      attributes: {
        count: expression("var.secrets_kms_key_arn == null ? 0 : 1"),
        name: "secrets-key",
        role: expression("aws_iam_role.execution.id"),
        policy: policy([{ Effect: "Allow", Action: "kms:Decrypt", Resource: expression("var.secrets_kms_key_arn") }]),
      },
    },
    role(
      "task",
      name,
      "Every container of the task gets this role's credentials from an address in its network, runs of strangers among them:\nit may do nothing, and should stay so.",
    ),
  ];
}

/** The secrets, without the name of a field of JSON that an ARN may end in. */
function secretsOf({ hasKeys, hasModelKey, variables }: Deployment): string {
  const single = [
    "var.control_key_secret_arn",
    ...(hasModelKey ? ["var.model_key_secret_arn"] : []),
    ...(hasKeys ? ["var.caller_keys_secret_arn"] : []),
  ];
  const values = variables.length > 0 ? "values(var.environment_secret_arns), " : "";
  const all = `concat([${single.join(", ")}], ${values}var.image_pull_secret_arn[*])`;
  return `[for arn in ${all} : join(":", slice(split(":", arn), 0, 7))]`;
}

function policy(statements: HclValue[]): Call {
  return new Call("jsonencode", { Version: "2012-10-17", Statement: statements });
}

function role(label: string, name: string, comment: string): HclBlock {
  const trust = { Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ecs-tasks.amazonaws.com" } };
  return {
    type: "resource",
    labels: ["aws_iam_role", label],
    comment,
    attributes: { name: `${name}-${label}`, assume_role_policy: policy([trust]), tags: expression("local.tags") },
  };
}

/** Who reaches the task, and what it reaches. */
export function networkBlocks({ name, upstream }: Deployment): HclBlock[] {
  const ports = new Set([443, ...(upstream === undefined ? [] : [portOf(upstream)])]);
  return [
    {
      type: "resource",
      labels: ["aws_security_group", "plugin"],
      attributes: {
        name,
        description: "Callers to the plugin, and the plugin's broker to the model API.",
        vpc_id: expression("var.vpc_id"),
        tags: expression("local.tags"),
      },
    },
    {
      type: "resource",
      labels: ["aws_vpc_security_group_ingress_rule", "callers"],
      attributes: {
        for_each: expression("toset(var.caller_security_group_ids)"),
        security_group_id: expression("aws_security_group.plugin.id"),
        referenced_security_group_id: expression("each.value"),
        ip_protocol: "tcp",
        from_port: runtimePorts.serve,
        to_port: runtimePorts.serve,
      },
    },
    ...[...ports].map((port) => egress(port)),
  ];
}

function egress(port: number): HclBlock {
  return {
    type: "resource",
    labels: ["aws_vpc_security_group_egress_rule", `port_${port}`],
    attributes: {
      security_group_id: expression("aws_security_group.plugin.id"),
      cidr_ipv4: "0.0.0.0/0",
      ip_protocol: "tcp",
      from_port: port,
      to_port: port,
    },
  };
}

function portOf(url: string): number {
  const { port, protocol } = new URL(url);
  return port === "" ? (protocol === "http:" ? 80 : 443) : Number(port);
}
