import { openMarketplace } from "../src/adapters/open-marketplace.ts";
import { isBazaarError } from "../src/core/errors.ts";
import { fileAt, type FileTree } from "../src/core/file-tree.ts";
import { isJsonObject, parseJson } from "../src/core/json.ts";
import { decodeText } from "../src/core/text.ts";
import { changeKind } from "../src/publish/forge/version.ts";
import type { MarketplaceState, MarketplaceStore } from "../src/publish/ports.ts";
import { folderOf, isNothing, planPublish, type PublishPlan } from "../src/publish/plan.ts";
import type { ThinClient } from "../src/thin-client/types.ts";
import { filePatch } from "../src/workspace/file-patch.ts";
import type { Inputs } from "./input-table.ts";
import type { PluginOutcome, Preview } from "./outcome.ts";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * What publishing would change in the marketplace, which is read by git and without a token; where it can't be read so,
 * a note says it. Nothing is built or written.
 */
export async function preview(
  outcomes: readonly PluginOutcome[],
  inputs: Inputs,
  env: Env,
  signal: AbortSignal,
): Promise<PluginOutcome[]> {
  const { marketplace, base } = inputs;
  if (marketplace === undefined || inputs.mode === "none") return [...outcomes];
  if (!isPlain(inputs)) return outcomes.map((outcome) => ({ ...outcome, notes: [...outcome.notes, notCompared] }));
  const url = `${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${marketplace}.git`;
  // A private one of a pull request without secrets answers with a question for a name, which nobody answers.
  await using store = await openMarketplace(url, { signal, timeoutMs: 60_000, ...(base && { branch: base }) });
  const seen: PluginOutcome[] = [];
  for (const outcome of outcomes) seen.push(await previewed(outcome, store, inputs));
  return seen;
}

/** What the comparison knows: the thin client in `plugins/`, and its entry in the catalog. */
function isPlain(inputs: Inputs): boolean {
  return inputs.entry === "vendored" && inputs["entries-dir"] === undefined && inputs["plugins-dir"] === "plugins";
}

const notCompared =
  "The thin client is not compared with the marketplace: a preview knows entries of the catalog whose plugin lies in plugins/.";

async function previewed(outcome: PluginOutcome, store: MarketplaceStore, inputs: Inputs): Promise<PluginOutcome> {
  const { client, notes } = outcome;
  if (client === undefined) return outcome;
  const read = await readOf(store, client);
  if (typeof read === "string") return { ...outcome, notes: [...notes, read] };
  try {
    const { category } = inputs;
    const plan = planPublish(read, client, { takeOver: inputs["take-over"], ...(category && { category }) });
    return { ...outcome, preview: previewOf(plan, read, client) };
  } catch (error) {
    if (!isBazaarError(error)) throw error;
    return { ...outcome, error };
  }
}

/** A sentence where it can't be read. */
async function readOf(store: MarketplaceStore, client: ThinClient): Promise<MarketplaceState | string> {
  try {
    return await store.read(folderOf(client));
  } catch (error) {
    if (!isBazaarError(error) || error.code === "INTERRUPTED") throw error;
    return `The marketplace could not be read without a token, so nothing is compared with it: ${error.problem}`;
  }
}

function previewOf(plan: PublishPlan, { folder }: MarketplaceState, client: ThinClient): Preview {
  const oldVersion = versionIn(folder);
  return {
    files: plan.files,
    entry: plan.entryChange,
    change: isNothing(plan) ? "none" : changeKind(oldVersion, client.version),
    ...(oldVersion === undefined ? {} : { oldVersion }),
    patch: patchOf(plan.folder, folder, client.files),
  };
}

function versionIn(files: FileTree): string | undefined {
  const manifest = fileAt(files, ".claude-plugin/plugin.json");
  const value = manifest === undefined ? undefined : parseJson(decodeText(manifest.bytes())).value;
  const version = isJsonObject(value) ? value["version"] : undefined;
  return typeof version === "string" ? version : undefined;
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
