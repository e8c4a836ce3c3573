/**
 * Tells whether a path of the plugin fits a pattern: an exact path, or a glob in which `*` stands for anything within a
 * segment and `**` for any number of segments. A pattern ending in `/` means everything below.
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const clean = pattern.replace(/^\.\//, "");
  const whole = clean.endsWith("/") ? `${clean}**` : clean;
  const expression = new RegExp(`^${whole.replaceAll(/\*\*\/|\*\*|\*|[.+?^${}()|[\]\\]/g, translated)}$`);
  return (path) => expression.test(path);
}

function translated(token: string): string {
  if (token === "**/") return "(?:.*/)?";
  if (token === "**") return ".*";
  return token === "*" ? "[^/]*" : `\\${token}`;
}
