import { describe, expect, test } from "vitest";
import { BazaarError, errorCodes } from "../core/errors.ts";
import { fileAt, fileOf, type TreeInput, treeOf } from "../core/file-tree.ts";
import { decodeText } from "../core/text.ts";
import { loadPlugin } from "../plugin/load.ts";
import { type BuildOptions, type BuiltImage, buildImage } from "./build.ts";
import { checkedTag, tagOf } from "./build-options.ts";
import type { Platform } from "./layers.ts";
import { bytesOf, layoutOf } from "./layout.ts";
import { digestOf } from "./oci.ts";
import { contentOf } from "./plugin-files.ts";

const manifest = {
  name: "greeter",
  version: "1.2.0+build.5",
  description: "Greets",
  license: "MIT",
  repository: "https://host.example/greeter",
  author: { name: "Ann", email: "ann@example.com" },
};

const load = (files: Record<string, TreeInput> = {}) =>
  loadPlugin(
    treeOf({
      ".claude-plugin/plugin.json": JSON.stringify(manifest),
      "commands/hi.md": "---\ndescription: Hi\n---\nSay hi.\n",
      "bin/tool": fileOf("#!/bin/sh\n", true),
      ...files,
    }),
  ).plugin;

/** A blob of the layout, after checking that its name is its digest. */
async function blob(image: BuiltImage, digest: string): Promise<Uint8Array> {
  const file = fileAt(layoutOf(image, ["t"]), `blobs/${digest.replace(":", "/")}`)!;
  const bytes = file.chunks === undefined ? file.bytes() : await bytesOf(file.chunks());
  expect(digestOf(bytes)).toBe(digest);
  expect(bytes).toHaveLength(file.size);
  return bytes;
}

/** The plugin's layer, which lies on top. */
const topLayer = (image: BuiltImage) => image.images[0]!.layers.at(-1)!;

const json = (bytes: Uint8Array) => JSON.parse(decodeText(bytes));

describe("the image of a plugin without a base", () => {
  test("is a layout whose every digest and size is right", async () => {
    const image = await buildImage(load());
    const layout = layoutOf(image, [tagOf(manifest.version)]);
    expect(json(fileAt(layout, "oci-layout")!.bytes())).toEqual({ imageLayoutVersion: "1.0.0" });
    const index = json(fileAt(layout, "index.json")!.bytes());
    expect(index.manifests).toHaveLength(1);
    const [described] = index.manifests;
    expect(described).toMatchObject({
      mediaType: "application/vnd.oci.image.manifest.v1+json",
      digest: image.top.digest,
      platform: { architecture: "amd64", os: "linux" },
      annotations: { "org.opencontainers.image.ref.name": "1.2.0_build.5" },
    });
    const found = json(await blob(image, image.top.digest));
    expect(await blob(image, image.top.digest)).toHaveLength(described.size);
    for (const one of [found.config, ...found.layers]) expect(await blob(image, one.digest)).toHaveLength(one.size);
    const { digest, size } = topLayer(image);
    expect(found.layers).toEqual([{ mediaType: "application/vnd.oci.image.layer.v1.tar", digest, size }]);
    const config = json(await blob(image, found.config.digest));
    expect(config).toMatchObject({
      architecture: "amd64",
      os: "linux",
      created: "1970-01-01T00:00:00Z",
      rootfs: { type: "layers", diff_ids: [digest] },
    });
    expect(layout.size).toBe(5);
  });

  test("names plugin, version, licence and source, and says that it can't be run", async () => {
    const image = await buildImage(load(), { revision: "abc", source: "https://elsewhere.example" });
    const { annotations, config } = json(await blob(image, image.top.digest));
    const labels = json(await blob(image, config.digest)).config.Labels;
    expect(labels).toEqual({
      "claude-bazaar.contents": "plugin",
      "claude-bazaar.note": expect.stringContaining("can't be run by itself"),
      "claude-bazaar.plugin.path": "/opt/plugin",
      "org.opencontainers.image.authors": "Ann <ann@example.com>",
      "org.opencontainers.image.description": "Greets",
      "org.opencontainers.image.licenses": "MIT",
      "org.opencontainers.image.revision": "abc",
      "org.opencontainers.image.source": "https://elsewhere.example",
      "org.opencontainers.image.title": "greeter",
      "org.opencontainers.image.version": "1.2.0+build.5",
    });
    expect(annotations).toEqual({ ...labels, "org.opencontainers.image.created": "1970-01-01T00:00:00Z" });
  });

  test("has this very digest, here and everywhere", async () => {
    const { digest } = (await buildImage(load())).top;
    expect(digest).toBe("sha256:000ac1dc88aabbee951533653fbd587799295bc2f7f03003b2da2715ed561826");
  });

  test("changes with a byte, the executable bit and the time, and with nothing else", async () => {
    const image = await buildImage(load());
    const layer = topLayer(image).digest;
    expect((await buildImage(load())).top.digest).toBe(image.top.digest);
    expect(topLayer(await buildImage(load({ "commands/hi.md": "x" }))).digest).not.toBe(layer);
    expect(topLayer(await buildImage(load({ "bin/tool": "#!/bin/sh\n" }))).digest).not.toBe(layer);
    const later = await buildImage(load(), { created: "2026-01-02T03:04:05Z", platforms: ["linux/arm64"] });
    expect(topLayer(later).digest).toBe(layer);
    expect(later.top.digest).not.toBe(image.top.digest);
  });

  test("of a plugin without manifest", async () => {
    const { plugin } = loadPlugin({ "commands/a.md": "x" }, { folderName: "bare" });
    expect(tagOf(plugin.manifest.version)).toBe("latest");
    const { annotations } = await buildImage(plugin);
    expect(Object.keys(annotations).filter((key) => key.startsWith("org."))).toEqual([
      "org.opencontainers.image.title",
      "org.opencontainers.image.created",
    ]);
  });
});

