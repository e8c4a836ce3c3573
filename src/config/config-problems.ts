import * as z from "zod";
import { nearest } from "../core/nearest.ts";

/** One thing that is wrong with a configuration. */
export interface ConfigProblem {
  /** Keys and indexes that lead to it; `[]` is the whole configuration. */
  readonly path: readonly (string | number)[];
  /** Whether the key is wrong, and not its value. */
  readonly atKey: boolean;
  /** One sentence. */
  readonly problem: string;
  readonly fix: string;
}

/** `limits.timeoutMs`, `pricing.tiers[0].name`. */
function pathText(path: readonly (string | number)[]): string {
  return path.map((part, at) => (typeof part === "number" ? `[${part}]` : at === 0 ? part : `.${part}`)).join("");
}

/** The value without members that are `undefined`: `endpoint: process.env.X`. */
export function withoutUndefined(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutUndefined(member)]));
}

/** What a program says about its own keys. */
export interface Wording {
  /** Of which unknown keys are told apart. */
  readonly schema: z.ZodType;
  /** What to do about a wrong value. */
  readonly fixFor: (path: readonly (string | number)[], value: unknown) => string;
}

/** The sentences of a schema's issue. */
export function problemsOf(issue: z.core.$ZodIssue, { schema, fixFor }: Wording): ConfigProblem[] {
  const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(path, key, schema));
  const named = path.length === 0 ? "The configuration" : `\`${pathText(path)}\``;
  const fix = fixFor(path, issue.input);
  return [{ path, atKey: issue.code === "invalid_key", problem: `${named}: ${complaintOf(issue)}.`, fix }];
}

function unknownKey(path: readonly (string | number)[], key: string, schema: z.ZodType): ConfigProblem {
  const known = knownKeys(path, schema);
  const near = nearest(key, known);
  const fix = near === undefined ? `Remove it; known here: ${known.join(", ")}.` : `Did you mean \`${near}\`?`;
  return { path: [...path, key], atKey: true, problem: `\`${pathText([...path, key])}\` is not a known key.`, fix };
}

function complaintOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_key") return issue.issues[0]?.message ?? issue.message;
  if (issue.code === "invalid_value")
    return `expected ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}`;
  if (issue.code !== "invalid_type") return issue.message;
  return `expected ${typeNames[issue.expected] ?? issue.expected}, got ${typeName(issue.input)}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "an object",
  record: "an object",
  array: "a list",
};

function typeName(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "number" && !Number.isInteger(value)
    ? "a fraction"
    : (typeNames[typeof value] ?? `a ${typeof value}`);
}

/** What zod keeps of the kinds of schema that a configuration is made of. */
interface SchemaNode {
  readonly def: {
    readonly shape?: Readonly<Record<string, SchemaNode>>;
    readonly valueType?: SchemaNode;
    readonly element?: SchemaNode;
    /** What is optional or has a default. */
    readonly innerType?: SchemaNode;
  };
}

/** The keys that the schema knows at a place. */
function knownKeys(path: readonly (string | number)[], schema: z.ZodType): string[] {
  let node = bare(schema as SchemaNode);
  for (const part of path) {
    const { shape, valueType, element } = node?.def ?? {};
    node = bare(typeof part === "number" ? element : (shape?.[part] ?? valueType));
  }
  return Object.keys(node?.def.shape ?? {}).filter((key) => key !== "$schema");
}

function bare(node: SchemaNode | undefined): SchemaNode | undefined {
  return node?.def.innerType === undefined ? node : bare(node.def.innerType);
}
