import type { Settings } from "./settings.ts";

/** Where the script lies in the thin client. */
export const hookScriptPath = "hooks/forward.sh";

/**
 * The program of hooks that the client can't send through the MCP connection (SessionStart, Setup, asynchronous ones,
 * and guards that must block). POSIX sh and curl, which Git for Windows brings too. The key must not be an argument,
 * since `ps` shows those to every user of the machine; curl can take it from a file or from its standard input. A file
 * would leave the key on the disk when a slow hook is killed, `/dev/fd/3` is unknown to curl on Windows, and
 * `--variable` needs curl 8.3: so the key goes through the pipe, and the event waits in a folder of its own, which only
 * a SIGKILL leaves behind, readable by the user alone. `-q` must come first: the user's own ~/.curlrc could ask for a
 * trace, which would hold the key.
 */
export function hookScript(settings: Settings): string {
  return `# Sends one hook event of Claude Code (JSON on standard input) to the hosted plugin and prints its answer.
# hooks.json calls it: sh forward.sh EVENT HANDLER SECONDS open|closed
# open: without an answer the event goes on (exit 1). closed: without an answer it is blocked (exit 2).
# The key reaches curl through a pipe, because every user of a machine can read the arguments of its programs.
event=$1 handler=$2 seconds=$3 mode=$4
base="${settings.baseUrl}"
key=\${BAZAAR_API_KEY:-$CLAUDE_PLUGIN_OPTION_${settings.keyOption.toUpperCase()}}

give_up() {
  echo "${settings.name}: the host did not answer $event: $1" >&2
  if [ "$mode" = closed ]; then exit 2; fi
  exit 1
}

case $key in
  "") give_up "there is no key (set the plugin's ${settings.keyOption} or BAZAAR_API_KEY)" ;;
  *[!A-Za-z0-9._~+/=-]*) give_up "the key has a character that no key has" ;;
esac
command -v curl >/dev/null 2>&1 || give_up "curl is not installed"
umask 077
work=$(mktemp -d) || give_up "there is no folder for temporary files"
trap 'cd / && rm -rf "$work"' EXIT
trap 'give_up "it was stopped"' HUP INT TERM
cd "$work" && cat >event || give_up "the event could not be kept"

printf 'header = "%s"\\n' "Authorization: Bearer $key" "content-type: application/json" |
  curl -q --config - --data-binary @event -o answer -fsS --connect-timeout 5 --max-time "$seconds" \\
    "$base/hooks/$event?handler=$handler" || give_up "the call failed"
if [ -f answer ]; then cat answer; fi
`;
}
