import { workPath } from "../../image/runtime.ts";
import { runtimePorts } from "../../image/runtime-ports.ts";
import type { Deployment } from "../deployment.ts";
import { graceSeconds, metricsPort, secretPaths, serveCommand } from "../host-command.ts";
import { labelValue } from "../names.ts";
import type { Data } from "../yaml-text.ts";
import { containerOf, emptyVolume, podSecurity, pullSecrets, secretVolume } from "./pod.ts";
import { type KubernetesObject, podsOf, selectorOf, type Settings, temporaryMiB } from "./settings.ts";

/** Seconds in which services learn that a pod is going, before it refuses calls. */
const leaveSeconds = 5;

export function metadataOf(
  { name, version }: Deployment,
  { namespace }: Settings,
  component: "plugin" | "broker",
  ending = "",
): KubernetesObject["metadata"] {
  return { name: `${name}${ending}`, namespace, labels: labelsOf(name, component, version) };
}

function labelsOf(name: string, component: "plugin" | "broker", version: string | undefined): Data {
  const label = version === undefined ? undefined : labelValue(version);
  return { ...selectorOf(name, component), ...(label !== undefined && { "app.kubernetes.io/version": label }) };
}

export function serviceAccount(deployment: Deployment, settings: Settings): KubernetesObject {
  const metadata = metadataOf(deployment, settings, "plugin");
  return { apiVersion: "v1", kind: "ServiceAccount", metadata, automountServiceAccountToken: false };
}

export function pluginDeployment(deployment: Deployment, settings: Settings): KubernetesObject {
  const { name, version, drainMs, config } = deployment;
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: metadataOf(deployment, settings, "plugin"),
    spec: {
      replicas: settings.replicas,
      revisionHistoryLimit: 5,
      strategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
      selector: { matchLabels: selectorOf(name, "plugin") },
      template: {
        metadata: {
          labels: labelsOf(name, "plugin", version),
          annotations: {
            "prometheus.io/scrape": "true",
            "prometheus.io/port": String(metricsPort),
            "prometheus.io/path": "/metrics",
          },
        },
        spec: {
          serviceAccountName: name,
          ...podSecurity,
          imagePullSecrets: pullSecrets(deployment),
          runtimeClassName: config.kubernetes?.runtimeClass,
          terminationGracePeriodSeconds: leaveSeconds + graceSeconds(drainMs),
          topologySpreadConstraints: spread(deployment),
          containers: [pluginContainer(deployment, settings)],
          volumes: [
            emptyVolume("work", deployment.workMiB),
            emptyVolume("tmp", temporaryMiB),
            secretVolume("control", settings.secrets.control, "control-key"),
            ...(deployment.hasKeys ? [secretVolume("callers", settings.secrets.callers, "keys")] : []),
          ],
        },
      },
    },
  };
}

function spread(deployment: Deployment): Data | undefined {
  if (podsOf(deployment).max < 2) return undefined;
  const labelSelector = { matchLabels: selectorOf(deployment.name, "plugin") };
  return [{ maxSkew: 1, topologyKey: "kubernetes.io/hostname", whenUnsatisfiable: "ScheduleAnyway", labelSelector }];
}

function pluginContainer(deployment: Deployment, settings: Settings): Data {
  const { name, hasKeys, variables } = deployment;
  const { namespace } = settings;
  const names = namespace === undefined ? [name] : [name, `${name}.${namespace}`, `${name}.${namespace}.svc`];
  const readOnly = (volume: string, mountPath: string) => ({ name: volume, mountPath, readOnly: true });
  return containerOf({
    name: "plugin",
    image: settings.image,
    args: serveCommand(deployment, { brokerUrl: brokerUrl(name), names, metrics: true }),
    port: runtimePorts.serve,
    ready: "/readyz",
    resources: settings.pluginResources,
    mounts: [
      { name: "work", mountPath: workPath },
      { name: "tmp", mountPath: "/tmp" },
      readOnly("control", secretPaths.control),
      ...(hasKeys ? [readOnly("callers", secretPaths.callers)] : []),
    ],
    otherPorts: [{ name: "metrics", containerPort: metricsPort, protocol: "TCP" }],
    more: {
      ...(variables.length > 0 && { env: variables.map((variable) => fromSecret(`${name}-environment`, variable)) }),
      lifecycle: { preStop: { exec: { command: ["node", "-e", `setTimeout(() => {}, ${leaveSeconds}_000)`] } } },
    },
  });
}

/** A variable from a Secret that may be missing: the plugin says itself what it can't do without. */
function fromSecret(secret: string, variable: string): Data {
  return { name: variable, valueFrom: { secretKeyRef: { name: secret, key: variable, optional: true } } };
}

export function brokerUrl(name: string): string {
  return `http://${name}-broker:${runtimePorts.broker}`;
}

export function pluginService(deployment: Deployment, settings: Settings): KubernetesObject {
  const sticky = { sessionAffinity: "ClientIP", sessionAffinityConfig: { clientIP: { timeoutSeconds: 10_800 } } };
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: metadataOf(deployment, settings, "plugin"),
    spec: {
      type: "ClusterIP",
      selector: selectorOf(deployment.name, "plugin"),
      ports: [{ name: "http", port: 80, targetPort: "http", protocol: "TCP" }],
      ...(podsOf(deployment).max > 1 && sticky),
    },
  };
}
