import { describe, expect, test } from "vitest";
import { loadPlugin } from "../plugin/load.ts";
import { treeOf } from "../core/file-tree.ts";
import type { JsonObject } from "../core/json.ts";
import { resolveBase } from "./base.ts";
import { buildImage } from "./build.ts";
import { dockerArchiveOf } from "./docker-archive.ts";
import { type Platform, platforms } from "./layers.ts";
import { dockerTypes } from "./media-types.ts";
import { type Blob, blobOf, descriptorOf, type Digest, mediaTypes } from "./oci.ts";
import type { ImageReader } from "./ports.ts";

const encoded = (text: string) => new TextEncoder().encode(text);
const plugin = loadPlugin({
  ".claude-plugin/plugin.json": '{"name":"p","version":"1.0.0"}',
  "commands/a.md": "x",
}).plugin;

interface Parts {
  readonly architecture?: string;
  readonly config?: JsonObject;
  readonly layers?: readonly JsonObject[];
  readonly types?: { readonly config: string; readonly manifest: string };
}

const layer = { mediaType: mediaTypes.gzipLayer, digest: `sha256:${"1".repeat(64)}`, size: 5 } as const;
const diffId = `sha256:${"2".repeat(64)}`;

/** A base's manifest and configuration; what is given stands in the place of what is right. */
function image({ architecture = "amd64", config, layers = [layer], types = mediaTypes }: Parts = {}) {
  const whole = {
    architecture,
    os: "linux",
    config: {
      Env: ["PATH=/base", "A=1", "NODE_ENV=old"],
      Labels: { keep: "1", "org.opencontainers.image.vendor": "V", "claude-bazaar.note": "n" },
    },
    rootfs: { type: "layers", diff_ids: [diffId] },
    history: [{ created_by: "FROM scratch" }],
    ...config,
  };
  const stored = blobOf(types.config, whole);
  const manifest = blobOf(types.manifest, { schemaVersion: 2, config: descriptorOf(stored), layers });
  return { stored, manifest };
}

/** Reads what is given; `1` names the first of it. */
function reader(...blobs: readonly Blob[]): ImageReader {
  const find = (digest: string) => blobs.find((blob) => blob.digest === digest);
  return {
    name: "test",
    manifest: async (reference) => (reference === "1" ? blobs[0] : find(reference)),
    read: async function* ({ digest }) {
      yield find(digest)!.bytes;
    },
  };
}

const resolve = (from: ImageReader, wanted?: readonly Platform[]) =>
  resolveBase(from, { name: "b:1", reference: "1", label: "b:1", ...(wanted && { platforms: wanted }) });

function index(entries: readonly (readonly [Blob, JsonObject])[], mediaType: string = mediaTypes.index): Blob {
  const manifests = entries.map(([manifest, platform]) => ({ ...descriptorOf(manifest), platform }));
  return blobOf(mediaType, { schemaVersion: 2, manifests });
}

const linux = (architecture: string, more = {}) => ({ os: "linux", architecture, ...more });

