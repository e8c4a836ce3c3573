import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { writeTree } from "../../adapters/write-tree.ts";
import { textOf, type TreeFile } from "../../core/file-tree.ts";
import { kubernetesTools } from "../../testing/kubernetes-tools.test-data.ts";
import { deploymentWith, image, variants } from "../deployment.test-data.ts";
import { manifestsOf } from "../manifests.ts";
import { schemaProblems, securityProblems } from "./kubernetes-check.test-data.ts";

type Json = Record<string, unknown>;
type Config = Parameters<typeof deploymentWith>[0];

const tools = kubernetesTools();
const folder = mkdtempSync(join(tmpdir(), "kubernetes-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hostile: Config = {
  endpoint: "https://plugins.example.com",
  deploy: {
    name: 'no: "{{ .Values.image }}" $(HOME)',
    upstream: "https://x.example.com/{{printf%20.Values}}/{{ .Release.Name }}/helm0x",
    kubernetes: {
      ingress: {
        annotations: { "example.com/a": '{{ fail "read" }} yes', "example.com/b": "0o7", "example.com/c": "1e3" },
      },
    },
  },
};
const all: [string, Config][] = [...Object.entries(variants), ["hostile texts", hostile]];

function written(config: Config): string {
  const out = mkdtempSync(join(folder, "out-"));
  writeTree(out, manifestsOf("kubernetes", deploymentWith(config)).files);
  return out;
}

function run(program: string, args: readonly string[]): string {
  const env = { HOME: folder, PATH: process.env["PATH"] ?? "" };
  return execFileSync(program, [...args], {
    cwd: folder,
    env,
    encoding: "utf8",
    timeout: 60_000,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

const order = (objects: readonly Json[]) => [...objects].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
const keyOf = ({ kind, metadata }: Json) => `${String(kind)} ${String((metadata as Json)["name"])}`;
const parsed = (text: string) =>
  parseAllDocuments(text)
    .map((one) => one.toJS() as Json | null)
    .filter((one) => one !== null);

/** The objects of the plain files, which the other readers must see as well. */
function plain(config: Config): Json[] {
  const { files } = manifestsOf("kubernetes", deploymentWith(config));
  const paths = [...files].filter(([path]) => /^[^/]+\.yaml$/.test(path) && path !== "kustomization.yaml");
  return order(paths.flatMap(([, file]) => parsed(textOf(file as TreeFile))));
}

/** A chart leaves the namespace to the release. */
function withoutNamespace(config: Config): Config {
  const { namespace: _, ...kubernetes } = config?.deploy?.kubernetes ?? {};
  return { ...config, deploy: { ...config?.deploy, kubernetes } };
}

describe.skipIf(tools === undefined)("the real programs", () => {
  const { helm, kubectl } = tools ?? { helm: "", kubectl: "" };

  test.each(all)("kubectl kustomize gives the same objects: %s", (_, config) => {
    expect(order(parsed(run(kubectl, ["kustomize", written(config)])))).toEqual(plain(config));
  });

  test.each(all)("helm lints the chart and renders the same objects: %s", (_, config) => {
    const chart = join(written(config), "chart");
    expect(run(helm, ["lint", "--strict", chart])).toContain("1 chart(s) linted, 0 chart(s) failed");
    expect(order(parsed(run(helm, ["template", "release", chart])))).toEqual(plain(withoutNamespace(config)));
  });

  test("values are taken, and rendered objects fit the schemas still", () => {
    const chart = join(written({}), "chart");
    const other = image.replaceAll("0a", "0b");
    const set = [
      "--set",
      `image=${other}`,
      "--set",
      "replicas=3",
      "--set",
      "secrets.model=my.model",
      "--set",
      "resources.plugin.limits.memory=8Gi",
    ];
    const objects = parsed(run(helm, ["template", "release", chart, ...set]));
    expect(objects.flatMap(schemaProblems)).toEqual([]);
    expect(securityProblems(objects)).toEqual([]);
    const plugin = objects.find(
      ({ kind, metadata }) => kind === "Deployment" && (metadata as Json)["name"] === "notes",
    );
    expect(plugin).toMatchObject({ spec: { replicas: 3 } });
    expect(JSON.stringify(plugin)).toContain(other);
    expect(JSON.stringify(plugin)).toContain('"memory":"8Gi"');
    expect(JSON.stringify(objects)).toContain('"secretName":"my.model"');
  });

  test.each([
    ["image=acme/x:latest", /pattern/],
    ["imagee=x", /imagee/],
    ["replicas=many", /integer/],
    ["secrets.model=A B", /pattern/],
    ["resources.plugin.limit.memory=1Gi", /limit/],
  ])("helm refuses the value %s", (value, why) => {
    const chart = join(written({}), "chart");
    expect(() => run(helm, ["template", "release", chart, "--set", value])).toThrow(why);
  });

  test("helm packs the chart by the plugin's version", () => {
    const chart = join(written({}), "chart");
    expect(run(helm, ["package", chart, "--destination", folder])).toContain("notes-1.2.3.tgz");
  });
});
