import { expect, test } from "vitest";
import { BazaarError } from "../core/errors.ts";
import type { View } from "../marketplace/aggregate/types.ts";
import { hex, hubOf, old, viewOf } from "./memory-hub.test-data.ts";

const two = { ann: viewOf("a", "alpha"), ben: viewOf("b", "alpha", "beta") };

test.each(["/marketplace.zip", "/marketplace.json", "/info"])("%s is another's under another ETag", async (path) => {
  const { taken, held } = hubOf(two);
  const first = await taken(path, "ann");
  const tag = first.headers.get("etag")!;
  expect([first.status, first.headers.get("cache-control")]).toEqual([200, "private, no-cache"]);
  expect(tag).toMatch(/^".*p1.*"$/);
  const before = held.ever;
  const again = await taken(path, "ann", { headers: { "if-none-match": tag } });
  expect([again.status, again.headers.get("etag"), again.text]).toEqual([304, tag, ""]);
  expect(held).toEqual({ now: 0, ever: before });
  expect((await taken(path, "ben", { headers: { "if-none-match": tag } })).status).toBe(200);
});

test("a catalog's ETag is that of the origin in it", async () => {
  const { taken } = hubOf(two);
  const tag = (await taken("/marketplace.json", "ann")).headers.get("etag")!;
  const other = await taken("/marketplace.json", "ann", { headers: { "if-none-match": tag } }, "https://other.example");
  expect([other.status, other.text]).toEqual([200, expect.stringContaining("https://other.example/plugins/alpha/")]);
});

test.each(["https://plugins.example.com/team", "https://plugins.example.com/team//"])(
  "archives lie below the origin that the hub was told: %s",
  async (origin) => {
    const { text } = await hubOf(two, { origin }).taken("/marketplace.json", "ann");
    expect(text).toContain(`"https://plugins.example.com/team/plugins/alpha/${hex("1")}.zip"`);
  },
);

test("an archive comes under its own digest, an old one with its own bytes, and no other at all", async () => {
  const { taken, held } = hubOf(two);
  expect((await taken(`/plugins/alpha/${hex("1")}.zip`, "ann")).text).toBe("ZIP of alpha");
  expect((await taken(`/plugins/alpha/${old.sha256}.zip`, "ann")).text).toBe("old ZIP");
  for (const path of [`alpha/${hex("2")}`, `beta/${hex("2")}`, `alpha/../beta/${hex("2")}`])
    expect((await taken(`/plugins/${path}.zip`, "ann")).status).toBe(404);
  expect((await taken(`/x/plugins/alpha/${hex("1")}.zip`, "ann")).status).toBe(404);
  const headers = { "if-none-match": `"${hex("1")}"` };
  expect((await taken(`/plugins/alpha/${hex("1")}.zip`, "ann", { headers })).status).toBe(304);
  expect(held.now).toBe(0);
});

test("who asked too often is named in the log, as who was let in", async () => {
  const seen: unknown[] = [];
  const { taken } = hubOf(two, {
    limits: { perMinute: 1 },
    onRequest: ({ caller, code }) => seen.push([caller, code]),
  });
  await taken("/info", "ann");
  expect((await taken("/info", "ann")).status).toBe(429);
  expect(seen).toEqual([
    ["ann", undefined],
    ["ann", "RATE_LIMITED"],
  ]);
});

