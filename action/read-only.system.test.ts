import { execFile } from "node:child_process";
import { chmodSync, chownSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Github } from "../src/testing/github/start-github.ts";
import { bareRegistry } from "../src/testing/registry-client.ts";
import { startRegistry } from "../src/testing/registry.ts";
import { pushBase, smallBase } from "../src/testing/small-base.ts";
import { parseReference } from "../src/registry/reference.ts";
import { type ActionPlace, actionPlace, builtAction, startMarket } from "./run-action.test-data.ts";

// As a user who may write next to nothing. Everything that can't be read or written has a code and what helps.

const token = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
const nobody = 65_534;

let github: Github;

beforeAll(async () => void (github = await startMarket(token)));

afterAll(() => github[Symbol.asyncDispose]());

const manifest = { name: "notes", version: "1.2.0", description: "Writes release notes.", author: { name: "Acme" } };
const plugin = {
  ".claude-plugin/plugin.json": JSON.stringify(manifest),
  "commands/draft.md": "---\ndescription: Draft the notes\n---\nWrite the notes as the team wants them.\n",
  "bazaar.config.json": JSON.stringify({ endpoint: "https://plugins.example.com/notes", image: { claude: false } }),
};

/** The checkout is root's, and nobody else may write there; the runner's own files are nobody's. */
function lockedPlace(): ActionPlace {
  const place = actionPlace(plugin);
  chmodSync(join(place.workspace, ".."), 0o755);
  for (const name of ["output", "summary"]) writeFileSync(join(place.temp, name), "");
  writeFileSync(join(place.temp, "event.json"), "{}");
  for (const path of [place.temp, join(place.temp, "output"), join(place.temp, "summary")])
    chownSync(path, nobody, nobody);
  return place;
}

interface Step {
  readonly exitCode: number;
  readonly log: string;
  readonly outputs: string;
}

function runAsNobody(place: ActionPlace, more: Readonly<Record<string, string>>): Promise<Step> {
  const at = (name: string) => join(place.temp, name);
  const env: Record<string, string> = {
    PATH: process.env["PATH"] ?? "",
    HOME: "/proc/none",
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: at("event.json"),
    GITHUB_REPOSITORY: "acme/plugin",
    GITHUB_REF: "refs/heads/main",
    GITHUB_WORKSPACE: place.workspace,
    GITHUB_OUTPUT: at("output"),
    GITHUB_STEP_SUMMARY: at("summary"),
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    RUNNER_TEMP: place.temp,
    TMPDIR: place.temp,
    "INPUT_PLUGIN-PATH": ".",
    INPUT_MODE: "auto",
    INPUT_MARKETPLACE: "acme/market",
    "INPUT_MARKETPLACE-TOKEN": token,
    ...more,
  };
  const args = [`--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups", process.execPath, builtAction];
  return new Promise((resolve) => {
    execFile("setpriv", args, { cwd: place.workspace, env, timeout: 60_000 }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : Number(error.code ?? -1);
      resolve({ exitCode, log: stdout + stderr, outputs: readFileSync(at("output"), "utf8") });
    });
  });
}

const root = process.getuid?.() === 0;

test.runIf(root)("a checkout and a home that can't be written are enough to publish with an image", async () => {
  await using registry = await startRegistry();
  await using client = bareRegistry();
  await pushBase(client.repository(parseReference(`${registry.host}/base`)), await smallBase(), "1");
  using place = lockedPlace();
  const image = { INPUT_IMAGE: `${registry.host}/acme/notes`, "INPUT_IMAGE-BASE": `${registry.host}/base:1` };
  const step = await runAsNobody(place, image);
  expect(step.log).not.toContain("::error");
  expect(step.exitCode).toBe(0);
  expect(step.outputs).toContain("\npushed\n");
});

test.runIf(root).each<[string, (place: ActionPlace) => Readonly<Record<string, string>>, RegExp]>([
  [
    "RUNNER_TEMP",
    ({ workspace }) => ({ RUNNER_TEMP: workspace }),
    /::error::FILE_UNWRITABLE: The folder .* below RUNNER_TEMP/,
  ],
  [
    "the folder for temporary files",
    ({ workspace }) => ({ TMPDIR: workspace, GITHUB_EVENT_NAME: "pull_request" }),
    /::error::FILE_UNWRITABLE: .*EACCES.*TMPDIR/,
  ],
  [
    "a configuration",
    ({ workspace }) => (chmodSync(join(workspace, "bazaar.config.json"), 0), {}),
    /::error::notes: CONFIG_INVALID: .*bazaar\.config\.json: EACCES.* Check/,
  ],
  [
    "a component",
    ({ workspace }) => (chmodSync(join(workspace, "commands/draft.md"), 0), {}),
    /::error title=FILE_UNREADABLE,file=commands\/draft\.md::/,
  ],
  [
    "the event",
    ({ temp }) => (chmodSync(join(temp, "event.json"), 0), {}),
    /::error::USAGE_INVALID: The event of this run/,
  ],
])("%s that can't be used: a code, what helps, and whole outputs", async (_what, change, said) => {
  using place = lockedPlace();
  const step = await runAsNobody(place, change(place));
  expect(step.log).toMatch(said);
  expect(step.log).not.toContain("UNEXPECTED");
  expect(step.exitCode).toBe(1);
  expect(step.outputs).toMatch(/^changed<<(\S+)\nfalse\n\1\n[^]*\nreport<<(\S+)\n.*\n\2\n$/);
});