describe("what stays out", () => {
  const key = `-----BEGIN OPENSSH PRIVATE KEY-----\n${"b3BlbnNzaC1rZXktdjEA".repeat(8)}\n-----END OPENSSH PRIVATE KEY-----\n`;
  const legacy = `x\n-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES,1\n\n${"MIIEpAIBAAKCAQEA".repeat(8)}\n`;

  test.each([
    [".env", "SECRET=1"],
    ["server/.env.local", "SECRET=1"],
    ["prod.env", "SECRET=1"],
    ["kubeconfig", "x"],
    ["master.key", "x"],
    ["infra/terraform.tfstate", "{}"],
    ["service-account.json", JSON.stringify({ private_key: key })],
    [".npmrc", "//host.example/:_authToken=x"],
    ["keys/id_ed25519", "x"],
    ["deploy.pem", key],
    ["notes.txt", legacy],
    ["cert.p12", "x"],
    ["secrets.json", "{}"],
    ["config/credentials.json", "{}"],
    ["gcp/service_account-prod.json", "{}"],
    [".yarnrc.yml", "x"],
    [".bash_history", "x"],
    ["terraform.tfstate.backup", "x"],
    ["_netrc", "x"],
    [".pypirc", "x"],
    ["a.pfx", "x"],
    ["debug.keystore", "x"],
    [".DS_Store", "x"],
    ["commands/hi.md~", "x"],
    ["link", { kind: "symlink", target: "/etc/passwd" }],
    ["node_modules", { kind: "directory" }],
  ] satisfies [string, TreeInput][])("%s", async (path, content) => {
    const image = await buildImage(load({ [path]: content }));
    expect(image.leftOut).toEqual([{ path, why: expect.stringMatching(/^(?:holds|is|lies|usually) /) }]);
    expect(image.files).not.toContain(path);
    expect(topLayer(image).digest).toBe(topLayer(await buildImage(load())).digest);
  });

  test.each([
    [".git/config", ".git"],
    ["server/node_modules/a/index.js", "server/node_modules"],
    ["lib/__pycache__/a.pyc", "lib/__pycache__"],
    [".aws/credentials", ".aws"],
    ["x/.docker/config.json", "x/.docker"],
    [".ssh/a/.git/b", ".ssh"],
    [".gnupg/x", ".gnupg"],
    [".idea/a/b", ".idea"],
  ])("%s, told once for its folder", async (path, folder) => {
    const image = await buildImage(load({ [path]: "x", [`${path}2`]: "y" }));
    expect(image.leftOut).toEqual([{ path: folder, why: expect.stringMatching(/^is (?:a folder|what|where|the) /) }]);
    expect(topLayer(image).digest).toBe(topLayer(await buildImage(load())).digest);
  });

  test("a key that is only an example stays in where it is named, and nothing else", async () => {
    const plugin = load({ "test/a.pem": key, "b.pem": key, "test/.env": "x" });
    const image = await buildImage(plugin, { exampleSecrets: ["test/"] });
    expect(image.files).toContain("test/a.pem");
    expect(image.leftOut.map(({ path }) => path)).toEqual(["b.pem", "test/.env"]);
  });

  test("a file that can't be read is none of them, and refused where its bytes are needed", async () => {
    const bytes = () => {
      throw new BazaarError("FILE_UNREADABLE", "a can't be read.", "f");
    };
    const files = { a: { ...fileOf("x"), bytes }, b: { ...fileOf("x"), unreadable: "it is a FIFO", bytes } };
    const plugin = load(files);
    expect(contentOf(plugin.files, {}).leftOut).toEqual([]);
    await expect(buildImage(plugin)).rejects.toMatchObject({ code: "FILE_UNREADABLE" });
  });

  test.each([
    [".env.example", "SECRET="],
    [".env.sample", "SECRET="],
    [".env.template", "SECRET="],
    ["docs/secrets.md", "x"],
    ["schemas/credentials.schema.json", "{}"],
    ["skills/scan/SKILL.md", "Look for `-----BEGIN RSA PRIVATE KEY-----` in the files.\nThen report."],
    ["certs/ca.pem", `-----BEGIN CERTIFICATE-----\n${"MIIE".repeat(40)}\n-----END CERTIFICATE-----\n`],
    ["environment.md", "x"],
    [".mcp.json", "{}"],
  ])("%s stays in", async (path, content) => {
    const image = await buildImage(load({ [path]: content }));
    expect(image.leftOut).toEqual([]);
    expect(image.files).toContain(path);
  });
});

