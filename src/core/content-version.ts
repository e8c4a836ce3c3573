/**
 * A version with the first eight digits of a digest of its content behind it. They are build metadata (Semantic Versioning
 * 2.0.0, section 10): Claude Code updates whenever the text of a version changes, and ranges of dependents take it as the
 * version itself. A pre-release would be in none of them, not even in `*` (seen with 2.1.330).
 * @param digest At least eight hex digits.
 */
export function contentVersion(version: string, digest: string): string {
  return `${version}${version.includes("+") ? "." : "+"}${digest.slice(0, 8)}`;
}

/** The eight digits that `contentVersion` put behind a version; undefined where there are none. */
export function contentDigits(version: string): string | undefined {
  return /\+(?:.*\.)?([0-9a-f]{8})$/.exec(version)?.[1];
}

/** The version without them. */
export function withoutContent(version: string): string {
  return contentDigits(version) === undefined ? version : version.slice(0, -9);
}
