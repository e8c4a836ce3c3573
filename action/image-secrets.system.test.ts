import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gitText } from "../src/adapters/git.ts";
import type { Github } from "../src/testing/github/start-github.ts";
import { parseReference } from "../src/registry/reference.ts";
import { bareRegistry } from "../src/testing/registry-client.ts";
import { startRegistry } from "../src/testing/registry.ts";
import { pushBase, smallBase } from "../src/testing/small-base.ts";
import { type ActionPlace, actionPlace, runStep, type StepOutcome, startMarket } from "./run-action.test-data.ts";

// What a checkout and a runner hold beside the plugin: none of it may be handed on.

const token = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
const runToken = "ghs_9876543210abcdefghijABCDEFGHIJ543210";
const secrets = {
  modelKey: "sk-ant-api03-Qw7ErTy8UiOp9AsDf0GhJk1LzXc2VbNm3",
  inGit: "eC1hY2Nlc3MtdG9rZW46Z2hwX2luR2l0Q29uZmlnMTIzNDU2Nzg5MA",
  inNpmrc: "npm_Zx9Yw8Vu7Ts6Rq5Po4Nm3Lk2Ji1Hg0Fe9Dc8",
  inEnv: "hunter2-from-the-dotenv-file-0815",
  inNested: "hunter3-from-a-nested-dotenv-file-4711",
  inKey: "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZWQyNTUxOQ",
  inNetrc: "netrc-password-1234567890",
  inSettings: "settings-local-password-1234567",
  inEnvironment: "environment-secret-1234567890",
};
const manifest = { name: "notes", version: "1.2.0", description: "Writes release notes.", author: { name: "Acme" } };
const plugin = {
  ".claude-plugin/plugin.json": JSON.stringify(manifest),
  "commands/draft.md": "---\ndescription: Draft the notes\n---\nWrite the notes as the team wants them.\n",
  "bazaar.config.json": JSON.stringify({ endpoint: "https://plugins.example.com/notes", image: { claude: false } }),
  ".git/config": `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${secrets.inGit}\n`,
  ".git/HEAD": "ref: refs/heads/main\n",
  ".npmrc": `//registry.npmjs.org/:_authToken=${secrets.inNpmrc}\n`,
  ".env": `PASSWORD=${secrets.inEnv}\n`,
  ".env.production": `PASSWORD=${secrets.inEnv}\n`,
  "skills/scan/SKILL.md":
    "---\nname: scan\ndescription: Scans a folder for old notes\n---\nRead the assets and say what is old.\n",
  "skills/scan/.env": `PASSWORD=${secrets.inNested}\n`,
  "skills/scan/.npmrc": `//registry.npmjs.org/:_authToken=${secrets.inNpmrc}\n`,
  "keys/id_ed25519": `-----BEGIN OPENSSH PRIVATE KEY-----\n${secrets.inKey}\n-----END OPENSSH PRIVATE KEY-----\n`,
  "keys/server.pem": `-----BEGIN PRIVATE KEY-----\n${secrets.inKey}\n-----END PRIVATE KEY-----\n`,
  ".netrc": `machine github.com login x password ${secrets.inNetrc}\n`,
  ".git-credentials": `https://x:${secrets.inNetrc}@github.com\n`,
  ".claude/settings.local.json": JSON.stringify({ env: { DB_PASSWORD: secrets.inSettings } }),
  ".docker/config.json": JSON.stringify({ auths: { "ghcr.io": { auth: secrets.inNetrc } } }),
  ".aws/credentials": `aws_secret_access_key = ${secrets.inNetrc}\n`,
};

let github: Github;

beforeAll(async () => void (github = await startMarket(token)));

afterAll(() => github[Symbol.asyncDispose]());

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((p) => join(folder, p))
    .filter((p) => statSync(p).isFile());
}

function opened(blob: Buffer): Buffer {
  return blob[0] === 0x1f && blob[1] === 0x8b ? gunzipSync(blob) : blob;
}

function published(place: ActionPlace, host: string): Promise<StepOutcome> {
  return runStep(place, {
    event: "push",
    inputs: {
      marketplace: "acme/market",
      "marketplace-token": token,
      "github-token": runToken,
      image: `${host}/acme/notes`,
      "image-base": `${host}/base:1`,
      "image-tags": "v1",
    },
    env: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      ANTHROPIC_API_KEY: secrets.modelKey,
      NPM_TOKEN: secrets.inNpmrc,
      GITHUB_TOKEN: runToken,
      ACTIONS_RUNTIME_TOKEN: secrets.inEnvironment,
    },
  });
}

test("none of it is in the image, the marketplace, the log, the summary, the outputs or the report", async () => {
  await using registry = await startRegistry();
  await using client = bareRegistry();
  await pushBase(client.repository(parseReference(`${registry.host}/base`)), await smallBase(), "1");
  using place = actionPlace(plugin);
  const step = await published(place, registry.host);
  expect(step.outputs).toMatchObject({ operation: "pushed", digest: expect.stringMatching(/^sha256:/) as unknown });
  const inImage = Buffer.concat(filesBelow(registry.storage).map((path) => opened(readFileSync(path))));
  expect(inImage.includes("Write the notes as the team wants them.")).toBe(true);
  const written = filesBelow(place.temp).map((path) => readFileSync(path, "utf8"));
  const log = step.log.replaceAll(/^::add-mask::.*$/gm, "");
  const told = [log, step.summary, JSON.stringify(step.outputs), JSON.stringify(step.report), ...written].join("\n");
  const market = await gitText(["log", "-p", "main"], { cwd: await github.directory("acme/market") });
  const found = Object.entries({ ...secrets, token, runToken }).filter(([, secret]) =>
    [secret, Buffer.from(secret).toString("base64")].some(
      (form) => inImage.includes(form) || told.includes(form) || market.includes(form),
    ),
  );
  expect(found.map(([name]) => name)).toEqual([]);
});

test("a credential in any other file keeps the image from being built, and is not shown", async () => {
  await using registry = await startRegistry();
  await using client = bareRegistry();
  await pushBase(client.repository(parseReference(`${registry.host}/base`)), await smallBase(), "1");
  using place = actionPlace({ ...plugin, "notes.txt": `key: ${secrets.modelKey}\n` });
  const step = await published(place, registry.host);
  expect(step.exitCode).toBe(1);
  expect(step.log).toMatch(/::error::PLUGIN_INCOMPLETE: notes\.txt:1: There is a credential in this line/);
  expect(step.log + step.summary + JSON.stringify(step.report)).not.toContain(secrets.modelKey);
});
