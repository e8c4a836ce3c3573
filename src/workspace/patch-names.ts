/** What C strings have a short form for, as git writes it. */
const short: Readonly<Record<string, string>> = {
  "\u0007": "\\a",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  '"': '\\"',
  "\\": "\\\\",
};

// A blank is quoted too: then no name can be read as two, and no editor takes one from its end. Letters beyond ASCII
// stay as they are, like with git's core.quotePath=false; marks that turn the reading direction around don't.
// oxlint-disable-next-line no-control-regex -- exactly those
const unfit = /[\u0000-\u0020"\\\u007F-\u00A0\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** `name` as git writes it in a patch: in quotes, C style, when it holds anything that could be misread. */
export function quotedName(name: string): string {
  const escaped = name.replaceAll(unfit, (sign) => (sign === " " ? " " : (short[sign] ?? octal(sign))));
  return escaped === name && !name.includes(" ") ? name : `"${escaped}"`;
}

function octal(sign: string): string {
  return [...Buffer.from(sign)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
