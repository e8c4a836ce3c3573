import { createHash, randomUUID } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { git, gitText, tryGit } from "../../adapters/git.ts";
import { CatFile, type GitObject } from "./cat-file.ts";
import { type CommitData, commitBody, folderMode, parseCommit, parseTree, type TreeLine, treeBody } from "./objects.ts";

/** Forty zeros: no object. */
export const noId = "0".repeat(40);

export interface RefChange {
  /** Full name. */
  readonly ref: string;
  /** Where it has to be; `noId`: nowhere. @default wherever it is */
  readonly from?: string;
  /** `noId`: it goes. */
  readonly to: string;
}

/** One real bare repository. Objects are written as git lays them down; refs move by `git update-ref` only. */
export class GitStore {
  readonly directory: string;
  #cat: CatFile | undefined;

  constructor(directory: string) {
    this.directory = directory;
  }

  static async create(directory: string, branch: string): Promise<GitStore> {
    mkdirSync(directory, { recursive: true });
    await git(["init", "--quiet", "--bare", "--template=", `--initial-branch=${branch}`, directory], {
      cwd: directory,
    });
    return new GitStore(directory);
  }

  /** From here on the objects of the other are seen too, as in GitHub's fork networks. */
  shareObjectsOf(other: GitStore): void {
    mkdirSync(join(this.directory, "objects/info"), { recursive: true });
    appendFileSync(join(this.directory, "objects/info/alternates"), `${join(other.directory, "objects")}\n`);
    // It reads this file when it starts.
    this.end();
  }

  end(): void {
    this.#cat?.end();
    this.#cat = undefined;
  }

  object(name: string): Promise<GitObject | undefined> {
    this.#cat ??= new CatFile(this.directory);
    return this.#cat.ask(name);
  }

  /** Id that a full ref name stands for. */
  async ref(name: string): Promise<string | undefined> {
    return (await this.object(name))?.id;
  }

  async commit(id: string): Promise<CommitData | undefined> {
    const object = await this.object(id);
    return object?.type === "commit" ? parseCommit(object.body) : undefined;
  }

  async tree(id: string): Promise<TreeLine[] | undefined> {
    const object = await this.object(id);
    return object?.type === "tree" ? parseTree(object.body) : undefined;
  }

  /** What lies at a path below a tree; the tree itself for "". */
  async at(tree: string, path: string): Promise<TreeLine | undefined> {
    let here: TreeLine | undefined = { mode: folderMode, name: "", id: tree };
    for (const name of path.split("/").filter((part) => part !== "")) {
      if (here?.mode !== folderMode) return undefined;
      here = (await this.tree(here.id))?.find((line) => line.name === name);
    }
    return here;
  }

  write(type: GitObject["type"], body: Uint8Array): string {
    const whole = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
    const id = createHash("sha1").update(whole).digest("hex");
    const folder = join(this.directory, "objects", id.slice(0, 2));
    const path = join(folder, id.slice(2));
    if (existsSync(path)) return id;
    mkdirSync(folder, { recursive: true });
    // Moved into place: a reader never sees half an object.
    const part = join(folder, `tmp_obj_${randomUUID()}`);
    writeFileSync(part, deflateSync(whole, { level: 1 }), { mode: 0o444 });
    renameSync(part, path);
    return id;
  }

  writeTree(lines: readonly TreeLine[]): string {
    return this.write("tree", treeBody(lines));
  }

  writeCommit(commit: CommitData): string {
    return this.write("commit", commitBody(commit));
  }

  /** Ids by full name. */
  async refs(prefix: string): Promise<Map<string, string>> {
    const text = await gitText(["for-each-ref", "--format=%(refname) %(objectname)", prefix], { cwd: this.directory });
    const lines = text.split("\n").filter((line) => line !== "");
    return new Map(lines.map((line) => line.split(" ") as [string, string]));
  }

  /** All or none. False where one was not at its `from`, or its name can't be one. */
  async moveRefs(changes: readonly RefChange[]): Promise<boolean> {
    const lines = changes.map(({ ref, from, to }) => `update ${ref}\0${to}\0${from ?? ""}\0`);
    const outcome = await tryGit(["update-ref", "-z", "--stdin"], { cwd: this.directory, input: lines.join("") });
    return outcome.exitCode === 0;
  }

  async isRefName(name: string): Promise<boolean> {
    return (await tryGit(["check-ref-format", name], { cwd: this.directory })).exitCode === 0;
  }

  /** Commits that `to` has and `from` has not, newest first. */
  async between(from: string, to: string): Promise<string[]> {
    const text = await gitText(["rev-list", `${from}..${to}`], { cwd: this.directory });
    return text.split("\n").filter((line) => line !== "");
  }

  async isAncestor(older: string, newer: string): Promise<boolean> {
    const args = ["merge-base", "--is-ancestor", older, newer];
    return older === newer || (await tryGit(args, { cwd: this.directory })).exitCode === 0;
  }

  async mergeBase(a: string, b: string): Promise<string | undefined> {
    const { exitCode, stdout } = await tryGit(["merge-base", a, b], { cwd: this.directory });
    return exitCode === 0 ? stdout.toString("utf8").trim() : undefined;
  }

  /** What a merge would be, by `git merge-tree`; the tree's id, or undefined for conflicts. */
  async merged(base: string, head: string): Promise<string | undefined> {
    const { exitCode, stdout } = await tryGit(["merge-tree", "--write-tree", base, head], { cwd: this.directory });
    return exitCode === 0 ? stdout.toString("utf8").split("\n")[0] : undefined;
  }
}
