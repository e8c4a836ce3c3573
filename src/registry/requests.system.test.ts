import { createHash, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blobOf, mediaTypes } from "../image/oci.ts";
import { lacks } from "../testing/programs.ts";
import { startRegistry, type TestRegistry } from "../testing/registry.ts";
import { bareRegistry, pushImage, quickClock, smallImage, sourceOf } from "../testing/registry-client.ts";
import { startFaultyRegistry } from "../testing/registry-faults.ts";

const missing = lacks("docker-registry");

/** How many requests a publish costs, since each is a way there and back over the internet. */
describe.skipIf(missing)("requests to a registry with tokens", () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry({ kind: "token", users: { anna: "a" }, allows: (user) => user === "anna" });
  });
  afterAll(async () => registry?.[Symbol.asyncDispose]());

  /** A new process, as for each publish; what it did, and how many tokens it asked for. */
  async function counted(work: (client: ReturnType<typeof bareRegistry>, host: string) => Promise<unknown>) {
    await using faulty = await startFaultyRegistry(registry.host);
    const credential = { kind: "password", username: "anna", password: "a" } as const;
    await using client = bareRegistry({ explicit: { [faulty.host]: credential } });
    const before = registry.tokens?.requests.length ?? 0;
    await work(client, faulty.host);
    const count = (method: string) => faulty.requests.filter((one) => one.method === method).length;
    const sent = faulty.requests.reduce((sum, { bytes }) => sum + bytes, 0);
    const methods = { HEAD: count("HEAD"), POST: count("POST"), PUT: count("PUT"), DELETE: count("DELETE") };
    return { ...methods, all: faulty.requests.length, tokens: (registry.tokens?.requests.length ?? 0) - before, sent };
  }

  const base = smallImage([randomBytes(1_000), randomBytes(1_001), randomBytes(1_002)]);
  const plugin = blobOf(mediaTypes.layer, randomBytes(5_000));

  test("unchanged: three in all, and no byte of a blob", async () => {
    await counted((client, host) => pushImage(client.repository(`${host}/acme/same`), base, "t"));
    const found = await counted((client, host) => client.repository(`${host}/acme/same`).head("t"));
    expect(found).toEqual({ HEAD: 2, POST: 0, PUT: 0, DELETE: 0, all: 2, tokens: 1, sent: 0 });
  });

  test("first and later: two for each blob that is mounted, three for each that is uploaded, one that is there", async () => {
    await counted((client, host) => pushImage(client.repository(`${host}/acme/base`), base, "t"));
    const publish = (client: ReturnType<typeof bareRegistry>, host: string) => async () => {
      const repository = client.repository(`${host}/acme/new`);
      await repository.preflight();
      await repository.head("t");
      for (const blob of base.blobs) await repository.put({ ...sourceOf(blob), mountFrom: "acme/base" });
      await repository.put(sourceOf(plugin));
      await repository.putManifest(base.manifest, "t");
    };
    const first = await counted((client, host) => publish(client, host)());
    // Preflight: one that is answered with the challenge, the session, its end. Then the tag and five blobs.
    expect(first).toEqual({
      HEAD: 6,
      POST: 7,
      PUT: 2,
      DELETE: 1,
      all: 16,
      tokens: 2,
      sent: 5_000 + base.manifest.size,
    });
    const later = await counted((client, host) => publish(client, host)());
    expect(later).toEqual({ HEAD: 6, POST: 2, PUT: 1, DELETE: 1, all: 10, tokens: 1, sent: base.manifest.size });
  });
});

/**
 * docker-registry 2.8 gives a session up when a piece breaks off. The specification lets a registry keep what came, and
 * say how far it is: this one does.
 */
test("a piece that broke off is gone on with from where the registry says", async () => {
  const kept: Buffer[] = [];
  const seen: string[] = [];
  const length = () => kept.reduce((sum, part) => sum + part.length, 0);
  let broken = false;
  const server = createServer((request, response) => {
    const { method = "", url = "" } = request;
    seen.push(`${method} ${request.headers["content-range"] ?? ""}`.trim());
    const session = { location: `/session/${length()}`, range: `0-${Math.max(length() - 1, 0)}` };
    const answer = (status: number, headers: Record<string, string> = {}) => {
      request.resume().on("end", () => response.writeHead(status, headers).end());
    };
    if (method === "HEAD") return answer(404);
    if (method === "POST") return answer(202, { location: "/session/0" });
    if (method === "GET") return answer(204, session);
    if (method === "PUT" && !url.startsWith("/session/20000000")) return answer(413);
    if (method === "PUT") return answer(201);
    request.on("data", (chunk: Buffer) => {
      if (!broken && length() > 9_000_000) {
        broken = true;
        request.destroy();
      } else if (!request.destroyed) kept.push(chunk);
    });
    request.on("end", () => response.writeHead(202, { location: `/session/${length()}` }).end());
    request.on("error", () => {});
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  try {
    await using client = bareRegistry({ clock: quickClock() });
    const blob = blobOf(mediaTypes.layer, randomBytes(20_000_000));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await client.repository(`${host}/acme/app`).put(sourceOf(blob, 1_000_000))).toBe("uploaded");
    expect(`sha256:${createHash("sha256").update(Buffer.concat(kept)).digest("hex")}`).toBe(blob.digest);
    const ranges = seen.filter((line) => line.startsWith("PATCH")).map((line) => line.slice(6));
    expect(ranges).toHaveLength(4);
    expect(ranges[2]).toMatch(/^9\d{6}-16777215$/);
    expect(seen.filter((line) => line === "POST")).toHaveLength(2);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
