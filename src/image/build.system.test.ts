import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readDirectory } from "../adapters/read-directory.ts";
import { writeTreeInPieces } from "../adapters/write-in-pieces.ts";
import { treeDigest } from "../core/digest.ts";
import { fileOf, treeOf } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { lacks } from "../testing/programs.ts";
import { buildImage, type BuiltImage } from "./build.ts";
import { layoutOf } from "./layout.ts";

const files = treeOf({
  ".claude-plugin/plugin.json": '{"name":"greeter","version":"1.2.0","license":"MIT","description":"Greets"}',
  "bin/tool": fileOf("#!/bin/sh\necho tool\n", true),
  "commands/grüße/日本.md": "---\ndescription: Hi\n---\nHi\n",
  [`skills/${"long-".repeat(30)}name/SKILL.md`]: "---\nname: s\ndescription: s\n---\nS\n",
});
let image: BuiltImage;
let folder: string;
let layout: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-image-"));
  layout = join(folder, "layout");
  image = await buildImage(loadPlugin(files).plugin);
  await writeTreeInPieces(layout, layoutOf(image, ["1.2.0"]));
});

afterAll(() => rmSync(folder, { recursive: true }));

const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { cwd: folder, encoding: "utf8", env: { ...process.env, HOME: folder } });

test.skipIf(lacks("skopeo"))("skopeo reads name, digest, platform and labels", () => {
  const said = JSON.parse(run("skopeo", "inspect", `oci:${layout}:1.2.0`)) as Record<string, unknown>;
  expect(said).toMatchObject({
    Digest: image.top.digest,
    Architecture: "amd64",
    Os: "linux",
    Layers: image.images[0]!.layers.map(({ digest }) => digest),
    Labels: { "org.opencontainers.image.title": "greeter", "org.opencontainers.image.licenses": "MIT" },
  });
});

test.skipIf(lacks("skopeo"))("skopeo copies it without changing a byte", () => {
  run(
    "skopeo",
    "copy",
    "--preserve-digests",
    "--insecure-policy",
    `oci:${layout}:1.2.0`,
    `oci:${join(folder, "copy")}:again`,
  );
  const index = JSON.parse(readFileSync(join(folder, "copy/index.json"), "utf8")) as {
    manifests: { digest: string }[];
  };
  expect(index.manifests.map((one) => one.digest)).toEqual([image.top.digest]);
});

test.skipIf(lacks("umoci"))("umoci unpacks exactly the plugin's files", () => {
  const bundle = join(folder, "bundle");
  run("umoci", "unpack", "--rootless", "--image", `${layout}:1.2.0`, bundle);
  expect(treeDigest(readDirectory(join(bundle, "rootfs/opt/plugin")))).toBe(treeDigest(files));
  expect(run(join(bundle, "rootfs/opt/plugin/bin/tool"))).toBe("tool\n");
});
