import { error, note, refusal, warning } from "./finding.ts";

// The documented page is written from stand-ins for the arguments, which become text here.
const quoted = (text: { toString(): string }) => JSON.stringify(text.toString());

/** Findings about `.claude-plugin/plugin.json`, a marketplace's entry in its place, and the plugin's files as a whole. */
export const manifestFindings = {
  CLAUDE_MD_UNREAD: warning(
    "The client does not read a plugin's CLAUDE.md.",
    "Move what it says to a skill, skills/<name>/SKILL.md, or delete the file.",
  ),
  COMPONENT_MISPLACED: warning<{ folder: string; right: string }>(
    (a) => `The client finds nothing in ${a.folder}; only manifests belong there.`,
    (a) => `Move it to ${a.right}.`,
  ),
  JSON_KEY_TWICE: warning<{ key: string }>(
    (a) => `The key ${quoted(a.key)} stands twice in this object; only the last one counts.`,
    "Keep one of them.",
  ),
  LINK_OUTSIDE: error<{ target: string }>(
    (a) => `The path is a symbolic link to ${quoted(a.target)}, which lies outside the plugin and is never followed.`,
    "Put a copy of the file or folder in its place: a plugin must hold all its files.",
  ),
  LINK_UNREAD: warning<{ target: string }>(
    (a) =>
      `The path is a symbolic link to ${quoted(a.target)}, which is never followed; what it leads to is not there.`,
    "Put a copy of the file or folder in its place.",
  ),
  MANIFEST_AT_ROOT: warning(
    "A session reads no plugin.json at the plugin's root.",
    "Move it to .claude-plugin/plugin.json.",
  ),
  MANIFEST_AT_ROOT_REFUSED: error(
    "An installation takes the plugin.json at the root for the manifest, and the client refuses what it says.",
    "Move it to .claude-plugin/plugin.json, and correct what is then found in it.",
  ),
  MANIFEST_DETAIL_INVALID: error<{ field: string; problem: string }>(
    (a) => `${quoted(a.field)} ${a.problem}. The client's validator refuses it; a session loads without the field.`,
    "Correct the value.",
  ),
  MANIFEST_ENTRY_CONFLICT: refusal<{ fields: string }>(
    (a) => `The marketplace's entry has "strict": false and names ${a.fields}, while the plugin has a plugin.json.`,
    'Remove these fields from the entry, or remove "strict": false, or delete the plugin.json.',
  ),
  MANIFEST_ENTRY_IGNORED: warning<{ field: string }>(
    (a) => `The client ignores ${quoted(a.field)} of the marketplace's entry, because the plugin has a plugin.json.`,
    "Move the field to plugin.json.",
  ),
  MANIFEST_ENTRY_INVALID: refusal<{ field: string; problem: string }>(
    (a) => `${quoted(a.field)} of the marketplace's entry ${a.problem}; the client does not install the plugin.`,
    "Correct the value in marketplace.json.",
  ),
  MANIFEST_FIELD_EARLY: warning<{ field: string }>(
    (a) => `${quoted(a.field)} is experimental; at the top level it will stop loading in a later client.`,
    (a) => `Move it to "experimental": {${quoted(a.field)}: …}.`,
  ),
  MANIFEST_FIELD_IGNORED: warning<{ field: string; problem: string }>(
    (a) => `${quoted(a.field)} ${a.problem}; the client ignores it.`,
    "Correct the value, or remove the field.",
  ),
  MANIFEST_FIELD_INVALID: refusal<{ field: string; problem: string }>(
    (a) => `${quoted(a.field)} ${a.problem}; the client refuses the plugin.`,
    "Correct the value.",
  ),
  MANIFEST_FIELD_MISPLACED: warning<{ field: string }>(
    (a) => `${quoted(a.field)} belongs in the marketplace's entry; in plugin.json it does nothing.`,
    "Move it to marketplace.json, or remove it.",
  ),
  MANIFEST_FIELD_MISSING: warning<{ field: string }>(
    (a) => `The manifest has no ${quoted(a.field)}.`,
    (a) => `Add ${quoted(a.field)}.`,
  ),
  MANIFEST_FIELD_UNKNOWN: warning<{ field: string; nearest?: string }>(
    (a) => `The client does not know the field ${quoted(a.field)} and ignores it.`,
    (a) =>
      a.nearest === undefined
        ? 'Remove it, or move your own data below "metadata".'
        : `Did you mean ${quoted(a.nearest)}? Otherwise remove it, or move your own data below "metadata".`,
  ),
  MANIFEST_JSON_INVALID: refusal<{ reason: string }>(
    (a) => `The file is not valid JSON: ${a.reason}.`,
    "Correct the JSON; comments and trailing commas are not allowed.",
  ),
  MANIFEST_MISSING: error<{ looked: string }>(
    (a) => `There is no ${a.looked}; a session takes the folder's name and finds no version.`,
    (a) => `Create ${a.looked} with at least {"name": "your-plugin", "version": "1.0.0"}.`,
  ),
  PATH_CASE_CLASH: warning<{ other: string }>(
    (a) => `The path differs from ${quoted(a.other)} in capitals only; on Windows and macOS one of the two is lost.`,
    "Rename one of them.",
  ),
  PATH_FORM_INVALID: refusal<{ field: string; path: string; reason: string }>(
    (a) => `The path ${quoted(a.path)} in ${quoted(a.field)} is refused: ${a.reason}.`,
    "Write it as ./folder/file, seen from the plugin's root.",
  ),
  PATH_MISSING: error<{ field: string; path: string }>(
    (a) => `${quoted(a.path)} in ${quoted(a.field)} does not exist; the client loads the plugin without it.`,
    "Correct the path, or remove it.",
  ),
  PATH_NOT_PORTABLE: note<{ reason: string }>(
    (a) => `The path can't be checked out on Windows: ${a.reason}.`,
    "Rename it, if people with Windows should install the plugin.",
  ),
  PATH_OUTSIDE: error<{ field: string; path: string }>(
    (a) => `The path ${quoted(a.path)} in ${quoted(a.field)} holds ".." or a backslash.`,
    "Name a path inside the plugin, from its root, with `/` between segments and without going up.",
  ),
  PATH_UNSAFE: error<{ path: string; reason: string }>(
    (a) => `The path ${quoted(a.path)} can't be a file of a plugin: ${a.reason}. It is left out.`,
    "Give paths relative to the plugin's folder, with / between segments.",
  ),
  PLUGIN_EMPTY: warning(
    "The plugin has no component at all: no command, skill, agent, hook or server.",
    "Add one, e.g. commands/<name>.md, or check that the folders are at the plugin's root.",
  ),
  PLUGIN_NAME_INVALID: refusal<{ name: string; problem: string }>(
    (a) => `The plugin's name ${quoted(a.name)} ${a.problem}; the client does not load the plugin.`,
    "Use lower-case letters, digits and hyphens, e.g. my-plugin.",
  ),
  PLUGIN_NAME_NOT_KEBAB: warning<{ name: string }>(
    (a) =>
      `The name ${quoted(a.name)} works in Claude Code, but claude.ai does not take it, and "claude plugin validate --strict" fails for the plugin and for a thin client of that name.`,
    "Use lower-case letters, digits and hyphens, e.g. my-plugin; --name gives the thin client a name of its own.",
  ),
  PLUGIN_NAME_OFFICIAL: warning<{ name: string }>(
    (a) => `The name ${quoted(a.name)} reads as one of Anthropic's own.`,
    "Name the plugin for what it does.",
  ),
  PLUGIN_NAME_RESERVED: error<{ name: string }>(
    (a) =>
      `The name ${quoted(a.name)} is reserved: it passes as one of Anthropic's own. A session loads it all the same.`,
    'Name the plugin for what it does, without "claude-" or "anthropic-" in front.',
  ),
  PLUGIN_NAME_UNLISTABLE: warning<{ name: string }>(
    (a) => `No marketplace can list a plugin named ${quoted(a.name)}.`,
    "Use lower-case letters, digits and hyphens, e.g. my-plugin.",
  ),
  PLUGIN_NOT_FOUND: refusal(
    "The folder holds neither a manifest nor a component; the client sees no plugin in it.",
    "Give the folder in which .claude-plugin/plugin.json lies.",
  ),
  SETTINGS_INVALID: warning<{ reason: string }>(
    (a) => `The client ignores the file: ${a.reason}.`,
    "Correct it, or delete it.",
  ),
  SETTING_IGNORED: note<{ key: string }>(
    (a) => `The client ignores the setting ${quoted(a.key)} of a plugin.`,
    'Only "agent" and "subagentStatusLine" have an effect.',
  ),
};
