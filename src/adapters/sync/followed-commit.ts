/** The commit that the first of the names leads to which the remote lists. */
export function commitFor(refs: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  return names.flatMap((name) => refs.get(name) ?? [])[0];
}
