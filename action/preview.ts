import { type GitMarketplace, gitMarketplace } from "../src/adapters/git-marketplace.ts";
import { mayHaveToken } from "../src/adapters/github/addresses.ts";
import { isBazaarError } from "../src/core/errors.ts";
import { fileAt, type FileTree } from "../src/core/file-tree.ts";
import { defined } from "../src/core/defined.ts";
import { kindOf } from "../src/publish/forge/result.ts";
import { previewOfState, type ReadState, requireFreeWays } from "../src/publish/forge/state-tree.ts";
import type { ForgeRequest } from "../src/publish/forge/types.ts";
import type { ThinClient } from "../src/thin-client/types.ts";
import { filePatch } from "../src/workspace/file-patch.ts";
import { rowsOfCatalog, rowsOfError } from "./finding-row.ts";
import { forgeRequestOf } from "./forge-request.ts";
import type { Inputs } from "./input-table.ts";
import type { PluginOutcome, Preview } from "./outcome.ts";
import { marketplaceToken } from "./open-forge.ts";
import type { Reading } from "./prepare.ts";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * What publishing would change in the marketplace, which is read by git: with the marketplace's token where the run has
 * one and the checkout is no stranger's. Where it can't be read, a note says it. What publishing would refuse is the
 * plugin's error. Nothing is built or written.
 */
export async function preview(
  outcomes: readonly PluginOutcome[],
  { inputs, foreign, signal }: Pick<Reading, "inputs" | "foreign" | "signal">,
  env: Env,
): Promise<PluginOutcome[]> {
  const { marketplace, base } = inputs;
  if (marketplace === undefined || inputs.mode === "none") return [...outcomes];
  // What is wrong with the inputs as a whole is said as publishing would say it.
  forgeRequestOf(outcomes, inputs);
  const url = `${env["GITHUB_SERVER_URL"] || "https://github.com"}/${marketplace}.git`;
  // A private one of a pull request without secrets answers with a question for a name, which nobody answers.
  const safe = !foreign && URL.canParse(url) && mayHaveToken(new URL(url));
  const token = safe ? marketplaceToken(inputs, env["GITHUB_REPOSITORY"]) : undefined;
  const given = defined({ branch: base, token });
  await using store = gitMarketplace(url, { signal, timeoutMs: 60_000, ...given });
  if (outcomes.length === 0) return await previewedRemovals(store, inputs);
  const seen: PluginOutcome[] = [];
  const last = outcomes.findLastIndex(({ client }) => client !== undefined);
  for (const [at, outcome] of outcomes.entries())
    seen.push(...(await previewed(outcome, at === last ? inputs.remove : [], store, inputs)));
  return seen;
}

const notCompared =
  "The thin client is not compared with the marketplace: of a pinned entry it holds no more than where the plugin lies.";

/** A plugin, and those that go with it. */
async function previewed(
  outcome: PluginOutcome,
  remove: readonly string[],
  store: GitMarketplace,
  inputs: Inputs,
): Promise<PluginOutcome[]> {
  const { client, rows, notes } = outcome;
  if (client === undefined) return [outcome];
  const request: ForgeRequest = { ...forgeRequestOf([outcome], inputs), remove };
  try {
    const state = inputs.entry === "vendored" ? await readOf(store, request) : notCompared;
    // The rules of marketplaces are looked at all the same.
    const { plan, warnings, diagnostics } = previewOfState(typeof state === "string" ? empty : state, request);
    if (typeof state === "string") return [{ ...outcome, notes: [...notes, state] }];
    const found = rowsOfCatalog(diagnostics.get(client.name) ?? []);
    const [change, ...gone] = plan.changes;
    return [
      {
        ...outcome,
        rows: [...rows, ...found],
        notes: [...notes, ...warnings],
        ...defined({ preview: change && previewOf(change, state, client, request) }),
      },
      ...gone.map((one) => going(one.name, { preview: changeOf(one, undefined) })),
    ];
  } catch (error) {
    if (!isBazaarError(error) || error.code === "INTERRUPTED") throw error;
    return [{ ...outcome, rows: [...rows, ...rowsOfError("", error)], error }];
  }
}

/** What goes where the checkout has no plugin left. */
async function previewedRemovals(store: GitMarketplace, inputs: Inputs): Promise<PluginOutcome[]> {
  const request = forgeRequestOf([], inputs);
  const each = (more: (at: number) => Partial<PluginOutcome>) => inputs.remove.map((name, at) => going(name, more(at)));
  try {
    const state = await readOf(store, request);
    if (typeof state === "string") return each(() => ({ notes: [state] }));
    const { plan, warnings } = previewOfState(state, request);
    return each((at) => {
      const change = plan.changes[at];
      return { notes: at === 0 ? warnings : [], ...defined({ preview: change && changeOf(change, undefined) }) };
    });
  } catch (error) {
    if (!isBazaarError(error) || error.code === "INTERRUPTED") throw error;
    return each(() => ({ rows: rowsOfError("", error), error }));
  }
}

function going(name: string, more: Partial<PluginOutcome>): PluginOutcome {
  return { folder: "", name, rows: [], notes: [], ...more };
}

const empty: ReadState = {
  catalog: new TextEncoder().encode(
    '{"name":"entries","description":"Entries.","owner":{"name":"Owner"},"plugins":[]}',
  ),
  folders: new Map(),
};

/** What a marketplace is refused for, which is no trouble of reading it. */
const refusals = new Set(["INTERRUPTED", "PATH_UNSAFE", "OUTPUT_EXISTS"]);

/** A sentence where it can't be read. */
async function readOf(store: GitMarketplace, request: ForgeRequest): Promise<ReadState | string> {
  const { pluginsDir, plugins, entriesDir, remove = [] } = request;
  const folders = new Map<string, FileTree>();
  let catalog: Uint8Array | undefined;
  try {
    await requireFreeWays(request, (folder) => store.modesIn(folder));
    const former = plugins.flatMap(({ renamedFrom = [] }) => renamedFrom);
    const names = [...former, ...plugins.map(({ thinClient }) => thinClient.name), ...remove];
    for (const folder of [...names.map((one) => `${pluginsDir}/${one}`), entriesDir ?? []].flat()) {
      const read = await store.readAlso(folder);
      folders.set(folder, read.folder);
      ({ catalog } = read);
    }
    return { catalog, folders };
  } catch (error) {
    if (!isBazaarError(error) || refusals.has(error.code)) throw error;
    return `The marketplace could not be read, so nothing is compared with it: ${error.problem}`;
  }
}

type Change = ReturnType<typeof previewOfState>["plan"]["changes"][number];

function previewOf(change: Change, state: ReadState, client: ThinClient, { pluginsDir }: ForgeRequest): Preview {
  const folder = `${pluginsDir}/${client.name}`;
  const patch = patchOf(folder, state.folders.get(folder) ?? new Map(), client.files);
  return { ...changeOf(change, client.version), patch };
}

function changeOf(change: Change, version: string | undefined): Preview {
  const { files, entry, oldVersion } = change;
  return { files, entry, change: kindOf(change, version), ...defined({ oldVersion }), patch: "" };
}

function patchOf(folder: string, old: FileTree, fresh: FileTree): string {
  const paths = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  const content = (tree: FileTree, path: string) => {
    const file = fileAt(tree, path);
    return file === undefined ? undefined : { bytes: file.bytes(), executable: file.executable };
  };
  const patches = paths.map((path) => filePatch(`${folder}/${path}`, content(old, path), content(fresh, path)));
  return patches.map((one) => one?.text ?? "").join("");
}
