import type { YamlBlock } from "./frontmatter-yaml.ts";
import type { Json } from "./types.ts";

/**
 * The quick way for the blocks that most files have: `key: text` lines, quoted texts, lists of plain words. It takes
 * nothing of which the YAML library could make something else, and leaves the rest (undefined) to it. On a cold start
 * the library costs more than all other work on a plugin; a test compares both over the corpus and over made-up blocks.
 */
export function parsePlainBlock(block: string, firstLine: number): YamlBlock | undefined {
  if (unusual.test(block)) return undefined;
  const values = new Map<string, Json>();
  const lines = new Map<string, number>();
  const duplicateKeys: { key: string; line: number }[] = [];
  const rows = block.split("\n");
  if (rows.at(-1) === "") rows.pop();
  for (let at = 0; at < rows.length; at += 1) {
    const [, key, written = ""] = pair.exec(rows[at] as string) ?? [];
    if (key === undefined || resolved.has(key)) return undefined;
    const line = firstLine + at;
    const { value, used } = valueAt(rows, at + 1, withoutBlanks(written));
    if (value === undefined) return undefined;
    at += used;
    if (values.has(key)) duplicateKeys.push({ key, line });
    values.set(key, value);
    lines.set(key, line);
  }
  return { data: Object.fromEntries(values), lines: Object.fromEntries(lines), duplicateKeys };
}

/** Control characters, tabs, CR and the other line breaks, byte-order marks, unpaired surrogates. */
// oxlint-disable-next-line no-control-regex
const unusual = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
const pair = /^([A-Za-z][A-Za-z0-9_-]*):(?: +(.*))?$/;
const item = /^ {0,8}- +(.+)$/;
const quoted = /^(?:"((?:[^"\\]|\\["\\n])*)"|'([^']*)')$/;
const flow = /^\[([^[\]{}:#'\\&*!|>%@`]*)\]$/;
const digits = /^[0-9]{1,15}$/;
const releaseOrDate = /^(?:[0-9]+\.[0-9]+\.[0-9]+|[0-9]{4}-[0-9]{2}-[0-9]{2})$/;
const resolved: ReadonlyMap<string, boolean | null> = new Map([
  ...["null", "Null", "NULL"].map((word): [string, null] => [word, null]),
  ...["true", "True", "TRUE"].map((word): [string, boolean] => [word, true]),
  ...["false", "False", "FALSE"].map((word): [string, boolean] => [word, false]),
]);

/** YAML's trailing white space is the blank only: a no-break space belongs to the text. */
function withoutBlanks(text: string): string {
  let end = text.length;
  while (text[end - 1] === " ") end -= 1;
  return text.slice(0, end);
}

/** A key's value, and how many rows below the key belong to it. */
interface Value {
  readonly value: Json | undefined;
  readonly used: number;
}

function valueAt(rows: readonly string[], next: number, written: string): Value {
  if (written === "|") return literal(rows, next);
  const value = scalar(written);
  if (value !== null || written !== "") return { value, used: 0 };
  const items = blockItems(rows, next);
  return items?.length === 0 ? { value: null, used: 0 } : { value: items, used: items?.length ?? 0 };
}

/** The indented rows below `key: |`, without rows that hold blanks only and without rows indented less than the first. */
function literal(rows: readonly string[], from: number): Value {
  const indent = /^ +(?! )/.exec(rows[from] ?? "")?.[0] ?? "";
  let to = from;
  while (to < rows.length && (rows[to] === "" || (rows[to] as string).startsWith(indent))) to += 1;
  const text = rows.slice(from, to);
  const odd =
    indent === "" || text.some((row) => row !== "" && row.trim() === "") || rows[to]?.startsWith(" ") === true;
  if (odd) return { value: undefined, used: 0 };
  const lines = text.map((row) => row.slice(indent.length));
  return { value: `${lines.join("\n").replace(/\n+$/, "")}\n`, used: text.length };
}

/** A value on the key's own line; undefined when it is not plainly one thing. */
function scalar(text: string): Json | undefined {
  if (text === "") return null;
  const [whole, double, single] = quoted.exec(text) ?? [];
  if (whole !== undefined) return double === undefined ? single : double.replaceAll(/\\(.)/g, unescaped);
  const [, list] = flow.exec(text) ?? [];
  return list === undefined ? plain(text) : flowItems(list);
}

function unescaped(_: string, char: string): string {
  return char === "n" ? "\n" : char;
}

/** Text that starts with a letter can only be text, a word of the schema, or the key of a mapping. */
function plain(text: string): Json | undefined {
  if (digits.test(text)) return Number(text);
  if (releaseOrDate.test(text)) return text;
  if (!/^[A-Za-z(/$<\u00a1-\ud7ff]/.test(text) || text.includes(": ") || text.includes(" #") || text.endsWith(":")) {
    return undefined;
  }
  return resolved.has(text) ? (resolved.get(text) ?? undefined) : text;
}

function flowItems(list: string): Json[] | undefined {
  if (withoutBlanks(list) === "") return [];
  const items = list.split(",").map((one) => /^ *(?:"([^"]*)"|([A-Za-z][^"]*?)) *$/.exec(one));
  const texts = items.map((found) => found?.[1] ?? found?.[2]);
  const plainly = texts.every(
    (text, at) => text !== undefined && (items[at]?.[2] === undefined || !resolved.has(text)),
  );
  return plainly ? (texts as string[]) : undefined;
}

/** The `- item` rows below a key, all with the same indent; empty when there are none, undefined when not plain. */
function blockItems(rows: readonly string[], from: number): string[] | undefined {
  const items: string[] = [];
  let indent: number | undefined;
  for (const row of rows.slice(from)) {
    if (pair.test(row)) break;
    const [, written] = item.exec(row) ?? [];
    const value = written === undefined ? undefined : scalar(withoutBlanks(written));
    if (typeof value !== "string" || (indent ?? row.indexOf("-")) !== row.indexOf("-")) return undefined;
    indent = row.indexOf("-");
    items.push(value);
  }
  return items;
}
