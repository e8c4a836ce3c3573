import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectNoDrift } from "../testing/github/expect-no-drift.ts";
import { type Github, startGithub } from "../testing/github/start-github.ts";
import type { GithubRepository } from "../testing/github/types.ts";
import { writeFiles } from "../testing/write-files.ts";
import { type Ended, ended } from "../testing/ended.ts";

/** What ships: `npm test` builds first. */
const bin = resolve(import.meta.dirname, "../../dist/bin.js");
const token = `ghp_${"a1B2".repeat(9)}`;
const readers = `github_pat_${"c3D4".repeat(18)}`;
const catalog = '{"name":"m","description":"Plugins of ours.","owner":{"name":"o"},"plugins":[]}\n';

let github: Github;
let folder: string;
beforeAll(async () => void (github = await startGithub({ repositories: [], tokens: [] })));
afterAll(() => github[Symbol.asyncDispose]());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "publish-github-"));
  await github.clearRequests();
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await github.clearFaults();
  await expectNoDrift(github);
});

/** Only what is given is in its environment. */
function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const { apiUrl, graphqlUrl } = github;
  const plain = { PATH: process.env["PATH"], HOME: folder, GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl };
  return spawn(process.execPath, [bin, "publish", ...args], {
    cwd: folder,
    env: { ...plain, GH_TOKEN: token, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

const publish = (...args: string[]): Promise<Ended> => ended(start(args));

function write(name: string, version = "1.0.0", text = "Do what you are told with $ARGUMENTS."): void {
  const author = { name: "Ada" };
  const manifest = { name, version, description: "Does one thing well.", author, license: "MIT" };
  writeFiles(folder, {
    [`${name}/.claude-plugin/plugin.json`]: JSON.stringify(manifest),
    [`${name}/commands/go.md`]: `---\ndescription: Goes\n---\n${text}\n`,
    [`${name}/bazaar.config.json`]: JSON.stringify({ endpoint: `https://plugins.example.com/${name}` }),
  });
}

let count = 0;
/** A new marketplace: `writer` may write it, `reader` read. */
async function market(more: Partial<GithubRepository> = {}): Promise<string> {
  count += 1;
  const name = `acme/market${count}`;
  const files = { ".claude-plugin/marketplace.json": catalog };
  await github.addRepository({ files, collaborators: ["human"], ...more, name });
  await github.addToken({ token, login: "writer", rights: { [name]: "write" } });
  await github.addToken({ token: readers, login: "reader", kind: "fine-grained", rights: { [name]: "read" } });
  await github.clearRequests();
  return name;
}

async function calls(): Promise<number> {
  const made = await github.requests();
  expect(made.filter(({ kind }) => kind === "git")).toEqual([]);
  await github.clearRequests();
  return made.length;
}

/** A document on stdout, and the token in no output and in no request but its header. */
async function documentOf({ stdout, stderr }: Ended): Promise<Record<string, unknown>> {
  expect(stdout + stderr).not.toContain(token);
  for (const { headers, url, body } of await github.requests()) {
    const { authorization: _, ...others } = headers;
    expect(JSON.stringify([others, url, body])).not.toContain(token);
  }
  return JSON.parse(stdout) as Record<string, unknown>;
}

describe("calls, and what they come to", () => {
  test("an App's right is proved where an image would be built, and nowhere else", async () => {
    const name = await market();
    const app = `ghs_${"e5F6".repeat(9)}`;
    await github.addToken({ token: app, login: "it[bot]", kind: "app", rights: { [name]: "write" } });
    write("sample");
    const run = (...more: string[]) => ended(start(["sample", "--marketplace", name, ...more], { GH_TOKEN: app }));
    expect(await run()).toMatchObject({ exitCode: 0 });
    expect(await calls()).toBe(2);
    await github.addToken({ token: app, login: "it[bot]", kind: "app", rights: { [name]: "read" } });
    write("sample", "1.1.0");
    const refused = await run("--image", "127.0.0.1:9/acme/sample");
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toMatch(/error FORGE_REFUSED: This token may not commit in acme/);
    expect(refused.stderr).not.toContain("127.0.0.1:9");
  });

  test("first publish 2, nothing changed 1, another version as pull request 4, again 3", async () => {
    const name = await market();
    write("sample");
    const first = await publish("sample", "--marketplace", name, "--json");
    expect(first).toMatchObject({ exitCode: 0 });
    expect(await documentOf(first)).toMatchObject({
      repository: name,
      changed: true,
      dryRun: false,
      plugins: [{ name: "sample", change: "initial", entry: "added", operation: "pushed", verified: true }],
    });
    expect(await calls()).toBe(2);
    const same = await publish("sample", "--marketplace", name);
    expect(same.stdout).toMatch(/Nothing to do: acme\/market\d+ has sample 1\.0\.0\+[0-9a-f]{8} already\.\n$/);
    expect(await calls()).toBe(1);
    write("sample", "1.1.0");
    const proposed = await publish("sample", "--marketplace", name, "--mode", "pr");
    expect(proposed.stdout).toMatch(/Proposed sample 1\.1\.0\+[0-9a-f]{8}: .* in the new pull request #1: http/);
    expect(await calls()).toBe(4);
    write("sample", "2.0.0");
    const updated = await publish("sample", "--marketplace", name, "--mode", "pr", "--json");
    expect(await documentOf(updated)).toMatchObject({
      plugins: [{ change: "major", operation: "updated", pullRequest: { number: 1 } }],
    });
    expect(await calls()).toBe(3);
    expect(await github.log(name)).toHaveLength(2);
  });

  test("several folders go in one run and one commit; one is removed without naming a plugin", async () => {
    const name = await market();
    write("one");
    write("two");
    expect(await publish("one", "two", "--marketplace", name)).toMatchObject({ exitCode: 0 });
    expect(await calls()).toBe(2);
    expect(await github.log(name)).toHaveLength(2);
    const removed = await publish("--remove", "two", "--marketplace", name, "--mode", "push");
    expect(removed.stdout).toMatch(/Removed two: \d+ files in commit/);
    const left = JSON.parse(await github.read(name, ".claude-plugin/marketplace.json")) as Record<string, unknown>;
    expect(left).toMatchObject({ plugins: [{ name: "one" }], renames: { two: null } });
    expect((await github.list(name)).some((path) => path.startsWith("plugins/two/"))).toBe(false);
  });

  test("everything that a pull request may have, and a name that it had before", async () => {
    const name = await market();
    write("before");
    await publish("before", "--marketplace", name, "--mode", "push");
    write("after");
    const flags = [
      "--label",
      "bug",
      "--reviewer",
      "human",
      "--assignee",
      "human",
      "--title",
      "A title of ours",
      "--draft",
    ];
    const ways = ["--branch", "ours/after", "--renamed-from", "before"];
    const result = await publish("after", "--marketplace", name, "--mode", "pr", ...ways, ...flags);
    expect(result).toMatchObject({ exitCode: 0 });
    expect(await github.pullRequests(name)).toMatchObject([
      {
        title: "A title of ours",
        draft: true,
        labels: ["bug"],
        reviewers: ["human"],
        assignees: ["human"],
        head: "acme:ours/after",
      },
    ]);
    const proposed = await github.read(name, ".claude-plugin/marketplace.json", "ours/after");
    expect(JSON.parse(proposed)).toMatchObject({ plugins: [{ name: "after" }], renames: { before: "after" } });
  });

  test("a protected branch gets a pull request, with --mode push a reason", async () => {
    const name = await market({ protected: ["main"] });
    write("sample");
    const pushed = await publish("sample", "--marketplace", name, "--mode", "push");
    expect(pushed.exitCode).toBe(1);
    expect(pushed.stderr).toMatch(/FORGE_REFUSED/);
    const proposed = await publish("sample", "--marketplace", name);
    expect(proposed.stdout).toContain("in the new pull request #1");
    expect(await github.log(name)).toHaveLength(1);
  });

  test("a dry run says what would be, in one call", async () => {
    const name = await market();
    write("sample");
    const dry = await publish("sample", "--marketplace", name, "--dry-run");
    expect(dry.stdout).toMatch(/Would publish sample .*: 7 files\. Nothing was changed\.\n$/);
    expect(await calls()).toBe(1);
  });

  test("the https address of the repository is the same, with the token of another variable", async () => {
    const name = await market();
    write("sample");
    const env = { GH_TOKEN: readers, OURS: token, GITHUB_SERVER_URL: github.serverUrl };
    const url = `${github.serverUrl}/${name}.git`;
    const result = await ended(start(["sample", "--marketplace", url, "--token-env", "OURS"], env));
    expect(result.stdout).toContain(`pushed to ${name}.`);
    expect(await calls()).toBe(2);
  });

  test("from a fork, where it can only be read", async () => {
    const name = await market();
    write("sample");
    const result = await ended(start(["sample", "--marketplace", name, "--fork"], { GH_TOKEN: readers }));
    expect(result.stderr).not.toContain("error");
    expect(await github.pullRequests(name)).toMatchObject([{ head: "reader:bazaar/sample", state: "open" }]);
  });
});

describe("what is wrong is said in a sentence, before anything is changed", () => {
  test.each<[string, string[], Record<string, string>, number, string, RegExp]>([
    ["a typo", ["--marketplace", "acme/nowhere"], {}, 1, "FORGE_REFUSED", /can't even read acme\/nowhere/],
    ["a bad token", [], { GH_TOKEN: `ghp_${"zZ9z".repeat(9)}` }, 1, "FORGE_REFUSED", /does not know the token/],
    ["a missing right", [], { GH_TOKEN: readers }, 1, "FORGE_REFUSED", /Contents: Read and write/],
    ["no token", ["--mode", "pr"], { GH_TOKEN: "" }, 2, "OPTION_INVALID", /needs a token for GitHub/],
    ["an empty variable", ["--token-env", "NONE"], {}, 2, "OPTION_INVALID", /variable NONE is not set or empty/],
    ["a token for a name", ["--token-env", token], {}, 2, "OPTION_INVALID", /variable of --token-env is not set/],
    ["a token with a break", [], { GH_TOKEN: "ghp_a\nb" }, 2, "OPTION_INVALID", /holds a sign that no token has/],
    ["push with a label", ["--mode", "push", "--label", "x"], {}, 2, "OPTION_INVALID", /--mode push opens none/],
    ["a branch of two meanings", ["--branch", "x"], {}, 2, "OPTION_INVALID", /can mean two things/],
    [
      "two branches",
      ["--mode", "push", "--branch", "x", "--base-branch", "y"],
      {},
      2,
      "OPTION_INVALID",
      /two branches/,
    ],
    ["a mode that is none", ["--mode", "merge"], {}, 2, "USAGE_INVALID", /Allowed choices are push, pr, auto/],
    ["a branch that is missing", ["--base-branch", "none"], {}, 2, "OPTION_INVALID", /has no branch "none"/],
  ])("%s", async (_name, args, env, exitCode, code, message) => {
    const name = await market();
    write("sample");
    const place = args.includes("--marketplace") ? [] : ["--marketplace", name];
    const result = await ended(start(["sample", ...place, ...args, "--json"], env));
    expect(result.exitCode).toBe(exitCode);
    const { error } = (await documentOf(result)) as { error: { code: string; problem: string; fix: string } };
    expect(error.code).toBe(code);
    expect(`${error.problem} ${error.fix}`).toMatch(message);
    expect(await github.log(name)).toHaveLength(1);
  });

  test.each([["--mode", "pr"], ["--draft"], ["--remove", "other"], ["--version-policy", "strict"]])(
    "a folder has no pull requests: %s",
    async (...args) => {
      write("sample");
      mkdirSync(join(folder, "acme/market"), { recursive: true });
      for (const place of ["acme/market", "https://git.example.com/acme/market.git"]) {
        const result = await publish("sample", "--marketplace", place, ...args, "--json");
        expect(await documentOf(result)).toMatchObject({ error: { code: "NOT_SUPPORTED" } });
      }
      expect(await calls()).toBe(0);
    },
  );

  test("several plugins share no name and no image, and go by git one by one", async () => {
    const name = await market();
    write("one");
    write("two");
    const named = await publish("one", "two", "--marketplace", name, "--name", "both", "--json");
    expect(await documentOf(named)).toMatchObject({ error: { code: "OPTION_INVALID" } });
    const byGit = await ended(start(["one", "two", "--marketplace", name, "--json"], { GH_TOKEN: "" }));
    expect(await documentOf(byGit)).toMatchObject({ error: { code: "NOT_SUPPORTED" } });
    expect(await calls()).toBe(0);
  });
});

test("Ctrl-C in the middle ends at once, with nothing half-written", async () => {
  const name = await market();
  write("sample");
  await github.fault({ kind: "slow", ms: 30_000, on: "createCommitOnBranch" });
  const child = start(["sample", "--marketplace", name, "--mode", "pr", "--json"]);
  const waiting = ended(child);
  while ((await github.requests()).every(({ operation }) => operation !== "git/create-ref"));
  child.kill("SIGINT");
  const result = await waiting;
  expect(result.exitCode).toBe(130);
  expect(await documentOf(result)).toMatchObject({ error: { code: "INTERRUPTED" } });
  expect(await github.pullRequests(name)).toEqual([]);
  expect(await github.log(name)).toHaveLength(1);
  await github.clearFaults();
  const again = await publish("sample", "--marketplace", name, "--mode", "pr");
  expect(again.stdout).toContain("pull request #1");
});
