/**
 * The client's second attempt at a frontmatter block that is not valid YAML: leading tabs become two blanks each, and the
 * value of every top-level `key: value` line that holds a special character or `: ` is quoted, unless it starts and ends
 * with the same quote or is a list that parses. Its limits are kept on purpose, since our reading must equal the client's:
 * keys of letters, `_` and `-` only, nothing nested, and no line that ends in CRLF (`.` does not match the CR).
 */
export function repairYaml(block: string, parses: (value: string) => boolean): string {
  return block
    .split("\n")
    .map((line) =>
      quoteValue(
        line.replace(/^\t+/, (tabs) => "  ".repeat(tabs.length)),
        parses,
      ),
    )
    .join("\n");
}

const pair = /^([a-zA-Z_-]+):\s+(.+)$/;
const special = /[{}[\]*&#!|>%@`]|: /;

function quoteValue(line: string, parses: (value: string) => boolean): string {
  const [, key, value] = pair.exec(line) ?? [];
  if (key === undefined || value === undefined || !special.test(value) || isQuoted(value)) return line;
  if (value.startsWith("[") && parses(value)) return line;
  return `${key}: "${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

function isQuoted(value: string): boolean {
  return value.length > 1 && (value.startsWith('"') || value.startsWith("'")) && value.endsWith(value[0] as string);
}
