import type { Part } from "./job.ts";
import type { ForgePlan } from "./plan.ts";
import type { ForgeBranch } from "./ports.ts";
import { isOurs, isPublished } from "./trailer.ts";

/**
 * A sentence about what people did to generated files on a pull request's branch, and the next commit undoes: a thin
 * client is its folder's whole content, which its version is a digest of. Undefined where they did nothing of that kind.
 */
export function takenBack({ name, commits }: ForgeBranch, part: Part, plan: ForgePlan, base: ForgePlan) {
  const since = commits.slice(commits.findLastIndex((one) => isOurs(one, part)) + 1);
  const people = since.filter((one) => !isPublished(one));
  const paths = people.length === 0 ? [] : theirs(part, plan, base);
  if (paths.length === 0) return undefined;
  const shown = paths.slice(0, 5).map((path) => JSON.stringify(path));
  const rest = paths.length > shown.length ? ` and ${paths.length - shown.length} more` : "";
  const ids = people.slice(-3).map(({ id }) => id.slice(0, 12));
  return `On ${name} others committed after us (${ids.join(", ")}). A plugin's folder holds what is generated and nothing else, so these files were taken back: ${shown.join(", ")}${rest}. Keep such changes outside of it, or make them in the plugin's own repository.`;
}

/** Under the version that is there, every difference is theirs; under another one, what neither base nor plugin has. */
function theirs({ plugins }: Part, { changes }: ForgePlan, base: ForgePlan): string[] {
  const known = new Set(
    [...base.tree.folders].flatMap(([folder, held]) => [...held.keys()].map((path) => `${folder}/${path}`)),
  );
  return plugins.flatMap(({ thinClient: { name, version } }) => {
    const change = changes.find((one) => one.name === name);
    if (change === undefined) return [];
    if (change.oldVersion === version) return Object.values(change.files).flat();
    return change.files.removed.filter((path) => !known.has(path));
  });
}
