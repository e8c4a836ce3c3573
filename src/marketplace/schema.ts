import * as z from "zod/mini";

const text = z.string();
const optionalText = z.optional(text);
const flag = z.optional(z.boolean());
const texts = z.array(text);
const person = z.looseObject({ name: text.check(z.minLength(1)), email: optionalText, url: optionalText });

/** What the client demands of the catalog itself; any issue makes it refuse the marketplace. */
export const catalogSchema = z.looseObject({
  $schema: optionalText,
  name: text,
  owner: person,
  plugins: z.array(z.unknown()),
  description: optionalText,
  version: optionalText,
  metadata: z.optional(z.looseObject({ description: optionalText, version: optionalText, pluginRoot: optionalText })),
  forceRemoveDeletedPlugins: flag,
  allowCrossMarketplaceDependenciesOn: z.optional(texts),
});

/** Only the validator minds these; the marketplace loads without its renames. */
export const renamesSchema = z.record(text, z.nullable(text));

/** Keys that the client knows beside those of the schema. */
export const catalogKeys: ReadonlySet<string> = new Set([...Object.keys(catalogSchema.shape), "renames"]);
export const metadataKeys: ReadonlySet<string> = new Set(["description", "version", "pluginRoot"]);

const url = text.check(z.refine((value) => URL.canParse(value), "must be a whole URL, with https://"));
const dependency = z.union([text, z.looseObject({ name: text })]);

/** The entry's own fields and those that describe the plugin; components are the plugin room's matter. */
export const entrySchema = z.looseObject({
  $schema: optionalText,
  name: text,
  displayName: optionalText,
  description: optionalText,
  version: optionalText,
  author: z.optional(person),
  homepage: z.optional(url),
  repository: optionalText,
  license: optionalText,
  keywords: z.optional(texts),
  category: optionalText,
  tags: z.optional(texts),
  strict: flag,
  defaultEnabled: flag,
  dependencies: z.optional(z.array(dependency)),
  headers: z.optional(z.record(text, text)),
  headersHelper: optionalText,
});

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
  ...Object.keys(entrySchema.shape),
  ...componentKeys,
  "relevance",
  "source",
]);

const signal = z.optional(z.array(z.unknown()));
const signals = z
  .looseObject({ cli: signal, cwd: signal, filesRead: signal, hosts: signal, manifestDeps: signal })
  .check(
    z.refine(
      (value) => ["cli", "cwd", "filesRead", "hosts", "manifestDeps"].some((key) => isFilled(value[key])),
      "must hold at least one of cli, hosts, filesRead, manifestDeps or cwd",
    ),
  );

export const relevanceSchema = z.looseObject({ topic: optionalText, signals });

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

const git = { url: text, ref: optionalText, sha: optionalText };

/** Packages as npm names them; a path or URL is none. */
const npmPackage = text.check(z.refine((value) => !value.split("/").includes(".."), 'must not hold ".."'));
const registry = text.check(
  z.refine((value) => /^https?:/.test(value) && URL.canParse(value), "must be an http(s) URL"),
);

/** The objects that may stand as `source`, by their kind. */
export const sourceSchemas = {
  github: z.looseObject({ repo: text, ref: optionalText, sha: optionalText }),
  url: z.looseObject(git),
  "git-subdir": z.looseObject({
    ...git,
    path: text.check(
      z.minLength(1),
      z.refine((value) => !value.split(/[/\\]/).includes(".."), 'must not hold ".."'),
    ),
  }),
  npm: z.looseObject({ package: npmPackage, version: optionalText, registry: z.optional(registry) }),
  archive: z.looseObject({
    url: text,
    sha256: z.optional(text.check(z.refine((value) => /^[0-9a-fA-F]{64}$/.test(value), "must be 64 hex digits"))),
  }),
  command: z.looseObject({
    command: text.check(z.minLength(1)),
    timeout: z.optional(z.number().check(z.gt(0), z.lte(600))),
    mode: z.optional(z.enum(["copy", "link"])),
  }),
} as const;

export type SourceKind = keyof typeof sourceSchemas;
