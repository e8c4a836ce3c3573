import { childAt, type Json, type JsonPath, parseJson } from "./json.ts";
import { type JsonLayout, indentAt, layOut, layoutOf, member, startsLine } from "./json-layout.ts";
import { type JsonNode, readJsonTree } from "./json-tree.ts";

/**
 * Sets one member of an object in a JSON text: its value is replaced, or the member is added as the last one. Every
 * other byte stays: key order, unknown keys, indentation, line ends, final line break and byte-order mark. What is
 * written follows its neighbours. The text is returned as given when the value is there already (the order of keys
 * does not count). Throws `TypeError` when the text is not JSON or `path` leads to no object.
 *
 * The `modify` of jsonc-parser is no help: it reformats one-line texts, takes the first of two equal keys where every
 * reader takes the last, and indents by options instead of by what stands there.
 */
export function setJsonMember(text: string, path: JsonPath, key: string, value: Json): string {
  const { mark, body, node, layout } = open(text, path, "object");
  const property = node.children.findLast((child) => child.key === key);
  const old = property?.children[1];
  if (old === undefined) return mark + append(body, node, layout, (local) => member(key, value, local));
  if (sameJson(valueAt(text, [...path, key]), value)) return text;
  const local = layoutAt(body, old.offset, siblingLayout(body, node, layout));
  return mark + splice(body, old.offset, old.offset + old.length, layOut(value, local));
}

/**
 * Adds an item before the one that stands at `index` in an array of a JSON text, in the way of `setJsonMember`; behind
 * all of them where there is none.
 */
export function insertJsonItem(text: string, path: JsonPath, index: number, value: Json): string {
  const { mark, body, node, layout } = open(text, path, "array");
  const next = node.children[index];
  if (next === undefined) return mark + append(body, node, layout, (local) => layOut(value, local));
  const local = layoutAt(body, next.offset, siblingLayout(body, node, layout));
  const ownLine = startsLine(body, next.offset);
  const gap = ownLine ? `,${eolOf(layout)}${indentAt(body, next.offset)}` : betweenOf(body, node, layout);
  return mark + splice(body, next.offset, next.offset, layOut(value, local) + gap);
}

/** Whether two JSON values are equal; the order of an object's keys does not count. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: Json | undefined): string | undefined {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

interface Opened {
  readonly mark: string;
  readonly body: string;
  readonly node: JsonNode;
  readonly layout: JsonLayout;
}

function open(text: string, path: JsonPath, type: "object" | "array"): Opened {
  const problem = parseJson(text).problem;
  if (problem !== undefined) throw new TypeError(`The text is not JSON: ${problem.reason}.`);
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const body = text.slice(mark.length);
  const root = readJsonTree(body);
  let node: JsonNode | undefined = root;
  for (const step of path) node = node === undefined ? undefined : childAt(node, step);
  if (node?.type !== type) throw new TypeError(`There is no ${type} at /${path.join("/")}.`);
  return { mark, body, node, layout: layoutOf(body, root) };
}

function valueAt(text: string, path: JsonPath): Json | undefined {
  let value: unknown = parseJson(text).value;
  for (const step of path) value = typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
  return value as Json | undefined;
}

/** Writes a part behind the last child of an object or array, in the way in which the children stand. */
function append(body: string, node: JsonNode, layout: JsonLayout, write: (layout: JsonLayout) => string): string {
  const last = node.children.at(-1);
  if (last === undefined) return fill(body, node, layout, write);
  const end = last.offset + last.length;
  const local = siblingLayout(body, node, layout);
  if (!startsLine(body, last.offset)) {
    const between = betweenOf(body, node, layout);
    return splice(body, end, end, between + write(layoutAt(body, /[\r\n]/.test(between) ? last.offset : end, local)));
  }
  const before = `,${eolOf(layout)}${indentAt(body, last.offset)}`;
  return splice(body, end, end, before + write(layoutAt(body, last.offset, local)));
}

/** The first child of an empty object or array. */
function fill(body: string, node: JsonNode, layout: JsonLayout, write: (layout: JsonLayout) => string): string {
  const [start, end] = [node.offset + 1, node.offset + node.length - 1];
  if (layout.unit === undefined) {
    const padding = node.type === "object" ? layout.padding : "";
    return splice(body, start, end, padding + write(layout) + padding);
  }
  const outer = layoutAt(body, node.offset, layout);
  const inner = { ...outer, lineBreak: outer.lineBreak + layout.unit };
  return splice(body, start, end, inner.lineBreak + write(inner) + outer.lineBreak);
}

/** What stands between two children on one line: as it is there, else the text's habit. */
function betweenOf(body: string, node: JsonNode, layout: JsonLayout): string {
  const [one, two] = node.children.slice(-2);
  return one && two ? body.slice(one.offset + one.length, two.offset) : layout.comma;
}

/** One line where the sibling objects and arrays take one line each, or the parent itself does. */
function siblingLayout(body: string, node: JsonNode, layout: JsonLayout): JsonLayout {
  const children = node.children;
  const values = node.type === "object" ? children.map((child) => child.children[1]) : children;
  const filled = values.filter((value) => value?.children.length);
  const last = filled.at(-1);
  if (last === undefined) return startsLine(body, children.at(-1)?.offset ?? 0) ? layout : compact(body, node, layout);
  return body.slice(last.offset, last.offset + last.length).search(/[\r\n]/) === -1
    ? compact(body, last, layout)
    : layout;
}

function compact(body: string, like: JsonNode, layout: JsonLayout): JsonLayout {
  const first = like.type === "object" ? like.children[0] : undefined;
  const padding = first === undefined ? layout.padding : body.slice(like.offset + 1, first.offset);
  return { ...layout, unit: undefined, padding: /[\r\n]/.test(padding) ? "" : padding };
}

/** The layout for a value that starts on the line of `offset`. */
function layoutAt(body: string, offset: number, layout: JsonLayout): JsonLayout {
  return { ...layout, lineBreak: eolOf(layout) + indentAt(body, offset) };
}

function eolOf(layout: JsonLayout): string {
  return /^[\r\n]*/.exec(layout.lineBreak)?.[0] ?? "";
}

function splice(text: string, start: number, end: number, insert: string): string {
  return text.slice(0, start) + insert + text.slice(end);
}
