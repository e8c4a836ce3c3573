import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { defined } from "../../core/defined.ts";
import { publishToForge } from "../../publish/forge/publish-to-forge.ts";
import type { ForgePlugin, ForgeRequest, ForgeResult } from "../../publish/forge/types.ts";
import { expectNoDrift } from "../../testing/github/expect-no-drift.ts";
import { catalogFile, marketFiles, tokens } from "../../testing/github/samples.ts";
import { type Github, startGithub } from "../../testing/github/start-github.ts";
import { type SampleThinClient, thinClientOf } from "../../testing/sample-thin-client.ts";
import { git, tryGit } from "../git.ts";
import { loadMarketplace } from "../load-marketplace.ts";
import { openGithub } from "./open-github.ts";

// The whole way over the real adapter to a GitHub with real repositories, in a process of its own.

let github: Github;
let folder: string;
let repository: string;
let count = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "publish-github-"));
  github = await startGithub({ repositories: [], tokens: [] });
});

beforeEach(async () => {
  repository = `acme/market-${(count += 1)}`;
  await github.addRepository({ name: repository, files: marketFiles });
  for (const one of Object.values(tokens)) {
    const right = one.rights?.["acme/market"] ?? "none";
    await github.addToken({ ...one, rights: { [repository]: right } });
  }
  await github.clearRequests();
});

afterEach(async () => {
  await github.clearFaults();
  await expectNoDrift(github);
});

