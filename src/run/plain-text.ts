/** Longest answer, characters: the client shows 500,000 of a result, and the patch's summary and the actions follow. */
export const maxAnswer = 400_000;

/** Escape sequences of terminals, whole: `ESC [ … m`, `ESC ] … BEL`, and the same begun by one C1 sign. */
const sequences = new RegExp(
  [
    String.raw`(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]`,
    String.raw`(?:\u001b[\]P_^X]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]{0,4096}(?:\u0007|\u001b\\|\u009c)`,
    String.raw`\u001b[ -/]*[0-~]`,
  ].join("|"),
  "g",
);

/**
 * Signs that a reader can't see and that change what they see or do: controls besides tab and line break, orders to write
 * from right to left, line and paragraph separators, and the plane of tags, in which a whole text can be hidden.
 */
const unseen = new RegExp(
  String.raw`[\0-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\ufff9-\ufffb]`,
  "gu",
);

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
