import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createProxyHandler } from "../proxy/handler.ts";
import type { PatchStore } from "../proxy/patches.ts";
import { MemoryRunner, testKey, testPlugin } from "../testing/proxy-fixtures.ts";
import { createPatchStore } from "./patch-store.ts";
import { servePlugin } from "./serve-plugin.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "patches-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : Buffer.from(bytes).toString());

describe("a patch store", () => {
  test("gives a patch to the caller that owns it, and to nobody else", async () => {
    const store = createPatchStore(folder);
    const id = await store.put("c-0123456789abcdef", "the patch ä\n");
    expect(id).toMatch(/^[\w-]{22}$/);
    expect(text(await store.get("c-0123456789abcdef", id))).toBe("the patch ä\n");
    expect(await store.get("c-fedcba9876543210", id)).toBeUndefined();
  });

  test("never gives the same id twice, and keeps files that only the host may read", async () => {
    const store = createPatchStore(folder);
    const ids = await Promise.all(Array.from({ length: 50 }, () => store.put("c-1", "x")));
    expect(new Set(ids).size).toBe(50);
    expect(readdirSync(join(folder, "c-1"))).toHaveLength(50);
    expect(statSync(join(folder, "c-1")).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, "c-1", ids[0] ?? "")).mode & 0o777).toBe(0o600);
  });

  test.each(["../c-2/", "..", ".", "", "x".repeat(22), "%2e%2e", "c-2/aaaaaaaaaaaaaaaaaaaaaa", "a\0b"])(
    "finds nothing under %j",
    async (id) => {
      const store = createPatchStore(folder);
      const other = await store.put("c-2", "other");
      expect(await store.get("c-1", id)).toBeUndefined();
      expect(await store.get("c-1", `${id}${other}`)).toBeUndefined();
    },
  );

  test.each(["..", "../x", "a/b", "", ".hidden", "a\0"])("makes no folder for a caller named %j", async (caller) => {
    const store = createPatchStore(join(folder));
    await expect(store.put(caller, "x")).rejects.toMatchObject({ code: "UNEXPECTED" });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("gives out nothing that is too old, and removes it with the next patch", async () => {
    const store = createPatchStore(folder, { ttlMs: 60_000 });
    const old = await store.put("c-1", "old");
    const past = new Date(Date.now() - 61_000);
    utimesSync(join(folder, "c-1", old), past, past);
    expect(await store.get("c-1", old)).toBeUndefined();
    const fresh = await store.put("c-2", "fresh");
    expect(readdirSync(join(folder, "c-1"))).toEqual([]);
    expect(text(await store.get("c-2", fresh))).toBe("fresh");
  });

  test("of a host that starts holds nothing that is too old, also where no patch comes", async () => {
    const patches = join(folder, "patches");
    mkdirSync(patches, { mode: 0o700 });
    const store = createPatchStore(patches);
    const [old, fresh] = [await store.put("c-1", "old"), await store.put("c-1", "fresh")];
    const past = new Date(Date.now() - 25 * 3_600_000);
    utimesSync(join(patches, "c-1", old), past, past);
    const host = { plugin: testPlugin(), pluginDir: folder, keys: [testKey], port: 0, env: {}, state: folder };
    await (await servePlugin(host)).close();
    expect(readdirSync(join(patches, "c-1"))).toEqual([fresh]);
  });

  test("makes room for a caller's patch at the expense of their own oldest, never of another's", async () => {
    const store = createPatchStore(folder, { maxCallerBytes: 100 });
    const others = await store.put("c-2", "o".repeat(90));
    const [first, second] = [await store.put("c-1", "a".repeat(40)), await store.put("c-1", "b".repeat(40))];
    const past = new Date(Date.now() - 5_000);
    utimesSync(join(folder, "c-1", first), past, past);
    const third = await store.put("c-1", "c".repeat(40));
    const found = await Promise.all([first, second, third].map((id) => store.get("c-1", id)));
    expect(found.map((bytes) => bytes?.length)).toEqual([undefined, 40, 40]);
    expect((await store.get("c-2", others))?.length).toBe(90);
  });

  test("refuses what is larger than its caller's room, or than the host's", async () => {
    const store = createPatchStore(folder, { maxCallerBytes: 100, maxBytes: 150 });
    await expect(store.put("c-1", "x".repeat(101))).rejects.toMatchObject({ code: "FILE_UNWRITABLE" });
    await store.put("c-1", "x".repeat(100));
    await expect(store.put("c-2", "x".repeat(60))).rejects.toMatchObject({ code: "FILE_UNWRITABLE" });
    expect(await store.put("c-2", "x".repeat(50))).toMatch(/^[\w-]{22}$/);
  });

  test("never gives out what a killed host had half written", async () => {
    const store = createPatchStore(folder);
    const id = await store.put("c-1", "x");
    writeFileSync(join(folder, "c-1", "B".repeat(22) + ".part"), "half");
    expect(await store.get("c-1", "B".repeat(22))).toBeUndefined();
    expect(await createPatchStore(folder).get("c-1", id)).toBeDefined();
  });
});

describe("GET /patches/<id>", () => {
  const keys = ["key-of-one-0123456789", "key-of-two-0123456789"] as const;

  function proxy(patches?: PatchStore) {
    const handler = createProxyHandler({
      plugin: testPlugin(),
      runner: new MemoryRunner(),
      keys,
      ...(patches && { patches }),
    });
    const ask = (path: string, key: string, method = "GET") =>
      handler.fetch(new Request(`http://127.0.0.1${path}`, { method, headers: { authorization: `Bearer ${key}` } }));
    return { handler, ask };
  }

  /** The caller's name is the proxy's own: it is learned from the store. */
  async function stored() {
    const store = createPatchStore(folder);
    const callers: string[] = [];
    const seen: PatchStore = {
      put: (caller, patch) => store.put(caller, patch),
      get: (caller, id) => {
        callers.push(caller);
        return store.get(caller, id);
      },
    };
    const { ask } = proxy(seen);
    await ask(`/patches/${"x".repeat(22)}`, keys[0]);
    const id = await store.put(callers[0] ?? "", "diff --git a/ä b/ä\n");
    return { ask, id };
  }

  test("answers the patch's bytes to the caller whose run made it", async () => {
    const { ask, id } = await stored();
    const response = await ask(`/patches/${id}`, keys[0]);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/x-patch; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.text()).toBe("diff --git a/ä b/ä\n");
    const head = await ask(`/patches/${id}`, keys[0], "HEAD");
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  test("attack 19: another caller's, an unknown and a malformed id are the same 404", async () => {
    const { ask, id } = await stored();
    const foreign = await ask(`/patches/${id}`, keys[1]);
    const unknown = await ask(`/patches/${"y".repeat(22)}`, keys[0]);
    const short = await ask("/patches/y", keys[0]);
    const none = await proxy().ask(`/patches/${id}`, keys[0]);
    expect([foreign, unknown, short, none].map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    const [first, ...others] = await Promise.all([foreign, unknown, short, none].map((one) => one.text()));
    expect(others).toEqual([first, first, first]);
    const names = (response: Response) => [...response.headers.keys()].sort();
    expect(names(foreign)).toEqual(names(unknown));
  });

  test("needs a key, and GET", async () => {
    const { ask, id } = await stored();
    expect((await ask(`/patches/${id}`, "a-wrong-key-0123456789")).status).toBe(401);
    const posted = await ask(`/patches/${id}`, keys[0], "POST");
    expect([posted.status, posted.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});
