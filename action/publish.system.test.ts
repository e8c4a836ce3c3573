import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadMarketplace } from "../src/adapters/load-marketplace.ts";
import { git } from "../src/adapters/git.ts";
import { parseReference } from "../src/registry/reference.ts";
import { expectNoDrift } from "../src/testing/github/expect-no-drift.ts";
import { type Github, startGithub } from "../src/testing/github/start-github.ts";
import { bareRegistry } from "../src/testing/registry-client.ts";
import { htpasswdUser, startRegistry } from "../src/testing/registry.ts";
import { pushBase, smallBase } from "../src/testing/small-base.ts";
import { writeFiles } from "../src/testing/write-files.ts";
import { type ActionPlace, actionPlace, runStep, type StepOptions, type StepOutcome } from "./run-action.test-data.ts";

const readingApp = `ghs_${"r4S5".repeat(9)}`;
const app = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
const reader = "ghp_9876543210abcdefghijABCDEFGHIJ543210";
const secretLine = "Only whoever has read the whole list of changes may decide what is left out of the notes.";

function pluginNamed(name: string, version = "1.2.0"): Record<string, string> {
  return {
    ".claude-plugin/plugin.json": JSON.stringify({
      name,
      version,
      description: "Writes release notes.",
      author: { name: "Acme" },
    }),
    "commands/draft.md": `---\ndescription: Draft the notes\n---\n${secretLine}\n`,
    "bazaar.config.json": JSON.stringify({ endpoint: `https://plugins.example.com/${name}`, image: { claude: false } }),
  };
}

const catalog = { name: "market", owner: { name: "Acme" }, description: "Plugins of Acme.", plugins: [] };

let github: Github;

beforeEach(async () => {
  github = await startGithub({
    repositories: [
      {
        name: "acme/market",
        files: { ".claude-plugin/marketplace.json": `${JSON.stringify(catalog, undefined, 2)}\n` },
      },
    ],
    tokens: [
      { token: app, login: "robot", kind: "fine-grained", rights: { "acme/market": "write" } },
      { token: readingApp, login: "reading[bot]", kind: "app", rights: { "acme/market": "read" } },
      { token: reader, login: "anna", kind: "fine-grained", rights: { "acme/market": "read" } },
    ],
  });
});

afterEach(async () => {
  // oxlint-disable-next-line vitest/no-standalone-expect -- what every test here ends with
  await expectNoDrift(github);
  await github[Symbol.asyncDispose]();
});

/** A push to the plugin's repository. */
function pushed(
  place: ActionPlace,
  inputs: Record<string, string> = {},
  more: Partial<StepOptions> = {},
): Promise<StepOutcome> {
  const { serverUrl, apiUrl, graphqlUrl } = github;
  return runStep(place, {
    event: "push",
    ...more,
    inputs: { marketplace: "acme/market", "marketplace-token": app, ...inputs },
    env: { GITHUB_SERVER_URL: serverUrl, GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl, ...more.env },
  });
}

/** No token, and no line of the prompt, in anything that is shown or handed on. */
function expectNoSecret(step: StepOutcome): void {
  const shown = [
    step.log.replaceAll(/^::add-mask::.*$/gm, ""),
    step.summary,
    JSON.stringify(step.outputs),
    JSON.stringify(step.report),
  ];
  for (const secret of [app, reader, secretLine.slice(0, 40)]) expect(shown.join("\n")).not.toContain(secret);
}

test("a pull request that somebody closed is a warning, no failure, and a way on", async () => {
  using place = actionPlace(pluginNamed("notes"));
  await pushed(place, { mode: "pr" });
  await github.closePullRequest("acme/market", 1);
  for (const more of [{}, { "dry-run": "true" }]) {
    const step = await pushed(place, { mode: "pr", ...more });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ changed: "false", operation: "skipped", "pull-request-number": "1" });
    expect(step.log).toMatch(/^::warning::Pull request #1 of the same content was closed/m);
    expect(step.summary).toContain("another branch");
  }
  const other = await pushed(place, { mode: "pr", branch: "bazaar/again" });
  expect(other.outputs).toMatchObject({ operation: "created", "pull-request-number": "2" });
});

