/** What stands before a tool's own name: at the plugin itself, and in the thin client. */
export type Renaming = readonly [before: string, after: string];

/** A hook's matcher for its stub; `missed` when it also fitted own tools under names that no rewriting could reach. */
export interface ProxiedMatcher {
  readonly matcher: string | undefined;
  readonly missed: boolean;
}

/**
 * A matcher that is a regular expression, so that it fits what it fitted before: for each server whose tools one of its
 * branches is shown to fit, a branch with the new name is added. What can't be shown is `missed`.
 */
export function widened(
  matcher: string,
  rename: (part: string) => string,
  renamings: readonly Renaming[],
): ProxiedMatcher {
  const renamed = rename(matcher);
  if (renamings.length === 0 || compiled(matcher) === undefined) return { matcher: renamed, missed: false };
  // Somebody's expression is run here, and a nested repetition could run for ever.
  if (/\)[*+{]/.test(matcher) || (matcher.match(/[*+{]/g) ?? []).length > 4)
    return { matcher: renamed, missed: matcher.includes("mcp__") };
  const branches = branchesOf(matcher);
  const added = branches.flatMap((branch) => renamings.flatMap((pair) => addedBranches(branch, rename(branch), pair)));
  const wide = [...new Set([renamed, ...added])].join("|");
  return { matcher: wide, missed: renamings.some((pair) => misses(matcher, wide, pair)) };
}

function addedBranches(branch: string, renamed: string, [before, after]: Renaming): string[] {
  if (before === after || branch.includes(before) || fitsAll(renamed, after)) return [];
  if (fitsAll(branch, before)) return [`^${after}`];
  return cutsOf(branch, "__").flatMap((at) => {
    const [head, tail] = [branch.slice(0, at), branch.slice(at + 2)];
    if (/^[*+?{]/.test(tail)) return [];
    return compiled(`(?:${head})__$`)?.test(before) === true ? [`^${after}${tail}`] : [];
  });
}

/** Whether the branch fits every name that starts so. */
function fitsAll(branch: string, prefix: string): boolean {
  return !/[$]|\(\?|\\[bB]/.test(branch) && compiled(branch)?.test(prefix) === true;
}

/** Tries tools called like the words of the matcher. */
function misses(matcher: string, wide: string, [before, after]: Renaming): boolean {
  const [old, now] = [compiled(matcher), compiled(wide)];
  const words = new Set(
    (matcher.match(/[A-Za-z0-9_-]+/g) ?? ["x"]).flatMap((word) => [word, word.split("__").at(-1)!]),
  );
  return [...words].some((word) => old?.test(before + word) === true && now?.test(after + word) !== true);
}

function branchesOf(matcher: string): string[] {
  const cuts = [-1, ...cutsOf(matcher, "|"), matcher.length];
  return cuts.slice(1).map((end, at) => matcher.slice(cuts[at]! + 1, end));
}

/** Where a text stands outside groups, classes and escapes. */
function cutsOf(pattern: string, wanted: string): number[] {
  const cuts: number[] = [];
  let depth = 0;
  for (const part of pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g)) {
    if (part[0] === "(") depth += 1;
    else if (part[0] === ")") depth -= 1;
    else if (depth === 0 && part[0].length === 1 && pattern.startsWith(wanted, part.index)) cuts.push(part.index);
  }
  return cuts;
}

function compiled(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern);
  } catch {
    return undefined;
  }
}
