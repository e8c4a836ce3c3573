import { createHash } from "node:crypto";
import { decodeText } from "../../core/text.ts";
import { catalogPath } from "../../marketplace/types.ts";
import { memoryFiles, type MemoryFiles, treeOf } from "./memory-tree.test-data.ts";
import type {
  BranchCommit,
  Forge,
  ForgeTree,
  LookBranch,
  LookPlaces,
  LookRequest,
  NewPullRequest,
  PullRequest,
  Standing,
} from "../../publish/forge/ports.ts";

interface MemoryCommit {
  readonly files: MemoryFiles;
  readonly parent: string | undefined;
  readonly message: string;
}

/** A repository with branches and pull requests in memory, which keeps the port's promises and counts what is asked. */
export class MemoryForge implements Forge {
  readonly repository: string = "acme/market";
  readonly calls: string[] = [];
  readonly waits: number[] = [];
  readonly commits = new Map<string, MemoryCommit>();
  readonly branches = new Map<string, string>();
  readonly pulls: (PullRequest & { readonly branch: string; open: boolean; merged?: boolean })[] = [];
  standing: Partial<Standing> = {};
  /** Branches that take no commit. */
  readonly protected = new Set<string>();
  mergeable: PullRequest["mergeable"] = "unknown";
  /** What others do just before a call is answered. */
  before: (call: string) => void = () => {};
  readonly pace = {
    random: () => this.#chance(),
    sleep: (milliseconds: number) => (this.waits.push(milliseconds), Promise.resolve()),
  };
  #counter = 0;

  constructor(files: MemoryFiles) {
    this.put("main", files, "Start");
  }

  /** Somebody's commit. */
  put(branch: string, files: MemoryFiles, message: string): string {
    const parent = this.branches.get(branch);
    const id = createHash("sha1")
      .update(`${(this.#counter += 1)} ${message}`)
      .digest("hex");
    this.commits.set(id, { files, parent, message });
    this.branches.set(branch, id);
    return id;
  }

  /** Somebody's edit of single files; undefined takes one away. */
  edit(branch: string, changes: Readonly<Record<string, string | undefined>>, message = "By hand"): void {
    const files = new Map(this.filesOf(branch));
    for (const [path, text] of Object.entries(changes)) {
      if (text === undefined) files.delete(path);
      else files.set(path, memoryFiles({ [path]: text }).get(path)!);
    }
    this.put(branch, files, message);
  }

  filesOf(branch: string): MemoryFiles {
    return this.commits.get(this.branches.get(branch) ?? "")?.files ?? new Map();
  }

  textOf(branch: string, path: string): string | undefined {
    const file = this.filesOf(branch).get(path);
    return file === undefined ? undefined : decodeText(file.bytes);
  }

  catalog(branch = "main"): { plugins: { name: string }[]; renames?: Record<string, string | null> } {
    return JSON.parse(this.textOf(branch, catalogPath) ?? "{}");
  }

  /** The content of a branch becomes the base's, and its pull request is over. */
  merge(branch: string, base = "main"): void {
    this.put(base, this.filesOf(branch), `Merge ${branch}`);
    for (const pull of this.pulls.filter((one) => one.branch === branch))
      Object.assign(pull, { open: false, merged: true });
  }