test("first publish, nothing changed, update: commits, outputs, and what a real clone has", async () => {
  using place = actionPlace(pluginNamed("notes"));
  const first = await pushed(place);
  expect(first.log).not.toContain("::error");
  expect(first.outputs).toMatchObject({
    changed: "true",
    name: "notes",
    change: "initial",
    operation: "pushed",
    verified: "true",
  });
  expect(first.outputs["commit"]).toMatch(/^[0-9a-f]{40}$/);
  expect(first.summary).toContain(first.outputs["commit"]!.slice(0, 12));
  expectNoSecret(first);

  const clone = mkdtempSync(join(tmpdir(), "bazaar-clone-"));
  try {
    await git(["clone", "--quiet", github.gitUrl("acme/market"), clone], { cwd: clone });
    const loaded = loadMarketplace(clone);
    expect(loaded.diagnostics.filter(({ level }) => level === "error")).toEqual([]);
    expect(loaded.marketplace.plugins.map(({ name }) => name)).toEqual(["notes"]);
  } finally {
    rmSync(clone, { recursive: true });
  }

  await github.clearRequests();
  // A prompt is no part of the thin client.
  writeFiles(place.workspace, {
    "commands/draft.md": `---\ndescription: Draft the notes\n---\n${secretLine} And more.\n`,
  });
  const again = await pushed(place);
  expect(again.outputs).toMatchObject({ changed: "false", change: "none", operation: "unchanged", commit: "" });
  expect((await github.requests()).length).toBe(1);

  await github.clearRequests();
  writeFiles(place.workspace, pluginNamed("notes", "1.3.0"));
  const update = await pushed(place);
  expect(update.outputs).toMatchObject({
    changed: "true",
    change: "minor",
    operation: "pushed",
    "old-version": first.outputs["version"],
  });
  expect((await github.requests()).length).toBe(2);
  expect(await github.log("acme/market")).toHaveLength(3);
});

test("a pull request is opened and updated, and where the branch is protected too", async () => {
  using place = actionPlace(pluginNamed("notes"));
  const first = await pushed(place, {
    mode: "pr",
    labels: "enhancement",
    draft: "true",
    "pr-body-footer": "By our own robot.",
  });
  expect(first.outputs).toMatchObject({ changed: "true", operation: "created", "pull-request-number": "1" });
  const [seen] = await github.pullRequests("acme/market");
  expect(seen).toMatchObject({ base: "main", head: "acme:bazaar/notes", draft: true, labels: ["enhancement"] });
  expect(seen!.body).toContain("By our own robot.");
  writeFiles(place.workspace, pluginNamed("notes", "2.0.0"));
  await github.protect("acme/market", "main");
  const second = await pushed(place);
  expect(second.outputs).toMatchObject({ operation: "updated", "pull-request-number": "1" });
  expect(await github.log("acme/market")).toHaveLength(1);
  expectNoSecret(second);
});

test("several plugins by a glob: one run, one commit, outputs per plugin", async () => {
  const files = Object.entries({ one: pluginNamed("one"), two: pluginNamed("two"), old: pluginNamed("old") });
  using place = actionPlace(
    Object.fromEntries(
      files.flatMap(([folder, all]) => Object.entries(all).map(([path, text]) => [`plugins/${folder}/${path}`, text])),
    ),
  );
  const step = await pushed(place, { "plugin-path": "plugins/*\n!plugins/old" });
  expect(step.log).not.toContain("::error");
  const plugins = JSON.parse(step.outputs["plugins"]!) as { name: string; commit: string; operation: string }[];
  expect(plugins.map(({ name, operation }) => [name, operation])).toEqual([
    ["one", "pushed"],
    ["two", "pushed"],
  ]);
  expect(new Set(plugins.map(({ commit }) => commit)).size).toBe(1);
  expect(step.outputs["name"]).toBe("");
  for (const name of ["one", "two"])
    expect(existsSync(join(step.outputs["thin-client-path"]!, name, ".claude-plugin/plugin.json"))).toBe(true);
  expect(await github.log("acme/market")).toHaveLength(2);
  expect(await github.list("acme/market")).toContain("plugins/two/commands/draft.md");
});

test("one broken plugin keeps all of them back, and nobody is asked", async () => {
  const broken = { ...pluginNamed("two"), "hooks/hooks.json": "{" };
  const files = Object.entries({ one: pluginNamed("one"), two: broken });
  using place = actionPlace(
    Object.fromEntries(
      files.flatMap(([folder, all]) => Object.entries(all).map(([path, text]) => [`${folder}/${path}`, text])),
    ),
  );
  const step = await pushed(place, { "plugin-path": "one\ntwo" });
  expect(step.exitCode).toBe(1);
  expect(step.outputs["changed"]).toBe("false");
  expect(await github.requests()).toEqual([]);
  writeFiles(place.workspace, { "one/hooks/hooks.json": "{", "three/.claude-plugin/plugin.json": "{" });
  const all = await pushed(place, { "plugin-path": "one\ntwo\nthree" });
  expect(all.log).toMatch(/^::error::one: PLUGIN_INCOMPLETE: .* \(and 2 more plugins failed: see the summary\)$/m);
  const some = await pushed(place, { "plugin-path": "one\ntwo" });
  expect(some.log).toContain("(and 1 more plugin failed: see the summary)");
});

test("a warning keeps it back where the workflow says so", async () => {
  using place = actionPlace(pluginNamed("notes"));
  const step = await pushed(place, { "fail-on": "warning" });
  expect(step.log).toContain("::warning title=LICENSE_UNKNOWN::");
  expect(step.log).not.toContain("::error");
  expect([step.exitCode, step.outputs["changed"]]).toEqual([1, "false"]);
  expect(await github.requests()).toEqual([]);
});

test.each([
  ["dry-run", { "dry-run": "true" }, "push"],
  ["a pull request", {}, "pull_request"],
])("%s writes nothing", async (_name, inputs: Record<string, string>, event) => {
  using place = actionPlace(pluginNamed("notes"));
  const step = await pushed(place, inputs, { event });
  expect(step.exitCode).toBe(0);
  expect(step.outputs).toMatchObject({ changed: "false", operation: "previewed", change: "initial" });
  expect(await github.log("acme/market")).toHaveLength(1);
});

