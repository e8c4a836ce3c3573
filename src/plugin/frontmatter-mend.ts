import type { YamlBlock } from "./frontmatter-yaml.ts";
import type { Json } from "./types.ts";

/**
 * What the client reads although YAML does not allow it: control characters, which it takes like letters; tabs for blanks
 * around the signs of `[a, b]` and `{a: b}`; a value or item that starts with a comma. Undefined when there is none of it.
 */
export function readMended(block: string, read: (text: string) => YamlBlock, firstLine: number): YamlBlock | undefined {
  const { text, restore } = withoutControls(block);
  const commas = text.replaceAll(leadingComma, quoteComma);
  const first = commas === block ? undefined : read(commas);
  const mended = commas.includes("\t") ? readTabs(commas, first ?? read(commas), read, firstLine) : first;
  return mended === undefined ? undefined : restored(mended, restore);
}

const leadingComma = /^([ \t]*(?:- +)*(?:\w[\w .-]*:[ \t]+)?)(,.*)$/gm;

function quoteComma(line: string, before: string, rest: string): string {
  const comment = rest.indexOf(" #");
  const value = (comment === -1 ? rest : rest.slice(0, comment)).trimEnd();
  return value.includes(": ") || value.endsWith(":") ? line : before + JSON.stringify(value);
}

/** Lines with tabs that are mended in one block: nobody writes more, and each costs a reading. */
const maxLines = 30;

/** Mends the line that can't be read for its tabs, and the next one, until none is left. */
function readTabs(text: string, start: YamlBlock, read: (text: string) => YamlBlock, firstLine: number): YamlBlock {
  const lines = text.split("\n");
  let result = start;
  for (let count = 0; count < maxLines && result.problem !== undefined; count += 1) {
    const at = result.problem.line - firstLine;
    const line = lines[at] ?? "";
    const mended = line.replaceAll(quotedOrSpace, blanksFor);
    if (mended === line) break;
    lines[at] = mended;
    result = read(lines.join("\n"));
  }
  return result;
}

const quotedOrSpace = /(?<=[\s[{,:])(?:"(?:[^"\\]|\\.)*"|'[^']*')|[ \t]+/g;

/** White space beside a sign of a list or map, with blanks for its tabs; inside of a text tabs stay. */
function blanksFor(part: string, at: number, line: string): string {
  if (/\S/.test(part) || at === 0) return part;
  const beside = `${line[at - 1]}${line[at + part.length] ?? "]"}`;
  return /[[\]{},:"'#-]/.test(beside) ? part.replaceAll("\t", " ") : part;
}

// As YAML does not allow them, but for NUL, which the client does not allow either.
// oxlint-disable-next-line no-control-regex
const controls = /[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g;
const privateUse = 0xe000;
const lastPrivateUse = 0xf8ff;

type Restore = (text: string) => string;

/** The text with letters for its control characters, one for one, that stand nowhere else in it. */
function withoutControls(block: string): { readonly text: string; readonly restore: Restore | undefined } {
  const letters = new Map<string, string>();
  let next = privateUse;
  for (const [control] of block.matchAll(controls)) {
    if (letters.has(control)) continue;
    while (block.includes(String.fromCharCode(next)) && next < lastPrivateUse) next += 1;
    letters.set(control, String.fromCharCode(next));
    next += 1;
  }
  if (letters.size === 0 || next > lastPrivateUse) return { text: block, restore: undefined };
  const back = new Map([...letters].map(([control, letter]) => [letter, control]));
  return {
    text: block.replaceAll(controls, (control) => letters.get(control) ?? control),
    restore: (text) => text.replaceAll(/[\ue000-\uf8ff]/g, (letter) => back.get(letter) ?? letter),
  };
}

function restored(block: YamlBlock, restore: Restore | undefined): YamlBlock {
  if (restore === undefined) return block;
  return {
    ...block,
    data: valueRestored(block.data, restore) as YamlBlock["data"],
    lines: Object.fromEntries(Object.entries(block.lines).map(([key, line]) => [restore(key), line])),
    duplicateKeys: block.duplicateKeys.map(({ key, line }) => ({ key: restore(key), line })),
  };
}

function valueRestored(value: Json, restore: Restore): Json {
  if (typeof value === "string") return restore(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Json) => valueRestored(item, restore));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [restore(key), valueRestored(item, restore)]));
}
