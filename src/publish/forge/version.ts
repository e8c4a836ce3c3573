import { withoutContent } from "../../core/content-version.ts";
import { BazaarError } from "../../core/errors.ts";
import type { ChangeKind, VersionPolicy } from "./types.ts";

/**
 * What became of a version, by the plugin's own one: which of its numbers is the first to differ (a pre-release counts
 * as `patch`), and `content` where only what the plugin says is another.
 */
export function changeKind(old: string | undefined, fresh: string): ChangeKind {
  if (old === undefined) return "initial";
  if (old === fresh) return "none";
  const [before, after] = [numbersOf(withoutContent(old)), numbersOf(withoutContent(fresh))];
  if (before[0] !== after[0]) return "major";
  if (before[1] !== after[1]) return "minor";
  return withoutContent(old) === withoutContent(fresh) ? "content" : "patch";
}

function numbersOf(version: string): (number | undefined)[] {
  const found = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(version);
  return [1, 2, 3].map((at) => (found === null ? undefined : Number(found[at] ?? 0)));
}

/** One plugin before and after. */
export interface VersionStep {
  readonly name: string;
  /** What the marketplace has. @default none */
  readonly old: string | undefined;
  readonly fresh: string;
  /** Whether any file of its folder changes. */
  readonly changed: boolean;
}

/**
 * Claude Code updates an installed plugin only when its version changes. Throws `BazaarError` VERSION_UNCHANGED where
 * `strict` forbids the step; resolves to sentences about what is allowed and may surprise.
 */
export function guardVersion({ name, old, fresh, changed }: VersionStep, policy: VersionPolicy): string[] {
  if (!changed || old === undefined || policy === "off") return [];
  const [before, after] = [withoutContent(old), withoutContent(fresh)];
  const lower = isLower(after, before);
  if (policy === "strict" && (before === after || lower))
    throw new BazaarError(
      "VERSION_UNCHANGED",
      `What the plugin "${name}" publishes changed, and its version ${lower ? `went back from ${before} to ${after}` : `is still ${after}`}.`,
      'Raise "version" in plugin.json, or allow it with the version policy suffix.',
    );
  if (old === fresh)
    return [
      `The marketplace's files of "${name}" were changed by hand under the version ${old}: they become what was published, and who has installed them sees no update.`,
    ];
  return lower ? [`The version of "${name}" goes back from ${before} to ${after}.`] : [];
}

function isLower(version: string, than: string): boolean {
  const [one, other] = [numbersOf(version), numbersOf(than)];
  const at = one.findIndex((number, index) => number !== other[index]);
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
}
