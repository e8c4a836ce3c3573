import { childAt, type JsonPath, parseJson } from "./json.ts";
import { type JsonNode, readJsonTree } from "./json-tree.ts";

/**
 * Removes one member of an object in a JSON text, also where it stands twice. Every other byte stays but the comma and the
 * blanks that belonged to it. The text is returned as given where there is no such member. Throws `TypeError` when the text
 * is not JSON or `path` leads to no object.
 */
export function removeJsonMember(text: string, path: JsonPath, key: string): string {
  const mark = markOf(text);
  let body = text.slice(mark.length);
  for (;;) {
    const node = nodeIn(body, path, "object");
    const at = node.children.findIndex((child) => child.key === key);
    if (at === -1) return mark + body;
    body = without(body, node, at);
  }
}

/** Removes one item of an array in a JSON text, in the way of `removeJsonMember`. */
export function removeJsonItem(text: string, path: JsonPath, index: number): string {
  const mark = markOf(text);
  const body = text.slice(mark.length);
  const node = nodeIn(body, path, "array");
  return node.children[index] === undefined ? text : mark + without(body, node, index);
}

/** Throws where the text is no JSON. */
function markOf(text: string): string {
  const problem = parseJson(text).problem;
  if (problem !== undefined) throw new TypeError(`The text is not JSON: ${problem.reason}.`);
  return text.startsWith("\uFEFF") ? "\uFEFF" : "";
}

function nodeIn(body: string, path: JsonPath, type: "object" | "array"): JsonNode {
  let node: JsonNode | undefined = readJsonTree(body);
  for (const step of path) node = node === undefined ? undefined : childAt(node, step);
  if (node?.type !== type) throw new TypeError(`There is no ${type} at /${path.join("/")}.`);
  return node;
}

function without(body: string, node: JsonNode, at: number): string {
  const [start, end] = spanOf(node, at);
  return body.slice(0, start) + body.slice(end);
}

/** With the comma before it; the first one with that behind it; the only one with all that stands between the brackets. */
function spanOf(node: JsonNode, at: number): [number, number] {
  const endOf = (child: JsonNode) => child.offset + child.length;
  const [before, child, after] = [node.children[at - 1], node.children[at]!, node.children[at + 1]];
  if (before !== undefined) return [endOf(before), endOf(child)];
  return after === undefined ? [node.offset + 1, endOf(node) - 1] : [child.offset, after.offset];
}
