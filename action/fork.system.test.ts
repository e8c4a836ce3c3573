import { afterAll, beforeAll, expect, test } from "vitest";
import { expectNoDrift } from "../src/testing/github/expect-no-drift.ts";
import { type Github, startGithub } from "../src/testing/github/start-github.ts";
import { writeFiles } from "../src/testing/write-files.ts";
import { type ActionPlace, actionPlace, runStep, pluginNamed } from "./run-action.test-data.ts";

// Forks in the state that people leave them in.

const token = "ghp_9876543210abcdefghijABCDEFGHIJ543210";
const blind = "github_pat_0123456789abcdefghijABCDEFGHIJ012345";
const catalog = { name: "market", owner: { name: "Acme" }, description: "Plugins of Acme.", plugins: [] };
const files = { ".claude-plugin/marketplace.json": JSON.stringify(catalog) };

let github: Github;

beforeAll(async () => {
  github = await startGithub({
    repositories: [],
    tokens: [
      { token, login: "anna", rights: {} },
      {
        token: blind,
        login: "berta",
        kind: "fine-grained",
        rights: { "acme/hidden": "none", "acme/seen": "read", "berta/seen": "read" },
      },
    ],
  });
});

afterAll(async () => {
  await expectNoDrift(github);
  await github[Symbol.asyncDispose]();
});

function publish(place: ActionPlace, marketplace: string, inputs: Readonly<Record<string, string>> = {}) {
  return runStep(place, {
    event: "push",
    inputs: { marketplace, "marketplace-token": token, fork: "true", ...inputs },
    env: { GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl },
  });
}

test("one that was removed by hand is made again, with a new pull request", async () => {
  await github.addRepository({ name: "acme/gone", files });
  using place = actionPlace(pluginNamed("notes"));
  expect((await publish(place, "acme/gone")).outputs).toMatchObject({ operation: "created" });
  await github.removeRepository("anna/gone");
  const again = await publish(place, "acme/gone");
  expect(again.log).not.toContain("::error");
  expect(again.outputs).toMatchObject({ operation: "created", "pull-request-number": "2" });
  expect((await publish(place, "acme/gone")).outputs).toMatchObject({ operation: "unchanged" });
});

test("one whose branch was deleted gets it again", async () => {
  await github.addRepository({ name: "acme/pruned", files });
  using place = actionPlace(pluginNamed("notes"));
  await publish(place, "acme/pruned");
  await github.moveBranch("anna/pruned", "bazaar/notes", undefined);
  const again = await publish(place, "acme/pruned");
  expect(again.log).not.toContain("::error");
  expect(again.outputs).toMatchObject({ operation: "created", "pull-request-number": "2" });
  // Its base branch too.
  await github.moveBranch("anna/pruned", "main", undefined);
  writeFiles(place.workspace, pluginNamed("notes", "1.1.0"));
  expect((await publish(place, "acme/pruned")).outputs).toMatchObject({ operation: "updated" });
});

test("a repository of that name that is no fork: the fork gets another name", async () => {
  await github.addRepository({ name: "acme/taken", files });
  await github.addRepository({ name: "anna/taken", files: { x: "x" } });
  using place = actionPlace(pluginNamed("notes"));
  const made = await publish(place, "acme/taken");
  expect(made.outputs).toMatchObject({ operation: "created" });
  expect(await github.pullRequests("acme/taken")).toMatchObject([{ head: "anna:bazaar/notes" }]);
  expect(await github.list("anna/taken-1", "bazaar/notes")).toContain("plugins/notes/README.md");
  expect((await publish(place, "acme/taken")).outputs).toMatchObject({ operation: "unchanged" });
});

test("a fork of another one of the family, and no fork at all, are refused", async () => {
  await github.addRepository({ name: "acme/family", files });
  await github.addFork("acme/family", "bob");
  await github.addFork("bob/family", "anna");
  using place = actionPlace(pluginNamed("notes"));
  const other = await publish(place, "acme/family");
  expect(other.exitCode).toBe(1);
  expect(other.log).toMatch(/::error::FORGE_REFUSED: anna\/family is a fork of bob\/family, not of acme\/family, and/);
  await github.addRepository({ name: "anna/own", files });
  const own = await publish(place, "anna/own");
  expect(own.log).toMatch(/::error::FORGE_REFUSED: anna\/own is no fork, and .*without `fork`/);
});

test("a marketplace that may not be read, and a fork that may only be read, are told with what they need", async () => {
  await github.addRepository({ name: "acme/hidden", files, private: true });
  using place = actionPlace(pluginNamed("notes"));
  const hidden = await publish(place, "acme/hidden", { "marketplace-token": blind });
  expect(hidden.exitCode).toBe(1);
  expect(hidden.log).toMatch(/::error::FORGE_REFUSED: .*and publishing from a fork needs the right to read/);
  expect(hidden.log).toContain("berta needs the role Read in acme/hidden");
  await github.addRepository({ name: "acme/seen", files });
  const seen = await publish(place, "acme/seen", { "marketplace-token": blind });
  expect(seen.exitCode).toBe(1);
  expect(seen.log).toContain("This token may not bring the fork up to date in berta/seen");
});