test("a configuration, which is code, and programs that are started get no token", async () => {
  const { "bazaar.config.json": _json, ...bare } = pluginNamed("notes");
  const config = `
    import { execFileSync } from "node:child_process";
    import { writeFileSync } from "node:fs";
    writeFileSync("seen.txt", JSON.stringify(process.env) + execFileSync("env", { encoding: "utf8" }) + process.argv.join(" "));
    export default { endpoint: "https://plugins.example.com/notes" };`;
  using place = actionPlace({ ...bare, "bazaar.config.mjs": config });
  const step = await pushed(place, { "github-token": reader, "dry-run": "true" });
  expect(step.exitCode).toBe(0);
  const seen = readFileSync(join(place.workspace, "seen.txt"), "utf8");
  expect(seen).toContain("INPUT_MARKETPLACE");
  for (const token of [app, reader]) expect(seen).not.toContain(token);
});

test("a token that is missing is told with where it comes from", async () => {
  using place = actionPlace(pluginNamed("notes"));
  const step = await pushed(place, { "marketplace-token": "", "github-token": reader });
  expect(step.exitCode).toBe(1);
  expect(step.log).toContain("::error::OPTION_INVALID: `marketplace-token` is missing or empty");
  expect(await github.requests()).toEqual([]);
});

describe("images", () => {
  test("are built without Docker, pushed, named by their digest and declared; a second run sends nothing", async () => {
    await using registry = await startRegistry();
    await using client = bareRegistry();
    await pushBase(client.repository(parseReference(`${registry.host}/base`)), await smallBase(), "1");
    using place = actionPlace(pluginNamed("notes"));
    const inputs = {
      image: `${registry.host}/acme/{plugin}`,
      "image-base": `${registry.host}/base:1`,
      "image-tags": "latest,v1",
    };
    const step = await pushed(place, inputs);
    expect(step.log).not.toContain("::error");
    const { image, digest } = step.outputs;
    expect(image).toBe(`${registry.host}/acme/notes@${digest}`);
    expect(step.artifacts).toBe(`oci://${image}\n`);
    const there = await client.repository(parseReference(`${registry.host}/acme/notes`)).head("v1");
    expect(there?.digest).toBe(digest);
    const again = await pushed(place, inputs);
    expect(again.outputs).toMatchObject({ digest, changed: "false" });
  });

  test("a registry that would refuse is told before anything is built or written", async () => {
    await using registry = await startRegistry({ kind: "htpasswd" });
    using place = actionPlace(pluginNamed("notes"));
    const step = await pushed(place, { image: `${registry.host}/acme/notes` });
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain("::error::REGISTRY_DENIED");
    expect(step.log).not.toContain(`Pushing to ${registry.host}`);
    expect(await github.log("acme/market")).toHaveLength(1);
    expect(step.log + step.summary).not.toContain(htpasswdUser.password);
  });

  test("a right that is missing in the marketplace is told before the registry is asked", async () => {
    using place = actionPlace(pluginNamed("notes"));
    const step = await pushed(place, { "marketplace-token": reader, image: "127.0.0.1:9/acme/notes" });
    expect(step.exitCode).toBe(1);
    expect(step.log).toMatch(
      /::error::FORGE_REFUSED: The token of anna may only read acme\/market.*Contents: Read and write/,
    );
    expectNoSecret(step);
  });

  test("an App that may only read, of which GitHub tells no right, is refused before the registry is asked", async () => {
    using place = actionPlace(pluginNamed("notes"));
    const step = await pushed(place, { "marketplace-token": readingApp, image: "127.0.0.1:9/acme/notes" });
    expect(step.exitCode).toBe(1);
    expect(step.log).toMatch(/::error::FORGE_REFUSED: This token may not commit in acme\/market.*Install the App on/);
    expect(step.log).not.toMatch(/REGISTRY|127\.0\.0\.1:9/);
  });

  test("one that was pushed before is named by its digest", async () => {
    const digest = `sha256:${"a".repeat(64)}`;
    using place = actionPlace(pluginNamed("notes"));
    const step = await pushed(place, { image: "ghcr.io/acme/{plugin}", build: "none", digest });
    expect(step.outputs["image"]).toBe(`ghcr.io/acme/notes@${digest}`);
    expect(step.artifacts).toBe(`oci://ghcr.io/acme/notes@${digest}\n`);
  });

  test("several plugins need an image each", async () => {
    using place = actionPlace({
      ...Object.fromEntries(Object.entries(pluginNamed("one")).map(([path, text]) => [`one/${path}`, text])),
      ...Object.fromEntries(Object.entries(pluginNamed("two")).map(([path, text]) => [`two/${path}`, text])),
    });
    const step = await pushed(place, { "plugin-path": "*", image: "ghcr.io/acme/all" });
    expect(step.log).toContain("::error::OPTION_INVALID: `image` has to hold {plugin}");
  });
});
