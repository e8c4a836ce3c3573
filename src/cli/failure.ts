import { CommanderError } from "commander";
import type { Diagnostic } from "../core/diagnostic.ts";
import { BazaarError, type ErrorCode, isBazaarError, messageOf } from "../core/errors.ts";
import type { ImageFinding } from "../image/checked-image.ts";
import { findingDocuments, findingLines, imageFindingLines } from "./findings-text.ts";
import { count, paragraph } from "./output.ts";
import type { Terminal } from "./terminal.ts";

/** Codes that say that the command line was wrong, and not the work: exit code 2. */
const usageCodes: readonly ErrorCode[] = ["NOT_SUPPORTED", "OPTION_INVALID", "USAGE_INVALID"];

/** 2 for wrong usage, 130 when interrupted, 1 for every other failure. */
export function exitCodeOf(error: BazaarError): number {
  if (error.code === "INTERRUPTED") return 130;
  return usageCodes.includes(error.code) ? 2 : 1;
}

/** Any thrown value as an error with a code: commander's become USAGE_INVALID, what nobody foresaw UNEXPECTED. */
export function asBazaarError(error: unknown): BazaarError {
  if (isBazaarError(error)) return error;
  if (error instanceof CommanderError) return usageError(error);
  if (isLostFolder(error)) {
    return new BazaarError(
      "FILE_UNREADABLE",
      "The folder in which you work is not there any more.",
      "Change to one that is, e.g. with `cd`.",
      { cause: error },
    );
  }
  if (isNoRoom(error)) {
    const fix = "Name a folder for temporary files, by TMPDIR, that you may write and that has room.";
    return new BazaarError("FILE_UNWRITABLE", sentence(messageOf(error)), fix, { cause: error });
  }
  const fix = "Please report it with the command that you ran; BAZAAR_DEBUG=1 shows where it happened.";
  return new BazaarError("UNEXPECTED", sentence(messageOf(error)), fix, { cause: error });
}

/** What `process.cwd()` throws, and with it every relative path, after the working folder was removed. */
function isLostFolder(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && error.syscall === "uv_cwd";
}

/** No temporary folder can be made, wherever one is. */
function isNoRoom(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && error.syscall === "mkdtemp";
}

/** Commander writes `error: unknown option '--stict'`, and the suggestion on a second line. */
function usageError(error: CommanderError): BazaarError {
  const [first = "", suggestion] = error.message.replace(/^error: /, "").split("\n");
  const problem = sentence(`${first.charAt(0).toUpperCase()}${first.slice(1)}`);
  const fix = suggestion?.replace(/^\((.*)\)$/, "$1") ?? "Run it with --help to see what it takes.";
  return new BazaarError("USAGE_INVALID", problem, fix);
}

/** Ends a message with a full stop, unless it has its own end. */
function sentence(message: string): string {
  return /[.!?\u2026]$/.test(message.trimEnd()) ? message.trimEnd() : `${message.trimEnd()}.`;
}

/** The findings that the error rests on, `error CODE: problem` and the fix, as lines. */
export function failureLines(terminal: Terminal, error: BazaarError): string[] {
  const [first = "", ...more] = summaryOf(error).split("\n");
  const [head = "", ...rest] = paragraph(terminal, `error ${error.code}: ${first}`);
  const marker = `error ${error.code}:`;
  return [
    ...findingLines(terminal, findingsOf(error)),
    ...imageFindingLines(terminal, imageFindingsOf(error)),
    head.replace(marker, () => terminal.style("red", marker)),
    ...rest,
    ...more.flatMap((line) => paragraph(terminal, line.trimStart(), 2)),
    ...(imageFindingsOf(error).length === 0 ? paragraph(terminal, `fix: ${error.fix}`, 2) : []),
  ];
}

/** Findings with their own fixes stand above, so the first of them is not said again. */
function summaryOf(error: BazaarError): string {
  const errors = imageFindingsOf(error).filter(({ level }) => level === "error").length;
  return errors === 0 ? problemOf(error) : `No image is built: ${count(errors, "error")} above.`;
}

/** The document of `--json` for a failure. */
export function failureDocument(error: BazaarError): unknown {
  const { code, fix } = error;
  const diagnostics = findingsOf(error);
  const document = { error: { code, problem: problemOf(error), fix } };
  const findings = imageFindingsOf(error);
  return {
    ...document,
    ...(diagnostics.length === 0 ? {} : { diagnostics: findingDocuments(diagnostics) }),
    ...(findings.length === 0 ? {} : { findings }),
  };
}

/** Of `requireBuildable`. */
function imageFindingsOf(error: BazaarError): readonly ImageFinding[] {
  const details = error.details as BazaarError["details"] | undefined;
  const found = details?.["findings"];
  return error.code === "PLUGIN_INCOMPLETE" && Array.isArray(found) ? (found as ImageFinding[]) : [];
}

/** The command line and `publish` put them there; in an error of another copy of this package `details` may be missing. */
function findingsOf(error: BazaarError): readonly Diagnostic[] {
  const details = error.details as BazaarError["details"] | undefined;
  const found = details?.["diagnostics"];
  return Array.isArray(found) ? (found as Diagnostic[]) : [];
}

/** What the system or another program said, quoted at the end of our sentence, may bring a full stop of its own. */
function problemOf({ problem }: BazaarError): string {
  return problem.replaceAll(/(?<!\.)\.\.(?=\s|$)/g, ".");
}
