import { parseAllDocuments } from "yaml";
import { describe, expect, test } from "vitest";
import { type FileTree, textOf, type TreeFile } from "../../core/file-tree.ts";
import { deploymentWith, variants } from "../deployment.test-data.ts";
import { manifestsOf } from "../manifests.ts";
import { referenceProblems, schemaProblems, securityProblems } from "./kubernetes-check.test-data.ts";

type Json = Record<string, unknown>;

function objectsIn(files: FileTree): Json[] {
  return [...files]
    .filter(([path]) => /^[^/]+\.yaml$/.test(path) && path !== "kustomization.yaml")
    .flatMap(([, file]) => parseAllDocuments(textOf(file as TreeFile)).map((one) => one.toJS() as Json));
}

const built = (config: Parameters<typeof deploymentWith>[0]) => manifestsOf("kubernetes", deploymentWith(config)).files;
const objectsOf = (config: Parameters<typeof deploymentWith>[0]) => objectsIn(built(config));
const find = (objects: readonly Json[], kind: string, name?: string) =>
  objects.find((one) => one["kind"] === kind && (name === undefined || (one["metadata"] as Json)["name"] === name));

function specOf(objects: readonly Json[], kind: string, name?: string): Json {
  const found = find(objects, kind, name);
  if (found === undefined) throw new Error(`There is no ${kind}.`);
  return found["spec"] as Json;
}

describe.each(Object.entries(variants))("%s", (_, config) => {
  const objects = objectsOf(config);

  test("every object fits the API's schema, without a field that there is not", () => {
    expect(objects.length).toBeGreaterThan(6);
    expect(objects.flatMap(schemaProblems)).toEqual([]);
  });

  test("selectors find pods, mounts have volumes, ports and accounts are there", () => {
    expect(referenceProblems(objects)).toEqual([]);
  });

  test("pods fit the standard restricted, and have limits, probes and digests", () => {
    expect(securityProblems(objects)).toEqual([]);
  });

  test("the kustomization names each file", () => {
    const kustomization = textOf(built(config).get("kustomization.yaml") as TreeFile);
    const [document] = parseAllDocuments(kustomization);
    const paths = [...built(config).keys()].filter(
      (path) => /^[^/]+\.yaml$/.test(path) && path !== "kustomization.yaml",
    );
    expect(new Set((document?.toJS() as { resources: string[] } | undefined)?.resources)).toEqual(new Set(paths));
  });

  test("is the same twice", () => {
    const texts = (files: FileTree) => [...files].map(([path, file]) => [path, textOf(file as TreeFile)]);
    expect(texts(built(config))).toEqual(texts(built(structuredClone(config))));
  });
});

test("both deployments pull with the Secret that the configuration names, and with none else", () => {
  const secretsOf = (config: Parameters<typeof deploymentWith>[0]) =>
    objectsOf(config)
      .filter(({ kind }) => kind === "Deployment")
      .map(({ spec }) => (spec as { template: { spec: Json } }).template.spec["imagePullSecrets"]);
  const named = [{ name: "registry-login" }];
  expect(secretsOf({ deploy: { kubernetes: { pullSecret: "registry-login" } } })).toEqual([named, named]);
  expect(secretsOf({})).toEqual([undefined, undefined]);
});

describe("the checks see", () => {
  const broken = (change: (objects: Json[]) => void): string[] => {
    const objects = structuredClone(objectsOf({}));
    change(objects);
    return [...objects.flatMap(schemaProblems), ...referenceProblems(objects), ...securityProblems(objects)];
  };
  const pod = (objects: Json[]) =>
    (find(objects, "Deployment", "notes") as { spec: { template: { spec: Json } } }).spec.template.spec;
  const container = (objects: Json[]) => (pod(objects)["containers"] as Json[])[0] as Json;

  test.each<[string, (objects: Json[]) => void]>([
    ["/spec/replica is no known field", (all) => (specOf(all, "Deployment")["replica"] = 1)],
    ["/spec/template/spec/containers/0/readOnly is no known field", (all) => (container(all)["readOnly"] = true)],
    [
      "/spec/template/spec/containers/0/securityContext/readOnlyRootFileSystem is no known field",
      (all) => ((container(all)["securityContext"] as Json)["readOnlyRootFileSystem"] = true),
    ],
    ["/spec/replicas must be integer", (all) => (specOf(all, "Deployment")["replicas"] = "one")],
    ["selects no pod", (all) => (specOf(all, "Service")["selector"] = { app: "other" })],
    ["mounts work, which is no volume", (all) => (pod(all)["volumes"] as Json[]).shift()],
    ["runs as nobody, which is not there", (all) => (pod(all)["serviceAccountName"] = "nobody")],
    [
      "leads to the port web, which no pod has",
      (all) => ((specOf(all, "Service")["ports"] as Json[])[0]!["targetPort"] = "web"),
    ],
    ["may run as root", (all) => delete (pod(all)["securityContext"] as Json)["runAsNonRoot"]],
    ["gets a token of the cluster", (all) => delete pod(all)["automountServiceAccountToken"]],
    ["can write its root", (all) => delete (container(all)["securityContext"] as Json)["readOnlyRootFilesystem"]],
    ["has an image without a digest", (all) => (container(all)["image"] = "x:latest")],
    [
      "has no limit of memory",
      (all) => (container(all)["resources"] = { limits: { cpu: "1", "ephemeral-storage": "1Gi" } }),
    ],
    [
      "has a volume of the kind hostPath",
      (all) => (pod(all)["volumes"] as Json[]).push({ name: "h", hostPath: { path: "/" } }),
    ],
  ])("%s", (problem, change) => {
    expect(broken(change).join("\n")).toContain(problem);
  });
});

