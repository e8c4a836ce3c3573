import { afterAll, afterEach, beforeAll } from "vitest";
import { expectNoDrift } from "./github/expect-no-drift.ts";
import { type Github, startGithub } from "./github/start-github.ts";
import type { GithubRepository, GithubToken } from "./github/types.ts";
import type { Clock } from "../registry/types.ts";
import type { Forge, ForgeCommit, LookRequest } from "../publish/forge/ports.ts";
import { openGithub } from "../adapters/github/open-github.ts";
import type { GithubOptions } from "../adapters/github/types.ts";

export const catalog = '{"name":"m","owner":{"name":"o"},"plugins":[]}\n';

/** As long as real ones. */
export const tokens = {
  writer: `ghp_${"a1B2".repeat(9)}`,
  reader: `github_pat_${"c3D4".repeat(18)}`,
  app: `ghs_${"e5F6".repeat(9)}`,
  actions: `ghs_${"g7H8".repeat(9)}`,
  stranger: `gho_${"i9J0".repeat(9)}`,
  expired: `ghp_${"k1L2".repeat(9)}`,
} as const;

const holders: readonly GithubToken[] = [
  { token: tokens.writer, login: "writer", rights: {} },
  { token: tokens.reader, login: "reader", kind: "fine-grained", rights: {} },
  { token: tokens.app, login: "bazaar[bot]", kind: "app", rights: {} },
  { token: tokens.actions, login: "github-actions[bot]", kind: "actions", rights: {} },
  { token: tokens.stranger, login: "stranger", rights: {} },
  { token: tokens.expired, login: "writer", expired: true },
];

/** Waits cost no time here, and are listed in milliseconds. */
export function watchedClock(): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  return {
    waits,
    now: () => Date.UTC(2026, 0, 1),
    random: () => 0.5,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      waits.push(ms);
      await Promise.resolve();
    },
  };
}

export interface Bench extends AsyncDisposable {
  readonly github: Github;
  /** A new repository `acme/<name>` and a forge for it; `writer` and `app` may write it, `reader` may read it. */
  open(
    repository: Partial<GithubRepository> & { readonly name: string },
    options?: Partial<GithubOptions>,
  ): Promise<Forge>;
  /** A forge for a repository that is there. */
  again(name: string, options?: Partial<GithubOptions>): Forge;
  /** Operations since the last call. */
  calls(): Promise<string[]>;
}

export async function githubBench(): Promise<Bench> {
  const github = await startGithub({ repositories: [], tokens: holders });
  const again = (name: string, options: Partial<GithubOptions> = {}) => {
    const { apiUrl, graphqlUrl } = github;
    return openGithub(name, { token: tokens.writer, apiUrl, graphqlUrl, clock: watchedClock(), ...options });
  };
  const known = new Map<string, GithubToken>(holders.map((holder) => [holder.token, holder]));
  const grant = async (token: string, repository: string, right: "read" | "write") => {
    const holder = known.get(token) ?? { token, login: "nobody" };
    const next = { ...holder, rights: { ...holder.rights, [repository]: right } };
    known.set(token, next);
    await github.addToken(next);
  };
  return {
    github,
    again,
    open: async (wanted, options) => {
      const name = `acme/${wanted.name}`;
      const files = { ".claude-plugin/marketplace.json": catalog };
      await github.addRepository({ files, collaborators: ["human", "writer"], ...wanted, name });
      await grant(tokens.writer, name, "write");
      await grant(tokens.app, name, "write");
      await grant(tokens.actions, name, "write");
      await grant(tokens.reader, name, "read");
      await github.clearRequests();
      return again(name, options);
    },
    calls: async () => {
      const made = (await github.requests()).map(({ operation }) => operation);
      await github.clearRequests();
      return made;
    },
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
}

/** One GitHub for a whole file of tests. After each its faults go, and drift from what GitHub publishes fails the test. */
export function benchOfFile(): Omit<Bench, typeof Symbol.asyncDispose> {
  let bench: Bench;
  beforeAll(async () => void (bench = await githubBench()));
  afterAll(() => bench[Symbol.asyncDispose]());
  afterEach(async () => {
    await bench.github.clearFaults();
    await expectNoDrift(bench.github);
  });
  return {
    get github() {
      return bench.github;
    },
    open: (wanted, options) => bench.open(wanted, options),
    again: (name, options) => bench.again(name, options),
    calls: () => bench.calls(),
  };
}

export const nothing: LookRequest = { branches: [], folders: [], files: [], listings: [] };

const encoder = new TextEncoder();

/** A commit of these texts. */
export function change(
  head: string,
  files: Readonly<Record<string, string>>,
  more: Partial<ForgeCommit> = {},
): ForgeCommit {
  const additions = new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
  return { branch: "main", head, additions, deletions: [], headline: "Publish it", text: "", ...more };
}

export async function headOf(forge: Forge): Promise<string> {
  return (await forge.look(nothing)).base?.head ?? "";
}
