import { error, note, warning } from "./finding.ts";

const keepLocal = (what: string) =>
  `Keep it on the caller's machine (\`local: ["${what}"]\`, copied openly), or rewrite it so that it only answers in text.`;

/** Why the client refuses a `!` line under every rule. */
const lineRefusals = {
  background: "`&` runs a part of it in the background",
  case: "it holds a `case` statement",
  function: "it defines a function",
  writes: "it writes into a file with `>`",
  reads: "it reads a file outside the project with `<`",
  pipe: "it pipes behind a variable",
  group: "it runs commands inside `( )`",
  pattern: "a pattern such as `*` says which files it changes",
  cd: "it goes to another folder with `cd`",
  git: "it uses git behind `cd`",
  bracket: "no rule can hold a bracket that closes before a blank",
  quote: "a quote is not closed",
  outside: "it names a file outside the project",
  filled: "a program or a pattern fills a variable that it uses",
  arguments: "only a rule for the line itself would let it through, and the arguments change it",
};
export type LineRefusal = keyof typeof lineRefusals;

/** Findings about hosting a plugin: placement, what a thin client leaves out, names that grow too long. */
export const hostingFindings = {
  AUTHOR_UNKNOWN: warning<{ plugin: string }>(
    (a) => `Nobody is named as the author of "${a.plugin}"; strict validation of the thin client fails without.`,
    "Set `author` in plugin.json, or `publisher.name` in the configuration.",
  ),
  BASH_UNSCOPED_ON_HOST: warning<{ what: string }>(
    (a) => `${a.what} allows all of Bash: a caller's words can steer it to any command on the host.`,
    "Name what it needs in `allowed-tools`, e.g. `Bash(git diff:*)`.",
  ),
  COMMAND_NOT_A_SKILL: warning<{ what: string; path: string }>(
    (a) =>
      `${a.what} is a folder whose name not every system can store, so its stub is ${a.path}; the client lists it as a command, and no longer among the skills.`,
    "Rename the command's folder: small letters, digits and hyphens.",
  ),
  COMPONENT_LEFT_OUT: warning<{ what: string; why: string }>(
    (a) => `${a.what} is not in the thin client: ${a.why}.`,
    "Name it in the configuration's `public` list to copy it openly, or drop it.",
  ),
  COMPONENT_NOT_COPYABLE: warning<{ what: string; why: string }>(
    (a) => `${a.what} is not in the thin client, and can't be copied to it: ${a.why}.`,
    "Give it to the users in another way, or drop it.",
  ),
  COMPONENT_ON_HOST_ONLY: note<{ what: string; why: string }>(
    (a) => `${a.what} is not in the thin client: ${a.why}.`,
    "Nothing needs to be done when the host's runs are all that uses it.",
  ),
  DESCRIPTION_DEFAULTED: note<{ what: string; description: string }>(
    (a) => `${a.what} has no description, so its stub says "${a.description}".`,
    "Write a description: it is what the model and the users choose by.",
  ),
  ENDPOINT_ENDS_IN_MCP: warning<{ endpoint: string }>(
    (a) => `The stubs will call ${a.endpoint}/mcp, since the endpoint itself already ends in /mcp.`,
    "Give the base URL, without /mcp, unless the proxy really lies there.",
  ),
  FAIL_CLOSED_UNUSED: warning<{ event: string }>(
    (a) => `\`failClosed\` names ${a.event}, and no hook of the host listens to that event.`,
    "Correct the event's name, or take it out of `failClosed`.",
  ),
  FILE_REFERENCE_ON_HOST: warning<{ what: string; reference: string }>(
    (a) => `${a.what} pulls in "${a.reference}", which is looked for on the host and not in the caller's project.`,
    (a) => keepLocal(a.what),
  ),
  HOOK_KEY_DROPPED: warning<{ event: string; key: string; why: string }>(
    (a) => `The stub of this ${a.event} hook has no \`${a.key}\`: ${a.why}.`,
    "Check that the hook still does its work without, or keep it local.",
  ),
  HOOK_NEEDS_KEY: error<{ event: string; why: string }>(
    (a) => `This ${a.event} hook is left out: ${a.why}, and with OAuth the only key is inside the client.`,
    'Use `auth: "key"`, or keep the hook local.',
  ),
  HOOK_TIME_CUT: warning<{ event: string; given: number; limit: number }>(
    (a) => `This ${a.event} hook may take ${a.given} s, and the host ends it after ${a.limit} s.`,
    "Raise `limits.timeoutMs` (at most 3600000), or keep the hook local.",
  ),
  ICON_UNFIT: warning<{ why: string }>(
    (a) => `The icon is left out: ${a.why}.`,
    "Give a square PNG or JPEG of 512 to 2048 pixels and under 2 MB.",
  ),
  ICON_UNKNOWN: note<{ looked: string }>(
    (a) => `There is no icon (${a.looked}); plugin directories ask for one.`,
    "Add a square PNG of 512 to 2048 pixels and name it as `icon` in plugin.json.",
  ),
  LICENSE_UNKNOWN: warning<{ plugin: string }>(
    (a) =>
      `Nothing says under which licence the thin client of "${a.plugin}" is given out; plugin directories refuse it.`,
    "Add a LICENSE file, or `license` to plugin.json, or `publisher.license` to the configuration.",
  ),
  LOCAL_FILE_NOT_EXECUTABLE: error<{ what: string; file: string; interpreter: string }>(
    (a) =>
      `${a.what} starts "${a.file}" on the caller's machine, and no file of a thin client is executable, so it can't run.`,
    (a) =>
      `Start it with its interpreter: \`${a.interpreter} "\${CLAUDE_PLUGIN_ROOT}/${a.file}"\`; in a server, \`"command": "${a.interpreter}"\` and the file in \`args\`.`,
  ),
  LOCAL_FILE_NOT_PUBLIC: error<{ what: string; file: string }>(
    (a) => `${a.what} uses "${a.file}" on the caller's machine, and it is not copied to the thin client.`,
    (a) => `Add "${a.file}" to the configuration's \`public\` list.`,
  ),
  LOCAL_NAMES_PLUGIN: warning<{ what: string; named: string }>(
    (a) => `The text of ${a.what} says "${a.named}", and the thin client has another name.`,
    "Write it without the plugin's name, or publish the thin client under the plugin's own.",
  ),
  LOCAL_NEEDS_REMOTE_SERVER: error<{ what: string; server: string }>(
    (a) => `${a.what} stays at the caller and uses the MCP server "${a.server}", which is on the host.`,
    (a) => `Keep the server local too (\`local: ["mcp:${a.server}"]\`), or leave both on the host.`,
  ),
  NAME_NOT_KEBAB: warning<{ name: string }>(
    (a) => `The thin client's name "${a.name}" is not kebab-case, which strict validation warns about.`,
    "Choose another with the option `name`: small letters, digits and single hyphens.",
  ),
  NAME_NOT_PORTABLE: note<{ what: string; path: string }>(
    (a) => `${a.what} has a name that not every system can store as a file, so its stub is ${a.path}.`,
    "Nothing needs to be done: the client shows the same name.",
  ),
  NAME_SOUNDS_OFFICIAL: warning<{ name: string }>(
    (a) => `The thin client's name "${a.name}" reads as one of Anthropic's, which strict validation warns about.`,
    "Choose another with the option `name`.",
  ),
  PLACEMENT_NEEDS_CONVERSATION: warning<{ what: string; because: string }>(
    (a) => `${a.what} needs the caller's conversation (${a.because}), which the host does not have.`,
    (a) => keepLocal(a.what),
  ),
  PLACEMENT_NEEDS_FILES: note<{ what: string; because: string }>(
    (a) => `${a.what} works on the caller's project (${a.because}); the host knows of it only what the call brings.`,
    (a) =>
      `Let the project travel (\`workspace: {"${a.what}": "project"}\`; "args": what the call names), or keep it local (\`local: ["${a.what}"]\`).`,
  ),
  PLACEMENT_NEEDS_MACHINE: warning<{ what: string; because: string }>(
    (a) => `${a.what} acts on the caller's machine (${a.because}), which the host can't reach.`,
    (a) => keepLocal(a.what),
  ),
  PRIVACY_POLICY_UNKNOWN: note<{ plugin: string }>(
    (a) => `No privacy policy is named; plugin directories ask for one, since "${a.plugin}" sends data to its host.`,
    "Set `privacyPolicyUrl` in plugin.json, or `publisher.privacyPolicyUrl` in the configuration.",
  ),
  PUBLIC_MATCHES_NOTHING: warning<{ pattern: string }>(
    (a) => `\`public\` names "${a.pattern}", and no file of the plugin is called so.`,
    "Correct it, or take it out.",
  ),
  PUBLIC_NOT_COPIED: warning<{ file: string; why: string }>(
    (a) => `"${a.file}" is in the \`public\` list and is still not copied: ${a.why}.`,
    "Take it out of the list, or make its component local.",
  ),
  SENSITIVE_DEFAULT_LEFT_OUT: warning<{ option: string }>(
    (a) => `The option "${a.option}" is sensitive, so its default is not in the thin client: everybody could read it.`,
    "Take the default out of plugin.json; each caller sets the option.",
  ),
  SERVER_KEY_SHORTENED: note<{ key: string; name: string; length: number }>(
    (a) => `The server is called "${a.key}", since the tool's name "${a.name}" would have ${a.length} characters.`,
    "Nothing needs to be done; a shorter plugin name keeps the usual one.",
  ),
  SHELL_LINE_ON_HOST: warning<{ what: string; line: string }>(
    (a) => `${a.what} runs \`${a.line}\` before it answers, which on the host says nothing about the caller's side.`,
    (a) => `Name "${a.what}" in \`shellContext\`: then the line runs at the caller and its output travels along.`,
  ),
  SHELL_LINE_REFUSED: error<{ what: string; line: string; why: LineRefusal }>(
    (a) =>
      `${a.what} runs \`${a.line}\` at the caller, where the client refuses it, and with it the whole prompt: ${lineRefusals[a.why] ?? a.why}.`,
    (a) =>
      `Write plain commands (\`git -C DIR …\` for \`cd DIR && git …\`), or take "${a.what}" out of \`shellContext\`.`,
  ),
  SHELL_LINE_TAKES_ARGUMENTS: error<{ what: string }>(
    (a) =>
      `${a.what} puts its arguments into a \`!\` line, so a caller's arguments would run as shell on the host; the proxy refuses calls with anything but plain words.`,
    (a) => `Use \`$ARGUMENTS\` outside the \`!\` line, or keep it on the caller's machine (\`local: ["${a.what}"]\`).`,
  ),
  SKILL_NAME_NOT_PORTABLE: warning<{ name: string }>(
    (a) => `The skill "${a.name}" lies in a folder of that name, which not every system can store.`,
    "Rename the skill's folder: small letters, digits and hyphens.",
  ),
  SKILL_NOT_OFFERED: warning<{ what: string }>(
    (a) =>
      `${a.what} has no description, so the client does not offer it to the model, and no more so in the thin client; strict validation warns.`,
    "Write a description of one sentence.",
  ),
  TOOL_NAME_TOO_LONG: error<{ name: string; length: number; limit: number }>(
    (a) => `The tool's name "${a.name}" has ${a.length} characters; models take ${a.limit}.`,
    "Choose a shorter plugin name with the option `name`.",
  ),
  VERSION_DEFAULTED: note<{ version: string }>(
    (a) => `The plugin names no version, so the thin client's starts with ${a.version}.`,
    "Set `version` in plugin.json, or `publisher.version` in the configuration.",
  ),
  FIELD_REPEATS_BODY: warning<{ field: string; what: string }>(
    (a) =>
      `\`${a.field}\` of ${a.what} is not in the thin client: it repeats 40 or more characters of a text that stays.`,
    "Say it in other words, or in the `description`, which is public.",
  ),
  HOOK_GUARD_NOT_PROXIED: error<{ event: string; matcher: string }>(
    (a) =>
      `This ${a.event} hook must block when it can't be asked, and "${a.matcher}" also fits own tools that have other names behind the proxy.`,
    "Name the plugin's own tools one by one (`mcp__plugin_NAME_SERVER__TOOL|…`), or keep the hook local.",
  ),
  HOOK_MATCHER_NOT_PROXIED: warning<{ event: string; matcher: string }>(
    (a) =>
      `This ${a.event} hook's "${a.matcher}" also fits own tools that have other names behind the proxy, and won't be asked about them.`,
    "Name the plugin's own tools one by one (`mcp__plugin_NAME_SERVER__TOOL|…`).",
  ),
  VERSION_UNFIT: warning<{ version: string; used: string }>(
    (a) => `The version ${JSON.stringify(a.version)} holds characters that no version has, so "${a.used}" is used.`,
    "Use letters, digits, `.`, `+`, `_` and `-`, e.g. 1.2.3.",
  ),
};
