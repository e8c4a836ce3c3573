import { Document, isScalar, Scalar, visit } from "yaml";

/** What a stub's frontmatter may hold; undefined members are left out. */
export type BlockValue = string | boolean | readonly string[] | { readonly [key: string]: string };

/** The `---` block of a stub, with a line break at its end. Whatever the values hold, every reader gets them back. */
export function frontmatterBlock(values: Readonly<Record<string, BlockValue | undefined>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const document = new Document(Object.fromEntries(given));
  visit(document, {
    Scalar(key, node) {
      if (key !== "key" && isScalar(node) && typeof node.value === "string" && !isPlain(node.value)) {
        node.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
  const text = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
  return `---\n${hideFences(text)}---\n`;
}

/**
 * Only what no YAML reader, of 1.1 or 1.2, could take for something else stays without quotes: the client's own parser
 * is not the one that wrote this.
 */
function isPlain(value: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9 ,./()_-]*$/.test(value) || value.endsWith(" ") || value.includes("---")) return false;
  return !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value);
}

/** The client ends the block at the first `---` anywhere. Such a value is quoted (see above), so it can be escaped. */
function hideFences(yaml: string): string {
  return yaml.replaceAll("---", String.raw`\x2d\x2d\x2d`);
}
