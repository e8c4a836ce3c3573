import { type FileTree, fileOf, treeOf } from "../../core/file-tree.ts";
import type { Deployment } from "../deployment.ts";
import { yamlText } from "../yaml-text.ts";
import { chartFiles } from "./chart.ts";
import { documentOf, objectsByFile } from "./objects.ts";
import { kubernetesReadme } from "./readme.ts";
import { kubernetesSecretsScript } from "./secrets-script.ts";
import { settingsOf } from "./settings.ts";

/** Plain manifests with a kustomization, the same as a Helm chart, what makes the Secrets, and a page for who runs it. */
export function kubernetesFiles(deployment: Deployment): FileTree {
  const objects = objectsByFile(deployment, settingsOf(deployment));
  const kustomization = {
    apiVersion: "kustomize.config.k8s.io/v1beta1",
    kind: "Kustomization",
    resources: [...objects.keys()],
  };
  return treeOf([
    ...[...objects].map(([path, list]) => [path, yamlText(list.map((one) => documentOf(one, deployment)))] as const),
    ["kustomization.yaml", yamlText([{ value: kustomization, comments: { "": written } }])],
    ["make-secrets.sh", fileOf(kubernetesSecretsScript(deployment), true)],
    ["README.md", kubernetesReadme(deployment)],
    ...chartFiles(deployment),
  ]);
}

const written =
  "Written by claude-bazaar deploy kubernetes; README.md says how to apply it. Change the configuration and write it anew,\nor lay a kustomization of your own over it: a changed file is not overwritten.";
