import { error, refusal, warning } from "./finding.ts";

/** `relevance` says when to suggest a plugin, and nobody but the validator minds what is wrong in it. */
const entryEnd = (field: string) =>
  /relevance\./.test(field) ? "'s validator refuses the entry" : " can't install this plugin";

/** Findings about `.claude-plugin/marketplace.json`: the catalog, its names, and each entry. */
export const marketplaceFindings = {
  MARKETPLACE_MISSING: refusal<{ looked: string }>(
    (a) => `There is no ${a.looked}, so this is no marketplace.`,
    (a) => `Create ${a.looked} with at least {"name": "…", "owner": {"name": "…"}, "plugins": []}.`,
  ),
  MARKETPLACE_JSON_INVALID: refusal<{ reason: string }>(
    (a) => `The catalog is not valid JSON: ${a.reason}.`,
    "Correct the JSON; comments and trailing commas are not allowed.",
  ),
  MARKETPLACE_NOT_OBJECT: refusal<{ kind: string }>(
    (a) => `The catalog is ${a.kind} where the client expects an object.`,
    'Write {"name": "…", "owner": {"name": "…"}, "plugins": […]}.',
  ),
  MARKETPLACE_FIELD_INVALID: refusal<{ field: string; problem: string }>(
    (a) => `"${a.field}" ${a.problem}, so the client refuses the marketplace.`,
    (a) => `Correct "${a.field}".`,
  ),
  MARKETPLACE_NAME_REFUSED: refusal<{ name: string; problem: string }>(
    (a) => `The marketplace's name "${a.name}" ${a.problem}.`,
    "Choose another name, for example your organisation's name and the word tools.",
  ),
  MARKETPLACE_NAME_DOUBTFUL: warning<{ name: string; problem: string }>(
    (a) => `The marketplace's name "${a.name}" ${a.problem}.`,
    "Choose another name if the marketplace is meant for more than Claude Code.",
  ),
  MARKETPLACE_FIELD_UNKNOWN: warning<{ field: string }>(
    (a) => `The client does not know "${a.field}" and ignores it.`,
    "Drop it, or keep it if another tool reads it.",
  ),
  MARKETPLACE_EMPTY: warning<Record<string, never>>(
    "The marketplace offers no plugin.",
    'Add an entry to "plugins", or publish one into it.',
  ),
  MARKETPLACE_UNDESCRIBED: warning<Record<string, never>>(
    "The marketplace has no description.",
    'Add "description": one sentence that says whom its plugins are for.',
  ),
  RENAME_UNRESOLVED: error<{ name: string; problem: string }>(
    (a) => `The rename of "${a.name}" ${a.problem}.`,
    "Let it name an entry of plugins, another rename that leads to one, or null for a plugin that is gone.",
  ),
  RENAMES_INVALID: error<{ field: string; problem: string }>(
    (a) => `"${a.field}" ${a.problem}.`,
    'Write an object of old name → new name (or null): {"old": "new"}.',
  ),
  ENTRY_FIELD_INVALID: error<{ field: string; problem: string }>(
    (a) => `"${a.field}" ${a.problem}, so the client${entryEnd(a.field)}.`,
    (a) => `Correct "${a.field}" in the entry.`,
  ),
  ENTRY_FIELD_UNKNOWN: warning<{ field: string }>(
    (a) => `The client does not know "${a.field}" in an entry and ignores it.`,
    "Drop it, or keep it if another tool reads it.",
  ),
  ENTRY_FIELD_IGNORED: warning<{ field: string; problem: string }>(
    (a) => `"${a.field}" ${a.problem}, so the client ignores it.`,
    (a) => `Correct "${a.field}" or drop it.`,
  ),
  ENTRY_NAME_REFUSED: error<{ name: string; problem: string }>(
    (a) => `The plugin's name "${a.name}" ${a.problem}, so the client can't install it.`,
    "Choose another name for the entry and for the plugin's own manifest.",
  ),
  ENTRY_NAME_RESERVED: error<{ name: string }>(
    (a) => `The plugin's name "${a.name}" is reserved: it passes as one of Anthropic's own.`,
    'Choose a name without the prefix "claude-", "anthropic-" or "cc-plugin-" and without "official" beside them.',
  ),
  ENTRY_NAME_LONG: warning<{ length: number }>(
    (a) => `The plugin's name has ${a.length} characters; Claude Desktop drops entries over 128.`,
    "Choose a shorter name.",
  ),
  ENTRY_NAME_TWICE: error<{ name: string }>(
    (a) => `The name "${a.name}" stands in more than one entry; only one of them can be installed.`,
    "Rename or remove the others.",
  ),
  ENTRY_NAME_CASE: warning<{ name: string; other: string }>(
    (a) => `"${a.name}" differs from the entry "${a.other}" only in upper and lower case.`,
    "Rename one: on macOS and Windows both would be installed into one folder.",
  ),
  ENTRY_NAME_DIFFERS: warning<{ name: string; manifest: string }>(
    (a) => `The entry is called "${a.name}", the plugin's own manifest says "${a.manifest}".`,
    "Give both the same name: users install by one and see the other.",
  ),
  ENTRY_SOURCE_INVALID: error<{ problem: string }>(
    (a) => `The source ${a.problem}.`,
    'Name a folder of the marketplace as "./folder", or an object like {"source": "github", "repo": "owner/name"}.',
  ),
  ENTRY_SOURCE_UNSUPPORTED: error<{ kind: string }>(
    (a) => `The client knows no source of the kind ${a.kind} and can't install this plugin.`,
    "Use github, url, git-subdir, npm, archive, command, or a folder of the marketplace.",
  ),
  ENTRY_SOURCE_MISSING: error<{ folder: string }>(
    (a) => `The folder "${a.folder}" of the source does not exist in the marketplace.`,
    "Correct the path (upper and lower case count), or add the plugin's folder.",
  ),
  ENTRY_SOURCE_LINKED: error<{ path: string }>(
    (a) =>
      `The source leads through the symbolic link "${a.path}". None is followed here, and by clients only one inside the marketplace.`,
    "Put the plugin's real folder there.",
  ),
  ENTRY_SHA_INVALID: error<{ sha: string }>(
    (a) => `"${a.sha}" is no full commit id.`,
    "Give all 40 lower-case hex digits of the commit: git rev-parse <commit>.",
  ),
  ENTRY_ARCHIVE_REFUSED: error<{ url: string; problem: string }>(
    (a) => `The archive's URL "${a.url}" ${a.problem}.`,
    "Serve the archive by https from a host that every user reaches.",
  ),
  ENTRY_PATH_IGNORED: warning<{ kind: string }>(
    (a) => `The client ignores "path" beside a ${a.kind} source and installs the whole repository.`,
    'Use {"source": "git-subdir", "url": "…", "path": "…"} to install one folder.',
  ),
  ENTRY_VERSION_DIFFERS: warning<{ entry: string; manifest: string }>(
    (a) => `The entry says version "${a.entry}", plugin.json says "${a.manifest}", which wins.`,
    "Drop the version from the entry.",
  ),
  ENTRY_HELPER_NOT_STRICT: error<Record<string, never>>(
    'The entry names a headersHelper but is not "strict": false, so the client refuses to run it.',
    'Set "strict": false and declare the plugin\'s components in the entry.',
  ),
  ENTRY_ARCHIVE_UNPINNED: warning<Record<string, never>>(
    "The archive is fetched with a headersHelper and has no sha256, so its bytes may be others than you looked at.",
    "Add the archive's sha256.",
  ),
};
