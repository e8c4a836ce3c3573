import { placeText, type Where } from "../core/diagnostic.ts";
import { BazaarError } from "../core/errors.ts";
import type { Level } from "../core/finding.ts";
import { type ImageFindingArgs, type ImageFindingCode, imageFindings } from "./image-findings.ts";

/** One finding about what goes into an image, with its sentences. `error`: an image with it would not work. */
export interface ImageFinding extends Where {
  readonly code: ImageFindingCode;
  readonly level: Level;
  readonly problem: string;
  readonly fix: string;
}

/** Makes a finding of a row of the table. `path` is in the plugin, `""` is the whole of it. */
export function imageFinding<Code extends ImageFindingCode>(
  code: Code,
  where: Where | string,
  args: ImageFindingArgs<Code>,
): ImageFinding {
  const row = imageFindings[code];
  const place = typeof where === "string" ? { path: where } : where;
  return {
    ...place,
    code,
    level: row.level,
    problem: row.problem(args as never),
    fix: row.fix(args as never),
  };
}

/** By place, then code; each once, since a file may be looked at for two machines. */
export function sortedFindings(list: readonly ImageFinding[]): ImageFinding[] {
  const key = (one: ImageFinding) =>
    [one.path, String(one.line ?? 0).padStart(9, "0"), one.code, one.problem].join("\0");
  const byKey = new Map(list.map((one) => [key(one), one] as const));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/**
 * Throws `BazaarError` PLUGIN_INCOMPLETE when there is a finding of level error: file, cause and cure of the first one
 * in the message, all errors and warnings in `details.findings`.
 */
export function requireBuildable(findings: readonly ImageFinding[]): void {
  const errors = findings.filter(({ level }) => level === "error");
  const [first] = errors;
  if (first === undefined) return;
  const more = errors.length === 1 ? "" : ` (and ${errors.length - 1} more)`;
  const problem = `${placeText(first)}: ${first.problem}${more}`;
  throw new BazaarError("PLUGIN_INCOMPLETE", problem, first.fix, {
    details: { findings: findings.filter(({ level }) => level !== "note") },
  });
}
