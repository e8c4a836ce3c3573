import { JsonFault, type JsonNode, readJsonTree } from "./json-tree.ts";
import { type Place, placeFinder, placeOf } from "./text.ts";

/** Any JSON value, as it stood in a file. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * Arrays and objects inside each other before a text is refused: real files have up to 12. What walks over a value
 * recurses; `JSON.stringify` with indents is the first to run out of stack, between 1,000 and 2,000 levels.
 */
export const maxJsonDepth = 1_000;

/** Why a text is not JSON, and where. */
export interface JsonProblem extends Place {
  /** Half a sentence in plain words, e.g. "a comma is followed by no value". */
  readonly reason: string;
}

/** A key that stands twice in one object. The last one counts, as in `JSON.parse`. */
export interface DuplicateKey extends Place {
  readonly key: string;
}

export type JsonPath = readonly (string | number)[];

export interface ParsedJson {
  /** Undefined when the text is not JSON; then `problem` says why. */
  readonly value: Json | undefined;
  readonly problem?: JsonProblem;
  readonly duplicates: readonly DuplicateKey[];
  /** Where the value at `path` starts, or its nearest ancestor that exists. */
  placeAt(path: JsonPath): Place;
  /** Where the key of the member at `path` stands, or what `placeAt` says where there is none. */
  placeOfKey(path: JsonPath): Place;
}

/**
 * Strict JSON with places: no comments, no trailing commas. A byte-order mark is dropped, as the client does. Never
 * throws; nesting over `maxJsonDepth` is a problem like any other.
 */
export function parseJson(given: string): ParsedJson {
  const text = given.startsWith("\uFEFF") ? given.slice(1) : given;
  const { keys, deep } = outlineOf(text);
  if (deep !== undefined) {
    const reason = `arrays and objects stand in each other over ${maxJsonDepth} levels deep, which is not read here even where the client reads it`;
    return unread(text, reason, deep);
  }
  try {
    return read(text, JSON.parse(text) as Json, keys);
  } catch (error) {
    return broken(text, error);
  }
}

/** Whether a JSON value is an object, and not an array or null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Most files are asked for no place at all, and reading them takes longer than all the rest: it waits until then. */
function read(text: string, value: Json, keys: number): ParsedJson {
  let tree: JsonNode | undefined;
  const root = () => (tree ??= readJsonTree(text));
  const find = placeFinder(text);
  const place = (node: JsonNode) => find(node.offset);
  const duplicates = keys === keysIn(value) ? [] : duplicatesOf(root());
  return {
    value,
    duplicates: duplicates.map((node) => {
      const { line, column } = place(node);
      return { key: node.key ?? "", line, column };
    }),
    placeAt: (path) => place(nodeAt(root(), path)),
    placeOfKey(path) {
      const node = nodeAt(root(), path);
      return place(node.parent?.type === "property" ? node.parent : node);
    },
  };
}

/** Keys in a value: fewer than were written when one stood twice. */
function keysIn(value: Json): number {
  if (typeof value !== "object" || value === null) return 0;
  const inner = Object.values(value as JsonObject);
  return inner.reduce((keys: number, one) => keys + keysIn(one), Array.isArray(value) ? 0 : inner.length);
}

function unread(text: string, reason: string, offset: number): ParsedJson {
  const place = placeOf(text, offset);
  return {
    value: undefined,
    problem: { reason, ...place },
    duplicates: [],
    placeAt: () => place,
    placeOfKey: () => place,
  };
}

/** `JSON.parse` decides what is JSON; the second reader only says where it stops being so. */
function broken(text: string, error: unknown): ParsedJson {
  try {
    readJsonTree(text);
  } catch (fault) {
    if (fault instanceof JsonFault) return unread(text, fault.message, fault.offset);
  }
  const position = /at position (\d+)/.exec(String(error));
  return unread(text, "a character is not allowed there", Number(position?.[1] ?? 0));
}

/** What a look at the signs outside strings tells: in JSON each colon there belongs to a key. */
interface Outline {
  readonly keys: number;
  /** The offset at which nesting passes the limit. Parsers recurse, so this is looked at before any of them. */
  readonly deep?: number;
}

function outlineOf(text: string): Outline {
  let depth = 0;
  let keys = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at += 1;
      // A raw line break can't be in a string: without this an unclosed quote would hide all that follows.
      else if (code === 0x22 || code === 0x0a) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x3a) keys += 1;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > maxJsonDepth) return { keys, deep: at };
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return { keys };
}

function duplicatesOf(root: JsonNode): JsonNode[] {
  const found: JsonNode[] = [];
  const queue = [root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    const keys = new Set<string>();
    for (const child of node.children) {
      queue.push(child);
      if (child.key === undefined) continue;
      if (keys.has(child.key)) found.push(child);
      keys.add(child.key);
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** The node at `path`, or its nearest ancestor. Of a key that stands twice it is the last one, whose value counts. */
function nodeAt(root: JsonNode, path: JsonPath): JsonNode {
  let node = root;
  for (const step of path) {
    const next = childAt(node, step);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

/** The value below an array or object, if there is one. */
export function childAt(node: JsonNode, step: string | number): JsonNode | undefined {
  if (node.type === "array") return typeof step === "number" ? node.children[step] : undefined;
  return node.children.findLast(({ key }) => key === String(step))?.children[1];
}
