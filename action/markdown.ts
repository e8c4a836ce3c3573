import { printable } from "../src/cli/text-width.ts";

/** Characters that nobody sees, or that turn what follows around: https://trojansource.codes */
const hidden = /[\p{Cf}\u034F\u115F\u1160\u3164\uFFA0]/gu;

/**
 * Text that means in Markdown and HTML what its characters are: no link, image, heading, mention or cell of a table can
 * come of it. One line.
 */
export function plain(text: string): string {
  return printable(text)
    .replaceAll(hidden, "")
    .replaceAll(
      /[^\p{L}\p{M}\p{N}\p{S} ,;'"?!\u2026\u2013\u2019-]|[<>|`~^+=$]/gu,
      (sign) => `&#${sign.codePointAt(0)};`,
    );
}

/** The same in the font of code. */
export function code(text: string): string {
  return text === "" ? "" : `<code>${plain(text)}</code>`;
}

/** A link whose address is one of https; anything else is its text alone. */
export function link(text: string, url: string | undefined): string {
  const isSafe = url !== undefined && /^https?:\/\/[\w.-]+(?::\d+)?\/[\w./~%#?=&-]*$/.test(url);
  return isSafe ? `<a href="${url.replaceAll("&", "&amp;")}">${plain(text)}</a>` : plain(text);
}

/** A block that shows the text as it is; no line of it can end the block. */
export function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const lines = text.split("\n").map((line) => printable(line.replaceAll("\t", "  ")).replaceAll(hidden, "�"));
  return [`${fence}${language}`, ...lines, fence].join("\n");
}

/** Rows below a head; cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
