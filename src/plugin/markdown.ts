import { defined } from "../core/defined.ts";
import type { ComponentKind } from "../core/findings-components.ts";
import { parseFrontmatter } from "./frontmatter.ts";
import { checkFrontmatter, type Locate, type PlaceOfLine } from "./frontmatter-checks.ts";
import { coercedText, flagOf, kindOf, textOf, toolsOf, valueOf } from "./frontmatter-values.ts";
import { readText, type Source } from "./source.ts";
import type { Frontmatter, MarkdownComponent } from "./types.ts";

/** A Markdown text as every component has it, before it gets its name. */
export type MarkdownText = Omit<MarkdownComponent, "name">;

/** A text that was read, and where its keys stand. */
export interface ReadMarkdown {
  readonly text: MarkdownText;
  readonly where: Locate;
}

/** Reads one file of a component with the findings that all kinds share; undefined when it can't be read. */
export function readMarkdown(source: Source, kind: ComponentKind, path: string): ReadMarkdown | undefined {
  const text = readText(source, path);
  if (text === undefined) return undefined;
  const damage = notUtf8(text);
  if (damage !== undefined) source.report("FILE_NOT_UTF8", path, damage);
  return takeMarkdown(source, kind, text, (line) => ({ path, line }));
}

/** The same for a text that is in hand; `place` turns one of its lines into the place for a finding. */
export function takeMarkdown(source: Source, kind: ComponentKind, text: string, place: PlaceOfLine): ReadMarkdown {
  const parsed = parseFrontmatter(text);
  const { frontmatter, body, bodyLine } = parsed;
  checkFrontmatter(source, kind, parsed, place);
  const description = textOf(valueOf(frontmatter, "description"));
  const model = textOf(valueOf(frontmatter, "model"));
  const optional = defined({ description, model });
  return {
    text: { path: place(1).path, frontmatter, body, bodyLine, ...optional },
    where: (key) => place(frontmatter.lines[key] ?? 1),
  };
}

/** What is not UTF-8 about a text that was decoded as such. */
function notUtf8(text: string): { reason: string } | undefined {
  const at = text.indexOf("\uFFFD");
  if (at === -1) return undefined;
  if (at === 0 && text.includes("\0")) return { reason: "it looks like UTF-16, and the client reads no word of it" };
  return { reason: "some bytes are no characters and appear as \uFFFD" };
}

/** What commands and skills have in common beside the text. */
export function invocation(source: Source, { text, where }: ReadMarkdown) {
  const hint = argumentHint(source, text.frontmatter, where);
  const tools = valueOf(text.frontmatter, "allowed-tools");
  return {
    ...defined({ argumentHint: hint, allowedTools: tools === undefined ? undefined : toolsOf(tools) }),
    modelInvocable: !flag(source, text.frontmatter, "disable-model-invocation", false, where),
    userInvocable: flag(source, text.frontmatter, "user-invocable", true, where),
  };
}

function argumentHint(source: Source, frontmatter: Frontmatter, where: Locate): string | undefined {
  const value = valueOf(frontmatter, "argument-hint");
  if (value === undefined) return undefined;
  const text = coercedText(value);
  if (typeof value === "object") source.report("ARGUMENT_HINT_NOT_TEXT", where("argument-hint"), { shown: text });
  return text.trim() === "" ? undefined : text;
}

function flag(source: Source, frontmatter: Frontmatter, key: string, absent: boolean, where: Locate): boolean {
  if (!Object.hasOwn(frontmatter.data, key)) return absent;
  const value = frontmatter.data[key] ?? null;
  const { on, clear } = flagOf(value);
  const got = typeof value === "string" ? JSON.stringify(value) : kindOf(value);
  if (!clear) source.report("FLAG_UNCLEAR", where(key), { key, got, taken: on });
  return on;
}
