import * as z from "zod/mini";
import type { JsonPath } from "../core/json.ts";

/** What a schema found wrong with a value, in plain words. */
export interface SchemaIssue {
  /** Below the checked value. */
  readonly path: JsonPath;
  /** The path as people write it, e.g. `options[0].name`; `""` is the checked value itself. */
  readonly field: string;
  /** The rest of a sentence that starts with the field, e.g. "must be a text, not a number". */
  readonly problem: string;
}

/** Compiling a schema pays after many values of one process, and needs a page whose security policy allows it. */
const interpreted = { jitless: true };

/** A whole number from `least` on. Zod's own would bring all its formats of numbers into the bundle. */
export function whole(least: number) {
  return z
    .number()
    .check(
      z.refine((value) => Number.isSafeInteger(value) && value >= least, `must be a whole number from ${least} on`),
    );
}

/** Everything that is wrong with `value`, in the schema's order. */
export function issuesOf(schema: z.ZodMiniType, value: unknown): SchemaIssue[] {
  const result = z.safeParse(schema, value, interpreted);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const path = pathOf(issue);
    return { path, field: fieldText(path), problem: problemOf(issue, valueAt(value, path)) };
  });
}

export function firstIssue(schema: z.ZodMiniType, value: unknown): SchemaIssue | undefined {
  return issuesOf(schema, value)[0];
}

/** `["a", 0, "b"]` as `a[0].b`. */
export function fieldText(path: JsonPath): string {
  return path
    .map((step, at) => {
      if (typeof step === "string" && /^[\w$-]+$/.test(step)) return at === 0 ? step : `.${step}`;
      return `[${JSON.stringify(step)}]`;
    })
    .join("");
}

type Issue = z.core.$ZodIssue;

/** A key that is not allowed has its object's path in zod; people look for the key. */
function pathOf(issue: Issue): JsonPath {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  return unknown === undefined ? path : [...path, unknown];
}

function problemOf(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      return value === undefined ? "is missing" : `must be ${nameOf(issue.expected)}, not ${kindOf(value)}`;
    case "invalid_value":
      return `must be one of ${issue.values.map((one) => JSON.stringify(one)).join(", ")}`;
    case "unrecognized_keys":
      return "is not known here";
    case "invalid_key":
      return issue.issues[0]?.message ?? "has a name that the client refuses";
    case "too_small":
      return issue.origin === "number" ? `must be over ${issue.minimum}` : "must not be empty";
    case "too_big":
      return `must have at most ${issue.maximum}`;
    case "invalid_format":
      return issue.format === "url" ? "must be a whole URL, with https://" : ownMessage(issue.message);
    case "custom":
      return issue.message;
    default:
      return `must not be ${kindOf(value)} of this form`;
  }
}

/** The small build of zod has no sentences; only those that a schema gave itself say something. */
function ownMessage(message: string): string {
  return message === "Invalid input" ? "has a form that the client refuses" : message;
}

/** JSON's types in plain words. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return nameOf(typeof value);
}

const names: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  number: "a number",
  object: "an object",
  record: "an object",
  string: "a text",
};

function nameOf(type: string): string {
  return names[type] ?? type;
}

function valueAt(value: unknown, path: JsonPath): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}
