import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NodeRegistry, NodeRegistryOptions } from "../adapters/node-registry.ts";
import { blobOf, mediaTypes } from "../image/oci.ts";
import { lacks } from "../testing/programs.ts";
import { htpasswdUser, startRegistry, type TestRegistry } from "../testing/registry.ts";
import { bareRegistry, pushImage, readBlob, smallImage, sourceOf } from "../testing/registry-client.ts";
import { startFaultyRegistry } from "../testing/registry-faults.ts";
import type { Credential } from "./types.ts";

const missing = lacks("docker-registry");
const secret = "s3cr3t-of-bert";
const users = { anna: "a", bert: secret };
/** Anna may do all, bert may pull all, anybody may pull what is public. */
const allows = (user: string, repository: string, action: string) =>
  user === "anna" || (action === "pull" && (user === "bert" || repository.startsWith("public/")));
const password = (username: string, word: string): Credential => ({ kind: "password", username, password: word });
const image = smallImage([randomBytes(50_000), randomBytes(60_000)]);

let registry: TestRegistry;
beforeAll(async () => {
  if (!missing)
    registry = await startRegistry({ kind: "token", users, allows, refreshTokens: { "refresh-anna": "anna" } });
});
afterAll(async () => registry?.[Symbol.asyncDispose]());

function as(
  credential: Credential | undefined,
  options: Partial<NodeRegistryOptions> = {},
  at = registry,
): NodeRegistry {
  return bareRegistry({ ...(credential === undefined ? {} : { explicit: { [at.host]: credential } }), ...options });
}

describe.skipIf(missing)("with tokens", () => {
  test("a push, a mount across repositories and a pull, each with the scopes that it needs", async () => {
    await using client = as(password("anna", "a"));
    const base = client.repository(`${registry.host}/public/base`);
    await pushImage(base, image, "t");
    const before = registry.tokens?.requests.length ?? 0;
    const target = client.repository(`${registry.host}/private/app`);
    await target.preflight();
    for (const blob of image.blobs)
      expect(await target.put({ ...sourceOf(blob), mountFrom: base.path })).toBe("mounted");
    await target.putManifest(image.manifest, "t");
    expect(registry.tokens?.requests.slice(before)).toEqual([
      "GET anna repository:private/app:pull,push",
      "GET anna repository:private/app:pull,push repository:public/base:pull",
    ]);
    await using reader = as(password("bert", secret));
    const pulled = reader.repository(`${registry.host}/private/app`);
    expect((await pulled.manifest("t"))?.digest).toBe(image.manifest.digest);
    for (const blob of image.blobs) expect(await readBlob(pulled.read(blob))).toEqual(Buffer.from(blob.bytes));
  });

  test("many requests at once ask for one token", async () => {
    await using client = as(password("anna", "a"));
    const target = client.repository(`${registry.host}/many/app`);
    const before = registry.tokens?.requests.length ?? 0;
    await target.has(image.manifest.digest);
    await Promise.all(
      Array.from({ length: 8 }, (_, at) => target.put(sourceOf(blobOf(mediaTypes.layer, randomBytes(at + 10))))),
    );
    expect(registry.tokens?.requests.slice(before)).toHaveLength(2);
  });

  test("which login is used is told once for each registry, and only where one is wanted", async () => {
    await using open = await startRegistry();
    const told: string[] = [];
    const onCredential: NodeRegistryOptions["onCredential"] = (host, { source }) => told.push(`${host}: ${source}`);
    await using client = as(password("anna", "a"), { onCredential });
    for (const host of [registry.host, open.host]) {
      for (const path of ["one/app", "two/app"]) await client.repository(`${host}/${path}`).head("t");
    }
    expect(told).toEqual([`${registry.host}: the credential that was given`]);
  });

  test("a refresh token is exchanged for tokens", async () => {
    await using client = as({ kind: "identity", token: "refresh-anna" });
    await client.repository(`${registry.host}/private/refreshed`).preflight();
    // The session that proved the right is cancelled beside it, which wants another token.
    expect(registry.tokens?.requests).toContain("POST anna repository:private/refreshed:pull,push");
    await using wrong = as({ kind: "identity", token: "of-nobody" });
    await expect(wrong.repository(`${registry.host}/private/refreshed`).preflight()).rejects.toMatchObject({
      details: { failure: "login-wrong" },
    });
  });

  test("anybody may pull what is public, and nothing else", async () => {
    await using owner = as(password("anna", "a"));
    for (const path of ["public/seen", "private/unseen"]) {
      const repository = owner.repository(`${registry.host}/${path}`);
      await pushImage(repository, image, "t");
      expect(await repository.isReadableByAnyone("t")).toBe(path === "public/seen");
    }
    await using anybody = as(undefined);
    const seen = anybody.repository(`${registry.host}/public/seen`);
    expect((await seen.manifest("t"))?.digest).toBe(image.manifest.digest);
    await expect(anybody.repository(`${registry.host}/private/unseen`).manifest("t")).rejects.toMatchObject({
      code: "REGISTRY_DENIED",
      details: { failure: "login-missing" },
      message: expect.stringMatching(
        /private\/unseen \(asked without a credential \(there is no \/nonexistent.*docker login 127/s,
      ) as string,
    });
  });

  test("a wrong password is told, with where it came from and without itself", async () => {
    await using client = as(password("bert", "wr0ng-word"));
    const failure = client.repository(`${registry.host}/private/app`).preflight();
    const error: unknown = await failure.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "REGISTRY_DENIED", details: { failure: "login-wrong" } });
    expect(String(error)).toContain("the credential that was given");
    expect(String(error)).not.toContain("wr0ng-word");
  });

  test("a user without the right is told so, after few requests", async () => {
    await using faulty = await startFaultyRegistry(registry.host);
    await using client = bareRegistry({ explicit: { [faulty.host]: password("bert", secret) } });
    const repository = client.repository(`${faulty.host}/private/app`);
    await expect(repository.preflight()).rejects.toMatchObject({
      code: "REGISTRY_DENIED",
      details: { failure: "denied", status: 401 },
    });
    expect(faulty.requests).toHaveLength(2);
  });

  test.each([
    ["is finished with new ones that are got in time", undefined],
    ["goes on after the 401 that the server gives too early", 300],
  ])("of two seconds, a longer upload %s", async (_, saidSeconds) => {
    const life = { seconds: 2, ...(saidSeconds === undefined ? {} : { saidSeconds }) };
    await using short = await startRegistry({ kind: "token", users, allows, ...life });
    const tooMuch = { when: "PUT /blobs/uploads/", answer: { status: 413 } };
    await using faulty = await startFaultyRegistry(short.host, [tooMuch]);
    await using client = bareRegistry({ explicit: { [faulty.host]: password("anna", "a") } });
    const repository = client.repository(`${faulty.host}/long/upload`);
    const blob = blobOf(mediaTypes.layer, randomBytes(17_000_000));
    async function* open() {
      const late = faulty.log.some((line) => line.startsWith("PUT"));
      for await (const chunk of sourceOf(blob, 8_500_000).open()) {
        if (late) await sleep(2_100);
        yield chunk;
      }
    }
    expect(await repository.put({ ...sourceOf(blob), open })).toBe("uploaded");
    expect(Buffer.compare(await readBlob(repository.read(blob)), blob.bytes)).toBe(0);
    expect(short.tokens?.requests.length).toBeGreaterThan(2);
    const refused = faulty.requests.filter(({ method, status }) => method === "PATCH" && status === 401);
    expect(refused.length > 0).toBe(saidSeconds !== undefined);
  });
});

