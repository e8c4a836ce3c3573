import { defined } from "../core/defined.ts";
import type { Where } from "../core/diagnostic.ts";
import type { ComponentKind } from "../core/findings-components.ts";
import type { ParsedFrontmatter } from "./frontmatter.ts";
import { coercedText, kindOf, valueOf } from "./frontmatter-values.ts";
import type { Source } from "./source.ts";
import type { Frontmatter, Json } from "./types.ts";

/** Where a top-level key stands; the first line for one that is not there. */
export type Locate = (key: string) => Where;

/** Turns a line of the text, counted from 1, into a place. */
export type PlaceOfLine = (line: number) => Where;

/** The findings about a frontmatter block that all kinds of components share. */
export function checkFrontmatter(
  source: Source,
  kind: ComponentKind,
  parsed: ParsedFrontmatter,
  place: PlaceOfLine,
): void {
  const { frontmatter } = parsed;
  if (frontmatter.state === "none") source.report("FRONTMATTER_MISSING", place(1), { kind });
  else if (frontmatter.state === "dropped") reportDropped(source, kind, parsed, place);
  else {
    reportOddities(source, parsed, place);
    checkValues(source, kind, frontmatter, (key) => place(frontmatter.lines[key] ?? 1));
  }
}

function reportDropped(source: Source, kind: ComponentKind, parsed: ParsedFrontmatter, place: PlaceOfLine): void {
  const firstLine = 2;
  if (parsed.notMapping !== undefined) {
    const got = parsed.notMapping === "array" ? "a list" : `a ${parsed.notMapping}`;
    source.report("FRONTMATTER_NOT_MAPPING", place(firstLine), { got });
    return;
  }
  const { reason, line } = parsed.problem ?? { reason: "it can't be read", line: firstLine };
  if (kind !== "agent") {
    source.report("FRONTMATTER_DROPPED", place(line), { reason });
    return;
  }
  const tools = /^tools:[ \t]*(\S.*)$/m.exec(parsed.frontmatter.source)?.[1]?.trim();
  source.report("AGENT_FRONTMATTER_DROPPED", place(line), { reason, ...defined({ tools }) });
}

function reportOddities(source: Source, parsed: ParsedFrontmatter, place: PlaceOfLine): void {
  const { frontmatter, problem } = parsed;
  if (frontmatter.state === "repaired" && problem !== undefined) {
    source.report("FRONTMATTER_REPAIRED", place(problem.line), { reason: problem.reason });
  }
  for (const { key, line } of parsed.duplicateKeys) source.report("FRONTMATTER_KEY_TWICE", place(line), { key });
}

function checkValues(source: Source, kind: ComponentKind, frontmatter: Frontmatter, where: Locate): void {
  const description = valueOf(frontmatter, "description");
  if (typeof description === "object") {
    source.report("DESCRIPTION_DROPPED", where("description"), { got: kindOf(description) });
  } else if (!Object.hasOwn(frontmatter.data, "description")) {
    source.report("DESCRIPTION_MISSING", where("description"), { kind });
  }
  const name = valueOf(frontmatter, "name");
  if (name !== undefined && typeof name !== "string") {
    source.report("NAME_NOT_TEXT", where("name"), {
      got: kindOf(name),
      // Only an agent is called by any value; the others need text, or go by their path whatever stands here.
      ...(kind === "agent" ? { shown: coercedText(name) } : {}),
    });
  }
  const wrong = wrongTools(valueOf(frontmatter, "allowed-tools"));
  if (wrong !== undefined) source.report("ALLOWED_TOOLS_INVALID", where("allowed-tools"), { got: wrong });
  if (kind !== "agent") checkShellAndMetadata(source, frontmatter, where);
}

/** What a list of tools is where it is neither text nor a list of texts. */
export function wrongTools(value: Json | undefined): string | undefined {
  if (value === undefined || typeof value === "string") return undefined;
  if (!Array.isArray(value)) return kindOf(value);
  const other = value.find((item: Json) => typeof item !== "string");
  return other === undefined ? undefined : `a list with ${kindOf(other)} in it`;
}

function checkShellAndMetadata(source: Source, frontmatter: Frontmatter, where: Locate): void {
  const shell = valueOf(frontmatter, "shell");
  if (shell !== undefined && shell !== "bash" && shell !== "powershell") {
    const got = typeof shell === "string" ? JSON.stringify(shell) : kindOf(shell);
    source.report("SHELL_UNKNOWN", where("shell"), { got });
  }
  const metadata = valueOf(frontmatter, "metadata");
  if (metadata !== undefined && (typeof metadata !== "object" || Array.isArray(metadata))) {
    source.report("METADATA_NOT_MAPPING", where("metadata"), { got: kindOf(metadata) });
  }
}
