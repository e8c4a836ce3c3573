import type { CallerFiles, FilesParts } from "../caller-files.ts";
import { consentPart } from "./consent.ts";
import { contextPart } from "./context.ts";
import { builtFolders, clientNames, secretFolders, secretNames } from "./never-sent.ts";
import { projectPart } from "./project.ts";
import { filesReadme } from "./readme.ts";
import { scanProgram } from "./scan.ts";
import { sendPart } from "./send.ts";
import { keyProgram, sortingProgram } from "./sorting.ts";
import { startPart } from "./start.ts";
import { stepsPart } from "./steps.ts";

/**
 * Sends files by a script of POSIX sh and its utilities (awk, sed, grep, find, xargs), with tar, gzip, curl and git:
 * nothing has to be installed for it on most machines.
 */
export const callerFiles: CallerFiles = { script: (parts) => head(parts) + body, readme: filesReadme };

/** What the host takes by default (docs/files.md); its own word, where it takes less, comes with its answer. */
const limits = "max_files=10000 max_bytes=104857600 max_file_bytes=20971520";

/** The script without its first lines. */
const body = [
  "# Never sent, in any case and any folder.",
  `secret_names='${secretNames.join(" ")}'`,
  `secret_folders='${secretFolders.join(" ")}'`,
  "# Claude Code would obey them.",
  `client_names='${clientNames.join(" ")}'`,
  "# Not searched where git does not say what belongs to the project.",
  `built='${builtFolders.join(" ")}'`,
  "key_line='-----BEGIN [A-Z0-9 ]*PRIVATE KEY'",
  `scan='\n${scanProgram}'`,
  `sorting='\n${sortingProgram}'`,
  `key_body='\n${keyProgram}'`,
  startPart + projectPart + contextPart + consentPart + sendPart + stepsPart,
].join("\n");

/** What differs per thin client. A name with a control character could forge a line; such a component gets no files. */
function head(parts: FilesParts): string {
  const { name, plugin, baseUrl, keyOption, consent } = parts;
  const lines = parts.components
    // oxlint-disable-next-line no-control-regex -- exactly those
    .filter((component) => !/[\u0000-\u001f]/.test(component.name))
    .map(({ kind, name: of, policy }) => [kind, of, policy.files, policy.git ? 1 : 0, policy.reserved].join("\t"));
  return `name=${quoted(name)} plugin=${quoted(plugin)}
base="${baseUrl}"
key=\${BAZAAR_API_KEY:-$CLAUDE_PLUGIN_OPTION_${keyOption.toUpperCase()}} key_option=${keyOption}
consent=${consent} ${limits}
# Which parts see what: kind, name, files, git's words, names that Claude Code would obey.
policies() {
  cat <<'BAZAAR_END'
${[...new Set(lines)].join("\n")}
BAZAAR_END
}
`;
}

/** As one word of the shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