describe("resolveBase", () => {
  test("reads a single manifest, and an index by machine", async () => {
    const [amd, arm] = [image(), image({ architecture: "arm64" })];
    const single = await resolve(reader(amd.manifest, amd.stored));
    expect({ digest: single.digest, machines: [...single.images.keys()] }).toEqual({
      digest: amd.manifest.digest,
      machines: ["linux/amd64"],
    });
    const both = index([
      [amd.manifest, linux("s390x")],
      [arm.manifest, linux("arm64", { variant: "v8" })],
      [amd.manifest, linux("amd64")],
      [amd.manifest, { os: "unknown", architecture: "unknown" }],
    ]);
    const read = await resolve(reader(both, amd.manifest, arm.manifest, amd.stored, arm.stored));
    expect({ digest: read.digest, machines: [...read.images.keys()] }).toEqual({
      digest: both.digest,
      machines: platforms,
    });
  });

  test("asks only for the machines that are wanted", async () => {
    const amd = image();
    const both = index([
      [image({ architecture: "arm64" }).manifest, linux("arm64")],
      [amd.manifest, linux("amd64")],
    ]);
    const read = await resolve(reader(both, amd.manifest, amd.stored), ["linux/amd64"]);
    expect([...read.images.keys()]).toEqual(["linux/amd64"]);
  });

  const { manifest, stored } = image();
  const broken = (parts: Parts) => {
    const made = image(parts);
    return reader(made.manifest, made.stored);
  };
  test.each([
    ["nothing there", reader()],
    ["no JSON", reader(blobOf(mediaTypes.manifest, encoded("{")))],
    ["a list", reader(blobOf(mediaTypes.manifest, encoded("[]")))],
    ["an index of nothing", reader(blobOf(mediaTypes.index, {}))],
    [
      "an index with another system only",
      reader(index([[manifest, { os: "windows", architecture: "amd64" }]]), manifest),
    ],
    ["an index that names what is not there", reader(index([[manifest, linux("amd64")]]))],
    ["an index that lies about the machine", reader(index([[manifest, linux("arm64")]]), manifest, stored)],
    ["no image's manifest", reader(blobOf("application/vnd.example", {}))],
    ["no configuration", reader(blobOf(mediaTypes.manifest, { layers: [] }))],
    [
      "a configuration of 9 MiB",
      reader(blobOf(mediaTypes.manifest, { config: { ...descriptorOf(stored), size: 9e6 } })),
    ],
    [
      "a configuration of another size",
      reader(blobOf(mediaTypes.manifest, { config: { ...descriptorOf(stored), size: 9 } }), stored),
    ],
    [
      "a configuration shorter than it is said to be",
      reader(blobOf(mediaTypes.manifest, { config: { ...descriptorOf(stored), size: 9_000 } }), stored),
    ],
    ["another machine", broken({ architecture: "riscv64" })],
    ["no diff ids", broken({ config: { rootfs: {} } })],
    ["diff ids that are none", broken({ config: { rootfs: { diff_ids: [5] } } })],
    ["more diff ids than layers", broken({ layers: [] })],
    ["a layer without a digest", broken({ layers: [{ ...layer, digest: "md5:1" }] })],
    ["a layer of minus one byte", broken({ layers: [{ ...layer, size: -1 }] })],
    ["layers that are none", broken({ layers: [5 as unknown as JsonObject] })],
  ])("%s is no base", async (_what, from) => {
    await expect(resolve(from)).rejects.toMatchObject({
      code: "BASE_INVALID",
      message: expect.stringContaining("b:1"),
    });
  });

  test("a machine that the base lacks is named, with those that it has", async () => {
    await expect(resolve(reader(manifest, stored), ["linux/amd64", "linux/arm64"])).rejects.toMatchObject({
      problem: expect.stringContaining("not there for linux/arm64"),
      fix: expect.stringContaining("linux/amd64"),
    });
  });
});

