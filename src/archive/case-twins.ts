/**
 * Throws what `error` makes for two paths, or folders on their way, that are one on a disk that does not tell upper from
 * lower case, or composed from decomposed letters: there the second would be written over the first.
 */
export function requireNoTwins(paths: Iterable<string>, error: (problem: string) => Error): void {
  const known = new Map<string, string>();
  for (const path of paths) {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      const part = path.slice(0, end);
      const folded = part.normalize("NFC").toLowerCase();
      const other = known.get(folded);
      if (other === part) break;
      if (other !== undefined)
        throw error(`${JSON.stringify(other)} and ${JSON.stringify(part)} are one on many disks`);
      known.set(folded, part);
    }
  }
}
