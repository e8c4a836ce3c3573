import { runtimePorts } from "../../image/runtime-ports.ts";
import type { Deployment } from "../deployment.ts";
import { metricsPort } from "../host-command.ts";
import type { Data } from "../yaml-text.ts";
import { metadataOf } from "./plugin-objects.ts";
import { type KubernetesObject, selectorOf, type Settings } from "./settings.ts";

/** Label of pods, or of whole namespaces, that may call the plugin. */
export const callerLabel = "bazaar-caller";
/** Label of pods, or of whole namespaces, that may read its metrics. */
export const scraperLabel = "bazaar-metrics";

/** Who may call the plugin, and what it reaches. */
export function pluginPolicy(deployment: Deployment, settings: Settings): KubernetesObject {
  const { name, network } = deployment;
  const broker = {
    to: [{ podSelector: { matchLabels: selectorOf(name, "broker") } }],
    ports: [tcp(runtimePorts.broker)],
  };
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: metadataOf(deployment, settings, "plugin"),
    spec: {
      podSelector: { matchLabels: selectorOf(name, "plugin") },
      policyTypes: ["Ingress", "Egress"],
      ingress: [
        { from: labelled(callerLabel), ports: [tcp(runtimePorts.serve)] },
        { from: labelled(scraperLabel), ports: [tcp(metricsPort)] },
      ],
      egress: [dns, broker, ...(network === "internet" ? [publicAddresses(443)] : [])],
    },
  };
}

/** The broker is called by the plugin's pods alone, and calls the model API. */
export function brokerPolicy(deployment: Deployment, settings: Settings): KubernetesObject {
  const { name, upstream } = deployment;
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: metadataOf(deployment, settings, "broker", "-broker"),
    spec: {
      podSelector: { matchLabels: selectorOf(name, "broker") },
      policyTypes: ["Ingress", "Egress"],
      ingress: [
        { from: [{ podSelector: { matchLabels: selectorOf(name, "plugin") } }], ports: [tcp(runtimePorts.broker)] },
      ],
      // A gateway of one's own may be anywhere, also at an address that is not public.
      egress: [dns, upstream === undefined ? publicAddresses(443) : { ports: [tcp(portOf(upstream))] }],
    },
  };
}

const tcp = (port: number): Data => ({ protocol: "TCP", port });

const dns: Data = {
  to: [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } } }],
  ports: [
    { protocol: "UDP", port: 53 },
    { protocol: "TCP", port: 53 },
  ],
};

function labelled(label: string): Data {
  const matchLabels = { [label]: "true" };
  return [{ podSelector: { matchLabels } }, { namespaceSelector: { matchLabels } }];
}

/** Everything but this network's own addresses, and the metadata service of clouds among the link-local ones. */
function publicAddresses(port: number): Data {
  const closed = ["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"];
  return {
    to: [
      { ipBlock: { cidr: "0.0.0.0/0", except: [...closed, "192.168.0.0/16", "198.18.0.0/15"] } },
      { ipBlock: { cidr: "::/0", except: ["::1/128", "::ffff:0:0/96", "64:ff9b::/96", "fc00::/7", "fe80::/10"] } },
    ],
    ports: [tcp(port)],
  };
}

function portOf(url: string): number {
  const { port, protocol } = new URL(url);
  return port === "" ? (protocol === "http:" ? 80 : 443) : Number(port);
}
