import { git, tryGit } from "../src/adapters/git.ts";
import { loadMarketplace } from "../src/adapters/load-marketplace.ts";
import { defined } from "../src/core/defined.ts";
import { BazaarError } from "../src/core/errors.ts";
import { catalogPath } from "../src/marketplace/types.ts";
import { type ChangedPath, checkGenerated, type ChangeProblem } from "../src/publish/check-generated.ts";
import type { FindingRow } from "./finding-row.ts";
import type { Inputs } from "./input-table.ts";
import { judged } from "./judged.ts";
import type { RunOutcome } from "./outcome.ts";

/**
 * Judges a generated pull request in the marketplace's own repository, whose merge commit is checked out: it touches
 * plugins and their entries alone, these are thin clients as they were generated, and the client loads them. What they run
 * on their users' machines, and whom they ask, is told. Rejects with `BazaarError`
 * USAGE_INVALID where the merge commit or its first parent is not there.
 */
export async function check(workspace: string, inputs: Inputs, signal: AbortSignal): Promise<RunOutcome> {
  await requireMerge(workspace, signal);
  const paths = await changedPaths(workspace, signal);
  const entriesDir = inputs["entries-dir"];
  const textsOf = async (path: string) => ({
    before: await textAt(workspace, `HEAD^1:${path}`, signal),
    after: await textAt(workspace, `HEAD:${path}`, signal),
  });
  const entryFiles = paths.filter(({ path }) => entriesDir !== undefined && path.startsWith(`${entriesDir}/`));
  const { names, problems } = checkGenerated({
    paths,
    ...(await textsOf(catalogPath)),
    pluginsDir: inputs["plugins-dir"],
    entryFiles: new Map(await Promise.all(entryFiles.map(async ({ path }) => [path, await textsOf(path)] as const))),
    ...defined({ entriesDir }),
  });
  const loaded = loadMarketplace(workspace);
  const folder = (name: string) => `${inputs["plugins-dir"]}/${name}`;
  const plugins = names.map((name) => judged(name, folder(name), workspace, loaded));
  const [first = { folder: "", name: "(none)", rows: [], notes: [] }, ...more] = plugins;
  const rows = [...problems.map(rowOf), ...(names.length === 0 ? [nothing] : []), ...first.rows];
  return { kind: "check", changed: false, warnings: [], plugins: [{ ...first, rows }, ...more] };
}

async function requireMerge(cwd: string, signal: AbortSignal): Promise<void> {
  const { exitCode } = await tryGit(["rev-parse", "--quiet", "--verify", "HEAD^2^{commit}"], { cwd, signal });
  if (exitCode === 0) return;
  const problem = "What is checked out is no merge commit of a pull request with its parents.";
  const fix = "Run on `pull_request`, and give actions/checkout `fetch-depth: 2`.";
  throw new BazaarError("USAGE_INVALID", problem, fix);
}

/** `:old new id id status`, a zero, the path, a zero: https://git-scm.com/docs/git-diff#_raw_output_format */
async function changedPaths(cwd: string, signal: AbortSignal): Promise<ChangedPath[]> {
  const raw = await git(["diff", "--raw", "-z", "--no-renames", "--no-ext-diff", "HEAD^1", "HEAD"], { cwd, signal });
  const parts = raw.toString("utf8").split("\0");
  const found: ChangedPath[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2)
    found.push({ mode: parts[at]?.split(" ")[1] ?? "", path: parts[at + 1] ?? "" });
  return found;
}

async function textAt(cwd: string, place: string, signal: AbortSignal): Promise<string | undefined> {
  const { exitCode, stdout } = await tryGit(["show", place], { cwd, signal });
  return exitCode === 0 ? stdout.toString("utf8") : undefined;
}

const nothing: FindingRow = {
  level: "error",
  code: "NOTHING_GENERATED",
  file: "",
  problem: "The change touches no plugin.",
  fix: "Run this check on branches of generated pull requests only.",
};

function rowOf({ code, path, problem }: ChangeProblem): FindingRow {
  const fix = "A generated pull request holds no such change: review it by hand, or take it out.";
  return { level: "error", code, file: path, problem: `"${path}" ${problem}.`, fix };
}
