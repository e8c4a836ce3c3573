import { runtimePorts } from "../../image/runtime-ports.ts";
import type { Deployment } from "../deployment.ts";
import { brokerCommand, secretPaths } from "../host-command.ts";
import { metadataOf } from "./plugin-objects.ts";
import { containerOf, emptyVolume, podSecurity, pullSecrets, secretVolume } from "./pod.ts";
import { type KubernetesObject, selectorOf, type Settings } from "./settings.ts";

/** The broker: one pod, since a run is known to the broker that opened it and to no other. */
export function brokerDeployment(deployment: Deployment, settings: Settings): KubernetesObject {
  const { name, hasModelKey } = deployment;
  const { secrets } = settings;
  const mount = (volume: "control" | "model") => ({ name: volume, mountPath: secretPaths[volume], readOnly: true });
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: metadataOf(deployment, settings, "broker", "-broker"),
    spec: {
      replicas: 1,
      revisionHistoryLimit: 5,
      strategy: { type: "Recreate" },
      selector: { matchLabels: selectorOf(name, "broker") },
      template: {
        // No version: it would start the broker anew with each one of the plugin.
        metadata: { labels: selectorOf(name, "broker") },
        spec: {
          serviceAccountName: name,
          ...podSecurity,
          imagePullSecrets: pullSecrets(deployment),
          terminationGracePeriodSeconds: 15,
          containers: [
            containerOf({
              name: "broker",
              image: settings.brokerImage,
              args: brokerCommand(deployment, "0.0.0.0"),
              port: runtimePorts.broker,
              ready: "/healthz",
              resources: settings.brokerResources,
              mounts: [{ name: "tmp", mountPath: "/tmp" }, mount("control"), ...(hasModelKey ? [mount("model")] : [])],
            }),
          ],
          volumes: [
            emptyVolume("tmp", 64),
            secretVolume("control", secrets.control, "control-key"),
            ...(hasModelKey ? [secretVolume("model", secrets.model, "model-key")] : []),
          ],
        },
      },
    },
  };
}

export function brokerService(deployment: Deployment, settings: Settings): KubernetesObject {
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: metadataOf(deployment, settings, "broker", "-broker"),
    spec: {
      type: "ClusterIP",
      selector: selectorOf(deployment.name, "broker"),
      ports: [{ name: "http", port: runtimePorts.broker, targetPort: "http", protocol: "TCP" }],
    },
  };
}
