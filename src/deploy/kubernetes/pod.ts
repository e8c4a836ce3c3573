import { runtimeEntry } from "../host-command.ts";
import { runtimeUser } from "../../image/runtime.ts";
import type { Deployment } from "../deployment.ts";
import type { Data } from "../yaml-text.ts";

type Mapping = { readonly [key: string]: Data | undefined };

/** Of every pod: what the Pod Security Standard "restricted" asks for, and no credential of the cluster. */
export const podSecurity: Mapping = {
  automountServiceAccountToken: false,
  // Addresses of other services are nobody's business here.
  enableServiceLinks: false,
  securityContext: {
    runAsNonRoot: true,
    runAsUser: runtimeUser.uid,
    runAsGroup: runtimeUser.gid,
    fsGroup: runtimeUser.gid,
    seccompProfile: { type: "RuntimeDefault" },
  },
};

/** The Secret that opens the registry of the images, where there is one: what holds prompts is not public. */
export function pullSecrets({ config }: Deployment): Data | undefined {
  const name = config.kubernetes?.pullSecret;
  return name === undefined ? undefined : [{ name }];
}

export interface ContainerParts {
  readonly name: string;
  readonly image: string;
  readonly args: readonly string[];
  readonly port: number;
  readonly resources: Data;
  /** Path that says whether it gets requests. */
  readonly ready: string;
  readonly mounts: readonly Data[];
  /** Ports beside the one for requests. @default none */
  readonly otherPorts?: readonly Data[];
  readonly more?: Mapping;
}

/** A container with a read-only root and no capability. */
export function containerOf(parts: ContainerParts): Data {
  const { name, image, args, port, otherPorts = [], resources, ready, mounts, more = {} } = parts;
  return {
    name,
    image,
    imagePullPolicy: "IfNotPresent",
    // A pod has no init of its own, and runs leave processes that nobody waits for.
    command: ["/usr/bin/tini", "--", ...runtimeEntry],
    // `$(NAME)` would be replaced by a variable.
    args: args.map((arg) => arg.replaceAll("$(", "$$$$(")),
    ...more,
    ports: [{ name: "http", containerPort: port, protocol: "TCP" }, ...otherPorts],
    ...probes(ready),
    resources,
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    },
    volumeMounts: mounts,
  };
}

function probes(ready: string): Mapping {
  const get = (path: string) => ({ httpGet: { path, port: "http" }, timeoutSeconds: 5 });
  return {
    startupProbe: { ...get("/healthz"), periodSeconds: 2, failureThreshold: 60 },
    readinessProbe: { ...get(ready), periodSeconds: 5, failureThreshold: 2 },
    livenessProbe: { ...get("/healthz"), periodSeconds: 15, failureThreshold: 4 },
  };
}

/** One file of a Secret, as a folder. */
export function secretVolume(name: string, secretName: string, key: string): Data {
  // Its owner is root; fsGroup lets the container read it.
  return { name, secret: { secretName, defaultMode: 0o440, items: [{ key, path: key }] } };
}

export function emptyVolume(name: string, sizeMiB: number): Data {
  return { name, emptyDir: { sizeLimit: `${sizeMiB}Mi` } };
}
