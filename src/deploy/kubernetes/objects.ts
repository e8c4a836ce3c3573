import type { Deployment } from "../deployment.ts";
import type { YamlDocument } from "../yaml-text.ts";
import { brokerDeployment, brokerService } from "./broker-objects.ts";
import { comments } from "./comments.ts";
import { brokerPolicy, pluginPolicy } from "./network-objects.ts";
import { pluginDeployment, pluginService, serviceAccount } from "./plugin-objects.ts";
import { disruptionBudget, ingress, scaler } from "./scaling-objects.ts";
import type { KubernetesObject, Settings } from "./settings.ts";

/** Objects by the file that they stand in. A file without objects is not there. */
export function objectsByFile(deployment: Deployment, settings: Settings): ReadonlyMap<string, KubernetesObject[]> {
  const files: [string, (KubernetesObject | undefined)[]][] = [
    ["plugin.yaml", [serviceAccount, pluginDeployment, pluginService].map((make) => make(deployment, settings))],
    ["broker.yaml", [brokerDeployment, brokerService].map((make) => make(deployment, settings))],
    ["network-policies.yaml", [pluginPolicy, brokerPolicy].map((make) => make(deployment, settings))],
    ["scaling.yaml", [scaler, disruptionBudget].map((make) => make(deployment, settings))],
    ["ingress.yaml", [ingress(deployment, settings)]],
  ];
  const there = files.map(([path, objects]) => [path, objects.filter((one) => one !== undefined)] as const);
  return new Map(there.filter(([, objects]) => objects.length > 0));
}

/** An object with the comments that its kind has. */
export function documentOf(object: KubernetesObject, deployment: Deployment): YamlDocument {
  return { value: object, comments: comments(object, deployment) };
}
