import { createHash } from "node:crypto";
import type { NamedMember } from "./members.ts";
import { unsafe } from "./tar-paths.ts";

/** A tree or commit, as git hashes it without the head. */
export interface GitObject {
  /** 40 hex digits. */
  readonly id: string;
  readonly type: "tree" | "commit";
  readonly body: Buffer;
}

/** A commit without a parent, with all that it needs beside the blobs. */
export interface GitCommit {
  /** 40 hex digits. */
  readonly id: string;
  /** That of the root, 40 hex digits. */
  readonly tree: string;
  /** The commit, then its trees, the root first; no tree twice. */
  readonly objects: readonly GitObject[];
}

/** Who makes the commits, at which time: the same everywhere, or the same content would have many ids. */
const author = "Claude Bazaar <bazaar@localhost> 0 +0000";

/**
 * The commit of a set of files, as git itself would write it. The same files and message give the same id on every
 * machine, whatever zlib it has. Throws `BazaarError` PATH_UNSAFE for names that git's clients do not check out.
 */
export function commitOf(members: readonly NamedMember[], message: string): GitCommit {
  const trees = new Map<string, GitObject>();
  const root = treeOf(folderOf(members), trees);
  const body = Buffer.from(`tree ${root}\nauthor ${author}\ncommitter ${author}\n\n${message}\n`);
  const commit = objectOf("commit", body);
  return { id: commit.id, tree: root, objects: [commit, ...[...trees.values()].toReversed()] };
}

interface Folder {
  readonly files: Map<string, NamedMember>;
  readonly folders: Map<string, Folder>;
}

function folderOf(members: readonly NamedMember[]): Folder {
  const root = emptyFolder();
  for (const member of members) {
    const segments = member.path.split("/");
    const name = segments.pop()!;
    let folder = root;
    for (const segment of segments) {
      const next = folder.folders.get(segment) ?? emptyFolder();
      folder.folders.set(segment, next);
      folder = next;
    }
    folder.files.set(name, member);
  }
  return root;
}

function emptyFolder(): Folder {
  return { files: new Map(), folders: new Map() };
}

/** The id of the folder's tree, which is then among `trees` with all below it: those before it. */
function treeOf({ files, folders }: Folder, trees: Map<string, GitObject>): string {
  const lines = [
    ...Array.from(files, ([name, { file }]) => line(file.executable ? "100755" : "100644", name, file.blobId, "")),
    // git sorts a folder as if its name ended in "/".
    ...Array.from(folders, ([name, folder]) => line("40000", name, treeOf(folder, trees), "/")),
  ];
  lines.sort((a, b) => Buffer.compare(a.sort, b.sort));
  const tree = objectOf("tree", Buffer.concat(lines.flatMap(({ head, id }) => [head, id])));
  if (!trees.has(tree.id)) trees.set(tree.id, tree);
  return tree.id;
}

function line(mode: string, name: string, id: string, end: "" | "/") {
  if (isDotGit(name)) throw unsafe(name, "is git's own folder for some of its clients");
  const sort = Buffer.from(`${name}${end}`);
  return { sort, head: Buffer.from(`${mode} ${name}\0`), id: Buffer.from(id, "hex") };
}

function objectOf(type: GitObject["type"], body: Buffer): GitObject {
  return { type, body, id: createHash("sha1").update(`${type} ${body.length}\0`).update(body).digest("hex") };
}

/** Characters that HFS+ leaves out when it compares names (git's utf8.c, `next_hfs_char`). */
const ignored = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/**
 * Whether a name is `.git` on some disk: in any case, with blanks, dots or a stream behind it, by its short name on NTFS,
 * or with characters that HFS+ ignores (git's `verify_path`). One such file, and nobody can check out the repository.
 */
function isDotGit(name: string): boolean {
  const plain = name.replaceAll(ignored, "");
  return /^(?:\.git|git~1)[ .]*(?::.*)?$/is.test(plain);
}