describe("bad options and sizes", () => {
  test.each([
    [{ maxBytes: 10 }, "IMAGE_TOO_LARGE"],
    [{ maxFiles: 2 }, "IMAGE_TOO_LARGE"],
    [{ maxBytes: 0 }, "OPTION_INVALID"],
    [{ maxFiles: 1.5 }, "OPTION_INVALID"],
    [{ source: "javascript:x" }, "OPTION_INVALID"],
    [{ source: "" }, "OPTION_INVALID"],
    [{ source: "https://" }, "OPTION_INVALID"],
    [{ source: "https://u:passw0rd99@x/y" }, "LEAK_FOUND"],
    [{ revision: "" }, "OPTION_INVALID"],
    [{ revision: "a b" }, "OPTION_INVALID"],
    [{ created: "yesterday" }, "OPTION_INVALID"],
    [{ created: "2026-13-01T00:00:00Z" }, "OPTION_INVALID"],
    [{ platforms: [] }, "OPTION_INVALID"],
    [{ platforms: ["linux/amd64", "linux/amd64"] }, "OPTION_INVALID"],
    [{ platforms: ["linux/riscv64" as Platform] }, "OPTION_INVALID"],
  ] satisfies [BuildOptions, string][])("%j is %s", async (options, code) => {
    expect(Object.keys(errorCodes)).toContain(code);
    await expect(buildImage(load(), options)).rejects.toMatchObject({ code });
  });

  test.each(["", "-x", ".x", "a/b", "a:b", "a+b", "x".repeat(129)])("%j is no tag", (tag) => {
    expect(() => checkedTag(tag)).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
  });
});

test.each(["repository", "homepage", "description"])(
  "a password in a URL of the manifest's %s is no label",
  async (field) => {
    const withUrl = (url: string) =>
      buildImage(load({ ".claude-plugin/plugin.json": JSON.stringify({ ...manifest, [field]: url }) }));
    for (const url of ["https://u:passw0rd99@x.example/y", "https://t0ken@x.example/y"]) {
      const refusal = await withUrl(url).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ code: "LEAK_FOUND" });
      expect(String(refusal)).not.toMatch(/passw0rd99|t0ken/);
    }
    expect((await withUrl("https://x.example/@scope/y")).top.digest).toMatch(/^sha256:/);
  },
);

test("descriptions and licences are no longer than registries show", async () => {
  const long = { ...manifest, description: "ü".repeat(600), license: "x".repeat(300) };
  const { labels } = await buildImage(load({ ".claude-plugin/plugin.json": JSON.stringify(long) }));
  expect(labels["org.opencontainers.image.description"]).toBe(`${"ü".repeat(511)}…`);
  expect(labels["org.opencontainers.image.licenses"]).toHaveLength(256);
});
