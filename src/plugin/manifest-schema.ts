import * as z from "zod/mini";

const text = z.string();
const identifier = z
  .string()
  .check(
    z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, { error: "is no option name: letters, digits and _ only, no digit first" }),
  );

const choice = text.check(
  z.minLength(1),
  z.maxLength(64),
  z.refine((value) => value === value.trim(), { error: "must not start or end with a blank" }),
  z.refine((value) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(value), {
    error: "must not hold invisible characters",
  }),
);
const option = z
  .strictObject({
    type: z.enum(["string", "number", "boolean", "directory", "file"]),
    title: text,
    description: text,
    required: z.optional(z.boolean()),
    default: z.optional(z.union([text, z.number(), z.boolean(), z.array(text)])),
    options: z.optional(z.array(choice).check(z.minLength(1))),
    multiple: z.optional(z.boolean()),
    sensitive: z.optional(z.boolean()),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
  })
  .check(
    z.refine(({ options }) => !hasTwins(options), {
      path: ["options"],
      error: "must not hold one value twice, in whatever letter case",
    }),
    z.refine((given) => given.options === undefined || isChoice(given), {
      path: ["options"],
      error: 'are only for the type "string", neither multiple nor sensitive',
    }),
    z.refine(hasUsableDefault, {
      path: ["default"],
      error: "must be one of the options, unless the option is required",
    }),
  );

interface Chosen {
  readonly type: string;
  readonly multiple?: boolean | undefined;
  readonly sensitive?: boolean | undefined;
}

/** Whether one of several texts can be chosen for the option. */
function isChoice({ type, multiple, sensitive }: Chosen): boolean {
  return type === "string" && multiple !== true && sensitive !== true;
}

function hasTwins(values: readonly string[] | undefined): boolean {
  return values !== undefined && new Set(values.map((value) => value.toLowerCase())).size < values.length;
}

/** A choice must be made for a user who makes none. */
function hasUsableDefault(given: {
  readonly options?: unknown;
  readonly default?: unknown;
  readonly required?: unknown;
}) {
  const { options, default: chosen } = given;
  if (!Array.isArray(options)) return true;
  if (chosen === undefined) return given.required === true;
  return options.includes(chosen);
}

const userConfig = z.record(identifier, option);

const idPart = "[A-Za-z0-9][A-Za-z0-9._-]*";
const id = z.string().check(z.regex(new RegExp(`^${idPart}$`)));

/** `name`, with `@marketplace` or without, and `@^` with anything behind it or without; or an object. */
export const dependencies = z.array(
  z.union([
    z.string().check(z.regex(new RegExp(`^${idPart}(?:@${idPart})?(?:@\\^[^@]*)?$`))),
    z.looseObject({ name: id, marketplace: z.optional(id) }),
  ]),
);

/**
 * Fields about the plugin that the validator refuses when their type is wrong, while a session loads the plugin all the
 * same and leaves the field out.
 */
export const detailFields: Readonly<Record<string, z.ZodMiniType>> = {
  $schema: text,
  author: z.looseObject({
    name: z.string().check(z.minLength(1)),
    email: z.optional(text),
    url: z.optional(text),
  }),
  description: text,
  displayName: text,
  homepage: z.url(),
  keywords: z.array(text),
  license: text,
  repository: text,
};

/** Fields with which the client refuses the whole plugin when their type is wrong. */
export const coreFields: Readonly<Record<string, z.ZodMiniType>> = {
  channels: z.array(
    z.strictObject({
      server: text.check(z.minLength(1)),
      displayName: z.optional(text),
      userConfig: z.optional(userConfig),
    }),
  ),
  defaultEnabled: z.boolean(),
  dependencies,
  settings: z.record(z.string(), z.unknown()),
  userConfig,
  version: text,
};

/** Fields that name components; their readers check them. */
export const componentFields: ReadonlySet<string> = new Set([
  "agents",
  "commands",
  "hooks",
  "lspServers",
  "mcpServers",
  "outputStyles",
  "skills",
  "workflows",
]);

/** Components that belong under `experimental`; at the top level they still load, with a warning. */
export const experimentalFields: ReadonlySet<string> = new Set(["monitors", "themes"]);

/** Of `experimental`, what the client refuses the whole plugin for when its type is wrong. */
export const evals = z.union([text, z.array(text)]);

/** Fields of a marketplace's entry, which mean nothing in plugin.json. */
export const entryOnlyFields: ReadonlySet<string> = new Set(["category", "relevance", "source", "strict", "tags"]);

/** Known to the client without an effect at load: for a directory's listing, or as free data. */
export const quietFields: ReadonlySet<string> = new Set([
  "bugs",
  "documentationUrl",
  "engines",
  "experimental",
  "icon",
  "metadata",
  "name",
  "privacyPolicyUrl",
  "screenshots",
  "support",
  "supportUrl",
  "termsOfServiceUrl",
]);
