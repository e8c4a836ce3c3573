/** A strong ETag (RFC 9110, 8.8.3) of `text`, which holds letters, digits, `.`, `_` and `-`. */
export function strongTag(text: string): string {
  return `"${text}"`;
}

/** Whether an `If-None-Match` header names the tag; weak ones count as what they name, as the RFC has it for it. */
export function matchesNone(header: string | null, tag: string): boolean {
  if (header === null) return false;
  const tags = header.split(",").map((one) => one.trim().replace(/^W\//, ""));
  return tags.includes(tag) || tags.includes("*");
}

/** Whether a `Range` may be honoured: `If-Range` names the tag, strongly, or is not there. A date never does. */
export function allowsRange(header: string | null, tag: string): boolean {
  return header === null || header.trim() === tag;
}
