import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Credential } from "../registry/types.ts";
import { writeFiles } from "../testing/write-files.ts";
import { registryCredentials } from "./registry-credentials.ts";

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), "bazaar-login-"))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

const base64 = (text: string) => Buffer.from(text).toString("base64");
const pair = (username: string, password: string): Credential => ({ kind: "password", username, password });

/** What is found for a host with this `config.json` and this environment. */
function find(registry: string, config: unknown, env: Record<string, string> = {}, explicit = {}) {
  if (config !== undefined) {
    writeFiles(home, { ".docker/config.json": typeof config === "string" ? config : JSON.stringify(config) });
  }
  const all = { PATH: `${home}/bin:${process.env["PATH"] ?? ""}`, ...env };
  return registryCredentials({ env: all, home, explicit, helperTimeoutMs: 2_000 })(registry);
}

/** A helper of Docker's kind: a real program. */
function helper(name: string, script: string): void {
  const file = `bin/docker-credential-${name}`;
  writeFiles(home, { [file]: `#!/bin/sh\n${script}\n` });
  chmodSync(join(home, file), 0o755);
}

describe("docker's config.json", () => {
  test.each<[string, string, unknown, Credential | undefined]>([
    ["an auth", "r.example", { auths: { "r.example": { auth: base64("me:a:b") } } }, pair("me", "a:b")],
    [
      "one with NULs behind",
      "r.example",
      { auths: { "r.example": { auth: base64("me:word\0\0") } } },
      pair("me", "word"),
    ],
    ["one in UTF-8", "r.example", { auths: { "r.example": { auth: base64("jürgen:wört") } } }, pair("jürgen", "wört")],
    [
      "user and password",
      "r.example",
      { auths: { "r.example": { username: "me", password: "word" } } },
      pair("me", "word"),
    ],
    ["a URL as key", "r.example", { auths: { "https://r.example/v1/": { auth: base64("me:w") } } }, pair("me", "w")],
    ["another port", "r.example:5000", { auths: { "r.example": { auth: base64("me:w") } } }, undefined],
    [
      "another host's end",
      "r.example",
      { auths: { "evil-r.example": { auth: base64("me:w") }, "r.example.evil": { auth: base64("me:w") } } },
      undefined,
    ],
    ["a path below", "r.example", { auths: { "x.example/r.example": { auth: base64("me:w") } } }, undefined],
    [
      "Docker Hub's old key",
      "docker.io",
      { auths: { "https://index.docker.io/v1/": { auth: base64("me:w") } } },
      pair("me", "w"),
    ],
    [
      "an identity token",
      "r.example",
      { auths: { "r.example": { auth: base64("me:"), identitytoken: "it" } } },
      { kind: "identity", token: "it" },
    ],
    [
      "a registry token",
      "r.example",
      { auths: { "r.example": { registrytoken: "rt" } } },
      { kind: "bearer", token: "rt" },
    ],
    ["no base64", "r.example", { auths: { "r.example": { auth: "%%%" } } }, undefined],
    ["no colon", "r.example", { auths: { "r.example": { auth: base64("me") } } }, undefined],
    ["other types", "r.example", { auths: { "r.example": 7 }, credHelpers: [], credsStore: 7 }, undefined],
    ["no JSON", "r.example", "{ no", undefined],
  ])("with %s", async (_, registry, config, credential) => {
    const found = await find(registry, config);
    expect(found.credential).toEqual(credential);
    expect(found.source).toContain("config.json");
    expect(found.source).not.toMatch(/word|wört/);
  });

  test("says that an entry is malformed, but for the empty one that a helper's login leaves", async () => {
    const why = async (entry: object) => (await find("r.example", { auths: { "r.example": entry } })).source;
    expect(await why({ auth: "%%%" })).toMatch(/^the entry of r\.example in .*config\.json holds no login$/);
    expect(await why({})).toMatch(/config\.json has none for r\.example$/);
  });

  test("is looked for where DOCKER_CONFIG says, and may be missing", async () => {
    writeFiles(home, { "other/config.json": JSON.stringify({ auths: { "r.example": { auth: base64("me:w") } } }) });
    expect((await find("r.example", undefined, { DOCKER_CONFIG: join(home, "other") })).credential).toEqual(
      pair("me", "w"),
    );
    expect(await find("r.example", undefined)).toEqual({ source: `there is no ${home}/.docker/config.json` });
  });
});

