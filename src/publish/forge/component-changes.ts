import { compareCodeUnits } from "../../core/text.ts";

/** Names of a thin client's components that are files of their own, by the paths of its files. */
export function componentsOf(paths: Iterable<string>): Set<string> {
  const found = [...paths].flatMap((path) => {
    const single = /^(command|agent)s\/(.+)\.md$/.exec(path);
    if (single !== null) return [`${single[1]}:${single[2]?.replaceAll("/", ":")}`];
    const skill = /^skills\/(.+)\/SKILL\.md$/.exec(path);
    return skill === null ? [] : [`skill:${skill[1]?.replaceAll("/", ":")}`];
  });
  return new Set(found);
}

/** What came and what went, each in order. */
export function componentChanges(
  old: Iterable<string>,
  fresh: Iterable<string>,
): { added: string[]; removed: string[] } {
  const [before, after] = [componentsOf(old), componentsOf(fresh)];
  const only = (one: Set<string>, other: Set<string>) =>
    [...one].filter((name) => !other.has(name)).sort(compareCodeUnits);
  return { added: only(after, before), removed: only(before, after) };
}
