import * as v from "valibot";
import { atMost, filled, filledText, number, object, oneOf, record, strictObject, url } from "./schema-parts.ts";

const text = v.string();
const optionName = {
  form: /^[A-Za-z_][A-Za-z0-9_]*$/,
  problem: "is no option name: letters, digits and _ only, no digit first",
};

const choice = v.pipe(
  filledText,
  atMost(64),
  v.check((value) => value === value.trim(), "must not start or end with a blank"),
  v.check((value) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(value), "must not hold invisible characters"),
);
const option = v.pipe(
  strictObject({
    // Where it is missing, the sentence names the types, too.
    type: v.pipe(v.optional(v.unknown(), null), oneOf("string", "number", "boolean", "directory", "file")),
    title: text,
    description: text,
    required: v.optional(v.boolean()),
    default: v.optional(v.union([text, number, v.boolean(), v.array(text)])),
    options: v.optional(v.pipe(v.array(choice), filled())),
    multiple: v.optional(v.boolean()),
    sensitive: v.optional(v.boolean()),
    min: v.optional(number),
    max: v.optional(number),
  }),
  v.forward(
    v.check(({ options }) => !hasTwins(options), "must not hold one value twice, in whatever letter case"),
    ["options"],
  ),
  v.forward(
    v.check(
      (given) => given.options === undefined || isChoice(given),
      'are only for the type "string", neither multiple nor sensitive',
    ),
    ["options"],
  ),
  v.forward(
    v.check((given) => hasUsableDefault(given), "must be one of the options, unless the option is required"),
    ["default"],
  ),
);

interface Chosen {
  readonly type?: unknown;
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

const userConfig = record(option, optionName);

const idPart = "[A-Za-z0-9][A-Za-z0-9._-]*";
const refusedForm = "has a form that the client refuses";
const id = v.pipe(text, v.regex(new RegExp(`^${idPart}$`), refusedForm));

/** `name`, with `@marketplace` or without, and `@^` with anything behind it or without; or an object. */
export const dependencies = v.array(
  v.union([
    v.pipe(text, v.regex(new RegExp(`^${idPart}(?:@${idPart})?(?:@\\^[^@]*)?$`), refusedForm)),
    object({ name: id, marketplace: v.optional(id) }),
  ]),
);

/**
 * Fields about the plugin that the validator refuses when their type is wrong, while a session loads the plugin all the
 * same and leaves the field out.
 */
export const detailFields: Readonly<Record<string, v.GenericSchema>> = {
  $schema: text,
  author: object({
    name: filledText,
    email: v.optional(text),
    url: v.optional(text),
  }),
  description: text,
  displayName: text,
  homepage: url,
  keywords: v.array(text),
  license: text,
  repository: text,
};

/** Fields with which the client refuses the whole plugin when their type is wrong. */
export const coreFields: Readonly<Record<string, v.GenericSchema>> = {
  channels: v.array(
    strictObject({
      server: filledText,
      displayName: v.optional(text),
      userConfig: v.optional(userConfig),
    }),
  ),
  defaultEnabled: v.boolean(),
  dependencies,
  settings: record(v.unknown()),
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
export const evals = v.union([text, v.array(text)]);

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
