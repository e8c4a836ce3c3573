import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "./accounts.ts";
import { GitStore } from "./git-store.ts";
import type { PullRequest } from "./pull-request.ts";
import type { GithubRepository } from "./types.ts";

/** What stands before a branch's name in its ref. */
export const headsPrefix = "refs/heads/";

export class Repository {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly store: GitStore;
  readonly parent: Repository | undefined;
  readonly isPrivate: boolean;
  readonly labels: Set<string>;
  readonly collaborators: ReadonlySet<string>;
  readonly teams: readonly string[];
  readonly pulls: PullRequest[] = [];
  readonly createdAt = new Date();
  defaultBranch: string;
  archived: boolean;
  autoMergeAllowed: boolean;
  readonly #protected = new Set<string>();

  constructor(id: number, owner: Account, spec: GithubRepository, place: { store: GitStore; parent?: Repository }) {
    this.id = id;
    this.owner = owner;
    this.name = spec.name.split("/")[1] ?? "";
    this.store = place.store;
    this.parent = place.parent;
    this.isPrivate = spec.private ?? false;
    this.labels = new Set(spec.labels ?? ["bug", "enhancement"]);
    this.collaborators = new Set(spec.collaborators ?? [owner.login]);
    this.teams = spec.teams ?? [];
    this.defaultBranch = spec.defaultBranch ?? "main";
    this.archived = spec.archived ?? false;
    this.autoMergeAllowed = spec.autoMergeAllowed ?? false;
    addUpdateHook(this.store.directory);
    for (const branch of spec.protected ?? []) this.protect(branch, true);
  }

  get fullName(): string {
    return `${this.owner.login}/${this.name}`;
  }

  /** What all forks around it go back to. */
  get root(): Repository {
    return this.parent?.root ?? this;
  }

  isProtected(branch: string): boolean {
    return this.#protected.has(branch);
  }

  protect(branch: string, on: boolean): void {
    if (on) this.#protected.add(branch);
    else this.#protected.delete(branch);
    const refs = [...this.#protected].map((name) => `${headsPrefix}${name}\n`);
    writeFileSync(join(this.store.directory, "protected"), refs.join(""));
  }

  /** Id of a branch's commit; undefined where there is no such branch. */
  head(branch: string): Promise<string | undefined> {
    return this.store.ref(`${headsPrefix}${branch}`);
  }
}

/** Pushes meet the same protection as the API. */
function addUpdateHook(directory: string): void {
  mkdirSync(join(directory, "hooks"), { recursive: true });
  const script = [
    "#!/bin/sh",
    'if grep -qxF "$1" protected 2>/dev/null; then',
    '  echo "error: GH006: Protected branch update failed for $1." >&2',
    '  echo "error: Changes must be made through a pull request." >&2',
    "  exit 1",
    "fi",
  ];
  writeFileSync(join(directory, "hooks/update"), `${script.join("\n")}\n`, { mode: 0o755 });
}
