/** Longest answer, characters: the client shows 500,000 of a result, and the patch's summary and the actions follow. */
export const maxAnswer = 400_000;

/** Escape sequences of terminals, whole: `ESC [ … m`, `ESC ] … BEL`, and the same begun by one C1 sign. */
// oxlint-disable-next-line no-control-regex
const sequences = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]P_^X]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]{0,4096}(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]/g;

/**
 * Signs that a reader can't see and that change what they see or do: controls besides tab and line break, orders to write
 * from right to left, line and paragraph separators, and the plane of tags, in which a whole text can be hidden.
 */
// oxlint-disable-next-line no-control-regex
const unseen = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\ufff9-\ufffb]/gu;

/** What a run says as a person may see it in a terminal: without escape sequences and unseen signs. */
export function plainText(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll(sequences, "").replaceAll(unseen, "");
}

/** The text's first part where it is longer than a caller's client would show, with a word about that. */
export function capped(text: string): string {
  if (text.length <= maxAnswer) return text;
  const end = text.slice(0, maxAnswer).replace(/[\ud800-\udbff]$/, "");
  return `${end}\n\n[The answer was longer than ${maxAnswer} characters; the rest is left out.]`;
}
