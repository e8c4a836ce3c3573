import type { FileTree } from "../core/file-tree.ts";
import { catalogPath } from "../marketplace/types.ts";

export interface ImportHead {
  /** The commit to stand on; undefined in an empty repository. */
  readonly head: string | undefined;
  /** `Name <email>`. */
  readonly author: string;
  readonly committer: string;
}

export interface ImportedChange {
  readonly catalog: Uint8Array;
  /** The catalog keeps its mode, as it does where GitHub's API writes it. */
  readonly catalogMode: string;
  readonly folder: string;
  readonly files: FileTree;
  readonly message: string;
}

/**
 * One commit for `git fast-import`, under `refs/bazaar/publish`: the folder replaced, the catalog set, all else as
 * before. Bytes arrive as they are; attributes, filters and line-end settings of anybody play no part.
 */
export function importStream(change: ImportedChange, { head, author, committer }: ImportHead): Uint8Array {
  const parts: Uint8Array[] = [];
  const line = (text: string) => parts.push(Buffer.from(`${text}\n`));
  const data = (bytes: Uint8Array) => {
    line(`data ${bytes.length}`);
    parts.push(bytes);
    line("");
  };
  const file = (path: string, bytes: Uint8Array, mode: string) => {
    line(`M ${mode} inline ${quoted(path)}`);
    data(bytes);
  };
  line("commit refs/bazaar/publish");
  line(`author ${author} now`);
  line(`committer ${committer} now`);
  data(Buffer.from(change.message));
  if (head !== undefined) line(`from ${head}`);
  line(`D ${quoted(change.folder)}`);
  for (const [path, entry] of change.files) {
    if (entry.kind === "file") file(`${change.folder}/${path}`, entry.bytes(), entry.executable ? "100755" : "100644");
  }
  file(catalogPath, change.catalog, change.catalogMode);
  line("done");
  return Buffer.concat(parts);
}

function quoted(path: string): string {
  return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}
