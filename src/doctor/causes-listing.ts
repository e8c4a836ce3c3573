import { everyone, hosted, row } from "./cause-row.ts";

type None = Record<string, never>;

interface Needed {
  readonly name: string;
  readonly marketplace: string;
}

/** Causes in the catalog: names, entries, kinds of sources. */
export const listingCauses = {
  CATALOG_NAME_TWICE: row<{ name: string }>(
    4,
    { no: ["claude-ai"] },
    (a) => `The name "${a.name}" stands in the catalog more than once; claude.ai then takes none of its plugins.`,
    "Rename or remove the others.",
  ),
  DEPENDENCY_ELSEWHERE: row<Needed>(
    7,
    { warning: ["cli", "desktop"] },
    (a) => `The plugin needs "${a.name}" of the marketplace "${a.marketplace}", which users then have to add too.`,
    "Say so in the README, or offer that plugin here.",
  ),
  DEPENDENCY_MISSING: row<Needed>(
    7,
    { no: ["cli", "desktop"], unknown: ["claude-ai", "directory"] },
    (a) =>
      `The plugin needs "${a.name}", which the marketplace "${a.marketplace}" does not list; without it the plugin is not loaded.`,
    "Correct the name (upper and lower case count), list that plugin, or take it out of `dependencies`.",
  ),
  DEPENDENCY_NOT_ALLOWED: row<Needed>(
    7,
    { unknown: ["cli", "desktop"] },
    (a) =>
      `The plugin needs "${a.name}" of the marketplace "${a.marketplace}", from which this one lets nothing be installed; it is loaded only for those who installed that plugin by hand.`,
    'Name the other marketplace in "allowCrossMarketplaceDependenciesOn" of marketplace.json.',
  ),
  DEPENDENCY_REFUSED: row<{ name: string }>(
    7,
    { no: ["cli", "desktop"] },
    (a) => `The plugin needs "${a.name}", which can't be installed itself.`,
    "Correct what is said of that plugin, or take it out of `dependencies`.",
  ),
  DEPENDENCY_RANGE_INVALID: row<{ name: string; range: string }>(
    7,
    { no: ["cli", "desktop"] },
    (a) => `The plugin needs "${a.name}" in the version "${a.range}", which is no range of versions.`,
    'Write a range as npm has it, such as "^1.2.0", or leave `version` out.',
  ),
  DEPENDENCY_VERSION: row<{ name: string; range: string; version: string }>(
    7,
    { no: ["cli", "desktop"] },
    (a) =>
      `The plugin needs "${a.name}" in a version of "${a.range}", and ${a.version} is listed; with that it is not loaded. A version with a pre-release such as 1.2.0-beta is in no range that does not name one.`,
    "Widen the range, or list a version that is in it.",
  ),
  ENTRY_AUTHOR_MISSING: row<None>(
    3,
    { no: ["desktop", "claude-ai"] },
    "The entry has no author; Claude Desktop and claude.ai show such a plugin and don't install it.",
    'Add "author": {"name": "…"} to the entry.',
  ),
  ENTRY_BEHIND_TWIN: row<{ name: string }>(
    4,
    { no: everyone },
    (a) => `An earlier entry has the name "${a.name}" too, and clients install that one.`,
    "Rename or remove one of the two.",
  ),
  ENTRY_DESCRIPTION_MISSING: row<None>(
    3,
    { warning: hosted },
    "The entry has no description, so listings show the plugin without one.",
    'Add "description": one sentence that says what the plugin is for.',
  ),
  MARKETPLACE_NAME_PREFIXED: row<{ name: string }>(
    5,
    { warning: ["desktop"] },
    (a) =>
      `The marketplace's name "${a.name}" begins with "claude-"; versions of Claude Desktop did not show such ones.`,
    'Choose a name without "claude-" in front.',
  ),
  MARKETPLACE_NAME_SHARED: row<{ name: string; from: string }>(
    4,
    { warning: ["cli", "desktop"] },
    (a) => `The marketplace of ${a.from} is called "${a.name}" too; who adds both loses one of them without a word.`,
    "Rename one of the two marketplaces.",
  ),
  NAME_IN_OTHER_CATALOG: row<{ name: string; marketplace: string }>(
    4,
    { warning: ["cli", "desktop", "claude-ai"] },
    (a) => `The marketplace "${a.marketplace}" offers a plugin "${a.name}" as well.`,
    "Rename one of them, or tell users to write name@marketplace; one catalog can hold only one.",
  ),
  SOURCE_KIND_REFUSED: row<{ kind: string; clients: string }>(
    6,
    {},
    (a) => `A source of the kind ${a.kind} is not taken by ${a.clients}.`,
    "Put the plugin's folder into the marketplace, or name a repository that everybody may read.",
  ),
  SOURCE_KIND_UNPROVEN: row<{ kind: string; clients: string }>(
    6,
    {},
    (a) => `Whether a source of the kind ${a.kind} is taken by ${a.clients} is documented nowhere.`,
    "To be sure, put the plugin's folder into the marketplace.",
  ),
  SOURCE_ASKS_CONSENT: row<None>(
    6,
    { warning: ["cli"] },
    "The source is a shell command: each user has to agree to it before the plugin is installed.",
    "Use a folder, a repository or an archive, if that is not meant.",
  ),
  SOURCE_SSH: row<{ url: string }>(
    15,
    { no: ["claude-ai", "directory"], warning: ["cli", "desktop"] },
    (a) => `The source ${a.url} is reached by ssh, so by those alone who have a key for it.`,
    "Name the repository by https, if it is public.",
  ),
  SOURCE_SUBFOLDER_URL: row<{ url: string }>(
    6,
    { no: everyone },
    (a) => `${a.url} is the page of a folder, and no repository that can be cloned.`,
    'Use {"source": "git-subdir", "url": "<repository>", "path": "<folder>"}.',
  ),
  SOURCE_WITHOUT_FOLDERS: row<{ folder: string }>(
    6,
    { no: everyone },
    (a) => `The source "${a.folder}" is a folder of the marketplace, and a catalog that comes alone has none.`,
    "Offer the marketplace as a git repository, or name the plugin by archive, github, url or git-subdir.",
  ),
};
