import { type FileTree, treeOf } from "../../core/file-tree.ts";
import type { Deployment } from "../deployment.ts";
import { networkBlocks, roleBlocks } from "./access-blocks.ts";
import { expression, hclText, type HclBlock } from "./hcl-text.ts";
import { ecsReadme } from "./readme.ts";
import { scales, scalingBlocks } from "./scaling-blocks.ts";
import { taskBlocks } from "./task-blocks.ts";
import { variableBlocks } from "./variable-blocks.ts";

const head =
  "Written by claude-bazaar deploy ecs; README.md says how to apply it. Change the configuration and write it anew, or set\nvariables: a changed file is not overwritten.";

/** A Terraform configuration for ECS on Fargate, and a page for who applies it. */
export function ecsFiles(deployment: Deployment): FileTree {
  return treeOf({
    "main.tf": hclText([...settingBlocks(deployment), ...taskBlocks(deployment)], head),
    "roles.tf": hclText(roleBlocks(deployment)),
    "network.tf": hclText(networkBlocks(deployment)),
    ...(scales(deployment.config) && { "scaling.tf": hclText(scalingBlocks(deployment)) }),
    "variables.tf": hclText(variableBlocks(deployment)),
    "outputs.tf": hclText(outputBlocks),
    // What README.md has written here with secrets in it, and what Terraform keeps.
    ".gitignore": "/control-key\n/model-key\n/keys\n/.terraform/\n*.tfstate\n*.tfstate.*\n",
    "README.md": ecsReadme(deployment),
  });
}

function settingBlocks({ name }: Deployment): HclBlock[] {
  const aws = { source: "hashicorp/aws", version: ">= 5.30, < 7.0" };
  return [
    {
      type: "terraform",
      attributes: { required_version: ">= 1.5" },
      blocks: [{ type: "required_providers", attributes: { aws } }],
    },
    { type: "provider", labels: ["aws"], attributes: { region: expression("var.region") } },
    {
      type: "locals",
      attributes: { tags: expression(`merge({ claude-bazaar = ${JSON.stringify(name)} }, var.tags)`) },
    },
  ];
}

const outputBlocks: HclBlock[] = [
  output("service_name", "Name of the service.", "aws_ecs_service.plugin.name"),
  output("security_group_id", "Security group of the tasks.", "aws_security_group.plugin.id"),
  output("log_group_name", "Where the log is.", "aws_cloudwatch_log_group.plugin.name"),
];

function output(name: string, description: string, value: string): HclBlock {
  return { type: "output", labels: [name], attributes: { description, value: expression(value) } };
}
