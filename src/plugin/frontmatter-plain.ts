import type { YamlBlock } from "./frontmatter-yaml.ts";

/**
 * A line `key: words` whose value every YAML reader takes for the text that stands there: it starts with a letter, and
 * has no sign that would end it or mean something.
 */
const line = /^([A-Za-z][\w-]{0,99}): +([A-Za-z][^\p{Cc}\p{Cs}\xa0\u2028\u2029\ufeff\ufffe\uffff]*)$/u;

/** What a letter may start and still be no text: other values, and what stands before a colon or a comment. */
const notText = /^(?:true|false|null) *$|:(?: |$)| #/i;

/**
 * Reads a block of nothing but such lines, which half of all are, in a fraction of a parser's time. Undefined for any
 * other block, with a key twice too: then the parser decides.
 */
export function readPlain(block: string, firstLine: number): YamlBlock | undefined {
  const data: [string, string][] = [];
  const lines: Record<string, number> = {};
  let at = firstLine;
  for (const written of (block.endsWith("\n") ? block.slice(0, -1) : block).split("\n")) {
    const [, key, value] = line.exec(written) ?? [];
    if (key === undefined || value === undefined || notText.test(value) || Object.hasOwn(lines, key)) return undefined;
    data.push([key, value.trimEnd()]);
    lines[key] = at;
    at += 1;
  }
  return { data: Object.fromEntries(data), lines, duplicateKeys: [] };
}
