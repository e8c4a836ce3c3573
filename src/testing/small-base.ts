import { execFileSync } from "node:child_process";
import { readFileSync, realpathSync } from "node:fs";
import { fileOf, type FileTree, type TreeEntry, treeOf } from "../core/file-tree.ts";
import type { JsonObject } from "../core/json.ts";
import { type Blob, blobOf, descriptorOf, type Digest } from "../image/oci.ts";
import { packLayer } from "../image/pack-layer.ts";
import { bytesOf } from "../image/layout.ts";
import { memorySpool } from "../image/memory-spool.ts";
import type { Repository } from "../image/ports.ts";

/** A base for tests, with every blob at hand. */
export interface SmallBase {
  /** Of its index. */
  readonly digest: Digest;
  readonly index: Blob;
  readonly manifests: readonly Blob[];
  /** Configurations and layers. */
  readonly blobs: readonly Blob[];
}

export interface SmallBaseOptions {
  /** The `config` of both machines. @default a PATH, a label and a port */
  readonly run?: JsonObject;
  /** Docker's media types instead of the OCI's. @default false */
  readonly docker?: boolean;
}

const defaultRun = {
  Env: ["PATH=/bin", "LANG=C.UTF-8", "HOME=/root"],
  Labels: { "org.opencontainers.image.title": "small base", "example.base": "yes" },
  ExposedPorts: { "9000/tcp": {} },
  Cmd: ["/bin/sh"],
};

/**
 * A base for amd64, with this machine's busybox, and one for arm64 that nothing can be run in: two layers each, the lower
 * one of both.
 */
export async function smallBase({ run = defaultRun, docker = false }: SmallBaseOptions = {}): Promise<SmallBase> {
  const shared = await layer(treeOf({ "etc/os-release": "ID=small\n" }), docker);
  const amd64 = await image("amd64", [shared, await layer(busybox(), docker)], run, docker);
  const arm64 = await image("arm64", [shared, await layer(treeOf({ "etc/arch": "arm64\n" }), docker)], run, docker);
  const mediaType = docker
    ? "application/vnd.docker.distribution.manifest.list.v2+json"
    : "application/vnd.oci.image.index.v1+json";
  const entry = (manifest: Blob, architecture: string, more = {}) => ({
    ...descriptorOf(manifest),
    platform: { architecture, os: "linux", ...more },
  });
  const index = blobOf(mediaType, {
    schemaVersion: 2,
    mediaType,
    manifests: [
      entry(amd64.manifest, "amd64"),
      entry(arm64.manifest, "arm64", { variant: "v8" }),
      // What buildx adds: an attestation, which no machine runs.
      { ...entry(amd64.manifest, "unknown"), platform: { architecture: "unknown", os: "unknown" } },
    ],
  });
  const blobs = [...amd64.blobs, ...arm64.blobs];
  return { digest: index.digest, index, manifests: [amd64.manifest, arm64.manifest], blobs };
}

/** The base as an OCI image layout; `tag` names it. */
export function baseLayout({ index, manifests, blobs }: SmallBase, tag: string): FileTree {
  const annotations = { "org.opencontainers.image.ref.name": tag };
  const top = { schemaVersion: 2, manifests: [{ ...descriptorOf(index), annotations }] };
  return treeOf([
    ...[index, ...manifests, ...blobs].map(({ digest, bytes }) => [`blobs/sha256/${digest.slice(7)}`, bytes] as const),
    ["index.json", JSON.stringify(top)],
    ["oci-layout", JSON.stringify({ imageLayoutVersion: "1.0.0" })],
  ]);
}

/** Puts the base into a repository. */
export async function pushBase(repository: Repository, base: SmallBase, tag: string): Promise<void> {
  for (const blob of base.blobs) {
    await repository.put({
      ...blob,
      async *open() {
        yield blob.bytes;
      },
    });
  }
  for (const manifest of base.manifests) await repository.putManifest(manifest);
  await repository.putManifest(base.index, tag);
}

interface Layer extends Blob {
  readonly diffId: Digest;
}

async function layer(files: FileTree, docker: boolean): Promise<Layer> {
  const packed = await packLayer({ files, folder: "", comment: "base" }, { spool: memorySpool });
  const mediaType = docker ? "application/vnd.docker.image.rootfs.diff.tar.gzip" : packed.mediaType;
  return { ...blobOf(mediaType, await bytesOf(packed.open())), diffId: packed.diffId };
}

async function image(architecture: string, layers: readonly Layer[], run: JsonObject, docker: boolean) {
  const config = blobOf(
    docker ? "application/vnd.docker.container.image.v1+json" : "application/vnd.oci.image.config.v1+json",
    {
      architecture,
      os: "linux",
      ...(architecture === "arm64" ? { variant: "v8" } : {}),
      created: "2026-01-01T00:00:00Z",
      config: run,
      rootfs: { type: "layers", diff_ids: layers.map(({ diffId }) => diffId) },
      history: [{ created_by: "one" }, { created_by: "env", empty_layer: true }, { created_by: "two" }],
    },
  );
  const mediaType = docker
    ? "application/vnd.docker.distribution.manifest.v2+json"
    : "application/vnd.oci.image.manifest.v1+json";
  const manifest = blobOf(mediaType, {
    schemaVersion: 2,
    mediaType,
    config: descriptorOf(config),
    layers: layers.map(descriptorOf),
  });
  return { manifest, blobs: [config, ...layers] };
}

/** Busybox with the libraries that it is linked to, as `sh`, `cat`, `ls` and `id`. */
function busybox(): FileTree {
  const linked = execFileSync("ldd", ["/bin/busybox"], { encoding: "utf8" });
  const libraries = [...linked.matchAll(/(\/\S+) \(0x/g)].map(([, path]) => path!);
  const links = ["sh", "cat", "ls", "id", "find"].map((name): [string, TreeEntry] => [
    `bin/${name}`,
    { kind: "symlink", target: "busybox" },
  ]);
  return treeOf([
    ["bin/busybox", fileOf(readFileSync("/bin/busybox"), true)],
    ...libraries.map((path) => [path.slice(1), fileOf(readFileSync(realpathSync(path)), true)] as const),
    ...links,
  ]);
}