test("what was taken is booked once, with the view; what was only looked at is not", async () => {
  const { taken, audits, held } = hubOf(two);
  await taken("/marketplace.zip", "ann", { method: "HEAD" });
  await taken(`/plugins/alpha/${hex("1")}.zip`, "ann", { method: "HEAD" });
  await taken("/marketplace.json", "ann", { method: "HEAD" });
  expect((await taken("/marketplace.zip", "ann", { headers: { range: "bytes=99-" } })).status).toBe(416);
  await taken("/marketplace.git/info/refs?service=git-upload-pack", "ann");
  const type = { "content-type": "application/x-git-upload-pack-request", "git-protocol": "version=2" };
  const post = (body: string) =>
    taken("/marketplace.git/git-upload-pack", "ann", { method: "POST", body, headers: type });
  await post("0014command=ls-refs\n0000");
  expect(audits).toEqual([]);
  await taken("/marketplace.zip", "ann", { headers: { range: "bytes=0-1" } });
  await taken(`/plugins/alpha/${hex("1")}.zip`, "ann");
  await post(`0012command=fetch\n00010032want ${"a".repeat(40)}\n0009done\n0000`);
  const common = { caller: "ann", view: "a", complete: true };
  expect(audits).toEqual([
    { ...common, what: "zip", plugins: 1, bytes: 2 },
    { ...common, what: "archive", plugin: "alpha", plugins: 1, bytes: 12 },
    { ...common, what: "git", plugins: 1, bytes: 4 },
  ]);
  expect(held.now).toBe(0);
});

test("a clone of what was shown before a change is booked as that", async () => {
  const views = { ann: two.ann };
  const { taken, audits } = hubOf(views);
  await taken("/marketplace.git/info/refs?service=git-upload-pack", "ann");
  views.ann = viewOf("c", "alpha", "beta");
  const headers = { "content-type": "application/x-git-upload-pack-request", "git-protocol": "version=2" };
  const body = `0012command=fetch\n00010032want ${"a".repeat(40)}\n0009done\n0000`;
  await taken("/marketplace.git/git-upload-pack", "ann", { method: "POST", body, headers });
  expect(audits).toMatchObject([{ what: "git", view: "a", plugins: 1 }]);
});

test("HEAD has no range, and the length of all", async () => {
  const { taken } = hubOf(two);
  const { status, headers } = await taken("/marketplace.zip", "ann", {
    method: "HEAD",
    headers: { range: "bytes=1-2" },
  });
  expect([status, headers.get("content-length")]).toEqual([200, "8"]);
});

test("what a git is told of the protocol is of letters, digits and a few signs", async () => {
  const { taken, protocols } = hubOf(two);
  for (const version of ["version=2", "version=2;x", "$(id)", "version=2:object-format=sha1"])
    await taken("/marketplace.git/info/refs?service=git-upload-pack", "ann", { headers: { "git-protocol": version } });
  expect(protocols).toEqual(["version=2", undefined, undefined, "version=2:object-format=sha1"]);
});

test("what fails is told to who runs it, and to nobody else", async () => {
  const told: unknown[] = [];
  const error = new Error("/state/views/secret can't be read");
  const { taken } = hubOf(two, { callers: { find: () => Promise.reject(error) }, onError: (one) => told.push(one) });
  const { status, text } = await taken("/info", "ann");
  expect([status, text]).toEqual([500, expect.not.stringContaining("secret")]);
  expect(told).toEqual([error]);
});

test("a caller who goes away while something is made is no failure, and nobody's trouble", async () => {
  const told: unknown[] = [];
  const codes: (string | undefined)[] = [];
  const stop = new AbortController();
  const refs = () => {
    stop.abort();
    return Promise.reject(new Error("git was stopped"));
  };
  const git = { refs, pack: refs, holds: async () => false };
  const { taken } = hubOf(two, {
    git,
    onError: (one) => told.push(one),
    onRequest: ({ code, status }) => codes.push(`${status} ${code}`),
  });
  await taken("/marketplace.git/info/refs?service=git-upload-pack", "ann", { signal: stop.signal });
  expect([told, codes]).toEqual([[], ["499 CALLER_GONE"]]);
});

test("the log has neither a token that stands in the path, nor more of a path than leads anywhere", async () => {
  const paths: string[] = [];
  const { taken } = hubOf(two, { onRequest: ({ path }) => paths.push(path) });
  const key = `cbz_${"aB3-_".repeat(8)}`;
  await taken(`/${key}/marketplace.git`, "ann");
  await taken(`/${"x".repeat(9_000)}`, "ann");
  await taken(`/plugins/${"n".repeat(200)}/${hex("1")}.zip`, "ann");
  expect(paths[0]).toBe("/cbz_…/marketplace.git");
  expect(paths[1]).toBe(`/${"x".repeat(299)}…`);
  expect(paths[2]).toMatch(/1\.zip$/);
});

