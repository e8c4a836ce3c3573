/**
 * Tells whether a path of the plugin fits a pattern: an exact path, or a glob in which `*` stands for anything within a
 * segment and `**` for any number of segments. A pattern ending in `/` means everything below. All ways to fit are
 * followed at once, since an expression that tries them one after the other takes years for a handful of stars.
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const clean = pattern.replace(/^\.\//, "");
  const whole = clean.endsWith("/") ? `${clean}**` : clean;
  // A row of the same stars says what one of them says.
  const tokens = whole.replaceAll(/(?:\*\*\/)+/g, "**/").match(/(?:\*\*)+(?!\/)|\*\*\/|[\s\S]/g) ?? [];
  return (path) => {
    let places = reached(tokens, 0, new Set());
    for (let at = 0; at < path.length && places.size > 0; at += 1) {
      const next = new Set<number>();
      for (const place of places) step(tokens, place, path[at]!, next);
      places = next;
    }
    return places.has(tokens.length);
  };
}

/** Adds a place of the pattern, and those behind it that need no character. */
function reached(tokens: readonly string[], place: number, places: Set<number>): Set<number> {
  places.add(place);
  return tokens[place]?.startsWith("*") === true ? reached(tokens, place + 1, places) : places;
}

function step(tokens: readonly string[], place: number, char: string, next: Set<number>): void {
  const token = tokens[place];
  if (token === "**/") {
    next.add(place);
    if (char === "/") reached(tokens, place + 1, next);
  } else if (token?.startsWith("*") === true) {
    if (char !== "/" || token !== "*") reached(tokens, place, next);
  } else if (token === char) reached(tokens, place + 1, next);
}