afterAll(async () => {
  await github[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

function plugin(sample: Partial<SampleThinClient> = {}, more: Partial<ForgePlugin> = {}): ForgePlugin {
  return {
    thinClient: thinClientOf({ name: "tool-box", ...sample }),
    facts: { components: ["command:hello"], mayDo: [] },
    ...more,
  };
}

const newer = plugin({
  version: "1.1.0+11111111",
  files: { "commands/more.md": "---\ndescription: More\n---\nMore.\n" },
});
const branch = "bazaar/tool-box";
const anything: unknown = expect.anything();

function publish(more: Partial<ForgeRequest> = {}, token: string = tokens.writer.token): Promise<ForgeResult> {
  const { apiUrl, graphqlUrl } = github;
  const workflowRepository = "acme/elsewhere";
  const forge = openGithub(repository, {
    token,
    apiUrl,
    graphqlUrl,
    workflowRepository,
    patience: { firstWaitMs: 10 },
  });
  return publishToForge({ plugins: [plugin()], mode: "push", ...more }, forge);
}

/** Names of what was asked of GitHub since the last time. */
async function asked(): Promise<string[]> {
  const requests = await github.requests();
  await github.clearRequests();
  return requests.filter(({ kind }) => kind !== "git").map(({ operation }) => operation);
}

async function catalogOf(at = "main"): Promise<{ plugins: { name: string }[]; renames?: object }> {
  return JSON.parse(await github.read(repository, catalogFile, at));
}

const namesOf = async (at?: string) => (await catalogOf(at)).plugins.map(({ name }) => name);

/** What a user gets: a real clone, in which nothing is found to be wrong. */
async function cloned(at = "main"): Promise<string> {
  const clone = mkdtempSync(join(folder, "clone-"));
  await git(["clone", "--quiet", "--branch", at, github.gitUrl(repository, tokens.reader.token), clone], {
    cwd: folder,
  });
  expect((await tryGit(["fsck", "--strict"], { cwd: clone })).exitCode).toBe(0);
  const { diagnostics, loads } = loadMarketplace(clone);
  expect(loads).toBe(true);
  expect(diagnostics.filter(({ level }) => level === "error")).toEqual([]);
  return clone;
}

describe("push", () => {
  test("first publish, update, nothing changed, rename, removal: each by as many requests as it needs", async () => {
    const first = await publish();
    expect(await asked()).toHaveLength(2);
    expect(first.plugins).toMatchObject([{ operation: "pushed", change: "initial", verified: true }]);
    await cloned();
    expect((await publish()).changed).toBe(false);
    expect(await asked()).toHaveLength(1);
    const update = await publish({ plugins: [newer] });
    expect(await asked()).toHaveLength(2);
    expect(update.plugins).toMatchObject([{ change: "minor", oldVersion: "1.0.0+00000000" }]);
    await publish({ plugins: [plugin({ name: "work-bench" }, { renamedFrom: ["tool-box"] })] });
    expect(await catalogOf()).toMatchObject({
      plugins: [{ name: "work-bench" }],
      renames: { "tool-box": "work-bench" },
    });
    await cloned();
    await publish({ plugins: [], remove: ["work-bench"] });
    expect(await github.list(repository)).toEqual([catalogFile, "README.md"]);
    expect(await catalogOf()).toMatchObject({ plugins: [], renames: { "work-bench": null } });
  });

  test("several plugins are one commit", async () => {
    await publish({ plugins: [plugin(), plugin({ name: "ant-hill" }), plugin({ name: "zoo-keeper" })] });
    expect(await asked()).toHaveLength(2);
    expect(await namesOf()).toEqual(["ant-hill", "tool-box", "zoo-keeper"]);
    await cloned();
  });

  test("of ten publishers at once all ten entries survive", async () => {
    const names = Array.from({ length: 10 }, (_, at) => `plugin-${at}`);
    const results = await Promise.all(names.map((name) => publish({ plugins: [plugin({ name })], maxAttempts: 20 })));
    expect(results.every(({ changed }) => changed)).toBe(true);
    expect(await namesOf()).toEqual(names);
    expect(await github.log(repository)).toHaveLength(11);
    await cloned();
  });

  test("a catalog that a person edits between look and commit keeps what they wrote", async () => {
    const edited = marketFiles[catalogFile].replace('"name": "market"', '"name": "market",\n  "x-note": "By hand"');
    // Images are made in between, and that takes its time.
    const images = async () => {
      await github.commit({ repository, files: { [catalogFile]: edited } });
      return new Map();
    };
    const result = await publish({ images });
    expect([await asked(), result.changed]).toEqual([[anything, anything, anything, anything], true]);
    expect(await catalogOf()).toMatchObject({ "x-note": "By hand", plugins: [{ name: "tool-box" }] });
  });

  test("a link and an executable in our folder become regular files, and nothing else is touched", async () => {
    await publish();
    const work = await cloned();
    const run = (...args: string[]) => git(args, { cwd: work });
    await run("rm", "-q", "plugins/tool-box/README.md");
    await git(
      ["update-index", "--add", "--cacheinfo", `120000,${await blob(work, "/etc/passwd")},plugins/tool-box/README.md`],
      { cwd: work },
    );
    await git(["update-index", "--chmod=+x", "plugins/tool-box/commands/hello.md"], { cwd: work });
    await run("-c", "user.name=A", "-c", "user.email=a@host.example", "commit", "-qm", "Odd modes");
    await run("push", "-q", github.gitUrl(repository, tokens.writer.token), "HEAD:main");
    await publish();
    const listed = await git(["ls-tree", "-r", "main", "--", "plugins"], { cwd: await github.directory(repository) });
    expect(
      new Set(
        listed
          .toString()
          .trim()
          .split("\n")
          .map((line) => line.slice(0, 6)),
      ),
    ).toEqual(new Set(["100644"]));
    expect(await github.read(repository, "plugins/tool-box/README.md")).toBe("A sample.\n");
  });
});

async function blob(cwd: string, content: string): Promise<string> {
  return (await git(["hash-object", "-w", "--stdin"], { cwd, input: content })).toString().trim();
}

describe("pull request", () => {
  const pr = (more: Partial<ForgeRequest> = {}) => publish({ mode: "pr", ...more });

  test("a new one is four requests, an update three, nothing changed one; merged, it is what was published", async () => {
    const first = await pr();
    expect(await asked()).toHaveLength(4);
    expect(first.plugins).toMatchObject([{ operation: "created", pullRequest: { number: 1 } }]);
    await pr({ plugins: [newer] });
    expect(await asked()).toHaveLength(3);
    const again = await pr({ plugins: [newer] });
    expect([await asked(), again.changed]).toEqual([[anything], false]);
    await github.mergePullRequest(repository, 1);
    expect((await pr({ plugins: [newer] })).changed).toBe(false);
    await cloned();
    expect(await namesOf()).toEqual(["tool-box"]);
    const next = await pr();
    expect(next.plugins).toMatchObject([{ operation: "created", pullRequest: { number: 2 } }]);
  });

  test("of ten publishers at once each has its pull request, and merged one after the other all ten entries survive", async () => {
    const names = Array.from({ length: 10 }, (_, at) => `plugin-${at}`);
    const all = () => Promise.all(names.map((name) => pr({ plugins: [plugin({ name })] })));
    const results = await all();
    expect(results.map(({ plugins }) => plugins[0]?.operation)).toEqual(Array(10).fill("created"));
    for (const [at, name] of names.entries()) {
      // The list conflicts after each merge: the publisher makes its own anew.
      await pr({ plugins: [plugin({ name })] });
      const { number } = results[at]!.plugins[0]!.pullRequest!;
      await github.mergePullRequest(repository, number);
    }
    expect(await namesOf()).toEqual(names);
    await cloned();
  });

  test("ten runs of one plugin at once make one pull request", async () => {
    await Promise.all(Array.from({ length: 10 }, () => pr({ maxAttempts: 20 })));
    const pulls = await github.pullRequests(repository);
    expect(pulls.filter(({ state }) => state === "open")).toHaveLength(1);
    expect(await namesOf(branch)).toEqual(["tool-box"]);
  });

  test("a conflict is made anew without closing it, and people's commits are kept where there is none", async () => {
    await pr();
    await github.commit({ repository, branch, files: { "NOTES.md": "Reviewed\n" }, login: "ann" });
    await pr({ plugins: [newer] });
    expect(await github.read(repository, "NOTES.md", branch)).toBe("Reviewed\n");
    await publish({ plugins: [plugin({ name: "ant-hill" })] });
    const left = await pr({ plugins: [plugin({ version: "1.2.0+22222222" })] });
    expect(left.plugins).toMatchObject([{ operation: "skipped" }]);
    expect(left.warnings).toEqual([expect.stringContaining("1 commit by others")]);
    expect(await github.read(repository, "NOTES.md", branch)).toBe("Reviewed\n");
    const anew = await pr({ onHumanCommits: "overwrite" });
    expect(anew.plugins).toMatchObject([{ operation: "updated", pullRequest: { number: 1 } }]);
    expect(await namesOf(branch)).toEqual(["ant-hill", "tool-box"]);
    expect(await github.pullRequests(repository)).toMatchObject([{ number: 1, state: "open" }]);
    await github.mergePullRequest(repository, 1);
    expect(await namesOf()).toEqual(["ant-hill", "tool-box"]);
  });

  test("the base has everything: it is closed and its branch is gone", async () => {
    await pr();
    await publish();
    const { plugins } = await pr();
    expect(plugins).toMatchObject([{ operation: "closed" }]);
    expect(await github.pullRequests(repository)).toMatchObject([{ state: "closed" }]);
  });

  test("one that a maintainer closed is not opened again with the same content, and a merged one is no no", async () => {
    await pr();
    await github.closePullRequest(repository, 1);
    await asked();
    const { plugins, warnings } = await pr();
    expect(await asked()).toHaveLength(1);
    expect(plugins).toMatchObject([{ operation: "skipped", pullRequest: { number: 1 } }]);
    expect(warnings).toEqual([expect.stringContaining("#1 of the same content was closed without being merged")]);
    await github.moveBranch(repository, branch, undefined);
    expect((await pr()).plugins).toMatchObject([{ operation: "skipped" }]);
    expect((await pr({ plugins: [newer] })).plugins).toMatchObject([
      { operation: "created", pullRequest: { number: 2 } },
    ]);
    await github.closePullRequest(repository, 2);
    expect((await pr()).plugins).toMatchObject([{ operation: "skipped", pullRequest: { number: 1 } }]);
    const newest = plugin({ version: "2.0.0+22222222" });
    await pr({ plugins: [newest] });
    await github.mergePullRequest(repository, 3);
    expect((await pr()).plugins).toMatchObject([{ operation: "created", pullRequest: { number: 4 } }]);
  });

  test("one that was closed since the base had everything is made again when the base lost it", async () => {
    await pr({ plugins: [newer] });
    await publish({ plugins: [newer] });
    expect((await pr({ plugins: [newer] })).plugins).toMatchObject([{ operation: "closed" }]);
    await publish();
    expect((await pr({ plugins: [newer] })).plugins).toMatchObject([
      { operation: "created", pullRequest: { number: 2 } },
    ]);
  });

  test("a protected base gets a pull request in the mode auto, and a refusal in the mode push", async () => {
    await github.protect(repository, "main");
    await expect(publish()).rejects.toMatchObject({ code: "FORGE_REFUSED", fix: expect.stringContaining("auto") });
    const { plugins } = await publish({ mode: "auto" });
    expect(plugins).toMatchObject([{ operation: "created" }]);
  });

  test("each: a token that may open none leaves the branch of one plugin, and not of all", async () => {
    const token = `ghs_${"q7R8".repeat(9)}`;
    const rights = { [repository]: "write" } as const;
    await github.addToken({ token, login: "robot[bot]", kind: "app", rights, opensPullRequests: false });
    const request = { plugins: [plugin({ name: "ant-hill" }), plugin()], mode: "pr", pullRequests: "each" } as const;
    await expect(publish(request, token)).rejects.toMatchObject({
      code: "FORGE_REFUSED",
      problem: expect.stringMatching(/^This token may not open a pull request in [^:]+: /) as unknown,
    });
    const refs = await git(["for-each-ref", "--format=%(refname:short)"], { cwd: await github.directory(repository) });
    expect(refs.toString().trim().split("\n")).toEqual(["bazaar/ant-hill", "main"]);
  });

  test("from a fork, with the right to read only", async () => {
    const { plugins } = await publish({ mode: "pr", fork: true }, tokens.reader.token);
    expect(plugins).toMatchObject([{ operation: "created", pullRequest: { number: 1 } }]);
    const update = await publish({ mode: "pr", fork: true, plugins: [newer] }, tokens.reader.token);
    expect(update.plugins).toMatchObject([{ operation: "updated", pullRequest: { number: 1 } }]);
    expect(await github.pullRequests(repository)).toHaveLength(1);
    await github.commit({ repository, files: { NEWS: "x" } });
    await asked();
    const same = await publish({ mode: "pr", fork: true, plugins: [newer] }, tokens.reader.token);
    expect(same).toMatchObject({ changed: false, plugins: [{ operation: "unchanged", pullRequest: { number: 1 } }] });
    // The fork is looked at, and not brought up to date.
    expect(await asked()).toEqual(["viewer,repository", "viewer,repository,repository"]);
  });
});

describe("what is told before any work", () => {
  const images = () => Promise.reject(new Error("built"));
  const refusals: readonly [string, string | undefined, Partial<ForgeRequest>, RegExp][] = [
    ["a reader", tokens.reader.token, {}, /may only read.*needs the role Write/],
    ["a stranger", tokens.stranger.token, {}, /can't even read/],
    ["a workflow's own token", tokens.workflow.token, {}, /GITHUB_TOKEN reaches its own repository only/],
    ["a base that is not there", undefined, { base: "release" }, /no branch "release".*"main"/],
  ];
  test.each(refusals)("%s", async (_, token, more, message) => {
    await expect(publish({ images, ...more }, ...Object.values(defined({ token })))).rejects.toThrow(message);
    expect(await github.log(repository)).toHaveLength(1);
  });

  test("an archived repository", async () => {
    await github.change(repository, { archived: true });
    await expect(publish({ images })).rejects.toThrow(/archived/);
  });
});
