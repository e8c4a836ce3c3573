import { join, resolve } from "node:path";
import { DiskSpool } from "../adapters/disk-spool.ts";
import type { Engine } from "../adapters/engine/connect.ts";
import { loadPlugin } from "../adapters/load-plugin.ts";
import { ociFolder } from "../adapters/oci-folder.ts";
import { readDirectory } from "../adapters/read-directory.ts";
import { runtimeFiles } from "../adapters/runtime-files.ts";
import { loadHere } from "./image-load.ts";
import { fileAt, treeOf } from "../core/file-tree.ts";
import { resolveBase } from "../image/base.ts";
import { type BuiltImage, buildImage } from "../image/build.ts";
import type { PlatformLayers } from "../image/layers.ts";
import { packLayer } from "../image/pack-layer.ts";

const root = resolve(import.meta.dirname, "../..");

/** Appends a plugin to a base (an OCI layout), with the real client and the bundled runtime. */
export async function hostedImage(plugin: string, layout: string, spool: DiskSpool): Promise<BuiltImage> {
  const base = await resolveBase(ociFolder(layout), { reference: "", name: "oci:base" });
  const parts = { cli: clientLayers(spool), runtime: runtimeFiles() };
  return await buildImage(loadPlugin(plugin).plugin, { base, parts, spool });
}

/** Loads such an image into the engine. */
export async function loadHostedImage(engine: Engine, plugin: string, name: string, layout: string): Promise<void> {
  await using spool = new DiskSpool();
  const built = await hostedImage(plugin, layout, spool);
  await loadHere({ signal: new AbortController().signal, progress: () => undefined }, built, [name], engine);
}

/** The client that the tests use anyway, at the places where the npm tarball has it; not compressed, to save half a minute. */
function clientLayers(spool: DiskSpool): PlatformLayers {
  return async (platform) => {
    const name = `claude-code-linux-${platform === "linux/arm64" ? "arm64" : "x64"}`;
    const client = fileAt(readDirectory(join(root, "node_modules/@anthropic-ai", name)), "claude");
    if (client === undefined) throw new Error(`${name} is not installed.`);
    const pack = { spool, compression: "none" } as const;
    const link = { kind: "symlink", target: "../../../package/claude" } as const;
    return [
      await packLayer({ files: treeOf({ "package/claude": client }), folder: "", comment: "Claude Code" }, pack),
      await packLayer({ files: treeOf({ "usr/local/bin/claude": link }), folder: "", comment: "its link" }, pack),
    ];
  };
}
