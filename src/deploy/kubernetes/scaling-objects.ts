import type { KubernetesIngressConfig, KubernetesScaleConfig } from "../../config/deploy-types.ts";
import type { Deployment } from "../deployment.ts";
import type { Data } from "../yaml-text.ts";
import { metadataOf } from "./plugin-objects.ts";
import { type KubernetesObject, podsOf, selectorOf, type Settings } from "./settings.ts";

/** What makes more pods of the plugin when its slots fill up; nothing where the number is fixed. */
export function scaler(deployment: Deployment, settings: Settings): KubernetesObject | undefined {
  const { scale } = deployment.config.kubernetes ?? {};
  if (scale === undefined) return undefined;
  return scale.by === "keda" ? keda(deployment, settings, scale) : hpa(deployment, settings, scale);
}

/** Runs at once in one pod from which on there should be another: a pod needs some time to start. */
function targetRuns({ slots }: Deployment): number {
  return Math.max(1, Math.floor(slots * 0.75));
}

const behavior: Data = {
  scaleUp: { stabilizationWindowSeconds: 0 },
  // One pod at a time: each that goes waits for its calls.
  scaleDown: { stabilizationWindowSeconds: 300, policies: [{ type: "Pods", value: 1, periodSeconds: 60 }] },
};

function hpa(deployment: Deployment, settings: Settings, { min = 1, max }: KubernetesScaleConfig): KubernetesObject {
  const target = { type: "AverageValue", averageValue: String(targetRuns(deployment)) };
  return {
    apiVersion: "autoscaling/v2",
    kind: "HorizontalPodAutoscaler",
    metadata: metadataOf(deployment, settings, "plugin"),
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: deployment.name },
      minReplicas: min,
      maxReplicas: max,
      metrics: [{ type: "Pods", pods: { metric: { name: "bazaar_runs_active" }, target } }],
      behavior,
    },
  };
}

function keda(deployment: Deployment, settings: Settings, scale: KubernetesScaleConfig): KubernetesObject {
  const { name } = deployment;
  const place = settings.namespace === undefined ? "" : `namespace="${settings.namespace}",`;
  const pods = `{${place}pod=~"${name}-[0-9a-z]+-[0-9a-z]+"}`;
  const query = `sum(bazaar_runs_active${pods}) + sum(bazaar_queue_length${pods})`;
  const metadata = { serverAddress: scale.prometheus, query, threshold: String(targetRuns(deployment)) };
  return {
    apiVersion: "keda.sh/v1alpha1",
    kind: "ScaledObject",
    metadata: metadataOf(deployment, settings, "plugin"),
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name },
      minReplicaCount: scale.min ?? 1,
      maxReplicaCount: scale.max,
      pollingInterval: 15,
      advanced: { horizontalPodAutoscalerConfig: { behavior } },
      triggers: [{ type: "prometheus", metricType: "AverageValue", metadata }],
    },
  };
}

/** Keeps a drain of nodes from ending all pods at once; for a single one it would only keep the node from draining. */
export function disruptionBudget(deployment: Deployment, settings: Settings): KubernetesObject | undefined {
  if (podsOf(deployment).min < 2) return undefined;
  return {
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: metadataOf(deployment, settings, "plugin"),
    spec: { maxUnavailable: 1, selector: { matchLabels: selectorOf(deployment.name, "plugin") } },
  };
}

/** An Ingress for the host of the endpoint, where the configuration asks for one and says the endpoint. */
export function ingress(deployment: Deployment, settings: Settings): KubernetesObject | undefined {
  const { ingress: wanted } = deployment.config.kubernetes ?? {};
  if (wanted === undefined || deployment.endpoint === undefined) return undefined;
  const { hostname, pathname } = new URL(deployment.endpoint);
  const backend = { service: { name: deployment.name, port: { name: "http" } } };
  const metadata = { ...metadataOf(deployment, settings, "plugin"), annotations: annotationsOf(wanted) };
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "Ingress",
    metadata,
    spec: {
      ingressClassName: wanted.className,
      ...(wanted.tlsSecret !== undefined && { tls: [{ hosts: [hostname], secretName: wanted.tlsSecret }] }),
      rules: [{ host: hostname, http: { paths: [{ path: pathname, pathType: "Prefix", backend }] } }],
    },
  };
}

/** What an Ingress can't do by itself. */
export function ingressNotes({ config, endpoint }: Deployment): string[] {
  if (config.kubernetes?.ingress === undefined) return [];
  if (endpoint === undefined)
    return ["There is no Ingress: nobody said the endpoint, and so not its host. Give --endpoint URL."];
  const { pathname } = new URL(endpoint);
  if (pathname === "/") return [];
  return [`The Ingress has to take the path ${pathname} away before it passes requests on: say so in its annotations.`];
}

function annotationsOf({ annotations }: KubernetesIngressConfig): Data | undefined {
  return annotations === undefined || Object.keys(annotations).length === 0 ? undefined : { ...annotations };
}