test.each(["%%%", base64("s3cr3t-without-colon"), base64(":s3cr3t")])(
  "an entry that can't be read (%s) is told, and is not taken for none",
  async (auth) => {
    const found = await find("r.example", { auths: { "r.example": { auth } } });
    expect(found).toEqual({
      source: expect.stringMatching(/entry of r\.example in .*config\.json holds no login/),
    });
    expect(found.source).not.toContain("s3cr3t");
    expect((await find("r.example", { auths: { "r.example": {} } })).source).toContain("has none for r.example");
  },
);

describe("a credential helper", () => {
  test("is asked for exactly this host, before auths and the general one", async () => {
    helper("own", 'read -r server; [ "$1" = get ] && echo "{\\"Username\\":\\"$server\\",\\"Secret\\":\\"s\\"}"');
    helper("all", 'read -r server; echo "{\\"Username\\":\\"<token>\\",\\"Secret\\":\\"$server\\"}"');
    const config = {
      auths: { "r.example": { auth: base64("me:w") } },
      credHelpers: { "r.example": "own" },
      credsStore: "all",
    };
    expect(await find("r.example", config)).toEqual({
      credential: pair("r.example", "s"),
      source: "docker-credential-own",
    });
    expect((await find("docker.io", config)).credential).toEqual({
      kind: "identity",
      token: "https://index.docker.io/v1/",
    });
  });

  test.each([
    ["has none", 'echo "credentials not found in native keychain"; exit 1', "docker-credential-x has none"],
    ["fails", 'echo "secret-word"; exit 3', "docker-credential-x failed"],
    ["prints no credential", "echo '{}'", "docker-credential-x printed no credential"],
    ["never ends", "exec sleep 60", "docker-credential-x gave no answer within 2 s"],
    ["prints without end", "exec yes", "docker-credential-x failed"],
  ])("that %s leaves auths, and says why where there is nothing", async (_, script, why) => {
    helper("x", script);
    expect(await find("r.example", { credsStore: "x" })).toEqual({ source: why });
    const auths = { "r.example": { auth: base64("me:w") } };
    expect((await find("r.example", { credsStore: "x", auths })).credential).toEqual(pair("me", "w"));
  });

  test("that is not installed, or has no name of one, is started nowhere", async () => {
    expect(await find("r.example", { credsStore: "gone" })).toEqual({
      source: "docker-credential-gone is not installed",
    });
    writeFiles(home, { "bin/docker-credential-x/evil": "" });
    const found = await find("r.example", { credHelpers: { "r.example": "x/../../../bin/sh" } });
    expect(found).toEqual({ source: "the helper's name can't be one" });
  });
});

describe("in GitHub Actions", () => {
  const env = { GITHUB_ACTIONS: "true", GITHUB_TOKEN: "ghs_1", GITHUB_ACTOR: "anna", GITHUB_REPOSITORY: "acme/app" };

  test("GITHUB_TOKEN is for GHCR, and for no other host", async () => {
    expect(await find("ghcr.io", undefined, env)).toEqual({
      credential: pair("anna", "ghs_1"),
      source: "GITHUB_TOKEN",
      token: "unknown",
    });
    for (const host of ["docker.io", "ghcr.io.evil.example", "r.example"]) {
      expect((await find(host, undefined, env)).credential).toBeUndefined();
    }
    expect((await find("ghcr.io", undefined, { GITHUB_TOKEN: "x" })).credential).toBeUndefined();
  });

  test("a login of the job goes before it", async () => {
    const config = { auths: { "ghcr.io": { auth: base64("me:w") } } };
    expect((await find("ghcr.io", config, env)).credential).toEqual(pair("me", "w"));
  });

  test.each([
    ["someone/app", "pull_request", "fork"],
    ["acme/app", "pull_request", "unknown"],
    ["someone/app", "pull_request_target", "unknown"],
  ])("a head in %s at %s is a run of a %s", async (full_name, event, kind) => {
    const payload = join(home, "event.json");
    writeFiles(home, { "event.json": JSON.stringify({ pull_request: { head: { repo: { full_name } } } }) });
    const found = await find("ghcr.io", undefined, { ...env, GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: payload });
    expect(found.token).toBe(kind);
  });
});

test("what the caller gives goes before all, and to its own host only", async () => {
  const config = { auths: { "r.example": { auth: base64("me:w") } } };
  const explicit = { "r.example": pair("given", "g") };
  expect((await find("r.example", config, {}, explicit)).credential).toEqual(pair("given", "g"));
  expect((await find("other.example", config, {}, explicit)).credential).toBeUndefined();
});
