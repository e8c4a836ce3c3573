import { ScaledObject } from "@kubernetes-models/keda/keda.sh/v1alpha1/ScaledObject";
import { Deployment } from "kubernetes-models/apps/v1/Deployment";
import { HorizontalPodAutoscaler } from "kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler";
import { Ingress } from "kubernetes-models/networking.k8s.io/v1/Ingress";
import { NetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import { PodDisruptionBudget } from "kubernetes-models/policy/v1/PodDisruptionBudget";
import { Service } from "kubernetes-models/v1/Service";
import { ServiceAccount } from "kubernetes-models/v1/ServiceAccount";
import { messageOf } from "../../core/errors.ts";

type Json = Record<string, unknown>;
/** Checks what it is called on. */
type Validate = (this: unknown) => void;

const models: readonly {
  readonly apiVersion: string;
  readonly kind: string;
  readonly prototype: { validate: Validate };
}[] = [
  Deployment,
  HorizontalPodAutoscaler,
  Ingress,
  NetworkPolicy,
  PodDisruptionBudget,
  ScaledObject,
  Service,
  ServiceAccount,
];

/**
 * What is wrong with an object by the API's schema: wrong types, missing fields, and fields that there are not. The
 * compiled validators read each property that the schema knows and no other, so one that none of them read is unknown.
 */
export function schemaProblems(object: Json): string[] {
  const kind = `${String(object["apiVersion"])} ${String(object["kind"])}`;
  const model = models.find((one) => `${one.apiVersion} ${one.kind}` === kind);
  if (model === undefined) return [`there is no schema for ${kind}`];
  const unread = new Set<string>();
  const wrong: string[] = [];
  try {
    model.prototype.validate.call(watched(object, "", unread));
  } catch (error) {
    wrong.push(messageOf(error));
  }
  const tops = [...unread].filter((path) => ![...unread].some((other) => path.startsWith(`${other}/`)));
  return [...wrong, ...tops.map((path) => `${path} is no known field`)].map(
    (problem) => `${kind} ${nameOf(object)}: ${problem}`,
  );
}

/** The value, whose properties leave `unread` when somebody reads them. */
function watched(value: unknown, path: string, unread: Set<string>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const copies = new Map(
    Object.entries(value).map(([key, member]) => {
      unread.add(`${path}/${key}`);
      return [key, watched(member, `${path}/${key}`, unread)];
    }),
  );
  return new Proxy(value, {
    get: (target, key) => {
      if (typeof key !== "string" || !copies.has(key)) return Reflect.get(target, key) as unknown;
      unread.delete(`${path}/${key}`);
      return copies.get(key);
    },
  });
}

type Labels = Readonly<Record<string, string>>;

interface Pod {
  readonly labels: Labels;
  readonly spec: Json;
}

/** What does not fit together: selectors without pods, mounts without volumes, ports and accounts that are not there. */
export function referenceProblems(objects: readonly Json[]): string[] {
  const pods = objects.filter(({ kind }) => kind === "Deployment").map(podOf);
  const named = (kind: string) => new Set(objects.filter((one) => one["kind"] === kind).map(nameOf));
  return objects.flatMap((object) => {
    const spec = (object["spec"] ?? {}) as Json;
    const problems = selectorsOf(object)
      .filter((labels) => !pods.some((pod) => matches(pod.labels, labels)))
      .map((labels) => `selects no pod: ${JSON.stringify(labels)}`);
    const target = (spec["scaleTargetRef"] as { name: string } | undefined)?.name;
    if (target !== undefined && !named("Deployment").has(target)) problems.push(`scales ${target}, which is not there`);
    if (object["kind"] === "Deployment") problems.push(...podProblems(podOf(object), named("ServiceAccount")));
    if (object["kind"] === "Service") problems.push(...servicePortProblems(spec, pods));
    return problems.map((problem) => `${String(object["kind"])} ${nameOf(object)} ${problem}`);
  });
}

function nameOf(object: Json): string {
  return (object["metadata"] as { name: string }).name;
}

function podOf(object: Json): Pod {
  const { template } = object["spec"] as { template: { metadata: { labels: Labels }; spec: Json } };
  return { labels: template.metadata.labels, spec: template.spec };
}

/** Every selector in the object that means pods of ours: those by the labels of callers mean others. */
function selectorsOf(object: Json): Labels[] {
  const found: Labels[] = [];
  const look = (value: unknown, key: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (key === "matchLabels" || (key === "selector" && object["kind"] === "Service")) found.push(value as Labels);
    for (const [name, member] of Object.entries(value)) if (name !== "namespaceSelector") look(member, name);
  };
  look(object["spec"], "spec");
  return found.filter((labels) => !Object.keys(labels).some((key) => key.startsWith("bazaar-")));
}

function matches(labels: Labels, selector: Labels): boolean {
  return Object.entries(selector).every(([key, value]) => labels[key] === value);
}

interface Container {
  readonly name: string;
  readonly image: string;
  readonly ports: readonly { name: string; containerPort: number }[];
  readonly volumeMounts: readonly { name: string; mountPath: string }[];
  readonly securityContext: Json;
}

function containersOf({ spec }: Pod): readonly Container[] {
  return spec["containers"] as Container[];
}

function podProblems(pod: Pod, accounts: ReadonlySet<string>): string[] {
  const volumes = (pod.spec["volumes"] as { name: string }[]).map(({ name }) => name);
  const mounts = containersOf(pod).flatMap((container) => container.volumeMounts.map(({ name }) => name));
  const account = pod.spec["serviceAccountName"];
  return [
    ...mounts.filter((name) => !volumes.includes(name)).map((name) => `mounts ${name}, which is no volume`),
    ...volumes.filter((name) => !mounts.includes(name)).map((name) => `has a volume ${name} that nobody mounts`),
    ...(typeof account === "string" && accounts.has(account) ? [] : [`runs as ${String(account)}, which is not there`]),
  ];
}

function servicePortProblems(spec: Json, pods: readonly Pod[]): string[] {
  const behind = pods.filter(({ labels }) => matches(labels, spec["selector"] as Labels));
  const ports = new Set(behind.flatMap(containersOf).flatMap((container) => container.ports.map(({ name }) => name)));
  const targets = (spec["ports"] as { targetPort: string }[]).map(({ targetPort }) => targetPort);
  return targets.filter((port) => !ports.has(port)).map((port) => `leads to the port ${port}, which no pod has`);
}

/** What a pod breaks of the Pod Security Standard "restricted" (Kubernetes documentation, v1.32), and of our own rules. */
export function securityProblems(objects: readonly Json[]): string[] {
  return objects
    .filter(({ kind }) => kind === "Deployment")
    .flatMap((object) => podSecurityProblems(podOf(object)).map((problem) => `${nameOf(object)} ${problem}`));
}

function podSecurityProblems(pod: Pod): string[] {
  const { spec } = pod;
  const context = (spec["securityContext"] ?? {}) as Json;
  const seccomp = (context["seccompProfile"] as { type?: string } | undefined)?.type;
  const kinds = (spec["volumes"] as Json[]).flatMap((volume) => Object.keys(volume).filter((key) => key !== "name"));
  const bad = kinds.filter((kind) => !["configMap", "emptyDir", "projected", "secret"].includes(kind));
  return [
    ...["hostNetwork", "hostPID", "hostIPC"].filter((key) => spec[key] === true).map((key) => `has ${key}`),
    ...(context["runAsNonRoot"] === true ? [] : ["may run as root"]),
    ...(typeof context["runAsUser"] === "number" && context["runAsUser"] > 0 ? [] : ["names no user but root"]),
    ...(seccomp === "RuntimeDefault" ? [] : ["has no seccomp profile"]),
    ...(spec["automountServiceAccountToken"] === false ? [] : ["gets a token of the cluster"]),
    ...bad.map((kind) => `has a volume of the kind ${kind}`),
    ...containersOf(pod).flatMap(containerProblems),
  ];
}

function containerProblems(container: Container): string[] {
  const { allowPrivilegeEscalation, privileged, readOnlyRootFilesystem, capabilities } = container.securityContext;
  const { drop = [], add = [] } = (capabilities ?? {}) as { drop?: string[]; add?: string[] };
  const limits = Reflect.get(container, "resources") as { limits?: Labels } | undefined;
  const unlimited = ["cpu", "memory", "ephemeral-storage"].filter((key) => limits?.limits?.[key] === undefined);
  return [
    ...(allowPrivilegeEscalation === false ? [] : ["may gain rights"]),
    ...(privileged === true ? ["is privileged"] : []),
    ...(readOnlyRootFilesystem === true ? [] : ["can write its root"]),
    ...(drop.includes("ALL") && add.length === 0 ? [] : ["has capabilities"]),
    ...(/@sha256:[0-9a-f]{64}$/.test(container.image) ? [] : ["has an image without a digest"]),
    ...unlimited.map((key) => `has no limit of ${key}`),
    ...["startupProbe", "readinessProbe", "livenessProbe"]
      .filter((key) => !(key in container))
      .map((key) => `lacks ${key}`),
  ].map((problem) => `${container.name} ${problem}`);
}
