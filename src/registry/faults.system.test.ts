import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NodeRegistryOptions } from "../adapters/node-registry.ts";
import { blobOf, mediaTypes } from "../image/oci.ts";
import type { Repository } from "../image/ports.ts";
import { lacks } from "../testing/programs.ts";
import { startRegistry, type TestRegistry } from "../testing/registry.ts";
import { bareRegistry, pushImage, quickClock, readBlob, smallImage, sourceOf } from "../testing/registry-client.ts";
import { type FaultyRegistry, type RegistryFault, startFaultyRegistry } from "../testing/registry-faults.ts";

const missing = lacks("docker-registry");
let registry: TestRegistry;
let count = 0;

beforeAll(async () => {
  if (!missing) registry = await startRegistry();
});
afterAll(async () => registry?.[Symbol.asyncDispose]());

interface Setting extends AsyncDisposable {
  readonly faulty: FaultyRegistry;
  readonly clock: ReturnType<typeof quickClock>;
  /** A repository behind the faults, which nobody else uses. */
  readonly repository: Repository;
  /** The same one, asked directly. */
  readonly direct: Repository;
}

/** A repository of its own behind the faults. */
async function behind(faults: readonly RegistryFault[], options: Partial<NodeRegistryOptions> = {}): Promise<Setting> {
  const faulty = await startFaultyRegistry(registry.host, faults);
  const clock = quickClock();
  const client = bareRegistry({ clock, ...options });
  count += 1;
  return {
    faulty,
    clock,
    repository: client.repository(`${faulty.host}/faults/n${count}`),
    direct: client.repository(`${registry.host}/faults/n${count}`),
    async [Symbol.asyncDispose]() {
      await client.close();
      await faulty[Symbol.asyncDispose]();
    },
  };
}

/** Takes a header out of an answer. */
const without =
  (name: string): NonNullable<RegistryFault["headers"]> =>
  (given) =>
    Object.fromEntries(Object.entries(given).filter(([key]) => key !== name));
const layer = (bytes = 200_000) => blobOf(mediaTypes.layer, randomBytes(bytes));
const ghcr429 = '{"errors":[{"code":"TOOMANYREQUESTS","message":"retry-after: 10.305464ms, allowed: 2000/minute"}]}';

describe.skipIf(missing)("asked to wait", () => {
  test.each([
    ["a Go duration in the body", {}, ghcr429, 10.305464],
    ["Retry-After", { "retry-after": "3" }, "{}", 3_000],
  ])("by 429 with %s", async (_, headers, body, wait) => {
    await using setting = await behind([{ when: "PUT /manifests/", answer: { status: 429, headers, body } }]);
    await pushImage(setting.repository, smallImage([]), "t");
    expect(setting.clock.waits).toEqual([wait]);
    expect(await setting.direct.head("t")).toBeDefined();
  });

  test("longer than anybody waits, it says how long", async () => {
    const body = ghcr429.replace("10.305464ms", "1m30.5s");
    await using setting = await behind([{ when: "PUT /manifests/", answer: { status: 429, body } }]);
    await expect(pushImage(setting.repository, smallImage([]), "t")).rejects.toMatchObject({
      code: "REGISTRY_FAILED",
      details: { failure: "rate-limited", status: 429, waitMs: 90_500 },
      fix: expect.stringContaining("Wait 91 s") as string,
    });
    expect(setting.clock.waits).toEqual([]);
  });

  test.each([502, 503, 504, 408, 500])("or failing with %i, it is asked again, longer each time", async (status) => {
    const answer = { status, headers: { "content-type": "text/html" }, body: "<html>Bad gateway</html>" };
    await using setting = await behind([
      { when: "POST /blobs/uploads/", times: 2, answer },
      { when: "PUT /blobs/uploads/", answer },
    ]);
    const blob = layer();
    expect(await setting.repository.put(sourceOf(blob))).toBe("uploaded");
    expect(Buffer.compare(await readBlob(setting.direct.read(blob)), blob.bytes)).toBe(0);
    expect(setting.clock.waits).toEqual([250, 500, 250]);
  });

  test("without end, it gives up and names the failure", async () => {
    await using setting = await behind([{ when: "HEAD /manifests/", times: 99, answer: { status: 503 } }]);
    await expect(setting.repository.head("t")).rejects.toMatchObject({ details: { failure: "server-error" } });
    expect(setting.faulty.requests).toHaveLength(5);
  });
});

