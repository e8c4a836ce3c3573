import { type Actor, noRepository, requireWrite } from "./access.ts";
import { emailOf } from "./accounts.ts";
import { editTree, MissingPath, type NewFile } from "./edit-tree.ts";
import { followMoves, requireUnprotected } from "./move-refs.ts";
import { branchRef } from "./pull-life.ts";
import { notFound, Refusal, unprocessable } from "./refusal.ts";
import type { Repository } from "./repository.ts";
import type { GithubState } from "./state.ts";

export interface CommitWish {
  readonly repository: Repository | undefined;
  /** As it was written. */
  readonly repositoryName: string;
  readonly branch: string;
  readonly expectedHead: string;
  readonly headline: string;
  readonly text: string;
  /** Base64 by path. */
  readonly additions: readonly { readonly path: string; readonly contents: string }[];
  readonly deletions: readonly { readonly path: string }[];
}

export interface Committed {
  readonly repository: Repository;
  readonly ref: string;
  readonly commit: string;
}

/** `createCommitOnBranch`. Throws `Refusal`; nothing is on the branch then. */
export async function commitOnBranch(state: GithubState, actor: Actor, wish: CommitWish): Promise<Committed> {
  const { repository } = wish;
  if (repository === undefined) throw noRepository(wish.repositoryName);
  requireWrite(actor, repository, "CreateCommitOnBranch");
  const ref = branchRef(wish.branch);
  const head = state.isUnseen(repository, ref) ? undefined : await repository.store.ref(ref);
  if (head === undefined) throw notFound(`Branch not found: ${wish.branch}`);
  if (head !== wish.expectedHead) throw stale(wish.expectedHead);
  requireUnprotected(repository, ref, head);
  const commit = await write(state, actor, repository, { ...wish, head });
  // Somebody else may have been faster since it was read.
  if (!(await repository.store.moveRefs([{ ref, from: head, to: commit }]))) throw stale(head);
  await followMoves(state, repository, [{ ref, to: commit }]);
  return { repository, ref, commit };
}

async function write(
  state: GithubState,
  { account }: Actor,
  { store }: Repository,
  wish: CommitWish & { readonly head: string },
): Promise<string> {
  if (wish.headline.trim() === "") throw unprocessable("A commit message headline is required.");
  const changes = changesOf(wish, (contents) => store.write("blob", Buffer.from(contents, "base64")));
  const before = (await store.commit(wish.head))?.tree;
  const author = { name: account.login, email: emailOf(account), date: new Date() };
  const message = wish.text === "" ? wish.headline : `${wish.headline}\n\n${wish.text}`;
  return store.writeCommit({
    tree: await treeOf(),
    parents: [wish.head],
    author,
    message,
    committer: { name: "GitHub", email: "noreply@github.com", date: author.date },
    signature: githubSignature,
  });

  async function treeOf(): Promise<string> {
    try {
      return await editTree(store, before, changes);
    } catch (error) {
      if (!(error instanceof MissingPath)) throw error;
      throw unprocessable(`A path was requested for deletion which does not exist as of commit oid \`${wish.head}\``);
    }
  }
}

function changesOf(
  { additions, deletions }: CommitWish,
  idOf: (contents: string) => string,
): Map<string, NewFile | undefined> {
  const paths = [...additions, ...deletions].map(({ path }) => path);
  const twice = paths.find((path, at) => paths.indexOf(path) !== at);
  if (twice !== undefined) throw unprocessable(`Duplicate path in file changes: ${twice}`);
  const bad = paths.find(isBadPath);
  if (bad !== undefined) throw unprocessable(`A path is not valid: ${JSON.stringify(bad)}`);
  return new Map([
    ...deletions.map(({ path }) => [path, undefined] as const),
    // The mutation knows no modes: a new file is 100644, an old one stays what it is.
    ...additions.map(({ path, contents }) => [path, { mode: "", id: idOf(contents) }] as const),
  ]);
}

/** What git itself would not check out. */
export function isBadPath(path: string): boolean {
  return path.includes("\0") || path.split("/").some((part) => /^(?:|\.|\.\.|\.git)$/i.test(part));
}

function stale(expected: string): Refusal {
  // Two blanks, as it comes.
  const said = `Expected branch to point to "${expected}" but it did not.  Pull and try again.`;
  return new Refusal(409, "STALE_DATA", said);
}

/** In place of GitHub's: nobody here has its key. The commit has the header, and that is what makes it verified here. */
export const githubSignature = [
  "-----BEGIN PGP SIGNATURE-----",
  "",
  "c3RhbmQtaW4gb2YgR2l0SHViIGZvciB0ZXN0cw==",
  "-----END PGP SIGNATURE-----",
  "",
].join("\n");
