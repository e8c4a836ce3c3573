import { stringify } from "yaml";

/** What a stub's frontmatter may hold; undefined members are left out. */
export type BlockValue = string | boolean | readonly string[] | { readonly [key: string]: string };

/** The `---` block of a stub, with a line break at its end. Whatever the values hold, every reader gets them back. */
export function frontmatterBlock(values: Readonly<Record<string, BlockValue | undefined>>): string {
  const lines = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : linesOf(key, value)));
  return `---\n${lines.join("\n")}\n---\n`;
}

/** One line per scalar: parsers differ most in how they fold text over several lines. */
function linesOf(key: string, value: BlockValue): string[] {
  if (typeof value === "string" || typeof value === "boolean") return [`${key}: ${scalar(value)}`];
  if (isList(value)) return [`${key}:`, ...value.map((item) => `  - ${scalar(item)}`)];
  return [`${key}:`, ...Object.entries(value).map(([name, inner]) => `  ${name}: ${scalar(inner)}`)];
}

function isList(value: BlockValue): value is readonly string[] {
  return Array.isArray(value);
}

const quoting = { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0, doubleQuotedMinMultiLineLength: 1e9 } as const;

/** The client ends the block at the first `---` anywhere, so that one is escaped, which only a quoted text can be. */
function scalar(value: string | boolean): string {
  if (typeof value === "boolean" || isPlain(value)) return String(value);
  return stringify(value, quoting)
    .trimEnd()
    .replaceAll("---", String.raw`\x2d\x2d\x2d`);
}

/**
 * Only what no YAML reader, of 1.1 or 1.2, could take for something else stays without quotes: the client's own parser
 * is not the one that wrote this.
 */
function isPlain(value: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9 ,./()_-]*$/.test(value) || value.endsWith(" ") || value.includes("---")) return false;
  return !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value);
}
