import { sha256Hex } from "../../core/digest.ts";
import type { Deployment } from "../deployment.ts";
import { labelValue } from "../names.ts";
import { type Data, yamlText } from "../yaml-text.ts";
import { documentOf, objectsByFile } from "./objects.ts";
import { chartSchema } from "./chart-schema.ts";
import { type KubernetesObject, type Settings, settingsOf } from "./settings.ts";

/** The same objects as a Helm chart, whose values are what an operator changes most. Paths begin with `chart/`. */
export function chartFiles(deployment: Deployment): [string, string][] {
  const plain = settingsOf(deployment);
  const { settings, fill } = references(deployment, plain);
  const templates = [...objectsByFile(deployment, settings)].map(([path, objects]): [string, string] => [
    `chart/templates/${path}`,
    fill(objects.map((object) => templateOf(object, deployment)).join("---\n")),
  ]);
  return [
    ["chart/Chart.yaml", yamlText([{ value: chartOf(deployment) }])],
    ["chart/values.yaml", yamlText([{ value: valuesOf(plain), comments: valueComments(plain) }])],
    ["chart/values.schema.json", `${JSON.stringify(chartSchema(plain), null, 2)}\n`],
    ...templates,
  ];
}

function chartOf({ name, version }: Deployment): { [key: string]: Data | undefined } {
  const isVersion = version !== undefined && /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(version);
  return {
    apiVersion: "v2",
    name,
    type: "application",
    description: "A hosted Claude Code plugin and its model broker.",
    // Helm asks for semantic versions, and a plugin may have none.
    version: isVersion ? version : "0.0.0",
    appVersion: version === undefined ? undefined : labelValue(version),
  };
}

function valuesOf(plain: Settings): { [key: string]: Data | undefined } {
  const { image, brokerImage, replicas, secrets, pluginResources, brokerResources } = plain;
  return { image, brokerImage, replicas, secrets, resources: { plugin: pluginResources, broker: brokerResources } };
}

function valueComments({ replicas }: Settings): Record<string, string> {
  return {
    image: "By digest.",
    brokerImage: "A broker that starts anew ends the runs that go on: leave it as it is while the plugin's changes.",
    ...(replicas !== undefined && { replicas: "What waits for a caller is known to one pod: see README.md." }),
    secrets: "Names of Secrets in the release's namespace, which make-secrets.sh makes.",
  };
}

/**
 * Settings that stand for values, and what puts the references into the finished text. A stand-in ends in a hash of the
 * deployment, so that no text in it can be one; everything else that Helm would read as a template is made a text.
 */
function references(deployment: Deployment, plain: Settings) {
  const hash = sha256Hex(JSON.stringify(deployment)).slice(0, 24);
  const known: string[] = [];
  const value = (expression: string): string => `helm${known.push(expression) - 1}x${hash}`;
  const settings: Settings = {
    image: value(".Values.image | quote"),
    brokerImage: value(".Values.brokerImage | quote"),
    replicas: plain.replicas === undefined ? undefined : value(".Values.replicas"),
    secrets: {
      callers: value(".Values.secrets.callers | quote"),
      control: value(".Values.secrets.control | quote"),
      model: value(".Values.secrets.model | quote"),
    },
    pluginResources: value("toJson .Values.resources.plugin"),
    brokerResources: value("toJson .Values.resources.broker"),
    namespace: undefined,
  };
  const fill = (text: string) =>
    text
      .replaceAll("{{", '{{ "{{" }}')
      .replaceAll(new RegExp(`helm(\\d+)x${hash}`, "g"), (_, at: string) => `{{ ${known[Number(at)]} }}`);
  return { settings, fill };
}

function templateOf(object: KubernetesObject, deployment: Deployment): string {
  return yamlText([documentOf(object, deployment)]);
}
