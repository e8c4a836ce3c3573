import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { blobOf, mediaTypes } from "../image/oci.ts";
import { lacks } from "../testing/programs.ts";
import { startRegistry } from "../testing/registry.ts";
import { bareRegistry, pushImage, readBlob, smallImage, sourceOf } from "../testing/registry-client.ts";

test.skipIf(lacks("docker-registry"))("what is pushed can be read back", async () => {
  await using registry = await startRegistry();
  await using client = bareRegistry();
  const repository = client.repository(`${registry.host}/acme/app`);
  const image = smallImage([randomBytes(100_000), randomBytes(3_000_000)]);
  await repository.preflight();
  expect(await repository.head("1.0")).toBeUndefined();
  await pushImage(repository, image, "1.0");
  const { digest, size, mediaType, bytes } = image.manifest;
  expect(await repository.head("1.0")).toEqual({ digest, size, mediaType });
  expect((await repository.manifest(digest))?.bytes).toEqual(Uint8Array.from(bytes));
  for (const blob of image.blobs) {
    expect(await repository.has(blob.digest)).toBe(true);
    expect(Buffer.compare(await readBlob(repository.read(blob)), blob.bytes)).toBe(0);
    expect(await repository.put(sourceOf(blob))).toBe("present");
  }
  expect(await repository.isReadableByAnyone("1.0")).toBe(true);
  const other = client.repository(`${registry.host}/acme/other`);
  expect(await other.put({ ...sourceOf(image.blobs[0]!), mountFrom: "acme/app" })).toBe("mounted");
  expect(await other.put(sourceOf(blobOf(mediaTypes.layer, new Uint8Array())))).toBe("uploaded");
});