test("the key of the model is in the broker's pod alone", () => {
  for (const config of Object.values(variants)) {
    const objects = objectsOf(config);
    const plugin = objects.filter(
      ({ kind, metadata }) => kind === "Deployment" && !(metadata as { name: string }).name.endsWith("-broker"),
    );
    expect(plugin).toHaveLength(1);
    expect(JSON.stringify(plugin)).not.toContain("model-key");
    const hasOwn = config.credentials?.mode === "byok";
    expect(JSON.stringify(objects).includes("model-key")).toBe(!hasOwn);
  }
});

test("the broker is called by the plugin's pods alone, and one at a time", () => {
  const objects = objectsOf({});
  const policy = find(objects, "NetworkPolicy", "notes-broker") as { spec: { ingress: { from: unknown[] }[] } };
  expect(policy.spec.ingress.flatMap(({ from }) => from)).toEqual([
    { podSelector: { matchLabels: { "app.kubernetes.io/name": "notes", "app.kubernetes.io/component": "plugin" } } },
  ]);
  expect(find(objects, "Deployment", "notes-broker")).toMatchObject({
    spec: { replicas: 1, strategy: { type: "Recreate" } },
  });
});

test("the plugin reaches names and its broker, and the internet where the configuration says so", () => {
  const egress = (network: "broker" | "internet") =>
    (find(objectsOf({ deploy: { network } }), "NetworkPolicy", "notes") as { spec: { egress: Json[] } }).spec.egress;
  expect(egress("broker")).toHaveLength(2);
  expect(JSON.stringify(egress("broker"))).not.toContain("ipBlock");
  expect(JSON.stringify(egress("internet")[2])).toContain("169.254.0.0/16");
});

test("one pod by default; more are told, spread, kept by caller and not drained at once", () => {
  const one = objectsOf({});
  expect(find(one, "Deployment", "notes")).toMatchObject({ spec: { replicas: 1 } });
  expect(find(one, "PodDisruptionBudget")).toBeUndefined();
  expect(specOf(one, "Service", "notes")["sessionAffinity"]).toBeUndefined();
  expect(manifestsOf("kubernetes", deploymentWith({})).notes).toEqual([]);

  const config = { longRuns: { tools: true }, deploy: { kubernetes: { replicas: 3 } } };
  const three = objectsOf(config);
  expect(find(three, "PodDisruptionBudget")).toMatchObject({ spec: { maxUnavailable: 1 } });
  expect(find(three, "Service", "notes")).toMatchObject({ spec: { sessionAffinity: "ClientIP" } });
  expect(manifestsOf("kubernetes", deploymentWith(config)).notes.join()).toMatch(/3 pods.*handles of start_run/);
});

test("what scales sets the number of pods, by run slots", () => {
  const hpa = objectsOf({ maxParallel: 8, deploy: { kubernetes: { scale: { max: 5 } } } });
  expect(specOf(hpa, "Deployment", "notes")["replicas"]).toBeUndefined();
  expect(find(hpa, "HorizontalPodAutoscaler")).toMatchObject({
    spec: {
      minReplicas: 1,
      maxReplicas: 5,
      metrics: [{ pods: { metric: { name: "bazaar_runs_active" }, target: { averageValue: "6" } } }],
    },
  });
  const keda = find(objectsOf(variants["KEDA, variables, a long drain"] ?? {}), "ScaledObject") as {
    spec: { triggers: Json[] };
  };
  expect(JSON.stringify(keda.spec.triggers)).toContain("sum(bazaar_queue_length{pod=~");
});

test("a pod has as long to go as the drain takes, and some more", () => {
  const spec = (find(objectsOf({ drainMs: 60_000 }), "Deployment", "notes") as { spec: { template: { spec: Json } } })
    .spec;
  expect(spec.template.spec["terminationGracePeriodSeconds"]).toBe(75);
  expect(JSON.stringify(spec)).toContain('"--drain-ms","60000"');
});

test("variables come from a Secret, one by one", () => {
  const text = JSON.stringify(find(objectsOf({ passEnv: ["DATABASE_URL"] }), "Deployment", "notes"));
  expect(text).toContain(
    '{"name":"DATABASE_URL","valueFrom":{"secretKeyRef":{"name":"notes-environment","key":"DATABASE_URL","optional":true}}}',
  );
});

test("an argument that looks like a variable of Kubernetes stays a text", () => {
  const broker = find(
    objectsOf({ deploy: { upstream: "https://x.example.com/$(HOME)" } }),
    "Deployment",
    "notes-broker",
  );
  expect(JSON.stringify(broker)).toContain("https://x.example.com/$$(HOME)");
});

test("an Ingress without an endpoint, or with a path, is told", () => {
  const notes = (endpoint?: string) =>
    manifestsOf(
      "kubernetes",
      deploymentWith({ ...(endpoint !== undefined && { endpoint }), deploy: { kubernetes: { ingress: {} } } }),
    ).notes.join();
  expect(notes()).toContain("There is no Ingress");
  expect(notes("https://x.example.com/notes")).toContain("take the path /notes away");
  expect(notes("https://x.example.com")).toBe("");
});
