import type { DeployConfig } from "../../config/deploy-types.ts";
import type { Deployment } from "../deployment.ts";
import { expression, type HclBlock } from "./hcl-text.ts";

const target = {
  resource_id: expression("aws_appautoscaling_target.plugin.resource_id"),
  scalable_dimension: "ecs:service:DesiredCount",
  service_namespace: "ecs",
} as const;

/** Whether the number of tasks follows the load. */
export function scales({ ecs = {} }: DeployConfig): boolean {
  const { minTasks = 1, maxTasks = minTasks } = ecs;
  return maxTasks > minTasks;
}

/**
 * More tasks while runs take much of the memory, which they do whether they compute or wait, and at once when a call found no
 * slot. CPU says little: runs mostly wait for the model.
 */
export function scalingBlocks({ name }: Deployment): HclBlock[] {
  return [scalable(), memoryPolicy(), ...busyBlocks(name)];
}

function scalable(): HclBlock {
  return {
    type: "resource",
    labels: ["aws_appautoscaling_target", "plugin"],
    attributes: {
      min_capacity: expression("var.min_tasks"),
      max_capacity: expression("var.max_tasks"),
      resource_id: expression(
        '"service/${element(split("/", var.cluster_arn), length(split("/", var.cluster_arn)) - 1)}/${aws_ecs_service.plugin.name}"',
      ),
      scalable_dimension: "ecs:service:DesiredCount",
      service_namespace: "ecs",
    },
  };
}

function memoryPolicy(): HclBlock {
  return {
    type: "resource",
    labels: ["aws_appautoscaling_policy", "memory"],
    comment: "Each run has some 200 MB and more: memory follows the slots that are taken.",
    attributes: { name: "memory", policy_type: "TargetTrackingScaling", ...target },
    blocks: [
      {
        type: "target_tracking_scaling_policy_configuration",
        attributes: { target_value: 60, scale_in_cooldown: 600, scale_out_cooldown: 60 },
        blocks: [
          {
            type: "predefined_metric_specification",
            attributes: { predefined_metric_type: "ECSServiceAverageMemoryUtilization" },
          },
        ],
      },
    ],
  };
}

function busyBlocks(name: string): HclBlock[] {
  const metric = `${name}-busy-calls`;
  return [
    {
      type: "resource",
      labels: ["aws_cloudwatch_log_metric_filter", "busy"],
      comment: "Calls that found no slot and no place in the queue, as the log has them.",
      attributes: {
        name: metric,
        log_group_name: expression("aws_cloudwatch_log_group.plugin.name"),
        pattern: '{ $.event = "call" && $.reason = "busy" }',
      },
      blocks: [
        {
          type: "metric_transformation",
          attributes: { name: metric, namespace: "ClaudeBazaar", value: "1", default_value: "0" },
        },
      ],
    },
    {
      type: "resource",
      labels: ["aws_appautoscaling_policy", "busy"],
      attributes: { name: "busy", policy_type: "StepScaling", ...target },
      blocks: [
        {
          type: "step_scaling_policy_configuration",
          attributes: { adjustment_type: "ChangeInCapacity", cooldown: 120, metric_aggregation_type: "Maximum" },
          blocks: [
            { type: "step_adjustment", attributes: { metric_interval_lower_bound: "0", scaling_adjustment: 1 } },
          ],
        },
      ],
    },
    {
      type: "resource",
      labels: ["aws_cloudwatch_metric_alarm", "busy"],
      attributes: {
        alarm_name: metric,
        namespace: "ClaudeBazaar",
        metric_name: metric,
        statistic: "Sum",
        period: 60,
        evaluation_periods: 1,
        threshold: 1,
        comparison_operator: "GreaterThanOrEqualToThreshold",
        treat_missing_data: "notBreaching",
        alarm_actions: [expression("aws_appautoscaling_policy.busy.arn")],
        tags: expression("local.tags"),
      },
    },
  ];
}
