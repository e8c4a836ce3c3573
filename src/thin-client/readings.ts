import { type FileTree, fileAt } from "../core/file-tree.ts";
import { parseJson } from "../core/json.ts";
import { decodeText } from "../core/text.ts";
import { stringsIn } from "./json-strings.ts";
import { leakWindow } from "./leak-sources.ts";
import type { PlacedText } from "../core/shared-runs.ts";

/** A file that would be given out. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** What a .json file holds; undefined for others, and for one that is called so and holds something else. */
  readonly json: unknown;
  /** Its text as readers understand it, in one piece or several. */
  readonly readings: readonly PlacedText[];
}

/** The regular files of a tree, read. */
export function outputFiles(tree: FileTree): OutputFile[] {
  return [...tree.keys()].flatMap((path) => {
    const bytes = fileAt(tree, path)?.bytes();
    if (bytes === undefined) return [];
    const text = decodeText(bytes);
    // Nesting that would be too deep for whatever walks over the value is told as broken: then it is a text.
    const json = path.endsWith(".json") ? parseJson(text).value : undefined;
    return [{ path, bytes, text, json, readings: readingsOf(path, text, json) }];
  });
}

/**
 * A file as its readers understand it: escapes in JSON and YAML would otherwise hide a text from a comparison.
 */
function readingsOf(path: string, text: string, json: unknown): PlacedText[] {
  if (json !== undefined) return stringsIn(json).map((value) => ({ path, line: 1, text: value }));
  if (!path.endsWith(".md")) return [{ path, line: 1, text }];
  const block = /^---\n([\s\S]*?)---\n/.exec(text);
  if (block === null) return [{ path, line: 1, text }];
  const lines = block[1]!.split("\n");
  const values = lines.flatMap((line, at) =>
    line.length < leakWindow && !line.includes("\\") ? [] : [{ path, line: at + 2, text: valueOf(line) }],
  );
  return [...values, { path, line: lines.length + 2, text: text.slice(block[0].length), isBody: true }];
}

/** A file that was copied without being named may hold text in another encoding than its readers expect. */
export function latinReading({ path, bytes, text }: OutputFile): PlacedText[] {
  const latin = new TextDecoder("latin1").decode(bytes);
  return latin === text ? [] : [{ path, line: 1, text: latin }];
}

/** The value on a line of our own frontmatter, which has one per line; a quoted one is JSON but for `\\x2d`. */
function valueOf(line: string): string {
  const value = line.replace(/^\s*(?:- )?(?:[\w-]+:(?: |$))?/, "").replaceAll(String.raw`\x2d`, "-");
  const quoted = value.startsWith('"') ? parseJson(value).value : undefined;
  if (typeof quoted === "string") return quoted;
  return value.replaceAll(/\\(.)/g, (_, char: string) => (char === "n" || char === "t" ? " " : char));
}
