import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { headerValue } from "./header-value.ts";

/** An argument of a tool that goes as a header too. */
export interface ParamHeader {
  /** Names of the members that lead to it, from the outermost. */
  readonly path: readonly string[];
  /** Without `Mcp-Param-`. */
  readonly header: string;
}

const mark = "x-mcp-header";
/** Schemas inside each other; people write up to ten, and whoever walks over them recurses. */
const maxDepth = 100;
const types = ["string", "integer", "boolean"];
/** Where JSON Schema holds schemas that no fixed way of members leads to. */
const elsewhere = `items prefixItems contains additionalProperties unevaluatedProperties unevaluatedItems propertyNames
  oneOf anyOf allOf not if then else`.split(/\s+/);
const elsewhereByName = ["patternProperties", "dependentSchemas", "$defs", "definitions"];

/**
 * The arguments that a tool's input schema wants in headers (SEP-2243, 2026-07-28), mostly none. A text says why the
 * schema breaks the rules for them: such a tool must neither be listed nor called.
 */
export function paramHeaders(inputSchema: Json | undefined): readonly ParamHeader[] | string {
  const found: ParamHeader[] = [];
  const problem = visit(inputSchema, [], true, found);
  return problem ?? duplicate(found) ?? found;
}

function visit(schema: Json | undefined, path: string[], reachable: boolean, found: ParamHeader[]): string | undefined {
  if (!isJsonObject(schema)) return undefined;
  if (path.length > maxDepth) return "the schema is nested too deeply";
  if (schema[mark] !== undefined) {
    const header =
      reachable && path.length > 0 ? markedName(schema) : { problem: "it may be on plain properties only" };
    if (typeof header !== "string") return `${path.join(".") || "the schema"}: ${mark}: ${header.problem}`;
    found.push({ path, header });
  }
  for (const [name, child] of membersOf(schema["properties"])) {
    const problem = visit(child, [...path, name], reachable, found);
    if (problem !== undefined) return problem;
  }
  const rest = [
    ...elsewhere.flatMap((key) => schema[key] ?? []),
    ...elsewhereByName.flatMap((key) => membersOf(schema[key]).map(([, child]) => child)),
  ];
  for (const child of rest) {
    const problem = visit(child, [...path, "…"], false, found);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function membersOf(value: Json | undefined): [string, Json][] {
  return isJsonObject(value) ? Object.entries(value) : [];
}

function markedName({ [mark]: name, type }: JsonObject): string | { problem: string } {
  const isName = typeof name === "string" && /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name);
  if (!isName) return { problem: "its value is no header's name" };
  const fits = typeof type === "string" && types.includes(type);
  return fits ? name : { problem: `its property must be one of ${types.join(", ")}` };
}

function duplicate(found: readonly ParamHeader[]): string | undefined {
  const names = found.map(({ header }) => header.toLowerCase());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? undefined : `${mark}: "${twice}" is there twice`;
}

/** The values of `headers` in a call's arguments, encoded; what is null, absent or no plain value has no header. */
export function paramHeaderValues(headers: readonly ParamHeader[], args: Json | undefined): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { path, header } of headers) {
    const text = textOf(path.reduce<Json | undefined>((at, key) => (isJsonObject(at) ? at[key] : undefined), args));
    if (text !== undefined) values[`Mcp-Param-${header}`] = headerValue(text);
  }
  return values;
}

function textOf(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  // A larger number is another one in the body than here.
  return typeof value === "number" && !(Number.isInteger(value) && !Number.isSafeInteger(value))
    ? String(value)
    : undefined;
}
