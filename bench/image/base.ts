import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import packageJson from "../../package.json" with { type: "json" };
import { baseFolder } from "../../src/testing/base-image.ts";

const clientVersion = packageJson.devDependencies["@anthropic-ai/claude-code"];

/** The platform package of the client, as npm has it: the layer of Claude Code. */
export function clientTarball(folder: string): string {
  execFileSync("npm", ["pack", "--silent", `@anthropic-ai/claude-code-linux-x64@${clientVersion}`], { cwd: folder });
  const file = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (file === undefined) throw new Error("npm pack made no tarball.");
  return join(folder, file);
}

interface Layer {
  readonly descriptor: object;
  readonly diffId: string;
}

/**
 * An OCI layout with what every builder here has below its own layers: the programs of the tests' base, and the client's
 * tarball as it is. Written once, with nothing of this package's own builder in it.
 */
export async function writeBase(folder: string, tarball: string): Promise<string> {
  const layout = join(folder, "base");
  const blobs = join(layout, "blobs/sha256");
  mkdirSync(blobs, { recursive: true });
  const system = join(folder, "system.tar");
  const owner = ["--owner=0", "--group=0", "--numeric-owner", "--mtime=@0", "--sort=name"];
  execFileSync("tar", ["-C", await baseFolder(), ...owner, "-cf", system, "."]);
  await pipeline(createReadStream(system), createGzip({ level: 1 }), createWriteStream(`${system}.gz`));
  const layers = [await layerOf(blobs, `${system}.gz`), await layerOf(blobs, tarball)];
  const config = blobOf(blobs, "application/vnd.oci.image.config.v1+json", {
    architecture: "amd64",
    os: "linux",
    config: { Env: ["PATH=/usr/local/bin:/usr/bin:/bin"] },
    history: [{ created_by: "the programs" }, { created_by: "the client" }],
    rootfs: { type: "layers", diff_ids: layers.map(({ diffId }) => diffId) },
  });
  const manifest = blobOf(blobs, "application/vnd.oci.image.manifest.v1+json", {
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config,
    layers: layers.map(({ descriptor }) => descriptor),
  });
  writeFileSync(join(layout, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  const named = { ...manifest, annotations: { "org.opencontainers.image.ref.name": "1" } };
  writeFileSync(join(layout, "index.json"), JSON.stringify({ schemaVersion: 2, manifests: [named] }));
  return layout;
}

async function layerOf(blobs: string, file: string): Promise<Layer> {
  const digest = await digestOf(createReadStream(file));
  const diffId = await digestOf(createReadStream(file).pipe(createGunzip()));
  cpSync(file, join(blobs, digest.slice(7)));
  const mediaType = "application/vnd.oci.image.layer.v1.tar+gzip";
  return { descriptor: { mediaType, digest, size: statSync(file).size }, diffId };
}

async function digestOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of bytes) hash.update(chunk);
  return `sha256:${hash.digest("hex")}`;
}

function blobOf(blobs: string, mediaType: string, content: object): object {
  const bytes = Buffer.from(JSON.stringify(content));
  const hex = createHash("sha256").update(bytes).digest("hex");
  writeFileSync(join(blobs, hex), bytes);
  return { mediaType, digest: `sha256:${hex}`, size: bytes.length };
}
