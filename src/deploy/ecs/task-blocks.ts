import type { Deployment } from "../deployment.ts";
import { runtimePorts } from "../../image/runtime-ports.ts";
import { scales } from "./scaling-blocks.ts";
import { brokerMiB, fargateStorage, sizeNotes } from "./size.ts";
import { containers, ecsDrainMs } from "./containers.ts";
import { Call, expression, type HclBlock } from "./hcl-text.ts";

/** Task, service and log: what runs. */
export function taskBlocks(deployment: Deployment): HclBlock[] {
  return [logGroup(deployment), taskDefinition(deployment), service(deployment)];
}

function logGroup({ name }: Deployment): HclBlock {
  return {
    type: "resource",
    labels: ["aws_cloudwatch_log_group", "plugin"],
    attributes: {
      name: `/claude-bazaar/${name}`,
      retention_in_days: expression("var.log_retention_days"),
      tags: expression("local.tags"),
    },
  };
}

function taskDefinition(deployment: Deployment): HclBlock {
  const disk = fargateStorage(deployment.workMiB);
  const volume = (name: string): HclBlock => ({ type: "volume", attributes: { name } });
  return {
    type: "resource",
    labels: ["aws_ecs_task_definition", "plugin"],
    comment:
      "One task: the plugin, and its broker with the key of the model. They share a network, so the plugin reaches by it\nwhat the broker reaches; memory and files they do not share.",
    attributes: {
      family: deployment.name,
      requires_compatibilities: ["FARGATE"],
      network_mode: "awsvpc",
      cpu: expression("var.cpu"),
      memory: expression("var.memory"),
      execution_role_arn: expression("aws_iam_role.execution.arn"),
      task_role_arn: expression("aws_iam_role.task.arn"),
      tags: expression("local.tags"),
      container_definitions: new Call("jsonencode", containers(deployment)),
    },
    blocks: [
      {
        type: "runtime_platform",
        attributes: { operating_system_family: "LINUX", cpu_architecture: expression("var.cpu_architecture") },
      },
      ...(disk === undefined ? [] : [{ type: "ephemeral_storage", attributes: { size_in_gib: disk } }]),
      volume("work"),
      volume("tmp"),
      volume("keys"),
    ],
  };
}

function service({ name, config }: Deployment): HclBlock {
  const ignored: HclBlock = {
    type: "lifecycle",
    comment: "Scaling sets it.",
    attributes: { ignore_changes: [expression("desired_count")] },
  };
  return {
    type: "resource",
    labels: ["aws_ecs_service", "plugin"],
    attributes: {
      name,
      cluster: expression("var.cluster_arn"),
      task_definition: expression("aws_ecs_task_definition.plugin.arn"),
      desired_count: expression("var.min_tasks"),
      launch_type: "FARGATE",
      deployment_minimum_healthy_percent: 100,
      deployment_maximum_percent: 200,
      health_check_grace_period_seconds: expression("var.target_group_arn == null ? null : 60"),
      enable_execute_command: false,
      propagate_tags: "SERVICE",
      tags: expression("local.tags"),
    },
    blocks: [
      {
        type: "network_configuration",
        attributes: {
          subnets: expression("var.subnet_ids"),
          security_groups: [expression("aws_security_group.plugin.id")],
          assign_public_ip: expression("var.assign_public_ip"),
        },
      },
      { type: "deployment_circuit_breaker", attributes: { enable: true, rollback: true } },
      {
        type: "dynamic",
        labels: ["load_balancer"],
        attributes: { for_each: expression("var.target_group_arn == null ? [] : [var.target_group_arn]") },
        blocks: [
          {
            type: "content",
            attributes: {
              target_group_arn: expression("load_balancer.value"),
              container_name: "plugin",
              container_port: runtimePorts.serve,
            },
          },
        ],
      },
      // Without a scaling the number of tasks is Terraform's, or it could never be changed.
      ...(scales(config) ? [ignored] : []),
    ],
  };
}

/** Notes for the page: what Fargate cuts. */
export function ecsNotes(deployment: Deployment): string[] {
  const { drainMs, memoryMiB, workMiB } = deployment;
  const sizes = sizeNotes(memoryMiB + brokerMiB, workMiB);
  if (ecsDrainMs(deployment) === drainMs) return sizes;
  return [
    ...sizes,
    `Fargate kills a container 120 s after it was told to stop: calls under way have 110 s to end, and not the ${drainMs / 1_000} s of \`drainMs\`.`,
  ];
}
