import { describe, expect, test } from "vitest";
import { sha256Hex } from "../core/digest.ts";
import { errorCodes } from "../core/errors.ts";
import { fileAt, fileOf, type TreeInput, treeOf } from "../core/file-tree.ts";
import { decodeText } from "../core/text.ts";
import { loadPlugin } from "../plugin/load.ts";
import { type PluginImage, pluginImage } from "./plugin-image.ts";

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
function blob(image: PluginImage, digest: string): Uint8Array {
  const bytes = fileAt(image.layout, `blobs/${digest.replace(":", "/")}`)!.bytes();
  expect(`sha256:${sha256Hex(bytes)}`).toBe(digest);
  return bytes;
}

const json = (bytes: Uint8Array) => JSON.parse(decodeText(bytes));

describe("pluginImage", () => {
  test("is a layout whose every digest and size is right", () => {
    const image = pluginImage(load());
    expect(json(fileAt(image.layout, "oci-layout")!.bytes())).toEqual({ imageLayoutVersion: "1.0.0" });
    const index = json(fileAt(image.layout, "index.json")!.bytes());
    expect(index.manifests).toHaveLength(1);
    const [described] = index.manifests;
    expect(described).toMatchObject({
      mediaType: "application/vnd.oci.image.manifest.v1+json",
      digest: image.digest,
      platform: { architecture: "amd64", os: "linux" },
      annotations: { "org.opencontainers.image.ref.name": "1.2.0-build.5" },
    });
    const found = json(blob(image, image.digest));
    expect(blob(image, image.digest)).toHaveLength(described.size);
    for (const one of [found.config, ...found.layers]) expect(blob(image, one.digest)).toHaveLength(one.size);
    expect(found.layers).toEqual([image.layer]);
    const config = json(blob(image, found.config.digest));
    expect(config).toMatchObject({
      architecture: "amd64",
      os: "linux",
      created: "1970-01-01T00:00:00Z",
      rootfs: { type: "layers", diff_ids: [image.layer.digest] },
    });
    expect(image.layout.size).toBe(5);
  });

  test("names plugin, version, licence and source, and says that it can't be run", () => {
    const image = pluginImage(load(), { revision: "abc", source: "https://elsewhere.example" });
    const { annotations, config } = json(blob(image, image.digest));
    const labels = json(blob(image, config.digest)).config.Labels;
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

  test("has this very digest, here and everywhere", () => {
    expect(pluginImage(load()).digest).toBe("sha256:000ac1dc88aabbee951533653fbd587799295bc2f7f03003b2da2715ed561826");
  });

  test("changes with a byte, the executable bit and the time, and with nothing else", () => {
    const { digest, layer } = pluginImage(load());
    expect(pluginImage(load()).digest).toBe(digest);
    expect(pluginImage(load({ "commands/hi.md": "x" })).layer.digest).not.toBe(layer.digest);
    expect(pluginImage(load({ "bin/tool": "#!/bin/sh\n" })).layer.digest).not.toBe(layer.digest);
    const later = pluginImage(load(), { created: "2026-01-02T03:04:05Z", architecture: "arm64" });
    expect(later.layer.digest).toBe(layer.digest);
    expect(later.digest).not.toBe(digest);
  });

  test("of a plugin without manifest", () => {
    const image = pluginImage(loadPlugin({ "commands/a.md": "x" }, { folderName: "bare" }).plugin);
    expect(image.tag).toBe("latest");
    const { annotations } = json(blob(image, image.digest));
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
    [".npmrc", "//host.example/:_authToken=x"],
    ["keys/id_ed25519", "x"],
    ["deploy.pem", key],
    ["notes.txt", legacy],
    ["cert.p12", "x"],
    [".git/config", "x"],
    ["server/node_modules/a/index.js", "x"],
    ["lib/__pycache__/a.pyc", "x"],
    [".aws/credentials", "x"],
    [".DS_Store", "x"],
    ["commands/hi.md~", "x"],
    ["link", { kind: "symlink", target: "/etc/passwd" }],
    ["node_modules", { kind: "directory" }],
  ] satisfies [string, TreeInput][])("%s", (path, content) => {
    const image = pluginImage(load({ [path]: content }));
    expect(image.leftOut).toEqual([{ path, why: expect.stringMatching(/^(?:holds|is|lies|usually) /) }]);
    expect(image.files).not.toContain(path);
    expect(image.layer.digest).toBe(pluginImage(load()).layer.digest);
  });

  test.each([
    [".env.example", "SECRET="],
    ["skills/scan/SKILL.md", "Look for `-----BEGIN RSA PRIVATE KEY-----` in the files.\nThen report."],
    ["certs/ca.pem", `-----BEGIN CERTIFICATE-----\n${"MIIE".repeat(40)}\n-----END CERTIFICATE-----\n`],
    ["environment.md", "x"],
    [".mcp.json", "{}"],
  ])("%s stays in", (path, content) => {
    const image = pluginImage(load({ [path]: content }));
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
    [{ tag: "-x" }, "OPTION_INVALID"],
    [{ tag: "a/b" }, "OPTION_INVALID"],
    [{ source: "javascript:x" }, "OPTION_INVALID"],
    [{ source: "" }, "OPTION_INVALID"],
    [{ source: "https://" }, "OPTION_INVALID"],
    [{ source: "https://u:passw0rd99@x/y" }, "LEAK_FOUND"],
    [{ revision: "" }, "OPTION_INVALID"],
    [{ revision: "a b" }, "OPTION_INVALID"],
    [{ created: "yesterday" }, "OPTION_INVALID"],
    [{ created: "2026-13-01T00:00:00Z" }, "OPTION_INVALID"],
  ])("%j is %s", (options, code) => {
    expect(Object.keys(errorCodes)).toContain(code);
    expect(() => pluginImage(load(), options)).toThrow(expect.objectContaining({ code }));
  });
});

test.each(["repository", "homepage", "description"])(
  "a password in a URL of the manifest's %s is no label",
  (field) => {
    const withUrl = (url: string) =>
      load({ ".claude-plugin/plugin.json": JSON.stringify({ ...manifest, [field]: url }) });
    for (const url of ["https://u:passw0rd99@x.example/y", "https://t0ken@x.example/y"]) {
      const make = () => pluginImage(withUrl(url));
      expect(make).toThrow(expect.objectContaining({ code: "LEAK_FOUND" }));
      expect(make).not.toThrow(/passw0rd99|t0ken/);
    }
    expect(pluginImage(withUrl("https://x.example/@scope/y")).digest).toMatch(/^sha256:/);
  },
);
