import type { Deployment } from "../deployment.ts";
import { secretFunctions } from "../secrets-script.ts";

/** Makes the Secrets that the pods name; those that are there stay. */
export function kubernetesSecretsScript({ name, hasKeys, hasModelKey }: Deployment): string {
  return `#!/bin/sh
# Makes the Secrets of ${name}. What is there stays.
# ./make-secrets.sh [NAME] [ARGUMENTS OF KUBECTL]: NAME is whom the first caller's key is for; the key is printed once.
set -eu
umask 077
caller=\${1:-first}
[ $# -eq 0 ] || shift

${secretFunctions}
make() {
  secret=$1 file=$2
  shift 2
  kubectl create secret generic "$secret" --from-file="$file=/dev/stdin" "$@"
}
absent() {
  secret=$1
  shift
  found=$(kubectl get secret "$secret" --ignore-not-found --output name "$@")
  [ -z "$found" ]
}

caller_name "$caller"
if absent ${name}-control "$@"; then
  random_hex | make ${name}-control control-key "$@"
fi
${hasModelKey ? modelPart(name) : ""}${hasKeys ? callersPart(name) : ""}`;
}

function modelPart(name: string): string {
  return `if absent ${name}-model "$@"; then
  model_key
  printf '%s\\n' "$key" | make ${name}-model model-key "$@"
fi
`;
}

function callersPart(name: string): string {
  return `if absent ${name}-callers "$@"; then
  key=$(random_key)
  printf '%s %s\\n' "$caller" "$(printf '%s' "$key" | digest)" | make ${name}-callers keys "$@"
  echo "The key of $caller, which is kept nowhere:" >&2
  printf '%s\\n' "$key"
fi
`;
}
