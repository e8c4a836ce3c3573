/** A file of commands that the runner can't read; it fails the step. */
export class FileCommandError extends Error {}

/**
 * The pairs of GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE: `name=value`, or `name<<DELIMITER`, lines, and the delimiter.
 * Throws `FileCommandError` in the runner's words.
 */
export function readPairs(text: string): Map<string, string> {
  const pairs = new Map<string, string>();
  // What ends lines on Linux; on Windows the runner takes a carriage return along.
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals !== -1 && (heredoc === -1 || equals < heredoc)) {
      if (equals === 0) throw new FileCommandError(`Invalid format '${line}'. Name must not be empty`);
      pairs.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    const delimiter = heredoc === -1 ? "" : line.slice(heredoc + 2);
    if (heredoc < 1 || delimiter === "") throw new FileCommandError(`Invalid format '${line}'`);
    const end = lines.indexOf(delimiter, at + 1);
    if (end === -1) throw new FileCommandError(`Invalid value. Matching delimiter not found '${delimiter}'`);
    pairs.set(line.slice(0, heredoc), lines.slice(at + 1, end).join("\n"));
    at = end;
  }
  return pairs;
}

/** GITHUB_ENV, which can't set what every Node process would read. */
export function readEnvironment(text: string): Map<string, string> {
  const pairs = readPairs(text);
  for (const name of pairs.keys()) {
    if (name.toUpperCase() !== "NODE_OPTIONS") continue;
    throw new FileCommandError(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
  }
  return pairs;
}

/** GITHUB_PATH. */
export function readLines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== "");
}

/** Bytes over which a summary is not shown at all. */
const maxSummaryBytes = 1_024 * 1_024;

/** GITHUB_STEP_SUMMARY: a long one is dropped, and an error says so. Throws `FileCommandError`. */
export function readSummary(text: string): string {
  const bytes = Buffer.byteLength(text);
  if (bytes <= maxSummaryBytes) return text;
  const said = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(bytes / 1_024)}k.`;
  throw new FileCommandError(said);
}

const subject = /^oci:\/\/[\w.:/-]+@sha256:[\da-f]{64}$/;

/** GITHUB_ARTIFACTS: at most 500 subjects, `oci://image@sha256:…` or paths of files. Throws `FileCommandError`. */
export function readArtifacts(text: string): string[] {
  const lines = readLines(text);
  if (lines.length > 500 || Buffer.byteLength(text) > maxSummaryBytes)
    throw new FileCommandError("Too many artifacts.");
  const wrong = lines.find((line) => line.startsWith("oci:") && !subject.test(line));
  if (wrong !== undefined) throw new FileCommandError(`'${wrong}' is no image by digest.`);
  return lines;
}
