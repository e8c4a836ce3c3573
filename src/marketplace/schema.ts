import * as z from "zod/mini";
import { dependencies } from "../plugin/manifest-schema.ts";

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
  dependencies: z.optional(dependencies),
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

const textOf = (longest: number) => text.check(z.minLength(1), z.maxLength(longest));
const listOf = (item: z.ZodMiniType, most: number) => z.optional(z.array(item).check(z.maxLength(most)));
const glob = textOf(256).check(z.refine((value) => !value.includes("\\"), 'must have "/" between folders'));
const host = textOf(128).check(z.regex(/^[a-z0-9.-]+$/, "must be a host's name in small letters and nothing else"));
const expression = textOf(256).check(z.refine(isExpression, "must be a regular expression"));
const manifestDep = z.looseObject({ file: expression, pattern: expression });
const signals = z
  .looseObject({
    cli: listOf(textOf(64), 10),
    cwd: listOf(glob, 10),
    filesRead: listOf(glob, 10),
    hosts: listOf(host, 20),
    manifestDeps: z.optional(z.array(manifestDep).check(z.minLength(1), z.maxLength(10))),
  })
  .check(
    z.refine(
      (value) => ["cli", "cwd", "filesRead", "hosts", "manifestDeps"].some((key) => isFilled(value[key])),
      "must hold at least one of cli, hosts, filesRead, manifestDeps or cwd",
    ),
  );

export const relevanceSchema = z.looseObject({ topic: z.optional(textOf(64)), signals });

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
const npmPackage = text.check(z.refine((value) => !value.includes(".."), 'must not hold ".."'));
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
    // What the client can show whole to the user who must agree to it.
    command: textOf(500).check(
      z.refine(
        (line) => /^[ -~]*$/.test(line) && !line.includes("    "),
        "must be ASCII on one line, without four blanks in a row",
      ),
    ),
    timeout: z.optional(z.int().check(z.gt(0), z.lte(600))),
    mode: z.optional(z.enum(["copy", "link"])),
  }),
} as const;

export type SourceKind = keyof typeof sourceSchemas;
