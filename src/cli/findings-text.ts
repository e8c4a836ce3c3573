import { type Diagnostic, placeText, type Where } from "../core/diagnostic.ts";
import { explain } from "../core/explain.ts";
import type { Level } from "../core/finding.ts";
import type { ImageFinding } from "../image/checked-image.ts";
import { count, paragraph } from "./output.ts";
import type { Style, Terminal } from "./terminal.ts";

const levels: readonly Level[] = ["error", "warning", "note"];
const styles: Readonly<Record<Level, Style>> = { error: "red", warning: "yellow", note: "cyan" };

/** Findings of one code that are shown in a terminal; the rest is counted. */
const mostShown = 100;

/**
 * Findings as text: errors first, those of one code together under its name, each with its place and problem, and the
 * fix once where it is the same for all of them.
 */
export function findingLines(terminal: Terminal, findings: readonly Diagnostic[]): string[] {
  return explainedLines(
    terminal,
    findings.map((finding) => ({ ...finding, ...explain(finding) })),
  );
}

/** The same of findings about an image. */
export function imageFindingLines(terminal: Terminal, findings: readonly ImageFinding[]): string[] {
  return explainedLines(terminal, findings);
}

/** A finding with its sentences. */
interface Explained extends Where {
  readonly code: string;
  readonly level: Level;
  readonly problem: string;
  readonly fix: string;
}

function explainedLines(terminal: Terminal, findings: readonly Explained[]): string[] {
  return levels.flatMap((level) => {
    const groups = Map.groupBy(
      findings.filter((finding) => finding.level === level),
      (finding) => finding.code,
    );
    return [...groups].flatMap(([code, group]) => groupLines(terminal, level, code, group));
  });
}

function groupLines(terminal: Terminal, level: Level, code: string, group: readonly Explained[]): string[] {
  const head = `${terminal.style(styles[level], level)} ${terminal.style("bold", code)}`;
  const fixes = new Set(group.map(({ fix }) => fix));
  const shared = fixes.size === 1;
  const items = group.slice(0, mostShown).flatMap((finding) => {
    const { problem, fix } = finding;
    const lines = paragraph(terminal, `${placeText(finding)}: ${problem}`, 2);
    return shared ? lines : lines.concat(paragraph(terminal, `fix: ${fix}`, 4));
  });
  const rest = group.length - mostShown;
  if (rest > 0) items.push(...paragraph(terminal, `… and ${rest} more; --json has them all.`, 2));
  return [head, ...items, ...(shared ? paragraph(terminal, `fix: ${[...fixes].join("")}`, 2) : []), ""];
}

/** `2 errors, 1 warning, no notes`. */
export function findingCounts(findings: readonly Diagnostic[]): string {
  const counted = levels.map((level) => {
    const number = findings.filter((finding) => finding.level === level).length;
    return number === 0 ? `no ${level}s` : count(number, level);
  });
  return counted.join(", ");
}

/** Findings as `--json` has them: the data, and the two sentences. */
export function findingDocuments(findings: readonly Diagnostic[]): unknown[] {
  return findings.map((finding) => ({ ...finding, ...explain(finding) }));
}
