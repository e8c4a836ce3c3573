import { catalogPath } from "../../marketplace/types.ts";
import type { LookRequest } from "../../publish/forge/ports.ts";

/** A repository's two names. */
export interface Place {
  readonly owner: string;
  readonly repo: string;
}

export interface LookQuestion {
  readonly place: Place;
  readonly request: LookRequest;
  /** Where the pull requests are, for a fork. @default in the repository itself */
  readonly upstream: Place | undefined;
  /** Parts that the token may not read. */
  readonly without: ReadonlySet<"viewer" | "pulls">;
}

export interface Query {
  readonly text: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** Levels of folders that are asked for at once. */
export const treeDepth = 8;

const treeEntries = (depth: number): string =>
  `entries { name mode type oid${depth === 1 ? "" : ` object { ... on Tree { ${treeEntries(depth - 1)} } }`} }`;

const folderOf = `oid ... on Tree { ${treeEntries(treeDepth)} }`;
const namesIn = "entries { name mode }";
const wholeFile = "mode oid object { ... on Blob { text } }";
const commits = "commits(last: 100) { nodes { oid message author { user { login } } } }";
const pull = `id number url title body isDraft mergeable baseRefName headRepository { nameWithOwner }
labels(first: 100) { nodes { name } } autoMergeRequest { enabledAt }`;

/**
 * One query for everything. Names and paths travel as variables; the text is made of ours and of numbers. What has to
 * fit together is read from the commit itself (`catalog`, `file0`). Folders are read by an expression, later in the
 * query than the commit: so they are never older than it, and newer ones are noticed by the commit's head.
 */
export function lookQuery(question: LookQuestion): Query {
  const builder = new QueryBuilder(question.request);
  const { place, upstream, request, without } = question;
  const { base, branches } = request;
  const pulls = without.has("pulls") ? [] : branches.map((_, at) => builder.pulls(at));
  const baseRef = base === undefined ? "defaultBranchRef" : `ref(qualifiedName: ${builder.text("base", refOf(base))})`;
  const compared = branches.map((name, at) => builder.compared(at, name)).join(" ");
  const repository = [
    "id nameWithOwner viewerPermission isArchived autoMergeAllowed defaultBranchRef { name }",
    `base: ${baseRef} { ${builder.held()} ${compared} }`,
    ...builder.trees("base", base === undefined ? "HEAD" : refOf(base)),
    ...branches.flatMap((name, at) => builder.branch(at, name)),
    ...(upstream === undefined ? pulls : []),
  ];
  const parts = [
    ...(without.has("viewer") ? [] : ["viewer { login }"]),
    `repository(${builder.place("owner", "name", place)}) { ${repository.join("\n")} }`,
  ];
  if (upstream !== undefined && pulls.length > 0)
    parts.push(`upstream: repository(${builder.place("upOwner", "upName", upstream)}) { ${pulls.join("\n")} }`);
  return builder.query(parts);
}

/** A branch's full name. */
export function refOf(branch: string): string {
  return `refs/heads/${branch}`;
}

/** Which of the files and folders are asked for. */
export type Places = Pick<LookRequest, "files" | "folders">;

/** What a file or folder is called in a query and its answer. */
export function aliasOf({ files, folders }: Places, kind: "file" | "folder", path: string): string {
  return `${kind}${(kind === "file" ? files : folders).indexOf(path)}`;
}

class QueryBuilder {
  readonly #variables: Record<string, string> = { catalog: catalogPath };
  readonly #request: LookRequest;

  constructor(request: LookRequest) {
    this.#request = request;
  }

  /** Declares a variable; gives what stands for it in the query. */
  text(name: string, value: string): string {
    this.#variables[name] = value;
    return `$${name}`;
  }

  place(owner: string, name: string, place: Place): string {
    return `owner: ${this.text(owner, place.owner)}, name: ${this.text(name, place.repo)}`;
  }

  /** What a branch's commit holds. */
  held({ files, folders }: Places = this.#request): string {
    const file = (kind: "file" | "folder", path: string, fields: string): string => {
      const name = aliasOf(this.#request, kind, path);
      return `${name}: file(path: ${this.text(name, path)}) { ${fields} }`;
    };
    const inCommit = [
      ...(this.#request.listings.includes("") ? [`root: tree { ${namesIn} }`] : []),
      `catalog: file(path: $catalog) { ${wholeFile} }`,
      ...files.map((path) => file("file", path, wholeFile)),
      ...folders.map((path) => file("folder", path, "mode oid")),
    ];
    return `name target { oid ... on Commit { ${inCommit.join("\n")} } }`;
  }

  /** Folders and listings of one revision, as fields of the repository. */
  trees(alias: string, revision: string, { folders }: Places = this.#request): string[] {
    const tree = (name: string, path: string, fields: string): string =>
      `${name}: object(expression: ${this.text(name, `${revision}:${path}`)}) { ${fields} }`;
    return [
      ...folders.map((path) => tree(`${alias}_${aliasOf(this.#request, "folder", path)}`, path, folderOf)),
      ...this.#request.listings.map((path, at) => tree(`${alias}Listing${at}`, path, `... on Tree { ${namesIn} }`)),
    ];
  }

  branch(at: number, name: string): string[] {
    const [ref, places] = [this.text(`branch${at}`, refOf(name)), this.#request.onBranch?.get(name)];
    const held = `branch${at}: ref(qualifiedName: ${ref}) { ${this.held(places)} }`;
    return [held, ...this.trees(`branch${at}`, refOf(name), places)];
  }

  compared(at: number, name: string): string {
    return `compare${at}: compare(headRef: ${this.text(`head${at}`, name)}) { ${commits} }`;
  }

  pulls(at: number): string {
    return `pulls${at}: pullRequests(headRefName: $head${at}, states: [OPEN], first: 50) { nodes { ${pull} } }`;
  }

  query(parts: readonly string[]): Query {
    const declared = Object.keys(this.#variables).map((name) => `$${name}: String!`);
    return { text: `query Look(${declared.join(", ")}) {\n${parts.join("\n")}\n}`, variables: this.#variables };
  }
}