describe.skipIf(missing)("an upload", () => {
  test("that is cut off in the middle begins anew, from the first byte", async () => {
    await using setting = await behind([{ when: "PUT /blobs/uploads/", cutRequestAfter: 3_000_000 }]);
    const blob = layer(9_000_000);
    let opened = 0;
    const source = sourceOf(blob, 65_536);
    const open = () => {
      opened += 1;
      return source.open();
    };
    expect(await setting.repository.put({ ...source, open })).toBe("uploaded");
    expect(opened).toBe(2);
    expect(Buffer.compare(await readBlob(setting.direct.read(blob)), blob.bytes)).toBe(0);
  });

  test("whose answer was lost is found, and not made again", async () => {
    await using setting = await behind([{ when: "PUT /blobs/uploads/", cutAnswerAfter: 0, status: 502 }]);
    const blob = layer();
    expect(await setting.repository.put(sourceOf(blob))).toBe("uploaded");
    expect(setting.faulty.log.filter((line) => line.startsWith("PUT"))).toHaveLength(1);
  });

  test("goes where a relative Location says", async () => {
    const headers: RegistryFault["headers"] = (given) => {
      const { pathname, search } = new URL(given.location ?? "");
      return { ...given, location: `${pathname}${search}` };
    };
    await using setting = await behind([{ when: "POST /blobs/uploads/", headers }]);
    expect(await setting.repository.put(sourceOf(layer()))).toBe("uploaded");
  });

  test("that is sent on to another place (307) goes there whole, as does the opening of one", async () => {
    const again: RegistryFault["headers"] = (given) => ({ ...given, location: "?again" });
    await using setting = await behind([
      { when: "POST /blobs/uploads/", status: 307, headers: again },
      {
        when: "PUT /blobs/uploads/",
        answer: ({ url }) => ({ status: 307, headers: { location: `http://${registry.host}${url}` } }),
      },
    ]);
    const blob = layer(300_000);
    expect(await setting.repository.put(sourceOf(blob, 10_000))).toBe("uploaded");
    expect(Buffer.compare(await readBlob(setting.direct.read(blob)), blob.bytes)).toBe(0);
    expect(setting.faulty.log.filter((line) => !line.startsWith("HEAD"))).toHaveLength(3);
  });

  test("without a Location is no registry's", async () => {
    const headers = without("location");
    await using setting = await behind([{ when: "POST /blobs/uploads/", headers }]);
    await expect(setting.repository.preflight()).rejects.toMatchObject({ details: { failure: "not-a-registry" } });
  });

  test("too large for a proxy is sent in pieces, and a lost piece again", async () => {
    const cut = { when: "PATCH /blobs/uploads/", cutRequestAfter: 2_000_000 };
    await using setting = await behind([{ when: "PUT /blobs/uploads/", answer: { status: 413 } }, cut]);
    const blob = layer(20_000_000);
    expect(await setting.repository.put(sourceOf(blob, 1_000_000))).toBe("uploaded");
    expect(Buffer.compare(await readBlob(setting.direct.read(blob)), blob.bytes)).toBe(0);
    expect(setting.faulty.log.filter((line) => line.startsWith("PATCH"))).toHaveLength(4);
    expect(setting.faulty.requests.every(({ bytes }) => bytes <= 8_388_608 || bytes === blob.size)).toBe(true);
  });

  test("whose source fails says so, and is not tried again", async () => {
    await using setting = await behind([]);
    // As a source has it that reads over the network itself.
    const failure = Object.assign(new Error("the disk is gone"), { code: "ECONNRESET" });
    async function* open() {
      yield new Uint8Array(1_000);
      throw failure;
    }
    await expect(setting.repository.put({ ...sourceOf(layer()), open })).rejects.toBe(failure);
    expect(setting.clock.waits).toEqual([]);
  });

  test("of other bytes than its digest says is refused by the registry", async () => {
    await using setting = await behind([]);
    const other = sourceOf(layer());
    const source = { ...sourceOf(layer()), open: () => other.open() };
    await expect(setting.repository.put(source)).rejects.toMatchObject({ details: { failure: "digest-wrong" } });
  });

  test("that the caller stops ends with the reason", async () => {
    const stop = new AbortController();
    await using setting = await behind([], { signal: stop.signal });
    async function* open() {
      yield new Uint8Array(1_000);
      stop.abort();
      await new Promise(() => {});
    }
    await expect(setting.repository.put({ ...sourceOf(layer()), open })).rejects.toMatchObject({ code: "INTERRUPTED" });
  });
});