describe.skipIf(missing)("with a password", () => {
  test("a push and a pull, and nothing without it", async () => {
    await using basic = await startRegistry({ kind: "htpasswd" });
    await using client = as(password(htpasswdUser.username, htpasswdUser.password), {}, basic);
    const repository = client.repository(`${basic.host}/acme/app`);
    await repository.preflight();
    await pushImage(repository, image, "t");
    expect((await repository.manifest("t"))?.digest).toBe(image.manifest.digest);
    expect(await repository.isReadableByAnyone("t")).toBe(false);
    await using wrong = as(password("anna", "no horse"), {}, basic);
    const denied = wrong.repository(`${basic.host}/acme/app`).preflight();
    await expect(denied).rejects.toMatchObject({ details: { failure: "login-wrong" } });
    await using nobody = as(undefined);
    const refused = nobody.repository(`${basic.host}/acme/app`).preflight();
    await expect(refused).rejects.toMatchObject({ details: { failure: "login-missing" } });
  });

  test("no Authorization goes to another host, for a redirect nor for an upload", async () => {
    await using basic = await startRegistry({ kind: "htpasswd" });
    await using open = await startRegistry();
    await using storage = await startFaultyRegistry(open.host);
    await using bare = bareRegistry();
    const away = `http://${storage.host}`;
    const blob = image.blobs[0]!;
    const elsewhere = bare.repository(`${open.host}/acme/app`);
    await elsewhere.put(sourceOf(blob));
    await using faulty = await startFaultyRegistry(basic.host, [
      {
        when: "GET /blobs/",
        times: 9,
        status: 307,
        headers: () => ({ location: `${away}/v2/acme/app/blobs/${blob.digest}?sig=abc` }),
      },
      { when: "POST /blobs/uploads/", times: 9, headers: (given) => ({ ...given, location: foreign }) },
    ]);
    await using client = bareRegistry({
      explicit: { [faulty.host]: password(htpasswdUser.username, htpasswdUser.password) },
    });
    const repository = client.repository(`${faulty.host}/acme/app`);
    let foreign = "";
    await client.repository(`${faulty.host}/acme/app`).has(blob.digest);
    expect(Buffer.compare(await readBlob(repository.read(blob)), blob.bytes)).toBe(0);
    const opened = await fetch(`http://${storage.host}/v2/acme/app/blobs/uploads/`, { method: "POST" });
    foreign = opened.headers.get("location") ?? "";
    const other = blobOf(mediaTypes.layer, randomBytes(1_000));
    expect(await repository.put(sourceOf(other))).toBe("uploaded");
    expect(await elsewhere.has(other.digest)).toBe(true);
    expect(storage.log).toEqual([
      "GET /v2/acme/app/blobs/DIGEST?sig=abc",
      "POST /v2/acme/app/blobs/uploads/",
      "PUT /v2/acme/app/blobs/uploads/SESSION",
    ]);
    expect(storage.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
    expect(faulty.requests.some(({ headers }) => headers.authorization !== undefined)).toBe(true);
  });
});

describe.skipIf(missing || lacks("skopeo"))("another client", () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "bazaar-skopeo-"))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("reads what was pushed, with its own login", async () => {
    await using client = as(password("anna", "a"));
    await pushImage(client.repository(`${registry.host}/private/read`), image, "t");
    const named = `docker://${registry.host}/private/read:t`;
    const args = [
      "copy",
      "--src-tls-verify=false",
      "--src-creds",
      `bert:${secret}`,
      "--insecure-policy",
      named,
      `dir:${folder}/out`,
    ];
    // Not the one that blocks: the server of tokens is this process.
    await promisify(execFile)("skopeo", args, { env: { ...process.env, HOME: folder } });
    expect(readFileSync(join(folder, "out/manifest.json")).equals(image.manifest.bytes)).toBe(true);
  });
});