  look(request: LookRequest): Promise<Standing> {
    return this.#call("look", () => {
      const baseName = request.base ?? "main";
      const branchOf = ({ name, ...places }: LookBranch) => {
        const pullRequest = this.pulls.find((one) => one.branch === name && one.open);
        const commits = this.#since(name, baseName);
        const tree = this.#tree(name, { ...request, ...places })!;
        return {
          name,
          tree,
          commits,
          ...(pullRequest && { pullRequest: { ...pullRequest, mergeable: this.mergeable } }),
        };
      };
      return {
        right: "write" as const,
        login: "ann",
        archived: false,
        defaultBranch: "main",
        baseName,
        base: this.#tree(baseName, request),
        branches: request.branches.filter(({ name }) => this.branches.has(name)).map(branchOf),
        closed: request.branches.flatMap(({ name }) => {
          const own = this.pulls.filter((one) => one.branch === name);
          const since = own.slice(own.findLastIndex(({ merged }) => merged === true) + 1);
          return since.filter(({ open }) => !open).toReversed();
        }),
        autoMergeAllowed: true,
        ...this.standing,
      };
    });
  }

  requireMayWrite: Forge["requireMayWrite"] = () => this.#call("requireMayWrite", () => {});

  /** Texts of other repositories, by `url commit path`. */
  readonly elsewhere = new Map<string, string>();

  textAt: Forge["textAt"] = ({ url, commit, path }) =>
    this.#call("textAt", () => this.elsewhere.get(`${url} ${commit} ${path}`));

  commit: Forge["commit"] = ({ branch, head, additions, deletions, headline, text }) =>
    this.#call("commit", () => {
      if (this.branches.get(branch) !== head) return { kind: "moved" as const };
      if (this.protected.has(branch))
        return { kind: "protected" as const, said: "Changes must be made through a pull request." };
      const files = new Map(this.filesOf(branch));
      for (const path of deletions) if (!files.delete(path)) throw new Error(`There is no ${path} to delete.`);
      for (const [path, bytes] of additions) files.set(path, { bytes, mode: files.get(path)?.mode ?? "100644" });
      const commit = this.put(branch, files, `${headline}\n\n${text}`);
      return { kind: "written" as const, commit, url: `https://forge.example/commit/${commit}`, verified: true };
    });

  createBranch: Forge["createBranch"] = (name, head) =>
    this.#call("createBranch", () => {
      if (this.branches.has(name)) return "exists" as const;
      this.branches.set(name, head);
      return "created" as const;
    });

  moveBranch: Forge["moveBranch"] = (name, from, to) =>
    this.#call("moveBranch", () => {
      if (this.branches.get(name) !== from) return "moved" as const;
      this.branches.set(name, to);
      return "done" as const;
    });

  deleteBranch: Forge["deleteBranch"] = (name) => this.#call("deleteBranch", () => void this.branches.delete(name));

  openPullRequest: Forge["openPullRequest"] = (wanted: NewPullRequest) =>
    this.#call("openPullRequest", () => {
      const number = this.pulls.length + 1;
      const url = `https://forge.example/pull/${number}`;
      const rest = { mergeable: "unknown" as const, labels: [], autoMerge: false, open: true };
      const pull = { ...wanted, ...rest, number, id: `P${number}`, url, branch: wanted.head };
      this.pulls.push(pull);
      return pull;
    });

  editPullRequest: Forge["editPullRequest"] = ({ number }, change) =>
    this.#call("editPullRequest", () => void Object.assign(this.pulls[number - 1]!, change));

  closePullRequest: Forge["closePullRequest"] = ({ number }, body) =>
    this.#call("closePullRequest", () => void Object.assign(this.pulls[number - 1]!, { open: false, body }));

  addExtras: Forge["addExtras"] = (_pull, extras) =>
    this.#call("addExtras", () => extras.labels.map((label) => `There is no label ${label}.`));

  forkOf: Forge["forkOf"] = () => this;

  fork: Forge["fork"] = () => Promise.reject(new Error("There is no fork here."));

  #call<T>(name: string, act: () => T): Promise<T> {
    this.calls.push(name);
    this.before(name);
    return Promise.resolve().then(act);
  }

  #chance(): number {
    this.#counter += 1;
    return ((this.#counter * 16_807) % 2_147_483_647) / 2_147_483_647;
  }

  #since(name: string, base: string): BranchCommit[] {
    const known = new Set(this.#history(base));
    const own = this.#history(name).filter((id) => !known.has(id));
    return own.toReversed().map((id) => ({ id, message: this.commits.get(id)?.message ?? "" }));
  }

  #history(branch: string): string[] {
    const ids: string[] = [];
    for (let id = this.branches.get(branch); id !== undefined; id = this.commits.get(id)?.parent) ids.push(id);
    return ids;
  }

  #tree(branch: string, request: LookPlaces): ForgeTree | undefined {
    const head = this.branches.get(branch);
    return head === undefined ? undefined : treeOf(head, this.filesOf(branch), request);
  }
}
