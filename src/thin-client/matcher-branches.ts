import { cutsOf, stepsOf } from "./pattern-cost.ts";

/** What stands before a tool's own name: at the plugin itself, and in the thin client. */
export type Renaming = readonly [before: string, after: string];

/** A hook's matcher for its stub; `missed` when it also fitted own tools under names that no rewriting could reach. */
export interface ProxiedMatcher {
  readonly matcher: string | undefined;
  readonly missed: boolean;
}

/** Steps that all searches for one matcher may take together, by `stepsOf`: some tens of milliseconds. */
const maxSteps = 4_000_000;

/** No tool's name is longer, so no longer word of a matcher is one. */
const longestWord = 100;

/**
 * A matcher that is a regular expression, so that it fits what it fitted before: for each server whose tools one of its
 * branches is shown to fit, a branch with the new name is added. What can't be shown is `missed`. Somebody's expression
 * is run here, so one that could search for long is not run at all, and missed.
 */
export function widened(
  matcher: string,
  rename: (part: string) => string,
  renamings: readonly Renaming[],
): ProxiedMatcher {
  const renamed = rename(matcher);
  if (renamings.length === 0 || compiled(matcher) === undefined) return { matcher: renamed, missed: false };
  const words = wordsOf(matcher);
  const branches = branchesOf(matcher);
  const runs = (words.length + branches.length) * renamings.length;
  if (stepsOf(matcher) * runs > maxSteps) return { matcher: renamed, missed: true };
  const read = branches.map((branch) => readBranch(branch, rename(branch)));
  const old = new RegExp(matcher);
  const now = compiled(renamed);
  const added: string[] = [];
  let missed = false;
  for (const [before, after] of renamings) {
    const tails = before === after ? [] : read.flatMap((branch) => tailsFor(branch, before, after));
    added.push(...tails.map(({ tail }) => `^${after}${tail}`));
    missed ||= words.some(
      (word) =>
        old.test(before + word) &&
        now?.test(after + word) !== true &&
        !tails.some(({ form }) => form?.test(word) === true),
    );
  }
  return { matcher: [...new Set([renamed, ...added])].join("|"), missed };
}

/** What may follow a server's new name, as written and compiled once for all servers. */
interface Tail {
  readonly tail: string;
  readonly form: RegExp | undefined;
}

interface Branch {
  readonly branch: string;
  readonly fitsBefore: (prefix: string) => boolean;
  readonly fitsAfter: (prefix: string) => boolean;
  /** What may stand for a server, and what follows for its tools. */
  readonly heads: readonly (Tail & { readonly head: RegExp })[];
}

function readBranch(branch: string, renamed: string): Branch {
  const fitsBefore = fitsAll(branch);
  const heads = cutsOf(branch, "__").flatMap((at) => {
    const tail = branch.slice(at + 2);
    const head = /^[*+?{]/.test(tail) ? undefined : compiled(`(?:${branch.slice(0, at)})__$`);
    return head === undefined ? [] : [{ head, tail, form: compiled(`^${tail}`) }];
  });
  return { branch, fitsBefore, fitsAfter: branch === renamed ? fitsBefore : fitsAll(renamed), heads };
}

function tailsFor({ branch, fitsBefore, fitsAfter, heads }: Branch, before: string, after: string): readonly Tail[] {
  if (branch.includes(before) || fitsAfter(after)) return [];
  return fitsBefore(before) ? [anything] : heads.filter(({ head }) => head.test(before));
}

const anything: Tail = { tail: "", form: /^/ };

/** Whether the branch fits every name that starts so. */
function fitsAll(branch: string): (prefix: string) => boolean {
  const form = /[$]|\(\?|\\[bB]/.test(branch) ? undefined : compiled(branch);
  return (prefix) => form?.test(prefix) === true;
}

/** The words of a matcher, as names of tools to try: of one that names a server, what stands behind that. */
function wordsOf(matcher: string): string[] {
  const words = (matcher.match(/[A-Za-z0-9_-]+/g) ?? ["x"]).flatMap((word) => {
    const end = word.split("__").at(-1)!;
    return word.includes("mcp__") ? [end] : [word, end];
  });
  return [...new Set(words)].filter((word) => word.length <= longestWord);
}

function branchesOf(matcher: string): string[] {
  const cuts = [-1, ...cutsOf(matcher, "|"), matcher.length];
  return cuts.slice(1).map((end, at) => matcher.slice(cuts[at]! + 1, end));
}

function compiled(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern);
  } catch {
    return undefined;
  }
}
