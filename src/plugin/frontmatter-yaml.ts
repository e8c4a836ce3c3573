import {
  constructFromEvents,
  CORE_SCHEMA,
  type Event,
  EVENT_ID,
  getScalarValue,
  mergeTag,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from "js-yaml";
import { messageOf } from "../core/errors.ts";
import { countLines } from "../core/text.ts";
import { readMended } from "./frontmatter-mend.ts";
import { readPlain } from "./frontmatter-plain.ts";
import type { JsonObject } from "./types.ts";

/** What YAML makes of a block; with a `problem` or `notMapping` the rest is empty. Lines count from 1 in the file. */
export interface YamlBlock {
  readonly data: JsonObject;
  readonly lines: Readonly<Record<string, number>>;
  readonly duplicateKeys: readonly { readonly key: string; readonly line: number }[];
  readonly problem?: { readonly reason: string; readonly line: number };
  readonly notMapping?: "array" | "string" | "number" | "boolean";
}

const nothing: YamlBlock = { data: {}, lines: {}, duplicateKeys: [] };
const schema = CORE_SCHEMA.withTags(mergeTag);
// Against blocks that were made to be expensive: nesting, many aliases, merges of merges.
const limits = { maxDepth: 100, maxAliases: 100, maxTotalMergeKeys: 1_000 };
/** Values that a block may have with its aliases written out. */
const maxValues = 10_000;

/** Parses a block whose first line has the given number, as YAML and then as the client's own, wider YAML. Never throws. */
export function parseBlock(block: string, firstLine: number): YamlBlock {
  return readPlain(block, firstLine) ?? parseYaml(block, firstLine);
}

/** The same with the parser, whatever the block is. */
export function parseYaml(block: string, firstLine: number): YamlBlock {
  const read = attempt(block, firstLine);
  return read.problem === undefined ? read : (readMended(block, (text) => attempt(text, firstLine), firstLine) ?? read);
}

function attempt(block: string, firstLine: number): YamlBlock {
  try {
    const events = parseEvents(block, limits);
    const source = { source: block, schema, json: true, ...limits };
    const documents = constructFromEvents(withoutTags(events, block), source);
    if (documents.length > 1) return unread("it holds several documents", firstLine);
    if (valuesIn(documents[0], maxValues) >= maxValues) return unread("its aliases multiply into too much", firstLine);
    return { ...valueOf(documents[0]), ...keysOf(events, block, firstLine) };
  } catch (error) {
    if (!(error instanceof YAMLException)) return unread(messageOf(error), firstLine);
    const reason = error.reason.startsWith("nesting exceeded") ? "it is nested too deeply" : error.reason;
    return unread(reason, firstLine + (error.mark?.line ?? 0));
  }
}

function unread(reason: string, line: number): YamlBlock {
  return { ...nothing, problem: { reason, line } };
}

function valueOf(value: unknown): YamlBlock {
  if (value === null || value === undefined) return nothing;
  if (Array.isArray(value)) return { ...nothing, notMapping: "array" };
  if (typeof value === "object") return { ...nothing, data: value as JsonObject };
  return { ...nothing, notMapping: typeof value as "string" | "number" | "boolean" };
}

const typeTag = /!!(bool|float|int|null)(?![\w-])/y;
const bool = /^(?:true|false|True|False|TRUE|FALSE)$/;
const nil = /^(?:~|null|Null|NULL)?$/;

/**
 * The events as the client takes their tags. It converts nothing: a plain value that is of its tag's type anyway stays
 * what it is, and with any other tag it is a text. On quoted texts, lists and mappings no tag counts.
 */
function withoutTags(events: readonly Event[], block: string): Event[] {
  return events.map((event) => {
    if (!("tagStart" in event) || event.tagStart < 0) return event;
    const bare = { ...event, tagStart: -1, tagEnd: -1 };
    if (bare.type !== EVENT_ID.SCALAR || bare.style !== SCALAR_STYLE.PLAIN) return bare;
    typeTag.lastIndex = event.tagStart;
    const type = typeTag.exec(block)?.[1];
    const value = getScalarValue(block, bare);
    return isOf(type, value) ? bare : { ...bare, style: SCALAR_STYLE.SINGLE_QUOTED };
  });
}

function isOf(type: string | undefined, plain: string): boolean {
  if (type === "bool") return bool.test(plain);
  if (type === "null") return nil.test(plain);
  return type !== undefined && !bool.test(plain) && !nil.test(plain);
}

/** Scalars, lists and maps below a value, each alias counted again; at most `limit`. */
function valuesIn(value: unknown, limit: number): number {
  if (typeof value !== "object" || value === null) return 1;
  let count = 1;
  for (const inner of Object.values(value)) {
    if (count >= limit) break;
    count += valuesIn(inner, limit - count);
  }
  return count;
}

/** The top-level keys: the first and then every second node right below a document that is a mapping. */
function keysOf(
  events: readonly Event[],
  block: string,
  firstLine: number,
): Pick<YamlBlock, "lines" | "duplicateKeys"> {
  const lines = new Map<string, number>();
  const duplicateKeys: { key: string; line: number }[] = [];
  let depth = 0;
  let nodes = 0;
  let line = firstLine;
  let counted = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) depth -= 1;
    else if (depth === 2) nodes += 1;
    if (event.type === EVENT_ID.SCALAR && depth === 2 && nodes % 2 === 1) {
      const key = getScalarValue(block, event);
      line += countLines(block, counted, event.valueStart);
      counted = event.valueStart;
      if (lines.has(key)) duplicateKeys.push({ key, line });
      lines.set(key, line);
    }
    if (event.type === EVENT_ID.SEQUENCE && depth === 1) break;
    if (opens(event)) depth += 1;
  }
  return { lines: Object.fromEntries(lines), duplicateKeys };
}

function opens(event: Event): boolean {
  return event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE;
}
