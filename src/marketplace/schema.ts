import * as v from "valibot";
import { dependencies } from "../plugin/manifest-schema.ts";
import { atMost, filled, filledText, number, object, oneOf, record, shortList } from "../plugin/schema-parts.ts";

const text = v.string();
const optionalText = v.optional(text);
const flag = v.optional(v.boolean());
const texts = v.array(text);
const person = object({ name: filledText, email: optionalText, url: optionalText });

const catalogFields = {
  $schema: optionalText,
  name: text,
  owner: person,
  plugins: v.array(v.unknown()),
  description: optionalText,
  version: optionalText,
  metadata: v.optional(object({ description: optionalText, version: optionalText, pluginRoot: optionalText })),
  forceRemoveDeletedPlugins: flag,
  allowCrossMarketplaceDependenciesOn: v.optional(texts),
};

/** What the client demands of the catalog itself; any issue makes it refuse the marketplace. */
export const catalogSchema = object(catalogFields);

/** Only the validator minds these; the marketplace loads without its renames. */
export const renamesSchema = record(v.nullable(text));

/** Keys that the client knows beside those of the schema. */
export const catalogKeys: ReadonlySet<string> = new Set([...Object.keys(catalogFields), "renames"]);
export const metadataKeys: ReadonlySet<string> = new Set(["description", "version", "pluginRoot"]);

const url = v.pipe(
  text,
  v.check((value) => URL.canParse(value), "must be a whole URL, with https://"),
);

/** The entry's own fields and those that describe the plugin; components are the plugin room's matter. */
export const entryFields = {
  $schema: optionalText,
  name: text,
  displayName: optionalText,
  description: optionalText,
  version: optionalText,
  author: v.optional(person),
  homepage: v.optional(url),
  repository: optionalText,
  license: optionalText,
  keywords: v.optional(texts),
  category: optionalText,
  tags: v.optional(texts),
  strict: flag,
  defaultEnabled: flag,
  dependencies: v.optional(dependencies),
  headers: v.optional(record(text)),
  headersHelper: optionalText,
};

export const entrySchema = object(entryFields);

/** Fields of plugin.json that an entry may hold, and that only the loader of plugins looks into. */
const componentKeys = [
  "agents",
  "channels",
  "commands",
  "experimental",
  "hooks",
  "lspServers",
  "mcpServers",
  "metadata",
  "monitors",
  "outputStyles",
  "settings",
  "skills",
  "themes",
  "userConfig",
  "workflows",
];

export const entryKeys: ReadonlySet<string> = new Set([
  ...Object.keys(entryFields),
  ...componentKeys,
  "relevance",
  "source",
]);

const textOf = (longest: number) => v.pipe(filledText, atMost(longest));
const listOf = (item: v.GenericSchema, most: number) => v.optional(shortList(item, most));
const glob = v.pipe(
  textOf(256),
  v.check((value) => !value.includes("\\"), 'must have "/" between folders'),
);
const host = v.pipe(textOf(128), v.regex(/^[a-z0-9.-]+$/, "must be a host's name in small letters and nothing else"));
const expression = v.pipe(textOf(256), v.check(isExpression, "must be a regular expression"));
const manifestDep = object({ file: expression, pattern: expression });
const signals = v.pipe(
  object({
    cli: listOf(textOf(64), 10),
    cwd: listOf(glob, 10),
    filesRead: listOf(glob, 10),
    hosts: listOf(host, 20),
    manifestDeps: v.optional(v.pipe(shortList(manifestDep, 10), filled())),
  }),
  v.check(
    (value) => Object.values(value).some(isFilled),
    "must hold at least one of cli, hosts, filesRead, manifestDeps or cwd",
  ),
);

export const relevanceSchema = object({ topic: v.optional(textOf(64)), signals });

function isExpression(value: string): boolean {
  try {
    return new RegExp(value) instanceof RegExp;
  } catch {
    return false;
  }
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

const git = { url: text, ref: optionalText, sha: optionalText };

/** Packages as npm names them; a path or URL is none. */
const npmPackage = v.pipe(
  text,
  v.check((value) => !value.includes(".."), 'must not hold ".."'),
);
const registry = v.pipe(
  text,
  v.check((value) => /^https?:/.test(value) && URL.canParse(value), "must be an http(s) URL"),
);

const seconds = v.pipe(
  number,
  v.custom<number>(Number.isInteger, ({ input }) => `must be a whole number, not ${String(input)}`),
  v.check((value) => value > 0, "must be over 0"),
  v.check((value) => value <= 600, "must have at most 600"),
);

/** Fields of the objects that may stand as `source`, by their kind. */
export const sourceFields = {
  github: { repo: text, ref: optionalText, sha: optionalText },
  url: git,
  "git-subdir": {
    ...git,
    path: v.pipe(
      filledText,
      v.check((value) => !value.split(/[/\\]/).includes(".."), 'must not hold ".."'),
    ),
  },
  npm: { package: npmPackage, version: optionalText, registry: v.optional(registry) },
  archive: {
    url: text,
    sha256: v.optional(
      v.pipe(
        text,
        v.check((value) => /^[0-9a-fA-F]{64}$/.test(value), "must be 64 hex digits"),
      ),
    ),
  },
  command: {
    // What the client can show whole to the user who must agree to it.
    command: v.pipe(
      textOf(500),
      v.check(
        (line) => /^[ -~]*$/.test(line) && !line.includes("    "),
        "must be ASCII on one line, without four blanks in a row",
      ),
    ),
    timeout: v.optional(seconds),
    mode: v.optional(oneOf("copy", "link")),
  },
} as const;

export type SourceKind = keyof typeof sourceFields;
