import type { Deployment } from "../deployment.ts";
import { notesPart, readmeHead, replicaTruth, variablesPart } from "../readme-parts.ts";
import { ecsNotes } from "./task-blocks.ts";

/** The page for who applies the configuration. */
export function ecsReadme(deployment: Deployment): string {
  const { name, hasKeys, hasModelKey } = deployment;
  const notes = notesPart({ ...deployment, notes: [...deployment.notes, ...ecsNotes(deployment)] });
  const keys = hasKeys
    ? `npx claude-bazaar keys add alice --keys-file keys   # prints alice's key; the file has digests
aws secretsmanager create-secret --name ${name}/caller-keys --secret-string file://keys
`
    : "";
  const model = hasModelKey
    ? `(umask 077; cat >model-key)                          # the key of the model API, one line, then Ctrl-D
aws secretsmanager create-secret --name ${name}/model-key --secret-string file://model-key
`
    : "";
  return `${readmeHead(deployment, "ECS (Fargate)")}
\`\`\`sh
(umask 077; openssl rand -hex 32 >control-key)
aws secretsmanager create-secret --name ${name}/control-key --secret-string file://control-key
${model}${keys}terraform init
terraform apply                                     # asks for what has no default; see variables.tf
\`\`\`

The files with secrets hold one line each; remove them afterwards. The state of Terraform has the ARNs of the secrets and not
their values. This configuration passed \`terraform validate\`; it was not applied to an account by who wrote it.
${notes}
## What runs

A private registry that is not ECR wants a secret \`{"username": "…", "password": "…"}\`: \`image_pull_secret_arn\` names it.

One task has the plugin, its broker, and a container \`prepare\` that runs first: it gives the task's folders to user 1000 and
writes the broker's control key${hasKeys ? " and the digests of callers' keys" : ""} to files, since a run could read a variable of its host. ${
    hasModelKey ? "The key of the model is in the broker's container alone. " : ""
  }New secrets hold after \`aws ecs update-service --force-new-deployment\`.

The containers of a task share its network: the plugin reaches what the broker does (port 443 of everything, by the security group).
The service has no load balancer of its own: give \`target_group_arn\` of one whose idle timeout is as long as a run may take, with the
health check \`/readyz\`, and its security group in \`caller_security_group_ids\`. Fargate knows no \`no-new-privileges\`; the
containers run without capabilities, as user 1000, on a read-only root.
${variablesPart(deployment, "`environment_secret_arns` names the secret of each.")}
## More than one task

${replicaTruth(deployment)}
A load balancer has to send a caller to the same task each time, and its stickiness is by cookies, which MCP clients do not keep. So
leave it at one task where the plugin asks questions or changes files, and raise \`cpu\` and \`memory\` (and \`maxParallel\`) first.
`;
}
