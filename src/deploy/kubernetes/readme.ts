import type { Deployment } from "../deployment.ts";
import { notesPart, readmeHead, replicaTruth, variablesPart } from "../readme-parts.ts";
import { callerLabel, scraperLabel } from "./network-objects.ts";
import { podsOf } from "./settings.ts";

/** The page for who applies the manifests. */
export function kubernetesReadme(deployment: Deployment): string {
  const { name, hasKeys, hasModelKey, config } = deployment;
  const { namespace, pullSecret } = config.kubernetes ?? {};
  const inside = namespace === undefined ? "" : ` --namespace ${namespace}`;
  const { max } = podsOf(deployment);
  return `${readmeHead(deployment, "Kubernetes")}
\`\`\`sh
./make-secrets.sh alice${inside}      # the Secrets; ${hasKeys ? "prints alice's key" : "callers have access tokens"}
kubectl apply --kustomize .
kubectl rollout status deployment/${name}${inside}
\`\`\`

These manifests were checked against schemas of the API; they were not applied to a cluster by who wrote them. The pods fit
the Pod Security Standard "restricted": label the namespace \`pod-security.kubernetes.io/enforce: restricted\`.

Or as a Helm chart: \`helm install ${name} ./chart${inside}\`; \`chart/values.yaml\` has what can be set.

| Secret | key | what |
| --- | --- | --- |
| \`${name}-control\` | \`control-key\` | with it the plugin's pods open runs at the broker |
${hasModelKey ? `| \`${name}-model\` | \`model-key\` | the key of the model; in the broker's pod alone |\n` : ""}${hasKeys ? `| \`${name}-callers\` | \`keys\` | names and digests of callers' keys, as \`claude-bazaar keys\` writes them; a change is followed |\n` : ""}${notesPart(deployment)}
## The image

${
  pullSecret === undefined
    ? "Where its registry is private, the nodes have to be logged in, or `deploy.kubernetes.pullSecret` in the configuration names a Secret:"
    : "The pods pull it with this Secret:"
}

\`\`\`sh
kubectl create secret docker-registry ${pullSecret ?? "registry-login"}${inside} --docker-server REGISTRY --docker-username NAME --docker-password TOKEN
\`\`\`

## Who may call

The policies let in pods with the label \`${callerLabel}: "true"\`, and those of namespaces that have it: give it to the one of your
ingress controller, \`kubectl label namespace ingress-nginx ${callerLabel}=true\`. Metrics (port 9464, \`/metrics\`) are open to the label
\`${scraperLabel}: "true"\` in the same way. A cluster whose network does not know NetworkPolicy lets everybody in and out. Names are asked
for in \`kube-system\`; with a DNS cache on the node allow its address too.

An ingress has to pass answers on as they come, without a buffer, and wait for them for as long as a run may take.
${variablesPart(deployment, `They come from the Secret \`${name}-environment\`, which may lack some or be missing.`)}
## More than one pod

${replicaTruth(deployment)}
${
  max > 1
    ? `With up to ${max} pods a caller has to come to the same one. The Service sees to that by the caller's address; an ingress hides
it, so have the ingress choose by the header Authorization (nginx: \`nginx.ingress.kubernetes.io/upstream-hash-by: $http_authorization\`).
A pod that goes takes with it what it alone knows.`
    : "So there is one. \\`deploy.kubernetes.replicas\\` or \\`scale\\` make more; then a caller has to come to the same pod each time.".replaceAll(
        "\\`",
        "`",
      )
}

## The broker

There is one pod of it, and a start of it ends the runs that go on. By default it runs on the plugin's image, so each new
version starts it. \`deploy.brokerImage\` in the configuration names an image of its own, which stays.
`;
}
