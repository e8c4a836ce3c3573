import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sha256Hex } from "../core/digest.ts";
import { cliAnnotations, cliLayers, type CliPackages, defaultCliVersion } from "./cli-layers.ts";
import { type CliPackage, cliPackageText, readCliPackage } from "./cli-package.ts";
import { knownCli } from "./known-cli.ts";

const other: CliPackage = {
  version: "9.9.9",
  platform: "linux/amd64",
  integrity: `sha512-${"A".repeat(86)}==`,
  digest: `sha256:${"1".repeat(64)}`,
  size: 5,
  diffId: `sha256:${"2".repeat(64)}`,
};

/** A source that tells what it was asked. */
function source(): CliPackages & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    describe: async (version, platform) => {
      asked.push(`describe ${version} ${platform}`);
      return { ...other, version, platform };
    },
    open: async function* (known) {
      asked.push(`open ${known.digest}`);
      yield new Uint8Array(5);
    },
  };
}

test("the known version is the one that this package is tested with, and npm's lockfile names the same bytes", () => {
  const json = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), "utf8"));
  expect(defaultCliVersion).toBe(json("package.json").devDependencies["@anthropic-ai/claude-code"]);
  const locked = json("package-lock.json").packages["node_modules/@anthropic-ai/claude-code-linux-x64"];
  expect(knownCli.packages["linux/amd64"].integrity).toBe(locked.integrity);
});

describe("cliLayers", () => {
  test.each(["linux/amd64", "linux/arm64"] as const)("of the known version for %s asks nobody", async (platform) => {
    const packages = source();
    const [tarball, link] = await cliLayers(packages)(platform);
    expect(packages.asked).toEqual([]);
    const { digest, size, diffId } = knownCli.packages[platform];
    expect(tarball).toMatchObject({ digest, size, diffId, mediaType: expect.stringMatching(/tar\+gzip$/) });
    expect(link?.diffId).toBe(link?.digest);
  });

  test("the tarball is opened only when it is read", async () => {
    const packages = source();
    const [tarball] = await cliLayers(packages)("linux/amd64");
    for await (const chunk of tarball!.open()) expect(chunk).toHaveLength(5);
    expect(packages.asked).toEqual([`open ${knownCli.packages["linux/amd64"].digest}`]);
  });

  test("the link's bytes are those that its digest names", async () => {
    const [, link] = await cliLayers(source())("linux/amd64");
    const parts: Uint8Array[] = [];
    for await (const chunk of link!.open()) parts.push(chunk);
    const bytes = Buffer.concat(parts);
    expect(`sha256:${sha256Hex(bytes)}`).toBe(link!.digest);
    expect(bytes).toHaveLength(link!.size);
  });

  test("another version is taken from the image before, else asked for", async () => {
    const packages = source();
    const previous = () => cliAnnotations(other);
    const [remembered] = await cliLayers(packages, { version: "9.9.9", previous })("linux/amd64");
    expect(remembered?.digest).toBe(other.digest);
    expect(packages.asked).toEqual([]);
    await cliLayers(packages, { version: "9.9.9", previous })("linux/arm64");
    await cliLayers(packages, { version: "9.9.8", previous })("linux/amd64");
    expect(packages.asked).toEqual(["describe 9.9.9 linux/arm64", "describe 9.9.8 linux/amd64"]);
  });

  test("the image before has no say in the known version", async () => {
    const lie = { ...other, version: defaultCliVersion };
    const [tarball] = await cliLayers(source(), { previous: () => cliAnnotations(lie) })("linux/amd64");
    expect(tarball?.digest).toBe(knownCli.packages["linux/amd64"].digest);
  });

  test.each(["latest", "^2.1.0", "2.1", "--registry=x", "2.1.3 || 1", "", "2.1.330/../x", "2.1.330-a b"])(
    "%j is no version",
    async (version) => {
      const refusal = expect.objectContaining({ code: "OPTION_INVALID" });
      await expect(cliLayers(source(), { version })("linux/amd64")).rejects.toThrow(refusal);
    },
  );
});

describe("what an annotation remembers", () => {
  test("is read as it was written", () => expect(readCliPackage(cliPackageText(other))).toEqual(other));

  test.each([
    ["nothing", ""],
    ["no JSON", "{"],
    ["no object", "[]"],
    ["another machine", JSON.stringify({ ...other, platform: "linux/s390x" })],
    ["a digest of another kind", JSON.stringify({ ...other, digest: `md5:${"1".repeat(32)}` })],
    ["a digest with a path", JSON.stringify({ ...other, digest: `sha256:../../${"1".repeat(58)}` })],
    ["an integrity of SHA-1", JSON.stringify({ ...other, integrity: "sha1-AAAA" })],
    ["a negative size", JSON.stringify({ ...other, size: -1 })],
    ["a size that is no number", JSON.stringify({ ...other, size: "5" })],
    ["no diff id", JSON.stringify({ ...other, diffId: undefined })],
    ["a megabyte", `${cliPackageText(other)}${" ".repeat(1_000_000)}`],
  ])("counts for nothing when it is %s", (_what, text) => expect(readCliPackage(text)).toBeUndefined());
});
