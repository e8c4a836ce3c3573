/** Controls, line ends, zero-width characters and those that turn the direction of what is read. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Somebody else's text on one line, without characters that nobody sees. `most`: UTF-16 code units, over 1. */
export function oneLine(text: string, most: number): string {
  // Half a pair is no character; the line would not be text any more.
  const line = text
    .toWellFormed()
    .replaceAll(/[\s\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll(unseen, "")
    .trim();
  return line.length <= most
    ? line
    : `${line
        .slice(0, most - 1)
        .toWellFormed()
        .replace(/\uFFFD$/u, "")}…`;
}

/**
 * Somebody else's text as a code span: there GitHub reads no mention, reference, link, image, HTML, table or closing
 * keyword. An HTML comment's start is parted, since ours mark what is ours.
 */
export function codeSpan(text: string, most = 300): string {
  const line = oneLine(text, most).replaceAll("<!--", "<! --");
  if (line === "") return "(nothing)";
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = longest > 0 || /^ | $/.test(line) ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}