describe.skipIf(missing)("a mount", () => {
  async function mounting(fault: RegistryFault) {
    const setting = await behind([fault]);
    const base = smallImage([randomBytes(1_000), randomBytes(1_001)]);
    const from = setting.direct.path.replace("faults", "bases");
    const client = bareRegistry();
    await pushImage(client.repository(`${registry.host}/${from}`), base, "t");
    await client.close();
    const outcomes = [];
    for (const blob of base.blobs) outcomes.push(await setting.repository.put({ ...sourceOf(blob), mountFrom: from }));
    return { setting, outcomes };
  }
  const posts = ({ faulty }: Setting) => faulty.log.filter((line) => line.startsWith("POST"));

  test("that is answered with a session (202) goes on in it", async () => {
    const url = (given: string) => given.replace(/\?.*/, "");
    const { setting, outcomes } = await mounting({ when: "POST mount=", times: 99, url });
    expect(outcomes).toEqual(["uploaded", "uploaded", "uploaded"]);
    expect(posts(setting)).toHaveLength(3);
    await setting[Symbol.asyncDispose]();
  });

  test.each([401, 403, 404])(
    "that is refused with %i (Harbor: 401) is not asked for again from there",
    async (status) => {
      const { setting, outcomes } = await mounting({ when: "POST mount=", times: 99, answer: { status } });
      expect(outcomes).toEqual(["uploaded", "uploaded", "uploaded"]);
      expect(posts(setting).filter((line) => line.includes("mount="))).toHaveLength(1);
      await setting[Symbol.asyncDispose]();
    },
  );

  test("needs one request for each blob where it works", async () => {
    const { setting, outcomes } = await mounting({ when: "nothing" });
    expect(outcomes).toEqual(["mounted", "mounted", "mounted"]);
    expect(setting.faulty.log.map((line) => line.split(" ")[0])).toEqual([
      "HEAD",
      "POST",
      "HEAD",
      "POST",
      "HEAD",
      "POST",
    ]);
    await setting[Symbol.asyncDispose]();
  });
});

