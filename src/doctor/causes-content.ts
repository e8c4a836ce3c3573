import { everyone, hosted, row } from "./cause-row.ts";

type None = Record<string, never>;

const andMore = (count: number) => (count > 1 ? ` and ${count - 1} more` : "");

/** Causes in the plugin's own files. */
export const contentCauses = {
  AGENTS_NOT_IN_CHAT: row<{ count: number }>(
    11,
    { warning: ["claude-ai"] },
    (a) => `Agents (here ${a.count}) do not run in the chat of claude.ai.`,
    "Say so in the README, or offer the same as a skill.",
  ),
  BIN_INCLUDED: row<None>(
    7,
    { no: ["claude-ai"] },
    "The plugin has the folder bin/; claude.ai refuses such plugins.",
    "Move the programs to another folder, and have hooks and commands name them by ${CLAUDE_PLUGIN_ROOT}.",
  ),
  COMPONENT_EMPTY: row<{ folder: string }>(
    7,
    { warning: everyone },
    (a) => `The manifest names "${a.folder}", in which there is nothing to load.`,
    "Add the files, or take the path out of the manifest.",
  ),
  HEADER_VARIABLE: row<{ server: string; header: string }>(
    14,
    { warning: everyone },
    (a) =>
      `The header "${a.header}" of the server "${a.server}" holds a variable of the environment alone; Claude Code 2.1.260 left it as it is written, and other clients have no environment.`,
    "Use a userConfig option (${user_config.<name>}), also as the default: ${VARIABLE:-${user_config.<name>}}; or OAuth.",
  ),
  HOOKS_NOT_IN_CHAT: row<{ count: number }>(
    11,
    { warning: ["desktop", "claude-ai"] },
    (a) => `Hooks (here ${a.count}) are installed in Cowork and the chat of claude.ai, and never run there.`,
    "Say so in the README; let nothing that has to hold depend on a hook there.",
  ),
  ICON_MISSING: row<None>(
    10,
    { warning: ["directory"] },
    "The plugin has no icon.",
    'Add assets/icon.png, a square PNG or JPEG of 512 to 2048 pixels and under 2 MB, and name it as "icon" in plugin.json.',
  ),
  ICON_UNFIT: row<{ path: string; problem: string }>(
    10,
    { warning: ["directory"] },
    (a) => `The icon "${a.path}" ${a.problem}.`,
    "Give a square PNG or JPEG of 512 to 2048 pixels and under 2 MB.",
  ),
  JUNK_INCLUDED: row<{ path: string; count: number }>(
    9,
    { warning: ["claude-ai", "directory"] },
    (a) => `The plugin holds what an operating system left behind: ${a.path}${andMore(a.count)}.`,
    "Delete it, and have .gitignore name it.",
  ),
  LICENSE_MISSING: row<None>(
    10,
    { no: ["directory"] },
    "The plugin has no LICENSE file, and its manifest names no licence.",
    'Add the licence\'s text as LICENSE, or "license" to plugin.json.',
  ),
  LINK_INCLUDED: row<{ path: string; count: number }>(
    9,
    { warning: ["claude-ai", "directory"] },
    (a) => `The plugin holds symbolic links, which a ZIP of it does not carry: ${a.path}${andMore(a.count)}.`,
    "Put a copy of the file in its place.",
  ),
  MANIFEST_ABSENT: row<None>(
    1,
    { unknown: ["desktop", "claude-ai"], no: ["directory"] },
    "The plugin has no .claude-plugin/plugin.json; Claude Code takes the entry in its place, others may not.",
    'Add .claude-plugin/plugin.json with at least {"name", "version", "description", "author"}.',
  ),
  MANIFEST_ABSENT_AT_ROOT: row<None>(
    1,
    { no: hosted },
    'The source is "./" and there is no .claude-plugin/plugin.json: Claude Code installs that, Cowork refuses it.',
    'Add .claude-plugin/plugin.json with at least {"name", "version", "description", "author"}.',
  ),
  MANIFEST_IS_FOLDER: row<{ path: string }>(
    1,
    { no: everyone },
    (a) => `${a.path} is a folder, and clients want to read it as the manifest.`,
    "Put the manifest's file there, or rename the folder.",
  ),
  MCP_NOT_HTTPS: row<{ server: string }>(
    12,
    { no: ["claude-ai", "directory"], warning: ["cli", "desktop"] },
    (a) => `The server "${a.server}" is reached without encryption.`,
    "Offer it by https.",
  ),
  NAME_NOT_ASCII: row<None>(
    10,
    { no: ["directory"] },
    "The plugin's name is not ASCII.",
    "Use letters a to z, digits and hyphens.",
  ),
  NAME_OVER_255: row<{ what: string; length: number }>(
    1,
    { no: ["cli", "desktop"] },
    (a) => `The ${a.what} has ${a.length} bytes, and clients name a folder after it, for which 255 are the most.`,
    "Choose a shorter one.",
  ),
  PLUGIN_NAME_LONG: row<{ length: number }>(
    1,
    { warning: hosted },
    (a) => `The plugin's name has ${a.length} characters; beyond 64, places that list plugins cut or refuse it.`,
    "Choose a shorter name.",
  ),
  PLUGIN_OVER_32_MB: row<{ size: string }>(
    9,
    { warning: ["claude-ai"] },
    (a) => `The plugin's files have ${a.size}; the interface for uploads takes ZIPs up to 32 MB.`,
    "Leave out what users don't need.",
  ),
  PLUGIN_OVER_50_MB: row<{ size: string }>(
    9,
    { no: ["claude-ai"] },
    (a) => `The plugin has ${a.size}; claude.ai takes under 50 MB.`,
    "Leave out what users don't need.",
  ),
  PRIVACY_URL_MISSING: row<{ server: string }>(
    10,
    { warning: ["directory"] },
    (a) => `The plugin has the remote server "${a.server}" and names no privacy policy.`,
    'Add "privacyPolicyUrl": "https://…" to plugin.json.',
  ),
  README_MISSING: row<None>(
    10,
    { no: ["directory"] },
    "The plugin has no README.md.",
    "Write one of at least 40 words: what it does, what it needs, what it sends where.",
  ),
  README_SHORT: row<{ words: number }>(
    10,
    { no: ["directory"] },
    (a) => `The README has ${a.words} words; the directory wants 40.`,
    "Say what the plugin does, what it needs, and what it sends where.",
  ),
  SECRET_INCLUDED: row<{ path: string; kind: string }>(
    13,
    { warning: everyone },
    (a) => `${a.path} holds what looks like ${a.kind}; whoever installs the plugin has it.`,
    "Take it out and make it invalid where it came from.",
  ),
  TEXT_OF_PLUGIN: row<{ path: string; source: string; length: number }>(
    13,
    { warning: everyone },
    (a) => `${a.path} repeats ${a.length} characters of ${a.source} of the whole plugin.`,
    "Generate the thin client again; what may be public is named in `public`.",
  ),
  VERSION_MISSING: row<None>(
    8,
    { warning: ["desktop", "claude-ai", "directory"] },
    "Neither the manifest nor the entry gives a version; every commit then is a new one, or none is.",
    'Add "version" to plugin.json, and raise it with each change.',
  ),
  VERSION_NOT_SEMVER: row<{ version: string }>(
    1,
    { warning: everyone },
    (a) => `The version "${a.version}" is not of the form 1.2.3.`,
    "Write three numbers, with a suffix where one is needed: 1.2.3+ab12cd34.",
  ),
  VERSION_UNCHANGED: row<{ version: string }>(
    8,
    { warning: everyone },
    (a) =>
      `The content is another than in the release before, and the version is still "${a.version}": nobody gets it.`,
    "Raise the version.",
  ),
};
