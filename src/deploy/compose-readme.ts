import { notesPart, readmeHead, replicaTruth, variablesPart } from "./readme-parts.ts";
import type { Deployment } from "./deployment.ts";

/** The page for who runs the Compose project. */
export function composeReadme(deployment: Deployment): string {
  const { config, network, hasKeys, hasModelKey, endpoint } = deployment;
  const port = config.compose?.port ?? 3_000;
  const asks = hasModelKey ? "asks for the key of the model API, " : "";
  return `${readmeHead(deployment, "one machine")}
\`\`\`sh
docker login REGISTRY                        # where the image's registry is private
./make-secrets.sh alice                      # ${asks}${hasKeys ? "prints alice's key" : "makes the broker's key"}
docker compose up --detach --wait            # Docker Compose 2.24 or newer
curl --fail http://127.0.0.1:${port}/readyz
\`\`\`

| container | what | has |
| --- | --- | --- |
| \`plugin\` | the plugin's host and its runs | ${hasKeys ? "digests of callers' keys, " : ""}the broker's control key |
| \`broker\` | passes on what runs ask of the model | ${hasModelKey ? "the key of the model" : "no key: callers bring theirs"} |
${network === "broker" ? "| `front` | passes connections on to the plugin, whose network leads to the broker alone | nothing |\n" : ""}${notesPart(deployment)}
## From outside

The port is open on 127.0.0.1 only. Put a front with TLS before it (Caddy, nginx, a tunnel)${endpoint === undefined ? "" : ` that answers at ${endpoint}`}; it
has to pass answers on as they come, without a buffer, and wait for them for as long as a run may take.
${endpoint === undefined ? "Write the project anew with `--endpoint URL` then: it says by which names the plugin may be called.\n" : ""}
## Keys
${
  hasKeys
    ? `
\`npx claude-bazaar keys add NAME --keys-file secrets/callers/keys\` makes one more, \`keys revoke NAME\` takes it back; the
running container follows the file.
`
    : "\nCallers have access tokens of the authorization server that the configuration names.\n"
}Only you can enter \`secrets/\`; the files in it can be read by all, since the containers' user may be another one than you. The
plugin's log warns of that.

Another key of the model: write it into \`secrets/model-key\`, then
\`docker compose up --detach --force-recreate --no-deps broker\`, which ends the runs that go on.
${variablesPart(deployment, "Write them into `secrets/environment`, one a line as `NAME='value'`, and run `docker compose up --detach` again.")}
## Limits

${replicaTruth(deployment)}
So there is one plugin container. For more, use \`claude-bazaar deploy kubernetes\`.

\`docker compose down\` lets calls under way end first. The generated files may be written anew at any time; \`secrets/\` and
files that you add stay.
`;
}
