import type { JsonObject } from "../core/json.ts";

/** What a stub's frontmatter may hold; undefined members are left out. */
export type BlockValue = string | boolean | readonly string[] | { readonly [key: string]: string };

/** The `---` block of a stub, with a line break at its end. Whatever the values hold, every reader gets them back. */
export function frontmatterBlock(values: Readonly<Record<string, BlockValue | undefined>>): string {
  const rows = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : rowsOf(key, value)));
  return `---\n${rows.map((row) => `${row}\n`).join("")}---\n`;
}

/** The block of an open copy: any values, each as JSON, which YAML reads as it is. */
export function openBlock(values: JsonObject): string {
  const rows = Object.entries(values).map(([key, value]) => `${scalar(key)}: ${inYaml(JSON.stringify(value))}\n`);
  return `---\n${rows.join("")}---\n`;
}

function rowsOf(key: string, value: BlockValue): string[] {
  if (typeof value === "string") return [`${key}: ${scalar(value)}`];
  if (typeof value === "boolean") return [`${key}: ${value}`];
  if (Array.isArray(value)) return [`${key}:`, ...value.map((item: string) => `  - ${scalar(item)}`)];
  return [`${key}:`, ...Object.entries(value).map(([name, inner]) => `  ${name}: ${scalar(inner)}`)];
}

/**
 * Only what no YAML reader, of 1.1 or 1.2, could take for something else stays without quotes: the client's own parser
 * is not the one that wrote this. The rest is a JSON string, which YAML 1.2 takes as it is, but for the control
 * characters and line breaks that only YAML minds; and since the client ends the block at the first `---` anywhere,
 * three hyphens are escaped.
 */
function scalar(value: string): string {
  return isPlain(value) ? value : inYaml(JSON.stringify(value));
}

function inYaml(json: string): string {
  const escape = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return json
    .replaceAll("---", String.raw`\x2d\x2d\x2d`)
    .replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escape);
}

function isPlain(value: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9 ,./()_-]*$/.test(value) || value.endsWith(" ") || value.includes("---")) return false;
  return !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value);
}
