/**
 * Names that the client obeys where it finds them in a project: settings, hooks, servers, commands, instructions
 * (2.1.330). Small letters; they hold anywhere in a path and in any case.
 */
export const reservedNames: readonly string[] = [
  ".claude",
  ".claude-plugin",
  ".claude.json",
  ".mcp.json",
  "agents.md",
  "claude.local.md",
  "claude.md",
];

/** What no policy lets in: git runs hooks, filters and monitors that stand in there. */
const neverName = ".git";

/** Short names that Windows makes for all of them (`GIT~1`), and that lead to the same file there. */
const shortForm = /^\.?(?:git|claude|mcp|lsp|worktr|agents)[a-z]?~\d/;

/** How a name of a path stands to the client. */
export type NameStanding = "plain" | "reserved" | "never";

/** The standing of the whole path: that of its worst part. */
export function standingOf(path: string): NameStanding {
  let worst: NameStanding = "plain";
  for (const part of path.split("/")) {
    const folded = foldedName(part);
    if (folded === neverName) return "never";
    if (reservedNames.includes(folded)) worst = "reserved";
  }
  return worst;
}

/** Whether a part of the path may stand for one of these names on Windows, though nobody needs to mean it. */
export function hasShortName(path: string): boolean {
  return path.includes("~") && path.split("/").some((part) => shortForm.test(foldedName(part)));
}

/**
 * A name as a file system compares it that knows no capitals: one normal form, one case, without the characters that
 * nobody sees (HFS+ takes `.g<U+200C>it` for `.git`).
 */
export function foldedName(name: string): string {
  // Nearly all names are of this kind, and a project has thousands.
  if (/^[\x20-\x7e]*$/.test(name)) return name.toLowerCase();
  // By way of the capitals: the long s and the Kelvin sign have none of their own.
  const plain = name.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "");
  return plain.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}
