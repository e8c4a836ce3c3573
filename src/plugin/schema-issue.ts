import * as v from "valibot";
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

/** Everything that is wrong with `value`, in the schema's order. */
export function issuesOf(schema: v.GenericSchema, value: unknown): SchemaIssue[] {
  return (v.safeParse(schema, value, { message: problemOf }).issues ?? []).map(issueOf);
}

/** The first of them, without a look at the rest. A wrong value in a union may have another sentence here. */
export function firstIssue(schema: v.GenericSchema, value: unknown): SchemaIssue | undefined {
  const [issue] = v.safeParse(schema, value, { message: problemOf, abortEarly: true }).issues ?? [];
  return issue === undefined ? undefined : issueOf(issue);
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

function issueOf({ path: steps, message }: v.BaseIssue<unknown>): SchemaIssue {
  const path = (steps ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  return { path, field: fieldText(path), problem: message };
}

/** For what has no sentence of its own in the schema. */
function problemOf(issue: v.BaseIssue<unknown>): string {
  if (issue.input === undefined) return "is missing";
  return issue.type === "union" ? `must not be ${kindOf(issue.input)} of this form` : mustBe(issue.type)(issue);
}

/** The rest of a sentence about a value of another type than the named one. */
export function mustBe(type: string): (issue: { readonly input: unknown }) => string {
  return ({ input }) => `must be ${nameOf(type)}, not ${kindOf(input)}`;
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
  string: "a text",
};

function nameOf(type: string): string {
  return names[type] ?? type;
}
