import type { BazaarConfig } from "../config/types.ts";
import { treeOf } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { type Deployment, deploymentOf } from "./deployment.ts";

export const image = `registry.example.com/acme/notes@sha256:${"0a".repeat(32)}`;

/** A deployment of a small plugin by this name. */
export function deploymentWith(config: BazaarConfig = {}, manifest: Record<string, unknown> = {}): Deployment {
  const { plugin } = loadPlugin(
    treeOf({
      ".claude-plugin/plugin.json": JSON.stringify({ name: "notes", version: "1.2.3", ...manifest }),
      "commands/draft.md": "Write a draft.",
    }),
  );
  return deploymentOf(plugin, config, { image });
}

/** Configurations that use every part of the generators between them. */
export const variants: Readonly<Record<string, BazaarConfig>> = {
  least: {},
  "own keys, a gateway": {
    credentials: { mode: "byok" },
    deploy: { upstream: "http://gateway.internal:8080/v1", brokerImage: image.replace("notes@", "broker@") },
  },
  "logins, HPA, an ingress": {
    auth: "oauth",
    endpoint: "https://plugins.example.com/notes",
    longRuns: { tools: true },
    deploy: {
      network: "internet",
      kubernetes: {
        namespace: "plugins",
        scale: { min: 2, max: 5 },
        ingress: {
          className: "nginx",
          tlsSecret: "tls",
          annotations: { "nginx.ingress.kubernetes.io/proxy-buffering": "off" },
        },
        pullSecret: "registry-login",
        runtimeClass: "gvisor",
      },
      ecs: { region: "eu-central-1", maxTasks: 3 },
    },
  },
  "KEDA, variables, a long drain": {
    endpoint: "https://plugins.example.com",
    passEnv: ["LANG_OF_NOTES", "DATABASE_URL"],
    drainMs: 300_000,
    maxParallel: 16,
    deploy: {
      name: "Notes of ACME, which has a name that is far too long for a label of DNS",
      kubernetes: {
        scale: { max: 5, by: "keda", prometheus: "http://prometheus.monitoring:9090" },
        ingress: {},
      },
    },
  },
  "three pods": { deploy: { kubernetes: { replicas: 3 } } },
};
