import { description, type Schema } from "./description.ts";

/**
 * Paths of what a body has and its schema does not name. GitHub's schemas are open, so a misspelt key is valid by them, and
 * GitHub drops it without a word.
 */
export function unknownKeys(schema: Schema, value: unknown, at = ""): string[] {
  if (Array.isArray(value)) {
    const items = partsOf(schema).flatMap((part) => (isSchema(part["items"]) ? [part["items"]] : []));
    return value.flatMap((one, index) => unknownKeys({ anyOf: items }, one, `${at}/${index}`));
  }
  if (typeof value !== "object" || value === null) return [];
  const parts = partsOf(schema).filter((part) => isSchema(part["properties"]) || "additionalProperties" in part);
  const isOpen =
    parts.length === 0 ||
    parts.some((part) => part["additionalProperties"] !== undefined && part["additionalProperties"] !== false);
  if (isOpen) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const named = parts.flatMap(({ properties }) => {
      const found = (properties as Readonly<Record<string, unknown>> | undefined)?.[key];
      return isSchema(found) ? [found] : [];
    });
    return named.length === 0 ? [`${at}/${key}`] : unknownKeys({ anyOf: named }, inner, `${at}/${key}`);
  });
}

/** The schema and all that it is put together of. */
function partsOf(schema: Schema): Schema[] {
  const { $ref } = schema;
  if (typeof $ref === "string") return partsOf(description.schemas[$ref.replace("github#/schemas/", "")] ?? {});
  const inner = ["allOf", "anyOf", "oneOf"].flatMap((key) => (schema[key] ?? []) as readonly Schema[]);
  return [schema, ...inner.flatMap((one) => partsOf(one))];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
