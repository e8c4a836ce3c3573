import { readFileSync, statSync } from "node:fs";
import type { Document } from "yaml";
import type { ConfigProblem } from "../config/config-problems.ts";
import { BazaarError, messageOf } from "../core/errors.ts";
import { parseJson } from "../core/json.ts";
import { type Place, decodeText } from "../core/text.ts";

/** A configuration over this size is refused, bytes: 1 MiB. */
const maxConfigBytes = 1024 * 1024;

/** A file's value, and where in it a problem lies. */
export interface ReadConfig {
  readonly value: unknown;
  readonly placeOf: (problem: ConfigProblem) => Place | undefined;
}

/** Reads JSON. Throws `BazaarError` CONFIG_INVALID with the place. */
export function readJson(file: string): ReadConfig {
  const parsed = parseJson(textOf(file));
  if (parsed.problem !== undefined) {
    const { reason, line, column } = parsed.problem;
    throw broken(
      `${file}:${line}:${column}`,
      reason,
      "Correct the JSON; comments and trailing commas are not allowed.",
    );
  }
  return {
    value: parsed.value,
    placeOf: (problem) => (problem.atKey ? parsed.placeOfKey(problem.path) : parsed.placeAt(problem.path)),
  };
}

/** Reads YAML. Throws as `readJson`. */
export async function readYaml(file: string): Promise<ReadConfig> {
  // Loaded for those few who write it: 2 MB of memory, for as long as a host lives.
  const { LineCounter, isNode, parseDocument } = await import("./yaml-reader.ts");
  const lines = new LineCounter();
  // Its warnings would go to the process's own: a collection as a key, which is a key that nobody knows.
  const document = parseDocument(textOf(file), {
    lineCounter: lines,
    logLevel: "error",
    prettyErrors: false,
    merge: true,
  });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw broken(
      `${file}:${line}:${col}`,
      (error.message.split("\n", 1)[0] ?? error.code).replace(/\.?$/, ""),
      "Correct the YAML.",
    );
  }
  // Of what is missing there is no node, but of what it is missing in.
  const nodeAt = (path: ConfigProblem["path"]): unknown =>
    document.getIn(path, true) ?? (path.length === 0 ? document.contents : nodeAt(path.slice(0, -1)));
  const placeOf = ({ path }: ConfigProblem): Place | undefined => {
    const node = nodeAt(path);
    const offset = isNode(node) ? node.range?.[0] : undefined;
    if (offset === undefined) return undefined;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return { value: toPlain(file, document), placeOf };
}

/** Aliases are expanded here, and a file of aliases to aliases grows without end: `yaml` stops it with an error. */
function toPlain(file: string, document: Pick<Document, "toJS">): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw broken(file, messageOf(error), "Correct the YAML.", error);
  }
}

/** Throws `BazaarError` CONFIG_MISSING for a path that leads to no file, with why. */
export function requireConfigFile(path: string, fix: string): void {
  let why = "";
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isFile() === true) return;
    if (stat?.isDirectory() === true) why = ": that is a folder";
  } catch (error) {
    // A link in a circle, a folder that may not be looked into, a name that is too long.
    why = `: ${messageOf(error)}`;
  }
  throw new BazaarError("CONFIG_MISSING", `There is no configuration file "${path}"${why}.`, fix);
}

function textOf(file: string): string {
  const stat = statSync(file);
  // A stranger's link to /dev/zero is read until no memory is left.
  if (!stat.isFile()) throw broken(file, "it is no regular file", "Put a file there.");
  const { size } = stat;
  if (size > maxConfigBytes)
    throw broken(file, `it has ${size} bytes, more than ${maxConfigBytes}`, "Make it smaller.");
  try {
    return decodeText(readFileSync(file));
  } catch (error) {
    throw broken(file, messageOf(error), "Check that it is a file and that you may read it.", error);
  }
}

/** One error that names each problem with its place, and has them as data.
 * @param page The page of `docs` that describes the keys. */
export function invalid(
  file: string,
  problems: readonly ConfigProblem[],
  placeOf: ReadConfig["placeOf"],
  page: string,
): BazaarError {
  const placed = problems.map((problem) => ({ ...problem, ...placeOf(problem) }));
  const sentences = placed.map(({ problem, fix, line, column }) => {
    const place = line === undefined ? file : `${file}:${line}:${column}`;
    return `${place}: ${problem} ${fix}`;
  });
  const [first, ...rest] = sentences;
  const problem = rest.length === 0 ? (first ?? file) : [`${sentences.length} problems.`, ...sentences].join("\n  ");
  return new BazaarError("CONFIG_INVALID", problem, `${page} of claude-bazaar describes every key.`, {
    details: { file, problems: placed },
  });
}

/** The error about a file that can't be read as a configuration at all. */
export function broken(place: string, reason: string, fix: string, cause?: unknown): BazaarError {
  return new BazaarError("CONFIG_INVALID", `${place}: ${reason}.`, fix, cause === undefined ? {} : { cause });
}
