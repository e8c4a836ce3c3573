import type { Deployment } from "../deployment.ts";
import type { Data } from "../yaml-text.ts";

/** An object of Kubernetes as it is written. */
export type KubernetesObject = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly [key: string]: Data | undefined };
  readonly [key: string]: Data | undefined;
};

/** What an operator changes most; in a chart these are references to its values. */
export interface Settings {
  readonly image: string;
  readonly brokerImage: string;
  /** Undefined where something else scales. */
  readonly replicas: Data | undefined;
  /** Names of the Secrets. */
  readonly secrets: { readonly callers: string; readonly control: string; readonly model: string };
  readonly pluginResources: Data;
  readonly brokerResources: Data;
  /** Undefined: whatever the one who applies them is set to. */
  readonly namespace: string | undefined;
}

/** The settings as the configuration has them. */
export function settingsOf(deployment: Deployment): Settings {
  const { name, image, brokerImage, config } = deployment;
  const { scale, replicas = 1, namespace } = config.kubernetes ?? {};
  return {
    image,
    brokerImage,
    replicas: scale === undefined ? replicas : undefined,
    secrets: { callers: `${name}-callers`, control: `${name}-control`, model: `${name}-model` },
    pluginResources: pluginResources(deployment),
    brokerResources: {
      requests: { cpu: "50m", memory: "128Mi", "ephemeral-storage": "64Mi" },
      limits: { cpu: "1", memory: "256Mi", "ephemeral-storage": "512Mi" },
    },
    namespace,
  };
}

/** Files in an emptyDir count as ephemeral storage, as does the log. */
function pluginResources({ memoryMiB, workMiB, slots }: Deployment): Data {
  const storage = `${workMiB + temporaryMiB + 256}Mi`;
  return {
    // Memory that is promised and not there ends runs: as much is asked for as may be taken.
    requests: { cpu: "500m", memory: `${memoryMiB}Mi`, "ephemeral-storage": storage },
    limits: { cpu: String(Math.max(2, slots)), memory: `${memoryMiB}Mi`, "ephemeral-storage": storage },
  };
}

/** MiB of `/tmp`. */
export const temporaryMiB = 256;

/** Pods there may be at least and at most. */
export function podsOf({ config }: Deployment): { readonly min: number; readonly max: number } {
  const { scale, replicas = 1 } = config.kubernetes ?? {};
  return scale === undefined ? { min: replicas, max: replicas } : { min: scale.min ?? 1, max: scale.max };
}

/** What is lost where a caller does not come to the same pod each time. */
export function replicaNotes(deployment: Deployment): string[] {
  const { max } = podsOf(deployment);
  if (max < 2) return [];
  const handles = deployment.hasHandles ? ", handles of start_run" : "";
  return [
    `There are up to ${max} pods, and each knows alone what waits for a caller (questions, uploads, patches${handles}): the README says how an ingress keeps a caller at one.`,
  ];
}

/** What a selector asks for; it can't be changed later, so there is no version in it. */
export function selectorOf(name: string, component: "plugin" | "broker"): { readonly [key: string]: string } {
  return { "app.kubernetes.io/name": name, "app.kubernetes.io/component": component };
}
