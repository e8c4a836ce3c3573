import type { Deployment } from "./deployment.ts";

/**
 * Shell functions of all scripts. Keys are written by builtins and read from files, so that none stands in the list of
 * processes.
 */
export const secretFunctions = `random_hex() { od -An -v -N 32 -tx1 /dev/urandom | tr -d ' \\n'; }
random_key() { printf 'cbz_'; head -c 32 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=\\n'; }
digest() { if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi | cut -d ' ' -f 1; }
fail() { echo "$1" >&2; exit 1; }
model_key() {
  key=\${ANTHROPIC_API_KEY:-}
  if [ -z "$key" ] && [ -t 0 ]; then
    printf 'Key of the model API (it is not shown): ' >&2
    trap 'stty echo' EXIT INT TERM
    stty -echo
    read -r key || true
    stty echo
    echo >&2
  elif [ -z "$key" ]; then
    read -r key || true
  fi
  [ -n "$key" ] || fail 'There is no key of the model API: type it, pipe it in, or set ANTHROPIC_API_KEY.'
}
caller_name() {
  case $1 in *[!A-Za-z0-9._@-]* | [!A-Za-z0-9]* | '') fail 'A name has letters, digits and . _ @ - alone.' ;; esac
}
`;

/** Makes the files below `secrets/` that `compose.yaml` names; files that are there stay. */
export function composeSecretsScript({ hasKeys, hasModelKey, variables }: Deployment): string {
  return `#!/bin/sh
# Makes the secrets of compose.yaml below secrets/. What is there stays.
# ./make-secrets.sh [NAME]: NAME is whom the first caller's key is for; the key is printed once.
set -eu
umask 077
cd "$(dirname "$0")"

${secretFunctions}
# The containers' user may not be yours: the files can be read, but nobody else gets into the folder.
place() {
  cat >"$2.new"
  chmod "$1" "$2.new"
  mv "$2.new" "$2"
}

mkdir -p secrets
chmod 700 secrets
if [ ! -e secrets/control-key ]; then
  random_hex | place 444 secrets/control-key
fi
${hasModelKey ? modelKeyPart : ""}${hasKeys ? callersPart : ""}${variables.length > 0 ? environmentPart(variables) : ""}`;
}

const modelKeyPart = `
if [ ! -e secrets/model-key ]; then
  model_key
  printf '%s\\n' "$key" | place 444 secrets/model-key
fi
`;

const callersPart = `
mkdir -p secrets/callers
chmod 755 secrets/callers
if [ ! -e secrets/callers/keys ]; then
  name=\${1:-first}
  caller_name "$name"
  key=$(random_key)
  printf '%s %s\\n' "$name" "$(printf '%s' "$key" | digest)" | place 644 secrets/callers/keys
  echo "The key of $name, which is kept nowhere:" >&2
  printf '%s\\n' "$key"
fi
`;

function environmentPart(variables: readonly string[]): string {
  return `
if [ ! -e secrets/environment ]; then
  place 600 secrets/environment <<'END'
# Values for the plugin, one a line: NAME='value'
${variables.map((name) => `# ${name}=`).join("\n")}
END
fi
`;
}
