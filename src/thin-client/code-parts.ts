/** A piece of code in a text: the inside of a fence, or of an inline span. */
export interface CodePart {
  readonly text: string;
  readonly offset: number;
}

interface Fence {
  readonly mark: string;
  readonly from: number;
  /** Fences that were opened inside with a language, as prompts that show Markdown do without a longer mark. */
  depth: number;
}

/** A line with a fence's mark: indented, quoted or behind a list's sign, and of either kind. */
const fenceLine = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+){0,9}(`{3,}|~{3,})([^\n]*)$/;
const span = /`([^`\n]+)`/g;

/** The code in a Markdown text, in its order; one walk over the lines. A fence that never closes goes to the end. */
export function codeParts(text: string): CodePart[] {
  const parts: CodePart[] = [];
  const add = (from: number, to: number) => parts.push({ text: text.slice(from, to), offset: from });
  let fence: Fence | undefined;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    const [, mark, info = ""] = fenceLine.exec(line) ?? [];
    if (fence !== undefined) {
      if (mark?.startsWith(fence.mark) === true) fence.depth += info.trim() === "" ? -1 : 1;
      if (fence.depth === 0) {
        add(fence.from, at);
        fence = undefined;
      }
    } else if (mark !== undefined && !info.includes("`")) {
      // Behind "```!" the client runs the rest of the line too.
      fence = { mark, from: info.startsWith("!") ? end - info.length + 1 : end, depth: 1 };
    } else {
      for (const { 1: inside, index } of line.matchAll(span)) add(at + index + 1, at + index + 1 + inside!.length);
    }
    at = end + 1;
  }
  if (fence !== undefined) add(fence.from, text.length);
  return parts;
}
