import { messageOf } from "../core/errors.ts";
import { countLines } from "../core/text.ts";
import { parseBlock, type YamlBlock } from "./frontmatter-yaml.ts";
import { repairYaml } from "./frontmatter-repair.ts";
import type { Frontmatter, FrontmatterState } from "./types.ts";

/** Blocks over this length are not parsed, UTF-16 code units: 64 Ki. Real ones have up to 4 Ki; hostile ones take seconds. */
export const maxBlockLength = 64 * 1024;

/** A Markdown text taken apart as the client does it, and what is wrong with its frontmatter. */
export interface ParsedFrontmatter {
  readonly frontmatter: Frontmatter;
  /** What the client sends as the prompt: the text behind the block without leading white space, or the whole text. */
  readonly body: string;
  /** Line of the text where the body starts, counted from 1. */
  readonly bodyLine: number;
  /** Why the block is no YAML, also after the repair (`dropped`), or why it needed the repair (`repaired`). */
  readonly problem?: { readonly reason: string; readonly line: number };
  /** What stands where a mapping should: then everything is dropped, although the block is valid YAML. */
  readonly notMapping?: "array" | "string" | "number" | "boolean";
  /** Top-level keys that occur again, with the line of the later one, which counts. */
  readonly duplicateKeys: readonly { readonly key: string; readonly line: number }[];
}

// As the client does it: the block closes at the first `---` wherever it stands, even inside a value.
const opening = /^---\s*\n/;
const afterClosing = /\s*/y;

/** Splits a text (decoded, without byte-order mark) into frontmatter and body. Never throws. */
export function parseFrontmatter(text: string): ParsedFrontmatter {
  const start = opening.exec(text)?.[0].length;
  const end = start === undefined ? -1 : text.indexOf("---", start);
  if (start === undefined || end === -1) return withoutBlock(text);
  const source = text.slice(start, end);
  const firstLine = 1 + countLines(text, 0, start);
  afterClosing.lastIndex = end + 3;
  afterClosing.test(text);
  const bodyStart = afterClosing.lastIndex;
  return {
    ...readBlock(source, firstLine),
    body: text.slice(bodyStart),
    bodyLine: firstLine + countLines(text, start, bodyStart),
  };
}

function withoutBlock(text: string): ParsedFrontmatter {
  return {
    frontmatter: { state: "none", data: {}, source: "", lines: {} },
    body: text,
    bodyLine: 1,
    duplicateKeys: [],
  };
}

type Block = Omit<ParsedFrontmatter, "body" | "bodyLine">;

function readBlock(source: string, firstLine: number): Block {
  if (source.length > maxBlockLength) {
    return dropped(source, `it is longer than ${maxBlockLength} characters`, firstLine);
  }
  const plain = attempt(source, firstLine);
  if (plain.problem === undefined) return finish("parsed", source, plain);
  const repaired = attempt(repairYaml(source, isYaml), firstLine);
  if (repaired.problem !== undefined) return dropped(source, repaired.problem.reason, repaired.problem.line);
  return { ...finish("repaired", source, repaired), problem: plain.problem };
}

function finish(state: FrontmatterState, source: string, block: YamlBlock): Block {
  if (block.notMapping !== undefined) {
    return { ...emptyBlock(source), notMapping: block.notMapping };
  }
  return { frontmatter: { state, data: block.data, source, lines: block.lines }, duplicateKeys: block.duplicateKeys };
}

function dropped(source: string, reason: string, line: number): Block {
  return { ...emptyBlock(source), problem: { reason, line } };
}

/** The library's sentences about its own limits, in words about the text. */
function plainWords(reason: string): string {
  if (reason.includes("call stack")) return "it is nested too deeply";
  return reason.startsWith("Excessive alias count") ? "its aliases multiply into too much" : reason;
}

function emptyBlock(source: string): Block {
  return { frontmatter: { state: "dropped", data: {}, source, lines: {} }, duplicateKeys: [] };
}

/** Whatever the YAML library throws (too many aliases, nesting too deep for the stack) is a block that can't be read. */
function attempt(block: string, firstLine: number): YamlBlock {
  try {
    const read = parseBlock(block, firstLine);
    return read.problem === undefined ? read : unread(read.problem.reason, read.problem.line);
  } catch (error) {
    return unread(messageOf(error), firstLine);
  }
}

function unread(reason: string, line: number): YamlBlock {
  return { data: {}, lines: {}, duplicateKeys: [], problem: { reason: plainWords(reason), line } };
}

function isYaml(value: string): boolean {
  return attempt(value, 1).problem === undefined;
}
