import { type Diagnostic, placeText, type Where } from "../src/core/diagnostic.ts";
import { explain } from "../src/core/explain.ts";
import type { Level } from "../src/core/finding.ts";
import type { ImageFinding } from "../src/image/checked-image.ts";
import type { BazaarError } from "../src/core/errors.ts";
import { isJsonObject } from "../src/core/json.ts";

/** A finding with its sentences, and its file from the root of the checkout. */
export interface FindingRow {
  readonly level: Level;
  readonly code: string;
  /** `""` is the checkout as a whole. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly problem: string;
  readonly fix: string;
}

interface Found extends Where {
  readonly level: Level;
  readonly code: string;
}

/** Rows of findings about a plugin, or about its thin client, in the folder. */
export function rowsOf(folder: string, findings: readonly Diagnostic[]): FindingRow[] {
  return findings.map((one) => rowOf(folder, one, explain(one)));
}

/** Rows of what an error rests on: the findings of a plugin, or those about its image. */
export function rowsOfError(folder: string, error: BazaarError): FindingRow[] {
  const { diagnostics, findings } = error.details;
  return [
    ...(Array.isArray(diagnostics) ? rowsOf(folder, diagnostics as Diagnostic[]) : []),
    ...(Array.isArray(findings) ? findings.filter(hasSentences).map((one) => rowOf(folder, one, one)) : []),
  ];
}

/** Rows of what was found while the image was made, notes apart: those are for whoever builds by hand. */
export function rowsOfImage(folder: string, findings: readonly ImageFinding[]): FindingRow[] {
  return findings.filter(({ level }) => level !== "note").map((one) => rowOf(folder, one, one));
}

/**
 * Rows of findings about the marketplace. Its files are not in this checkout, so none gets a place that the runner would
 * show; notes are for its owner.
 */
export function rowsOfCatalog(findings: readonly Diagnostic[]): FindingRow[] {
  return findings
    .filter(({ level }) => level !== "note")
    .map((one) => {
      const { problem, fix } = explain(one);
      return {
        level: one.level,
        code: one.code,
        file: "",
        problem: `In the marketplace, ${placeText(one)}: ${problem}`,
        fix,
      };
    });
}

function hasSentences(one: unknown): one is Found & Pick<FindingRow, "problem" | "fix"> {
  return isJsonObject(one) && typeof one["problem"] === "string" && typeof one["fix"] === "string";
}

function rowOf(folder: string, found: Found, { problem, fix }: Pick<FindingRow, "problem" | "fix">): FindingRow {
  const { level, code, path, line, column } = found;
  return {
    level,
    code,
    file: [folder, path].filter((part) => part !== "" && part !== ".").join("/"),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    problem,
    fix,
  };
}

const ranks: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

/** Each once: errors first, those with a line before those without one, else in the order in which they were found. */
export function ranked(rows: readonly FindingRow[]): FindingRow[] {
  const once = [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
  const rank = (row: FindingRow) => ranks[row.level] * 2 + (row.line === undefined ? 1 : 0);
  return once.sort((a, b) => rank(a) - rank(b));
}