describe("an image on a base", () => {
  const runtime = treeOf({ "bin.js": "console.log(1)\n" });
  const digests: Record<"digest" | "diffId", Digest> = {
    digest: `sha256:${"3".repeat(64)}`,
    diffId: `sha256:${"4".repeat(64)}`,
  };
  const cliLayer = { ...layer, ...digests };
  const cli = async (platform: Platform) => [
    { ...cliLayer, comment: `claude for ${platform}`, open: () => reader().read(cliLayer) },
  ];

  async function built(options: Parameters<typeof buildImage>[1] = {}, parts: Parts = {}) {
    const [amd, arm] = [image(parts), image({ ...parts, architecture: "arm64" })];
    const top = index([
      [amd.manifest, linux("amd64")],
      [arm.manifest, linux("arm64")],
    ]);
    const base = await resolve(reader(top, amd.manifest, arm.manifest, amd.stored, arm.stored));
    return { base, image: await buildImage(plugin, { base, parts: { runtime, cli }, ...options }) };
  }
  const json = (blob: Blob) => JSON.parse(new TextDecoder().decode(blob.bytes));

  test("has the layers in their order, and a diff id for each", async () => {
    const {
      image: { images },
    } = await built();
    for (const { layers, config, platform } of images) {
      expect(layers.map(({ comment }) => comment)).toEqual([
        "the base's",
        `claude for ${platform}`,
        "the runtime",
        "the plugin's files",
      ]);
      expect(json(config).rootfs.diff_ids).toEqual(layers.map((one) => one.diffId));
      expect(json(config).history.map((one: JsonObject) => one["comment"] ?? one["created_by"])).toEqual([
        "FROM scratch",
        ...layers.slice(1).map(({ comment }) => comment),
      ]);
    }
    const shared = images.map(({ layers }) => layers.slice(2).map(({ digest }) => digest));
    expect(shared[0]).toEqual(shared[1]);
  });

  test("is started as the runtime wants it, with the base's PATH and what else it says", async () => {
    const { config } = json((await built()).image.images[0]!.config);
    expect(config).toMatchObject({
      User: "1000:1000",
      WorkingDir: "/work",
      Entrypoint: ["/usr/bin/tini", "--", "node", "/opt/runtime/bin.js"],
      ExposedPorts: { "3000/tcp": {} },
      Labels: { keep: "1", "org.opencontainers.image.title": "p", "org.opencontainers.image.base.name": "b:1" },
    });
    expect(config.Env.slice(0, 2)).toEqual(["PATH=/base", "A=1"]);
    expect(config.Env.filter((line: string) => /^(?:PATH|NODE_ENV)=/.test(line))).toEqual([
      "PATH=/base",
      "NODE_ENV=production",
    ]);
    for (const key of ["claude-bazaar.note", "org.opencontainers.image.vendor"])
      expect(config.Labels).not.toHaveProperty([key]);
  });

  test("says the same on the index and on each manifest", async () => {
    const { image: made, base } = await built({ created: "2026-01-02T03:04:05Z" });
    const said = json(made.index!).annotations;
    expect(said).toMatchObject({
      "org.opencontainers.image.base.digest": base.digest,
      "org.opencontainers.image.created": "2026-01-02T03:04:05Z",
    });
    for (const { manifest } of made.images) expect(json(manifest).annotations).toEqual(said);
    expect(made.top).toBe(made.index);
    expect(json(made.index!).manifests.map(({ platform }: { platform: JsonObject }) => platform)).toEqual([
      { architecture: "amd64", os: "linux" },
      { architecture: "arm64", os: "linux" },
    ]);
  });

  test("has a layer of these very digests, here and everywhere", async () => {
    const { image: made } = await built();
    // Not the image's own: that changes with each word of a label.
    const { digest, diffId: content } = made.images[0]!.layers.at(-1)!;
    expect({ digest, content }).toEqual({
      digest: "sha256:414d296e59a3dac16796c8660c599b86f7d93368cc20e5d1bdae4311ed4a3358",
      content: "sha256:e73c2cfc4e17cd9bc5d2bd119edee379cb980087faddbbdb9884df3cb7a54b54",
    });
  });

  test("from Docker's types becomes the OCI's, and Docker's where they are asked for", async () => {
    const docker = { types: dockerTypes, layers: [{ ...layer, mediaType: dockerTypes.gzipLayer }] };
    const oci = (await built({}, docker)).image;
    const types = (made: typeof oci) => [
      made.top.mediaType,
      ...made.images.flatMap(({ manifest, config, layers }) => [
        manifest.mediaType,
        config.mediaType,
        ...layers.map((one) => one.mediaType),
      ]),
    ];
    expect(new Set(types(oci))).toEqual(
      new Set([mediaTypes.index, mediaTypes.manifest, mediaTypes.config, mediaTypes.gzipLayer]),
    );
    const asDocker = (await built({ format: "docker" }, docker)).image;
    expect(new Set(types(asDocker))).toEqual(
      new Set([dockerTypes.index, dockerTypes.manifest, dockerTypes.config, dockerTypes.gzipLayer]),
    );
    expect(json(asDocker.images[0]!.manifest).layers.map((one: Blob) => one.mediaType)).toEqual(
      asDocker.images[0]!.layers.map(() => dockerTypes.gzipLayer),
    );
    expect(json(asDocker.top)).not.toHaveProperty("annotations");
  });

  test.each([
    ["application/vnd.docker.image.rootfs.foreign.diff.tar.gzip", "oci"],
    ["application/vnd.oci.image.layer.nondistributable.v1.tar+gzip", "oci"],
    ["application/vnd.oci.image.layer.v1.tar+zstd", "docker"],
  ] as const)("a base with a layer of type %s is refused for %s", async (mediaType, format) => {
    await expect(built({ format }, { layers: [{ ...layer, mediaType }] })).rejects.toMatchObject({
      code: "BASE_INVALID",
    });
  });

  test("a machine that the base was not read for is refused", async () => {
    const amd = image();
    const base = await resolve(reader(amd.manifest, amd.stored));
    await expect(buildImage(plugin, { base, platforms: ["linux/arm64"] })).rejects.toMatchObject({
      code: "OPTION_INVALID",
    });
  });

  test("as docker's archive: a file per layer, without those that the engine has", async () => {
    const one = (await built()).image.images[0]!;
    const names = one.layers.map(({ diffId: id }) => `${id.slice(7)}.tar`);
    const whole = dockerArchiveOf(one, { names: ["p:1"] });
    const config = `${one.config.digest.slice(7)}.json`;
    expect([...whole.keys()].sort()).toEqual([...names, config, "manifest.json"].sort());
    const thin = dockerArchiveOf(one, { names: ["p:1"], skip: 2 });
    expect([...thin.keys()].sort()).toEqual([...names.slice(2), config, "manifest.json"].sort());
    const said = JSON.parse(new TextDecoder().decode((thin.get("manifest.json") as { bytes(): Uint8Array }).bytes()));
    expect(said).toEqual([{ Config: config, RepoTags: ["p:1"], Layers: names }]);
    for (const skip of [-1, 1.5, 5]) {
      expect(() => dockerArchiveOf(one, { names: [], skip })).toThrow(
        expect.objectContaining({ code: "OPTION_INVALID" }),
      );
    }
  });
});
