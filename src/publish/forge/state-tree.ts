import { fileAt, type FileTree } from "../../core/file-tree.ts";
import { blobName } from "../../workspace/git-blob.ts";
import { manifestPath } from "../identity.ts";
import type { MarketplaceState } from "../ports.ts";
import { jobOf } from "./job.ts";
import type { ForgeFile, ForgeTree } from "./ports.ts";
import { type Preview, previewOn } from "./preview.ts";
import type { ForgeRequest } from "./types.ts";

/** What was read of a marketplace by other means than a forge: its catalog, and folders by their paths. */
export interface ReadState extends Pick<MarketplaceState, "catalog"> {
  readonly folders: ReadonlyMap<string, FileTree>;
}

/**
 * What publishing would make of a marketplace as it was read. Throws `BazaarError` for everything that publishing would
 * refuse before it writes, rights and branches apart.
 */
export function previewOfState(state: ReadState, request: ForgeRequest): Preview {
  return previewOn(treeOf(state), jobOf(request));
}

/** Whoever read it has looked at the way to each folder: there are no listings. */
function treeOf({ catalog, folders }: ReadState): ForgeTree {
  const manifests = [...folders].map(
    ([folder, files]) => [`${folder}/${manifestPath}`, fileAt(files, manifestPath)?.bytes()] as const,
  );
  return {
    head: "0".repeat(40),
    catalog,
    folders: new Map([...folders].map(([folder, files]) => [folder, filesIn(files)])),
    files: new Map(manifests),
    listings: new Map(),
  };
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
