/** What the queries of this folder are answered with, as GitHub's schema has it. */

export interface TreeEntryAnswer {
  readonly name: string;
  /** Decimal: 33188 is 100644. */
  readonly mode: number;
  readonly type?: string;
  readonly oid: string;
  readonly object?: TreeAnswer | null;
}

export interface TreeAnswer {
  readonly oid?: string;
  readonly entries?: readonly TreeEntryAnswer[] | null;
}

export interface FileAnswer {
  readonly mode: number;
  readonly oid: string;
  readonly object?: { readonly text?: string | null } | null;
}

export interface CommitAnswer {
  readonly oid: string;
  readonly root?: TreeAnswer | null;
  readonly catalog?: FileAnswer | null;
  /** `file0`, `folder0`, … */
  readonly [alias: string]: unknown;
}

export interface RefAnswer {
  readonly name: string;
  readonly target: CommitAnswer | null;
  /** `compare0`, … */
  readonly [alias: string]: unknown;
}

export interface ComparedAnswer {
  readonly commits: {
    readonly nodes:
      | readonly ({
          readonly oid: string;
          readonly message: string;
          readonly author: { readonly user: { readonly login: string } | null } | null;
        } | null)[]
      | null;
  };
}

export interface PullAnswer {
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly isDraft: boolean;
  readonly mergeable: "MERGEABLE" | "CONFLICTING" | "UNKNOWN";
  readonly baseRefName: string;
  readonly headRepository: { readonly nameWithOwner: string } | null;
  readonly labels: { readonly nodes: readonly ({ readonly name: string } | null)[] | null } | null;
  readonly autoMergeRequest: object | null;
}

export interface NewestAnswer extends Pick<PullAnswer, "number" | "url" | "body" | "baseRefName" | "headRepository"> {
  readonly state: "OPEN" | "CLOSED" | "MERGED";
}

export interface PullsAnswer<T = PullAnswer> {
  readonly nodes: readonly (T | null)[] | null;
}

export interface RepositoryAnswer {
  readonly id: string;
  readonly nameWithOwner: string;
  readonly viewerPermission: string | null;
  readonly isArchived: boolean;
  readonly autoMergeAllowed: boolean;
  readonly defaultBranchRef: { readonly name: string } | null;
  readonly base: RefAnswer | null;
  /** `branch0`, `baseFolder0`, `pulls0`, … */
  readonly [alias: string]: unknown;
}

export interface LookAnswer {
  readonly viewer?: { readonly login: string } | null;
  readonly repository: RepositoryAnswer | null;
  readonly upstream?: { readonly [alias: string]: unknown } | null;
}
