import type { Deployment } from "../deployment.ts";
import { podsOf, type KubernetesObject } from "./settings.ts";

const container = "spec/template/spec/containers/0";

/** What is to be said about an object where it stands. */
export function comments({ kind, metadata }: KubernetesObject, deployment: Deployment): Record<string, string> {
  const isBroker = metadata.name === `${deployment.name}-broker`;
  const { max } = podsOf(deployment);
  if (kind === "Deployment" && isBroker)
    return {
      "": "Holds the key of the model, which the plugin's pods never see.",
      "spec/replicas":
        "A run is known to the broker that opened it alone, so there is one, and a start of it ends the runs that go on.",
    };
  if (kind === "Deployment")
    return {
      ...(max === 1 && deployment.config.kubernetes?.scale === undefined && { "spec/replicas": oneReplica }),
      "spec/template/spec/terminationGracePeriodSeconds":
        "Calls under way have their time to end (--drain-ms), and some more for all to be ended.",
      [`${container}/startupProbe`]:
        "readyz says no while all slots are taken or the pod is leaving; healthz only when the process hangs.",
    };
  if (kind === "Service" && !isBroker && max > 1)
    return {
      "spec/sessionAffinity":
        "Questions, handles, uploads and patches are known to one pod. Behind an ingress every caller has its address, so let the\ningress choose a pod by the Authorization header.",
    };
  if (kind === "NetworkPolicy" && !isBroker)
    return { "spec/egress": "Names, the broker, and what the configuration allows (deploy.network)." };
  if (kind === "NetworkPolicy") return { "spec/egress": "Names, and the model API." };
  if (kind === "HorizontalPodAutoscaler")
    return {
      "spec/metrics":
        "Run slots, not CPU: runs mostly wait for the model. It needs an adapter that serves this metric of pods.",
    };
  return {};
}

const oneReplica =
  "What waits for a caller (questions, handles, uploads, patches) is known to one pod: read README.md before there are more.";
