import { row } from "./note-row.ts";

const noAction = "Nothing has to be done.";
const inSource = "Correct it in the source, where its other users meet the same.";

/**
 * Every note about a source or an entry of an aggregate; `docs/notes.md` is written from it. Renaming a code is a
 * breaking change.
 */
export const noteTable = {
  CATALOG_BROKEN: row<{ problem: string }>("error", (a) => `The source's catalog is broken: ${a.problem}`, inSource),
  COMMAND_NOT_RUN: row<Record<string, never>>(
    "error",
    "The entry's source is a shell command, which is never run here.",
    "Ask its author for a folder, a repository or an archive, or exclude it.",
  ),
  COMPONENT_PATH_CORRECTED: row<{ field: string; path: string; to: string }>(
    "warning",
    (a) => `"${a.field}" names "${a.path}", which clients refuse as it is written; it is served as "${a.to}".`,
    inSource,
  ),
  COMPONENT_PATH_DROPPED: row<{ field: string; path: string }>(
    "warning",
    (a) => `"${a.field}" names "${a.path}", where there is nothing; it is served without.`,
    inSource,
  ),
  DEPENDENCY_MISSING: row<{ name: string }>(
    "warning",
    (a) => `The plugin depends on "${a.name}", which its source does not offer here.`,
    "Include that plugin too, or exclude this one.",
  ),
  DEPENDENCY_OUTSIDE: row<{ name: string; marketplace: string }>(
    "warning",
    (a) => `The plugin depends on "${a.name}" of the marketplace "${a.marketplace}", which is none of the sources.`,
    "Add that marketplace as a source, or tell users to add it beside this one.",
  ),
  DEPENDENCY_RENAMED: row<{ name: string; to: string }>(
    "info",
    (a) => `The dependency "${a.name}" is served as "${a.to}", its name here.`,
    noAction,
  ),
  ENTRY_KEPT: row<{ pin: string; problem: string }>(
    "warning",
    (a) => `The entry could not be read again, so it is served as it was at ${a.pin}: ${a.problem}`,
    "Synchronise again when its source answers.",
  ),
  ENTRY_NOT_FETCHED: row<{ kind: string }>(
    "error",
    (a) => `The entry's source (${a.kind}) was not fetched.`,
    "Synchronise the source again; its status says what failed.",
  ),
  ENTRY_REFUSED: row<{ problem: string }>(
    "error",
    (a) => `Clients would refuse the plugin, so it is not served: ${a.problem}`,
    inSource,
  ),
  ENTRY_TWICE: row<{ name: string }>(
    "error",
    (a) => `The source has "${a.name}" more than once (letter case does not count); only the first is served.`,
    "Ask its maintainer to rename or remove the others.",
  ),
  ENTRY_UNREADABLE: row<{ problem: string }>("error", (a) => `The plugin's files can't be had: ${a.problem}`, inSource),
  ENTRY_UNSUPPORTED: row<{ problem: string }>(
    "error",
    (a) => `The entry's source is none that clients know: ${a.problem}`,
    "Exclude the entry, or ask its maintainer to correct it.",
  ),
  FIELD_DROPPED: row<{ field: string; problem: string }>(
    "warning",
    (a) => `"${a.field}" ${a.problem}, so it is served without.`,
    inSource,
  ),
  FIELD_UNKNOWN: row<{ field: string }>(
    "info",
    (a) => `The entry's "${a.field}" is unknown to clients and not served.`,
    noAction,
  ),
  FOLDER_RENAMED: row<{ folder: string }>(
    "info",
    (a) => `Two plugins would share a folder, so this one lies in "${a.folder}".`,
    noAction,
  ),
  GRANT_UNMATCHED: row<{ where: string; name: string; grant: string }>(
    "warning",
    (a) => `A grant of ${a.where} names "${a.name}" (${a.grant}), which the source does not offer here.`,
    "Correct the name in the configuration (upper and lower case count), or remove the grant.",
  ),
  HEADERS_DROPPED: row<{ field: string }>(
    "info",
    (a) => `"${a.field}" is for fetching an archive and not served: the plugin's files are served themselves.`,
    noAction,
  ),
  LFS_POINTER: row<{ path: string }>(
    "warning",
    (a) => `"${a.path}" lies in Git LFS and is served as the pointer that stands in its place.`,
    "Ask its maintainer to keep the file in git itself.",
  ),
  LINK_LEFT_OUT: row<{ path: string }>(
    "warning",
    (a) => `"${a.path}" is a symbolic link and not served.`,
    "Ask its maintainer to put the file itself there.",
  ),
  MANIFEST_BROKEN: row<{ problem: string }>(
    "error",
    (a) => `plugin.json can't be read, so the plugin is not served: ${a.problem}`,
    inSource,
  ),
  MANIFEST_WRITTEN: row<Record<string, never>>(
    "info",
    "The plugin has no plugin.json; one was written from its entry, which some clients ask for.",
    noAction,
  ),
  METADATA_ASSET_LEFT_OUT: row<{ field: string; path: string }>(
    "info",
    (a) =>
      `"${a.field}" of marketplace-metadata.json names "${a.path}", which is no file of the plugin; it is left out.`,
    "Ask its maintainer to put the file into the plugin's folder, or to give an https URL.",
  ),
  METADATA_BROKEN: row<{ problem: string }>("warning", (a) => `The store's data is broken: ${a.problem}.`, inSource),
  NAME_COLLISION: row<{ name: string; to: string; others: string }>(
    "warning",
    (a) => `"${a.name}" is also the name of a plugin of ${a.others}; this one is listed as "${a.to}".`,
    "Exclude all but one to give the last its name back.",
  ),
  NAME_DIFFERS: row<{ entry: string; manifest: string; to: string }>(
    "info",
    (a) => `The entry is called "${a.entry}", its plugin.json says "${a.manifest}"; both are served as "${a.to}".`,
    noAction,
  ),
  NAME_LONG: row<{ length: number }>(
    "warning",
    (a) => `The listed name has ${a.length} characters; Claude Desktop drops entries over 128.`,
    "Give the source a shorter slug, or ask the plugin's maintainer for a shorter name.",
  ),
  NAME_PREFIXED: row<{ name: string; to: string }>(
    "info",
    (a) => `Every name gets its source's slug before it: "${a.name}" is listed as "${a.to}".`,
    noAction,
  ),
  NAME_REFUSED: row<{ name: string; problem: string }>(
    "error",
    (a) => `The name "${a.name}" ${a.problem}, also behind the slug, so the plugin is not served.`,
    "Choose another slug for the source, or ask the plugin's maintainer for another name.",
  ),
  NAME_RESERVED: row<{ name: string; to: string }>(
    "warning",
    (a) => `Clients keep names like "${a.name}" for Anthropic's own marketplaces; this one is listed as "${a.to}".`,
    noAction,
  ),
  NAME_UNMATCHED: row<{ key: string; name: string }>(
    "warning",
    (a) => `\`${a.key}\` names "${a.name}", which the source does not have.`,
    "Correct the name in the configuration (upper and lower case count), or remove it.",
  ),
  PATH_LEFT_OUT: row<{ path: string; problem: string }>(
    "warning",
    (a) => `"${a.path}" is not served: it ${a.problem}.`,
    "Ask its maintainer to rename the file.",
  ),
  PATH_NOT_PORTABLE: row<{ path: string; problem: string }>(
    "warning",
    (a) => `"${a.path}" can't be written on Windows (${a.problem}): git there checks out nothing of the marketplace.`,
    "Where callers use Windows, exclude the plugin, or ask its maintainer to rename the file.",
  ),
  PATH_UNSAFE: row<{ path: string }>(
    "error",
    (a) => `The path "${a.path}" leads out of the plugin's folder or has no usable form, so the plugin is not served.`,
    "Ask its maintainer to rename the file.",
  ),
  RENAME_DROPPED: row<{ name: string; to: string }>(
    "info",
    (a) => `The source renames "${a.name}" to "${a.to}", which is not served or stands for another plugin here.`,
    noAction,
  ),
  SOURCE_NOT_SYNCED: row<Record<string, never>>(
    "error",
    "Nothing of the source was ever fetched, so none of its plugins is served.",
    "Run `claude-bazaar marketplace sync`; it says what fails.",
  ),
  STRICT_CONFLICT: row<{ fields: string }>(
    "warning",
    (a) =>
      `The entry is "strict": false and has ${a.fields} beside a plugin.json, which clients refuse; it is served with the entry's components alone.`,
    inSource,
  ),
  SUBMODULE_LEFT_OUT: row<{ path: string }>(
    "warning",
    (a) => `"${a.path}" is a git submodule and not served.`,
    "Ask its maintainer to keep those files in the repository.",
  ),
  UNPINNED: row<{ pin: string }>(
    "info",
    (a) => `The entry names no commit; it was taken as it was at ${a.pin}.`,
    noAction,
  ),
  URL_PATH_IGNORED: row<Record<string, never>>(
    "warning",
    'Clients ignore "path" beside a source of the kind url or github, so the whole repository is the plugin.',
    "Ask its maintainer for a source of the kind git-subdir.",
  ),
  VERSION_DIFFERS: row<{ entry: string; manifest: string }>(
    "info",
    (a) => `The entry says version "${a.entry}", plugin.json "${a.manifest}", which counts.`,
    noAction,
  ),
  VERSION_SUFFIXED: row<{ version: string; to: string; why: string }>(
    "info",
    (a) => `${a.why}, so version "${a.version}" is served as "${a.to}": clients update by version alone.`,
    noAction,
  ),
} as const;

export type NoteCode = keyof typeof noteTable;