describe.skipIf(missing)("what comes back", () => {
  const change = (chunk: Buffer) => Buffer.from(chunk.map((byte, at) => (at === 0 ? byte ^ 1 : byte)));

  test.each<[string, RegistryFault, string]>([
    ["a manifest's content", { when: "GET /manifests/t", body: change }, "gave a manifest"],
    [
      "the digest of a manifest",
      {
        when: "HEAD /manifests/sha256",
        headers: (given) => ({ ...given, "docker-content-digest": `sha256:${"0".repeat(64)}` }),
      },
      "gave a manifest",
    ],
    [
      "the digest of what was put",
      {
        when: "PUT /manifests/u",
        headers: (given) => ({ ...given, "docker-content-digest": `sha256:${"0".repeat(64)}` }),
      },
      "keeps the manifest as",
    ],
    ["a blob's content", { when: "GET /blobs/", body: change }, "with the content of"],
    [
      "a blob's end",
      {
        when: "GET /blobs/",
        body: (chunk) => chunk.subarray(0, 10),
        headers: without("content-length"),
      },
      "ends after 10 of its 1000",
    ],
    [
      "a blob's size",
      {
        when: "GET /blobs/",
        body: (chunk) => Buffer.concat([chunk, chunk]),
        headers: without("content-length"),
      },
      "more than its 1000",
    ],
  ])("%s is checked", async (_, fault, message) => {
    await using setting = await behind([fault]);
    const image = smallImage([randomBytes(1_000)]);
    await pushImage(setting.direct, image, "t");
    const { repository } = setting;
    const all = async () => {
      await repository.manifest("t");
      await repository.head(image.manifest.digest);
      await repository.putManifest(image.manifest, "u");
      await readBlob(repository.read(image.blobs[0]!));
    };
    await expect(all()).rejects.toMatchObject({
      details: { failure: "digest-wrong" },
      message: expect.stringContaining(message) as string,
    });
  });

  test("a blob that breaks off is gone on with", async () => {
    await using setting = await behind([{ when: "GET /blobs/", cutAnswerAfter: 100_000, times: 3 }]);
    const blob = layer(1_000_000);
    await setting.direct.put(sourceOf(blob));
    expect(Buffer.compare(await readBlob(setting.repository.read(blob)), blob.bytes)).toBe(0);
    const ranges = setting.faulty.requests.filter(({ method }) => method === "GET").map(({ headers }) => headers.range);
    expect(ranges[0]).toBeUndefined();
    expect(ranges.slice(1).every((range) => /^bytes=[1-9]\d*-$/.test(range ?? ""))).toBe(true);
  });

  test("a blob that the registry keeps under another digest is an error", async () => {
    const headers: RegistryFault["headers"] = (given) => ({
      ...given,
      "docker-content-digest": `sha256:${"0".repeat(64)}`,
    });
    await using setting = await behind([{ when: "PUT /blobs/uploads/", headers }]);
    await expect(setting.repository.put(sourceOf(layer()))).rejects.toMatchObject({
      details: { failure: "digest-wrong" },
      message: expect.stringContaining("keeps the blob as sha256:000") as string,
    });
  });

  test("a manifest that breaks off is asked for again", async () => {
    await using setting = await behind([{ when: "GET /manifests/", cutAnswerAfter: 5, times: 2 }]);
    const image = smallImage([]);
    await pushImage(setting.direct, image, "t");
    expect((await setting.repository.manifest("t"))?.digest).toBe(image.manifest.digest);
    expect(setting.clock.waits).toEqual([250, 500]);
  });

  test("a reader that ends early leaves nothing behind", async () => {
    await using setting = await behind([]);
    const blob = layer(5_000_000);
    await setting.direct.put(sourceOf(blob));
    for await (const chunk of setting.repository.read(blob)) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect(await setting.repository.has(blob.digest)).toBe(true);
  });

  test("a blob that falls silent is an error in time", async () => {
    const silent = { when: "GET /blobs/", silentForMs: 3_000, times: 99 };
    await using setting = await behind([silent], { idleTimeoutMs: 300, retries: { tries: 1 } });
    const blob = layer(1_000_000);
    await setting.direct.put(sourceOf(blob));
    await expect(readBlob(setting.repository.read(blob))).rejects.toMatchObject({
      details: { failure: "unreachable" },
      message: expect.stringContaining("fell silent") as string,
    });
  });

  test("a web page in place of JSON is told as that", async () => {
    const page = { status: 200, headers: { "content-type": "text/html" }, body: "<html>Log in</html>" };
    await using setting = await behind([
      { when: "GET /manifests/", answer: page },
      { when: "POST /uploads/", answer: page },
    ]);
    await expect(setting.repository.manifest("t")).rejects.toMatchObject({ details: { failure: "not-a-registry" } });
    await expect(setting.repository.preflight()).rejects.toMatchObject({ details: { failure: "not-a-registry" } });
  });

  test("no digest in the headers costs one more request", async () => {
    const headers = without("docker-content-digest");
    await using setting = await behind([{ when: "HEAD /manifests/", headers }]);
    const image = smallImage([]);
    await pushImage(setting.direct, image, "t");
    const { digest, size, mediaType } = image.manifest;
    expect(await setting.repository.head("t")).toEqual({ digest, size, mediaType });
    expect(setting.faulty.requests.map(({ method }) => method)).toEqual(["HEAD", "GET"]);
  });

  test("a challenge without end ends", async () => {
    const answer = { status: 401, headers: { "www-authenticate": 'Bearer realm="http://127.0.0.1:9/",service="s"' } };
    await using setting = await behind([{ when: "HEAD /manifests/", times: 99, answer }]);
    const token = createServer((_request, response) => {
      asked += 1;
      response.end(`{"token":"t${asked}"}`);
    }).listen(0, "127.0.0.1");
    let asked = 0;
    await new Promise((resolve) => token.once("listening", resolve));
    const { port } = token.address() as AddressInfo;
    answer.headers["www-authenticate"] = `Bearer realm="http://127.0.0.1:${port}/",service="s"`;
    await expect(setting.repository.head("t")).rejects.toMatchObject({ details: { failure: "login-missing" } });
    expect(setting.faulty.requests.length).toBeLessThan(4);
    expect(asked).toBeLessThan(3);
    token.close();
  });
});

test.skipIf(missing)("a push that is stopped asks the registry to put the upload away that it had opened", async () => {
  const stop = new AbortController();
  await using faulty = await startFaultyRegistry(registry.host);
  await using client = bareRegistry({ signal: stop.signal });
  const bytes = randomBytes(4_000_000);
  const { mediaType, digest, size } = blobOf(mediaTypes.layer, bytes);
  const open = async function* () {
    stop.abort();
    yield bytes;
  };
  const put = client.repository(`${faulty.host}/stopped/app`).put({ mediaType, digest, size, open });
  await expect(put).rejects.toMatchObject({ code: "INTERRUPTED" });
  // Whether it does is the registry's affair: docker-registry 2.8 does not where part of the blob came.
  expect(faulty.requests.map(({ method }) => method)).toEqual(expect.arrayContaining(["POST", "DELETE"]));
});
