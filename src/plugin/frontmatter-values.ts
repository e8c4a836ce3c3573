import type { Frontmatter, Json } from "./types.ts";

/** The value of a top-level key; undefined when it is absent or YAML's null. */
export function valueOf(frontmatter: Frontmatter, key: string): Json | undefined {
  return Object.hasOwn(frontmatter.data, key) ? (frontmatter.data[key] ?? undefined) : undefined;
}

/** A scalar as the client shows it: numbers and booleans become text. Undefined for lists, mappings and blank text. */
export function textOf(value: Json | undefined): string | undefined {
  if (value === undefined || value === null || typeof value === "object") return undefined;
  const text = String(value).trim();
  return text === "" ? undefined : text;
}

/** Any value as the client makes a name or a hint of it, which is JavaScript's own conversion: `[a, b]` is `a,b`. */
export function coercedText(value: Json): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (!Array.isArray(value)) return "[object Object]";
  return value.map((item: Json) => (item === null ? "" : coercedText(item))).join(",");
}

/**
 * Tools from text or a list of texts. Items end at commas and blanks, but not inside round brackets: `Bash(git add:*)`
 * is one. Brackets do not nest and items of a list that are no text are left out, as the client does it.
 */
export function toolsOf(value: Json | undefined): string[] {
  if (typeof value === "string") return splitTools(value);
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: Json) => (typeof item === "string" ? splitTools(item) : []));
}

function splitTools(text: string): string[] {
  const tools: string[] = [];
  let start = 0;
  let inside = false;
  for (let at = 0; at <= text.length; at += 1) {
    const char = text[at];
    if (char === "(") inside = true;
    else if (char === ")") inside = false;
    else if (char === undefined || (!inside && (char === "," || char === " "))) {
      const tool = text.slice(start, at).trim();
      if (tool !== "") tools.push(tool);
      start = at + 1;
    }
  }
  return tools;
}

const yes = new Set(["true", "yes", "on", "1"]);
const no = new Set(["false", "no", "off", "0"]);

/** A switch as the client reads it, and whether it was written as one: what is no clear yes counts as no. */
export function flagOf(value: Json): { readonly on: boolean; readonly clear: boolean } {
  const text = typeof value === "object" ? "" : String(value).trim().toLowerCase();
  return { on: yes.has(text), clear: yes.has(text) || no.has(text) };
}

/** The kind of a value, in the words of a finding: `a list`, `a mapping`, `a number`, `true or false`, `nothing`, `text`. */
export function kindOf(value: Json | undefined): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "number") return "a number";
  return typeof value === "boolean" ? "true or false" : "text";
}
