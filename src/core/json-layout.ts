import { type Json, isJsonObject } from "./json.ts";
import type { JsonNode } from "./json-tree.ts";

/** How a value is written: everything that `JSON.stringify` would decide by itself. */
export interface JsonLayout {
  /** Written between values on lines of their own, with the indentation of the line that the value starts on. */
  readonly lineBreak: string;
  /** One level of indentation; `undefined` writes everything on one line. */
  readonly unit: string | undefined;
  /** E.g. `": "`. */
  readonly colon: string;
  /** Between members on one line, e.g. `", "`. */
  readonly comma: string;
  /** Inside the braces of an object on one line, e.g. `" "` for `{ "a": 1 }`. */
  readonly padding: string;
}

/** A value as text. `lineBreak` has the indentation of the line that the text will start on. */
export function layOut(value: Json, layout: JsonLayout): string {
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => layOut(item, deeper(layout)));
    return enclose("[", items, "]", layout, "");
  }
  if (isJsonObject(value)) {
    const members = Object.entries(value).map(([key, item]) => member(key, item, deeper(layout)));
    return enclose("{", members, "}", layout, layout.padding);
  }
  return JSON.stringify(value);
}

/** `"key": value` in the layout. */
export function member(key: string, value: Json, layout: JsonLayout): string {
  return `${JSON.stringify(key)}${layout.colon}${layOut(value, layout)}`;
}

function enclose(open: string, parts: readonly string[], close: string, layout: JsonLayout, padding: string): string {
  if (parts.length === 0) return open + close;
  if (layout.unit === undefined) return open + padding + parts.join(layout.comma) + padding + close;
  const line = layout.lineBreak + layout.unit;
  return `${open}${line}${parts.join(`,${line}`)}${layout.lineBreak}${close}`;
}

function deeper(layout: JsonLayout): JsonLayout {
  return layout.unit === undefined ? layout : { ...layout, lineBreak: layout.lineBreak + layout.unit };
}

/** What a text shows of its habits. A text that shows nothing (`{}`) gets two spaces and LF. */
export function layoutOf(text: string, root: JsonNode): JsonLayout {
  const first = root.children[0];
  const [key, value] = first?.type === "property" ? first.children : [];
  const colon = key && value ? text.slice(key.offset + key.length, value.offset) : ": ";
  const lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const padding = first && !/[\r\n]/.test(text) ? text.slice(root.offset + 1, first.offset) : "";
  return { lineBreak, unit: unitOf(text, root), colon: oneLine(colon, ": "), comma: commaOf(text, root), padding };
}

/** What holds something, in the order of its depth; and members whose values do. */
function* outermostFirst(root: JsonNode): Generator<JsonNode> {
  const queue = [root];
  for (const node of queue) {
    yield node;
    // Nearly all values are plain ones, and a catalog has hundreds of thousands.
    for (const child of node.children)
      if ((child.type === "property" ? child.children[1]! : child).children.length > 0) queue.push(child);
  }
}

/** One level: how far the outermost object that is broken into lines indents its members against its own line. */
function unitOf(text: string, root: JsonNode): string | undefined {
  for (const node of outermostFirst(root)) {
    const child = node.type === "property" ? undefined : node.children[0];
    if (child !== undefined && startsLine(text, child.offset)) {
      const [outer, inner] = [indentAt(text, node.offset), indentAt(text, child.offset)];
      if (inner.length > outer.length) return inner.slice(outer.length);
    }
  }
  // Nothing is indented: one line stays one line; lines without indentation, or an empty value, show no wish.
  return root.children.length && !/[\r\n]/.test(text.trim()) ? undefined : "  ";
}

function commaOf(text: string, root: JsonNode): string {
  for (const node of outermostFirst(root)) {
    const [first, second] = node.type === "property" ? [] : node.children;
    if (first && second) {
      const between = text.slice(first.offset + first.length, second.offset);
      if (!/[\r\n]/.test(between)) return between;
    }
  }
  return layoutComma(text, root);
}

/** No two values share a line: then the colon's habit is the best witness. */
function layoutComma(text: string, root: JsonNode): string {
  const [key, value] = root.children[0]?.children ?? [];
  return key && value && value.offset === key.offset + key.length + 1 && text[value.offset - 1] === ":" ? "," : ", ";
}

function oneLine(separator: string, fallback: string): string {
  return /[\r\n]/.test(separator) ? fallback : separator;
}

/** Whether only blanks stand before the offset on its line, and a line break before those. */
export function startsLine(text: string, offset: number): boolean {
  let at = offset - 1;
  // Backwards: this is asked of every value, and what stands before it may be megabytes.
  while (text[at] === " " || text[at] === "\t") at -= 1;
  return text[at] === "\n" || text[at] === "\r";
}

/** The blanks at the start of the line on which the offset lies. */
export function indentAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}