test("of what was asked by HEAD no byte leaves, and none is booked", async () => {
  const bytes: number[] = [];
  const { taken } = hubOf(two, { onRequest: (record) => bytes.push(record.bytes) });
  for (const path of ["/healthz", "/readyz", "/info", "/marketplace.zip", "/nothing"])
    expect((await taken(path, "ann", { method: "HEAD" })).text).toBe("");
  expect(bytes).toEqual([0, 0, 0, 0, 0]);
});

test("git is refused in plain words, which it shows to its user, and everybody else in JSON", async () => {
  const { taken } = hubOf(two, { callers: { find: () => undefined } });
  const git = await taken("/marketplace.git/info/refs?service=git-upload-pack", "ann");
  expect([git.status, git.headers.get("content-type")]).toEqual([401, "text/plain; charset=utf-8"]);
  expect([git.text, git.headers.get("www-authenticate")]).toEqual([
    expect.stringMatching(/^The token is .* \(TOKEN_REFUSED\)\n$/),
    expect.stringContaining("Basic"),
  ]);
  expect(JSON.parse((await taken("/marketplace.zip", "ann")).text)).toMatchObject({ error: { code: "TOKEN_REFUSED" } });
});

test("callers are looked up by tokens alone, and not by what can be none", async () => {
  const asked: string[] = [];
  const { hub } = hubOf(two, { callers: { find: (token) => void asked.push(token) } });
  const ask = (authorization: string) =>
    hub.fetch(new Request("http://hub/info", { headers: { authorization } }), { address: "192.0.2.1" });
  for (const header of ["Bearer", "Bearer a b", `Basic ${btoa(":")}`, `Basic ${btoa("user:a b")}`, "Digest x"])
    expect((await ask(header)).status).toBe(401);
  expect(asked).toEqual([]);
  await ask(`Basic ${btoa("user:token")}`);
  await ask(`Basic ${btoa("token2:")}`);
  expect(asked).toEqual(["token", "token2"]);
});

test("an old archive is for those only who have its plugin still", async () => {
  const { taken } = hubOf({ ...two, eve: viewOf("e", "beta") });
  expect((await taken(`/plugins/alpha/${old.sha256}.zip`, "eve")).status).toBe(404);
});

test("a git that fails holds no build", async () => {
  const fails = () => Promise.reject(new Error("git failed"));
  const { taken, held } = hubOf(two, {
    git: { refs: fails, pack: fails, holds: async () => false },
    onError: () => {},
  });
  const headers = { "content-type": "application/x-git-upload-pack-request", "git-protocol": "version=2" };
  const body = "0014command=ls-refs\n0000";
  const asked = await taken("/marketplace.git/git-upload-pack", "ann", { method: "POST", body, headers });
  expect([asked.status, asked.text]).toEqual([500, expect.stringContaining("HUB_FAILED")]);
  expect((await taken("/marketplace.git/info/refs?service=git-upload-pack", "ann")).status).toBe(500);
  expect(held).toEqual({ now: 0, ever: 2 });
});

test("who is granted what is not there is told so, and who runs the hub once", async () => {
  const told: unknown[] = [];
  const empty = new BazaarError("MARKETPLACE_EMPTY_RESULT", "Nothing of team/gone is there.", "Look at the grants.");
  const views = new Proxy<Record<string, View>>(two, {
    get: (all, name) => {
      if (name === "eve") throw empty;
      return all[String(name)];
    },
  });
  const { taken } = hubOf(views, { onError: (error) => told.push(error) });
  for (const path of ["/marketplace.zip", "/info", "/marketplace.git/info/refs?service=git-upload-pack"]) {
    const { status, text } = await taken(path, "eve");
    expect([status, text]).toEqual([503, expect.stringMatching(/Nothing of what is granted to you.*|NOTHING_THERE/s)]);
    expect(text).not.toContain("team/gone");
  }
  expect(told).toEqual([empty]);
  expect((await taken("/info", "ann")).status).toBe(200);
});
