import { catalogPath } from "../../marketplace/types.ts";
import type { LookPlaces, LookRequest } from "../../publish/forge/ports.ts";

/** A repository's two names. */
export interface Place {
  readonly owner: string;
  readonly repo: string;
}

/** Parts that a look can do without: what the token may not read, and folders' content, which is read apart then. */
export type LookPart = "viewer" | "pulls" | "folders";

export interface LookQuestion {
  readonly place: Place;
  readonly request: LookRequest;
  /** Where the pull requests are, for a fork. @default in the repository itself */
  readonly upstream: Place | undefined;
  readonly without: ReadonlySet<LookPart>;
}

export interface Query {
  readonly text: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** Levels of folders that are asked for at once. */
export const treeDepth = 8;

const treeEntries = (depth: number): string =>
  `entries { name mode type oid${depth === 1 ? "" : ` object { ... on Tree { ${treeEntries(depth - 1)} } }`} }`;

const fragments = {
  Folder: `fragment Folder on GitObject { oid ... on Tree { ${treeEntries(treeDepth)} } }`,
  Names: "fragment Names on GitObject { ... on Tree { entries { name mode } } }",
  Whole: "fragment Whole on TreeEntry { mode oid object { ... on Blob { text } } }",
};
const commits = "commits(last: 100) { nodes { oid message author { user { login } } } }";
// A label more is 50 nodes more for each branch, and GitHub allows 500,000 for one question.
const pull = `id number url title body isDraft mergeable baseRefName headRepository { nameWithOwner }
labels(first: 20) { nodes { name } } autoMergeRequest { enabledAt }`;

const brief = "number url body state baseRefName headRepository { nameWithOwner }";

/**
 * One query for everything. Names and paths travel as variables; the text is made of ours and of numbers. What has to
 * fit together is read from the commit itself (`catalog`, `file0`). Folders are read by an expression, later in the
 * query than the commit: so they are never older than it, and newer ones are noticed by the commit's head.
 */
export function lookQuery(question: LookQuestion): Query {
  const { place, upstream, request, without } = question;
  const builder = new QueryBuilder(without.has("folders"));
  const { base, branches } = request;
  const pulls = without.has("pulls") ? [] : branches.map(({ name }, at) => builder.pulls(at, name));
  const baseRef = base === undefined ? "defaultBranchRef" : `ref(qualifiedName: ${builder.text(refOf(base))})`;
  const compared = branches.map(({ name }, at) => builder.compared(at, name)).join(" ");
  const repository = [
    "id nameWithOwner viewerPermission isArchived autoMergeAllowed defaultBranchRef { name }",
    `base: ${baseRef} { ${builder.held(request)} ${compared} }`,
    ...builder.trees("base", base === undefined ? "HEAD" : refOf(base), request),
    ...branches.flatMap((branch, at) => builder.branch(at, branch.name, { ...request, ...branch })),
    ...(upstream === undefined ? pulls : []),
  ];
  const parts = [
    ...(without.has("viewer") ? [] : ["viewer { login }"]),
    `repository(${builder.place(place)}) { ${repository.join("\n")} }`,
  ];
  if (upstream !== undefined && pulls.length > 0)
    parts.push(`upstream: repository(${builder.place(upstream)}) { ${pulls.join("\n")} }`);
  return builder.query(parts);
}

/** A branch's full name. */
export function refOf(branch: string): string {
  return `refs/heads/${branch}`;
}

class QueryBuilder {
  /** Names of variables by their values. */
  readonly #variables = new Map<string, string>();
  readonly #withoutFolders: boolean;

  constructor(withoutFolders: boolean) {
    this.#withoutFolders = withoutFolders;
  }

  /** What stands for it in the query. */
  text(value: string): string {
    const name = this.#variables.get(value) ?? `v${this.#variables.size}`;
    this.#variables.set(value, name);
    return `$${name}`;
  }

  place({ owner, repo }: Place): string {
    return `owner: ${this.text(owner)}, name: ${this.text(repo)}`;
  }

  /** What a branch's commit holds. */
  held({ files, folders, listings }: LookPlaces): string {
    const inCommit = [
      ...(listings.includes("") ? ["root: tree { ...Names }"] : []),
      `catalog: file(path: ${this.text(catalogPath)}) { ...Whole }`,
      ...files.map((path, at) => `file${at}: file(path: ${this.text(path)}) { ...Whole }`),
      ...folders.map((path, at) => `folder${at}: file(path: ${this.text(path)}) { mode oid }`),
    ];
    return `name target { oid ... on Commit { ${inCommit.join("\n")} } }`;
  }

  /** Folders and listings of one revision, as fields of the repository. */
  trees(alias: string, revision: string, { folders, listings }: LookPlaces): string[] {
    const tree = (name: string, path: string, fragment: string): string =>
      `${name}: object(expression: ${this.text(`${revision}:${path}`)}) { ...${fragment} }`;
    const deep = this.#withoutFolders ? [] : folders;
    return [
      ...deep.map((path, at) => tree(`${alias}Folder${at}`, path, "Folder")),
      ...listings.map((path, at) => tree(`${alias}Listing${at}`, path, "Names")),
    ];
  }

  branch(at: number, name: string, places: LookPlaces): string[] {
    const ref = this.text(refOf(name));
    return [
      `branch${at}: ref(qualifiedName: ${ref}) { ${this.held(places)} }`,
      ...this.trees(`branch${at}`, refOf(name), places),
    ];
  }

  compared(at: number, name: string): string {
    return `compare${at}: compare(headRef: ${this.text(name)}) { ${commits} }`;
  }

  pulls(at: number, name: string): string {
    const from = `pullRequests(headRefName: ${this.text(name)}`;
    return [
      `pulls${at}: ${from}, states: [OPEN], first: 50) { nodes { ${pull} } }`,
      `newest${at}: ${from}, first: 10, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ${brief} } }`,
    ].join("\n");
  }

  query(parts: readonly string[]): Query {
    const body = parts.join("\n");
    const used = Object.entries(fragments).filter(([name]) => body.includes(`...${name} `));
    const names = [...this.#variables.values()].map((name) => `$${name}: String!`);
    const text = [`query Look(${names.join(", ")}) {\n${body}\n}`, ...used.map(([, fragment]) => fragment)].join("\n");
    return { text, variables: Object.fromEntries([...this.#variables].map(([value, name]) => [name, value])) };
  }
}
