import { fileAt, type FileTree } from "../../core/file-tree.ts";
import { blobName } from "../../workspace/git-blob.ts";
import type { MarketplaceState } from "../ports.ts";
import { type Job, jobOf, namesOf } from "./job.ts";
import { entryFileIn, manifestIn } from "./layout.ts";
import { lookRequestOf } from "./look-request.ts";
import { requireWays } from "./plan.ts";
import type { ForgeFile, ForgeTree } from "./ports.ts";
import { type Preview, previewOn } from "./preview.ts";
import type { ForgeRequest } from "./types.ts";

/**
 * What was read of a marketplace by other means than a forge: its catalog, and folders by their paths, among them the one
 * of entries where they are files.
 */
export interface ReadState extends Pick<MarketplaceState, "catalog"> {
  readonly folders: ReadonlyMap<string, FileTree>;
}

/**
 * What publishing would make of a marketplace as it was read. Throws `BazaarError` for everything that publishing would
 * refuse before it writes, rights and branches apart.
 */
export function previewOfState(state: ReadState, request: ForgeRequest): Preview {
  const job = jobOf(request);
  return previewOn(treeOf(state, job), job);
}

/**
 * Looks at the ways to all that publishing would change, as it does. `listingOf`: as one of `ForgeTree.listings`. Rejects
 * with `BazaarError` PATH_UNSAFE or OUTPUT_EXISTS, and as `listingOf`.
 */
export async function requireFreeWays(
  request: ForgeRequest,
  listingOf: (folder: string) => Promise<ReadonlyMap<string, string>>,
): Promise<void> {
  const job = jobOf(request);
  const listings = new Map<string, ReadonlyMap<string, string>>();
  for (const folder of lookRequestOf(job).listings) listings.set(folder, await listingOf(folder));
  requireWays({ listings }, { layout: job.layout, ...namesOf(job.whole) });
}

/** The ways to its folders were looked at before: there are no listings. */
function treeOf({ catalog, folders }: ReadState, { layout, whole }: Job): ForgeTree {
  const wanted = Object.values(namesOf(whole))
    .flat()
    .flatMap((name) => [manifestIn(layout, name), entryFileIn(layout, name) ?? []].flat());
  return {
    head: "0".repeat(40),
    catalog,
    folders: new Map([...folders].map(([folder, files]) => [folder, filesIn(files)])),
    files: new Map(wanted.map((path) => [path, bytesAt(folders, path)])),
    listings: new Map(),
  };
}

function bytesAt(folders: ReadState["folders"], path: string): Uint8Array | undefined {
  for (const [folder, files] of folders) {
    if (path.startsWith(`${folder}/`)) return fileAt(files, path.slice(folder.length + 1))?.bytes();
  }
  return undefined;
}

function filesIn(tree: FileTree): Map<string, ForgeFile> {
  const found = new Map<string, ForgeFile>();
  for (const [path, entry] of tree) {
    if (entry.kind === "directory") continue;
    const mode = entry.kind === "symlink" ? "120000" : entry.executable ? "100755" : "100644";
    found.set(path, { id: entry.kind === "file" ? blobName(entry.bytes()) : "", mode });
  }
  return found;
}
