import { BazaarError } from "../../core/errors.ts";
import { type Layout, marketplaceFolder, requireName, requireOldName } from "./layout.ts";
import type { ForgePlugin, ForgeRequest } from "./types.ts";

/** Plugins that are written together. */
export interface Part {
  /** Branch of its pull request. */
  readonly branch: string;
  readonly plugins: readonly ForgePlugin[];
  /** Names of plugins to take out. */
  readonly remove: readonly string[];
}

/** A request with its defaults, after all that can be checked without a look at the marketplace. */
export interface Job {
  readonly request: ForgeRequest;
  readonly layout: Layout;
  readonly mode: "push" | "pr" | "auto";
  /** Everything: what a push writes. */
  readonly whole: Part;
  /** One per pull request. */
  readonly parts: readonly Part[];
  readonly maxAttempts: number;
  /** Versions that pinned entries of the base lead to, by name, as far as they are known. */
  readonly pinnedVersions: ReadonlyMap<string, string>;
}

/** Throws `BazaarError` OPTION_INVALID or PATH_UNSAFE. */
export function jobOf(request: ForgeRequest): Job {
  const { plugins, remove = [], mode = "auto", maxAttempts = 8, pluginsDir = "plugins", entriesDir } = request;
  const template = request.branch ?? "bazaar/{plugin}";
  requireNames(request);
  requirePinned(request);
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1 || maxAttempts > 100)
    throw refuse("`maxAttempts` is no whole number from 1 to 100.", "Leave it out for 8.");
  if (request.fork === true && mode === "push")
    throw refuse("A fork can't be pushed from.", "Use the mode pr with a fork, or push without one.");
  const each = request.pullRequests === "each";
  const single = [
    ...plugins.map((plugin): Part => ({ branch: "", plugins: [plugin], remove: [] })),
    ...remove.map((name): Part => ({ branch: "", plugins: [], remove: [name] })),
  ];
  const whole: Part = { branch: "", plugins, remove };
  const parts = (each ? single : [whole]).map(({ plugins: some, remove: gone }): Part => ({
    branch: branchOf(template, some, gone),
    plugins: some,
    remove: gone,
  }));
  if (new Set(parts.map(({ branch }) => branch)).size < parts.length)
    throw refuse(`Several pull requests would share the branch "${template}".`, "Put {plugin} into the branch's name.");
  return {
    request,
    layout: {
      pluginsDir: marketplaceFolder(pluginsDir),
      entriesDir: entriesDir === undefined ? undefined : marketplaceFolder(entriesDir),
    },
    // A fork can be written to by its owner only: there a pull request is the only way.
    mode: request.fork === true ? "pr" : mode,
    whole: { ...whole, branch: parts[0]?.branch ?? "" },
    parts,
    maxAttempts,
    pinnedVersions: new Map(),
  };
}

/** Every name that the request is about; those that it takes away last. */
export function namesOf({ plugins, remove }: Part): { readonly kept: readonly string[]; readonly gone: string[] } {
  const kept = plugins.map(({ thinClient }) => thinClient.name);
  return { kept, gone: [...plugins.flatMap(({ renamedFrom = [] }) => renamedFrom), ...remove] };
}

function requireNames({ plugins, remove = [] }: ForgeRequest): void {
  const { kept, gone } = namesOf({ branch: "", plugins, remove });
  for (const name of kept) requireName(name);
  for (const name of gone) requireOldName(name);
  if (kept.length + gone.length === 0)
    throw refuse("There is nothing to publish and nothing to remove.", "Give at least one plugin.");
  const all = [...kept, ...gone];
  const twice = all.find((name, at) => all.indexOf(name) !== at);
  if (twice !== undefined)
    throw refuse(
      `The name "${twice}" stands twice among plugins, earlier names and removals.`,
      "Leave one of them out.",
    );
}

function requirePinned({ pinned, plugins }: ForgeRequest): void {
  if (pinned === undefined) return;
  if (!/^[0-9a-f]{40}$/.test(pinned.sha))
    throw refuse("The pinned commit is no full id of 40 hex digits.", "Give what `git rev-parse` prints.");
  if (!isHttpsUrl(pinned.url))
    throw refuse(
      "The pinned repository is no https URL of letters, digits and . _ / - without credentials.",
      "Write https://github.com/owner/repository.",
    );
  if (pinned.path !== undefined) marketplaceFolder(pinned.path.replaceAll("{plugin}", "x"));
  if (plugins.length > 1 && !(pinned.path ?? "").includes("{plugin}"))
    throw refuse("Several plugins would be pinned to one place.", "Put {plugin} into the pinned path.");
}

/** Invariant I4. */
function isHttpsUrl(url: string): boolean {
  return /^https:\/\/[A-Za-z0-9./_-]+$/.test(url) && URL.canParse(url) && !url.includes("..");
}

function branchOf(template: string, plugins: readonly ForgePlugin[], remove: readonly string[]): string {
  const branch = template.replaceAll("{plugin}", plugins[0]?.thinClient.name ?? remove[0] ?? "");
  const fits =
    /^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/.test(branch) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/.test(branch);
  if (fits) return branch;
  throw refuse(`"${template}" makes no name of a branch.`, "Use letters, digits and . _ / -, e.g. bazaar/{plugin}.");
}

function refuse(problem: string, fix: string): BazaarError {
  return new BazaarError("OPTION_INVALID", problem, fix);
}
