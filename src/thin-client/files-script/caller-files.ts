import type { CallerFiles, FilesParts } from "../caller-files.ts";
import type { HookGroup } from "../hook-stubs.ts";
import { consentPart } from "./consent.ts";
import { contextPart } from "./context.ts";
import { builtFolders, clientNames, secretFolders, secretNames } from "./never-sent.ts";
import { projectPart } from "./project.ts";
import { filesReadme } from "./readme.ts";
import { scanProgram } from "./scan.ts";
import { sendPart } from "./send.ts";
import { keyProgram, sortingProgram } from "./sorting.ts";
import { sortPart } from "./sort.ts";
import { startPart } from "./start.ts";
import { stepsPart } from "./steps.ts";

/**
 * Sends files by a script of POSIX sh and its utilities (awk, sed, grep, find, xargs), with tar, gzip, curl and git:
 * nothing has to be installed for it on most machines.
 */
export const callerFiles: CallerFiles = callerFilesWithin();

/** Caps of the script; the host's own word, where it takes less, comes with its answer. */
export interface CallerFilesLimits {
  /** Files of one call. @default 10_000 */
  readonly maxFiles?: number;
  /** Bytes of what one call has to send. @default 104_857_600 (100 MiB) */
  readonly maxBytes?: number;
  /** Bytes of one file. @default 20_971_520 (20 MiB) */
  readonly maxFileBytes?: number;
}

/** The same with the caps of a host that does not take the usual ones. */
export function callerFilesWithin(limits: CallerFilesLimits = {}): CallerFiles {
  const { maxFiles = 10_000, maxBytes = 104_857_600, maxFileBytes = 20_971_520 } = limits;
  const caps = `max_files=${maxFiles} max_bytes=${maxBytes} max_file_bytes=${maxFileBytes}`;
  return { script: (parts) => head(parts, caps) + body, hooks, readme: filesReadme };
}

function hooks(path: string, prefix: string): HookGroup[] {
  const starting = ["execute_command", "invoke_agent", "start_run"];
  const hook = (event: string, step: string, tools: readonly string[]) => ({
    event,
    matcher: tools.map((tool) => prefix + tool).join("|"),
    // Seconds; the script's own calls end before.
    hooks: [{ type: "command", command: `sh "\${CLAUDE_PLUGIN_ROOT}/${path}" ${step}`, timeout: 900 }],
  });
  // What a run changed may come with the answer that is fetched later.
  return [hook("PreToolUse", "before", starting), hook("PostToolUse", "after", [...starting, "get_run"])];
}

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
  startPart + projectPart + sortPart + contextPart + consentPart + sendPart + stepsPart,
].join("\n");

/** What differs per thin client. A name with a control character could forge a line; such a component gets no files. */
function head(parts: FilesParts, caps: string): string {
  const { name, plugin, baseUrl, keyOption, consent } = parts;
  const lines = parts.components
    // oxlint-disable-next-line no-control-regex -- exactly those
    .filter((component) => !/[\u0000-\u001f]/.test(component.name))
    .map(({ kind, name: of, policy }) => [kind, of, policy.files, policy.git ? 1 : 0, policy.reserved].join("\t"));
  return `name=${quoted(name)} plugin=${quoted(plugin)}
base="${baseUrl}"
key=\${BAZAAR_API_KEY:-$CLAUDE_PLUGIN_OPTION_${keyOption.toUpperCase()}} key_option=${keyOption}
consent=${consent} ${caps}
# Which parts see what: kind, name, files, git's words, names that Claude Code would obey.
policies=${quoted([...new Set(lines)].join("\n"))}
`;
}

/** As one word of the shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
