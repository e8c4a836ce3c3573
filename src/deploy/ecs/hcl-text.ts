import { requirePlain } from "../plain-text.ts";

/** An expression that stands as it is: a reference or a call. Never made of a text that somebody gave. */
export class Expression {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** A function over a value, e.g. `jsonencode`. */
export class Call {
  readonly name: string;
  readonly argument: HclValue;

  constructor(name: string, argument: HclValue) {
    this.name = name;
    this.argument = argument;
  }
}

export type HclValue =
  | string
  | number
  | boolean
  | null
  | Expression
  | Call
  | readonly HclValue[]
  | { readonly [key: string]: HclValue };

/** A block such as `resource "aws_ecs_service" "plugin" { … }`. */
export interface HclBlock {
  readonly type: string;
  readonly labels?: readonly string[];
  /** Lines before it, without `#`. */
  readonly comment?: string;
  readonly attributes?: Readonly<Record<string, HclValue | undefined>>;
  readonly blocks?: readonly HclBlock[];
}

/** A reference or call, e.g. `expression("var.image")`. */
export function expression(source: string): Expression {
  return new Expression(source);
}

/**
 * Blocks as a file in HCL's native syntax, laid out as `terraform fmt` does. Texts are quoted so that nothing in them is
 * read as a template (`${…}`, `%{…}`). Throws `BazaarError` OPTION_INVALID for texts with control characters.
 */
export function hclText(blocks: readonly HclBlock[], head = ""): string {
  const comment = head === "" ? "" : `${commentText(head, "")}\n`;
  return comment + blocks.map((block) => blockText(block, "")).join("\n");
}

function blockText({ type, labels = [], comment, attributes = {}, blocks = [] }: HclBlock, indent: string): string {
  const given = Object.entries(attributes).filter((entry): entry is [string, HclValue] => entry[1] !== undefined);
  const inner = `${indent}  `;
  const lines = attributeLines(given, inner);
  const nested = blocks.map((block) => blockText(block, inner));
  const body = [...(lines === "" ? [] : [lines]), ...nested].join("\n");
  const head = [type, ...labels.map(quoted)].join(" ");
  const before = comment === undefined ? "" : commentText(comment, indent);
  return body === "" ? `${before}${indent}${head} {}\n` : `${before}${indent}${head} {\n${body}${indent}}\n`;
}

function commentText(text: string, indent: string): string {
  return text
    .split("\n")
    .map((line) => `${indent}# ${requirePlain(line)}\n`)
    .join("");
}

/** `terraform fmt` aligns the signs of neighbours that stand in one line each; the line that opens a longer value ends a group. */
function attributeLines(entries: readonly (readonly [string, HclValue])[], indent: string): string {
  const items = entries.map(([key, value]) => ({ key: keyText(key), value: valueText(value, indent) }));
  let lines = "";
  let group: typeof items = [];
  const flush = (): void => {
    const width = Math.max(0, ...group.map(({ key }) => key.length));
    for (const { key, value } of group) lines += `${indent}${key.padEnd(width)} = ${value}\n`;
    group = [];
  };
  for (const item of items) {
    if (item.value.includes("\n")) {
      flush();
      lines += `${indent}${item.key} = ${item.value}\n`;
    } else group.push(item);
  }
  flush();
  return lines;
}

function keyText(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key) ? key : quoted(key);
}

function valueText(value: HclValue, indent: string): string {
  if (value instanceof Expression) return value.source.replaceAll("\n", `\n${indent}`);
  if (value instanceof Call) return `${value.name}(${valueText(value.argument, indent)})`;
  if (typeof value === "string") return quoted(value);
  if (value === null || typeof value !== "object") return String(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) return listText(value as readonly HclValue[], indent, inner);
  const entries = Object.entries(value as { readonly [key: string]: HclValue });
  return entries.length === 0 ? "{}" : `{\n${attributeLines(entries, inner)}${indent}}`;
}

/** Columns that a list may take in one line. */
const maxLine = 90;

function listText(items: readonly HclValue[], indent: string, inner: string): string {
  const short = `[${items.map((item) => valueText(item, indent)).join(", ")}]`;
  if (!short.includes("\n") && short.length <= maxLine) return short;
  return `[\n${items.map((item) => `${inner}${valueText(item, inner)},\n`).join("")}${indent}]`;
}

/** A quoted text (HCL syntax specification, "Quoted Literals"): JSON's, with the two signs of templates doubled. */
export function quoted(text: string): string {
  return JSON.stringify(requirePlain(text)).replaceAll(/[$%](?=\{)/g, (sign) => sign + sign);
}
