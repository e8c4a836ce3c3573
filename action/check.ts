import { git, tryGit } from "../src/adapters/git.ts";
import { loadMarketplace } from "../src/adapters/load-marketplace.ts";
import { readDirectory } from "../src/adapters/read-directory.ts";
import { defined } from "../src/core/defined.ts";
import { BazaarError } from "../src/core/errors.ts";
import { catalogPath, type LoadedMarketplace } from "../src/marketplace/types.ts";
import { type ChangedPath, checkGenerated, type ChangeProblem } from "../src/publish/check-generated.ts";
import { isThinClient } from "../src/publish/identity.ts";
import { type FindingRow, rowsOf } from "./finding-row.ts";
import type { Inputs } from "./input-table.ts";
import type { PluginOutcome, RunOutcome } from "./outcome.ts";

/**
 * Judges a generated pull request in the marketplace's own repository, whose merge commit is checked out: it touches
 * plugins and their entries alone, these are thin clients, and the client loads them. Rejects with `BazaarError`
 * USAGE_INVALID where the merge commit or its first parent is not there.
 */
export async function check(workspace: string, inputs: Inputs, signal: AbortSignal): Promise<RunOutcome> {
  await requireMerge(workspace, signal);
  const { names, problems } = checkGenerated({
    paths: await changedPaths(workspace, signal),
    before: await catalogOf(workspace, "HEAD^1", signal),
    after: await catalogOf(workspace, "HEAD", signal),
    pluginsDir: inputs["plugins-dir"],
    ...defined({ entriesDir: inputs["entries-dir"] }),
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

async function catalogOf(cwd: string, commit: string, signal: AbortSignal): Promise<string | undefined> {
  const { exitCode, stdout } = await tryGit(["show", `${commit}:${catalogPath}`], { cwd, signal });
  return exitCode === 0 ? stdout.toString("utf8") : undefined;
}

/** What the client makes of one plugin's entry and folder. One that was taken out has neither. */
function judged(name: string, folder: string, workspace: string, { marketplace }: LoadedMarketplace): PluginOutcome {
  const entry = marketplace.plugins.find((one) => one.name === name);
  const rows = rowsOf("", entry?.diagnostics ?? []);
  const vendored = entry?.source.kind === "relative";
  if (vendored && !isThinClient(readDirectory(`${workspace}/${folder}`))) rows.push(noThinClient(folder));
  return { folder, name, rows, notes: entry === undefined ? ["Taken out of the marketplace."] : [] };
}

function noThinClient(folder: string): FindingRow {
  const file = `${folder}/.claude-plugin/plugin.json`;
  const problem = "The plugin is no thin client: its manifest has no `metadata.bazaar.thinClient`.";
  return {
    level: "error",
    code: "NO_THIN_CLIENT",
    file,
    problem,
    fix: "Review it as a plugin that was written by hand.",
  };
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
