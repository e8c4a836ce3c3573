import { expect, test } from "vitest";
import type { Json } from "../core/json.ts";
import { type Blob, blobOf } from "./oci.ts";
import type { ImageReader } from "./ports.ts";
import { previousAnnotations } from "./previous.ts";

const indexType = "application/vnd.oci.image.index.v1+json";
const manifestType = "application/vnd.oci.image.manifest.v1+json";

const manifest = (annotations: Json) => blobOf(manifestType, { schemaVersion: 2, annotations });
const entry = ({ digest, size, mediaType }: Blob, architecture: string, os = "linux") => ({
  mediaType,
  digest,
  size,
  platform: { os, architecture },
});

/** A repository in which the tag `1` is `top`; `asked` fills with what was read. */
function repository(top: Blob | undefined, children: readonly Blob[] = [], asked: string[] = []): ImageReader {
  const kept = new Map(children.map((blob) => [blob.digest as string, blob]));
  if (top !== undefined) kept.set("1", top);
  return {
    name: "r.example/acme/p",
    manifest: async (reference) => {
      asked.push(reference);
      return kept.get(reference);
    },
    read: () => {
      throw new Error("No blob is needed.");
    },
  };
}

const found = async (...given: Parameters<typeof repository>) =>
  Object.fromEntries(await previousAnnotations(repository(...given), "1"));

test("each machine of an index has the annotations of its own manifest", async () => {
  const [amd, arm] = [manifest({ of: "amd64" }), manifest({ of: "arm64" })];
  const entries = [entry(arm, "arm64"), entry(amd, "amd64")];
  const index = blobOf(indexType, { manifests: entries, annotations: { of: "all" } });
  expect(await found(index, [amd, arm])).toEqual({ "linux/amd64": { of: "amd64" }, "linux/arm64": { of: "arm64" } });
});

test("a single manifest speaks for every machine", async () => {
  const said = { "claude-bazaar.cli": "1" };
  expect(await found(manifest(said))).toEqual({ "linux/amd64": said, "linux/arm64": said });
});

test("without such a tag there is nothing", async () => {
  expect(await found(undefined)).toEqual({});
});

test.each<[string, Json]>([
  ["no object", ["x"]],
  ["annotations that are none", { annotations: "x" }],
  ["an empty index", { manifests: [] }],
  ["entries that are none", { manifests: [null, 1, "x", [], { digest: "sha256:x", platform: null }] }],
  ["a machine without a digest", { manifests: [{ platform: { os: "linux", architecture: "amd64" } }] }],
  ["a digest that is a path", { manifests: [{ digest: "../1", platform: { os: "linux", architecture: "amd64" } }] }],
])("%s of a stranger has no annotations, and nothing more is asked for", async (_, document) => {
  const asked: string[] = [];
  const annotations = Object.values(
    await found(blobOf(indexType, new TextEncoder().encode(JSON.stringify(document))), [], asked),
  );
  expect(annotations.flatMap((one) => Object.keys(one))).toEqual([]);
  expect(asked).toEqual(["1"]);
});

test("text that is no JSON has none", async () => {
  const broken: Blob = { ...blobOf(indexType, {}), bytes: new TextEncoder().encode("{ not JSON") };
  expect(await found(broken)).toEqual({});
});

test("values that are no text are left out, and a key of the language's own is a key like others", async () => {
  const mixed = JSON.parse('{ "a": "x", "b": 1, "c": null, "d": ["x"], "__proto__": "y" }');
  const { "linux/amd64": own } = await found(manifest(mixed));
  expect(Object.entries(own ?? {})).toEqual([
    ["a", "x"],
    ["__proto__", "y"],
  ]);
});

test("other machines are not read, nor a second entry of the same, nor more than a hundred entries", async () => {
  const [first, second, windows, late] = ["first", "second", "windows", "late"].map((of) => manifest({ of }));
  const others = Array.from({ length: 97 }, () => entry(windows!, "amd64", "windows"));
  const entries = [entry(first!, "amd64"), entry(second!, "amd64"), entry(windows!, "s390x"), ...others];
  const index = blobOf(indexType, { manifests: [...entries, entry(late!, "arm64")] });
  const asked: string[] = [];
  expect(await found(index, [first!, second!, windows!, late!], asked)).toEqual({ "linux/amd64": { of: "first" } });
  expect(asked).toEqual(["1", first!.digest]);
});

test("a manifest that the index names and the registry lacks has none", async () => {
  const gone = manifest({ of: "amd64" });
  expect(await found(blobOf(indexType, { manifests: [entry(gone, "amd64")] }))).toEqual({ "linux/amd64": {} });
});

test("what the registry refuses is passed on", async () => {
  const reader = { ...repository(undefined), manifest: () => Promise.reject(new Error("denied")) };
  await expect(previousAnnotations(reader, "1")).rejects.toThrow("denied");
});
