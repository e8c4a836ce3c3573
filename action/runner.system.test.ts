import { join } from "node:path";
import { expect, test } from "vitest";
import { runAction } from "../src/testing/action-runner.ts";
import { expectNoDrift } from "../src/testing/github/expect-no-drift.ts";
import { startGithub } from "../src/testing/github/start-github.ts";
import { actionPlace } from "./run-action.test-data.ts";

// What the runner itself makes of the Action: defaults of action.yml, masks, caps of annotations, declared outputs.

const action = join(import.meta.dirname, "..");
const token = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
const plugin = {
  ".claude-plugin/plugin.json": JSON.stringify({
    name: "notes",
    version: "1.2.0",
    description: "Writes release notes.",
    author: { name: "Acme" },
  }),
  "commands/draft.md":
    "---\ndescription: Draft the notes\n---\nWrite the notes as the team wants them, and nothing else at all.\n",
};
const endpoint = "https://plugins.example.com/notes";

test("a push publishes with nothing but what a short workflow says", async () => {
  const catalog = { name: "market", owner: { name: "Acme" }, description: "Plugins of Acme.", plugins: [] };
  await using github = await startGithub({
    repositories: [{ name: "acme/market", files: { ".claude-plugin/marketplace.json": JSON.stringify(catalog) } }],
    tokens: [{ token, login: "robot", kind: "fine-grained", rights: { "acme/market": "write" } }],
  });
  using place = actionPlace(plugin);
  const result = await runAction({
    action,
    workspace: place.workspace,
    inputs: {
      marketplace: "acme/market",
      "marketplace-token": token,
      endpoint,
      image: "ghcr.io/acme/notes",
      build: "none",
      digest: `sha256:${"a".repeat(64)}`,
    },
    github: { server_url: github.serverUrl, api_url: github.apiUrl, graphql_url: github.graphqlUrl },
    artifacts: true,
    timeoutMs: 240_000,
  });
  expect(result.problems).toEqual([]);
  expect(result).toMatchObject({
    conclusion: "success",
    outputs: { changed: "true", operation: "pushed", name: "notes" },
  });
  expect(result.artifacts).toHaveLength(1);
  expect(result.summary).toContain("Leak check passed");
  expect(result.log + result.summary).not.toContain(token);
  await expectNoDrift(github);
});

test("of many findings ten of a level stand at their lines, the step's failure among them, and all in the summary", async () => {
  const broken = Object.fromEntries(
    Array.from({ length: 15 }, (_, at) => [`agents/a${at}.md`, "---\nname: [\n---\nx\n"]),
  );
  using place = actionPlace({ ...plugin, ...broken });
  const result = await runAction({
    action,
    workspace: place.workspace,
    inputs: { endpoint },
    github: { event_name: "pull_request" },
    timeoutMs: 240_000,
  });
  expect(result.conclusion).toBe("failure");
  expect(result.problems).toEqual([]);
  expect(result.droppedAnnotations).toBe(0);
  const errors = result.annotations.filter(({ level }) => level === "error");
  expect(errors).toHaveLength(10);
  expect(errors[0]).toMatchObject({
    file: expect.stringMatching(/^agents\/a\d+\.md$/) as unknown,
    line: expect.any(Number) as unknown,
  });
  for (let at = 0; at < 15; at += 1) expect(result.summary).toMatch(new RegExp(`agents&#47;a${at}&#46;md`));
});

test("a marketplace in the workflow's own repository, whatever its capitals, needs no token but the run's", async () => {
  const catalog = { name: "market", owner: { name: "Acme" }, description: "Plugins of Acme.", plugins: [] };
  const own = "ghs_0123456789abcdefghijABCDEFGHIJ012345";
  await using github = await startGithub({
    repositories: [{ name: "acme/market", files: { ".claude-plugin/marketplace.json": JSON.stringify(catalog) } }],
    tokens: [{ token: own, login: "github-actions[bot]", kind: "actions", rights: { "acme/market": "write" } }],
  });
  using place = actionPlace(plugin);
  const { serverUrl: server_url, apiUrl: api_url, graphqlUrl: graphql_url } = github;
  const step = {
    action,
    workspace: place.workspace,
    github: { token: own, repository: "Acme/Market", server_url, api_url, graphql_url },
    timeoutMs: 240_000,
  };
  const inputs = { marketplace: "acme/market", endpoint: "https://plugins.example.com/{plugin}" };
  await github.fault({ kind: "secondary-limit", on: "createCommitOnBranch", retryAfter: 2 });
  const result = await runAction({ ...step, inputs });
  expect(result).toMatchObject({ conclusion: "success", outputs: { changed: "true", operation: "pushed" } });
  expect(result.log).toContain("GitHub asks to wait");
  expect(result.log + result.summary).not.toContain(own);
  expect(await github.read("acme/market", "plugins/notes/.mcp.json")).toContain(`"${endpoint}/mcp"`);
  const elsewhere = await runAction({ ...step, inputs: { ...inputs, marketplace: "acme/other" } });
  expect(elsewhere.annotations.at(-1)?.message).toContain("`marketplace-token` is missing");
  // What was found of the plugin is told all the same.
  expect(elsewhere.annotations[0]).toMatchObject({ level: "warning", title: "LICENSE_UNKNOWN" });
  await expectNoDrift(github);
});
