import { Document, isMap, isScalar, type Scalar, visit } from "yaml";
import { requirePlain } from "./plain-text.ts";

/** Letters of a list of plain values that stands in one line. */
const maxFlow = 80;

/** What stands in a manifest. */
export type Data = null | boolean | number | string | readonly Data[] | { readonly [key: string]: Data | undefined };

/** One document of a YAML file. */
export interface YamlDocument {
  readonly value: { readonly [key: string]: Data | undefined };
  /** Comments, by the path of the key that they stand before, joined by `/`; `""` for the head. Every line gets a `#`. */
  readonly comments?: Readonly<Record<string, string>>;
}

/**
 * The documents as a YAML file. Texts are in double quotes unless every reader, of YAML 1.1 or 1.2, takes them for a text
 * without: Kubernetes reads `no`, `1e3`, `0o7` and `2026-01-01` as something else. Members that are undefined are left
 * out. Throws `BazaarError` OPTION_INVALID for texts with control characters.
 */
export function yamlText(documents: readonly YamlDocument[]): string {
  return documents.map((one) => documentText(one)).join("---\n");
}

function documentText({ value, comments = {} }: YamlDocument): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === "string") node.type = styleOf(node.value);
    },
    Seq: (_, node) => {
      const texts = node.items.map((item) => (isScalar(item) ? String(item.value) : undefined));
      node.flow = texts.every((text) => text !== undefined) && texts.join("  ").length <= maxFlow;
    },
  });
  for (const [path, text] of Object.entries(comments)) {
    const comment = text
      .split("\n")
      .map((line) => ` ${requirePlain(line)}`)
      .join("\n");
    if (path === "") document.commentBefore = comment;
    else keyAt(document, path.split("/")).commentBefore = comment;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A first letter rules out numbers and dates; the words are what YAML 1.1 reads as a truth or as nothing. */
function styleOf(text: string): Scalar.Type {
  requirePlain(text);
  const plain =
    /^[A-Za-z/][A-Za-z0-9/._@-]*$/.test(text) && !/^(y|yes|n|no|on|off|true|false|null|nan|inf)$/i.test(text);
  return plain ? "PLAIN" : "QUOTE_DOUBLE";
}

/** The key at a path; a number is the place in a list. Throws for a path that is not there: a comment would be lost. */
function keyAt(document: Document, path: readonly string[]): Scalar {
  const last = path.at(-1);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1).map(indexOr), true);
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === last) : undefined;
  if (pair === undefined || !isScalar(pair.key)) throw new TypeError(`There is no ${path.join("/")} to comment on.`);
  return pair.key;
}

function indexOr(segment: string): string | number {
  return /^\d+$/.test(segment) ? Number(segment) : segment;
}
