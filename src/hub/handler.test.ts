import { expect, test } from "vitest";
import type { AggregatePlugin, View } from "../marketplace/aggregate/types.ts";
import { createHub } from "./handler.ts";
import type { BuiltView, Download, HubAuditRecord } from "./ports.ts";
import type { HubOptions } from "./types.ts";

const hex = (letter: string) => letter.repeat(64);
const pluginOf = (name: string): AggregatePlugin => ({
  slug: "team",
  sourceName: name,
  name,
  folder: `team-${name}`,
  version: "1.0.0",
  entry: { name },
  files: [],
  contentHash: name,
});
const viewOf = (hash: string, ...names: readonly string[]): View => ({
  aggregate: { name: "all", owner: { name: "Team" }, renames: {} },
  plugins: names.map(pluginOf),
  hash,
});

function downloadOf(text: string, sha256: string): Download {
  return {
    size: text.length,
    sha256,
    read: async function* (start, end) {
      yield Buffer.from(text.slice(start, end));
    },
  };
}

const old = { name: "alpha", sha256: hex("0") };

/** A hub whose callers are called as their tokens are; views, builds and repositories are in memory. */
function hubOf(views: Record<string, View>, more: Partial<HubOptions> = {}) {
  const held = { now: 0, ever: 0 };
  const audits: HubAuditRecord[] = [];
  const protocols: (string | undefined)[] = [];
  const hold = <T>(value: T) => {
    held.now += 1;
    held.ever += 1;
    return { value, release: () => void (held.now -= 1) };
  };
  const built = (view: View): BuiltView => ({
    view,
    commit: view.hash.repeat(40),
    repository: view.hash,
    archives: new Map(view.plugins.map(({ name }, at) => [name, downloadOf(`ZIP of ${name}`, hex(String(at + 1)))])),
  });
  const hub = createHub({
    callers: { find: (token) => ({ name: token }) },
    views: {
      packing: "p1",
      isReady: () => true,
      of: ({ name }) => views[name],
      may: () => true,
      build: async (view) => hold(built(view)),
      zip: async ({ hash }) => hold(downloadOf(`ZIP of ${hash}`, hex("f"))),
      kept: async (_, name, sha256) =>
        name === old.name && sha256 === old.sha256 ? hold(downloadOf("old ZIP", sha256)) : undefined,
    },
    git: {
      refs: async ({ repository, protocol }) => {
        protocols.push(protocol);
        return Buffer.from(repository);
      },
      pack: async () =>
        (async function* () {
          yield Buffer.from("PACK");
        })(),
      holds: async () => false,
    },
    onAudit: (record) => void audits.push(record),
    ...more,
  });
  const ask = (path: string, name: string, init: RequestInit = {}, host = "http://hub") => {
    const headers = { authorization: `Bearer ${name}`, ...(init.headers as Record<string, string>) };
    return hub.fetch(new Request(`${host}${path}`, { ...init, headers }));
  };
  /** What was answered, once all of it was read. */
  const taken = async (...args: Parameters<typeof ask>) => {
    const answer = await ask(...args);
    const text = await answer.text();
    await new Promise((resolve) => void setImmediate(resolve));
    return { status: answer.status, text, headers: answer.headers };
  };
  return { hub, held, audits, protocols, taken };
}

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

test("what was taken is booked once, with the view; what was only looked at is not", async () => {
  const { taken, audits, held } = hubOf(two);
  await taken("/marketplace.zip", "ann", { method: "HEAD" });
  await taken(`/plugins/alpha/${hex("1")}.zip`, "ann", { method: "HEAD" });
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
