import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { treeOf } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { knownCli } from "./known-cli.ts";
import { type SbomContent, sbomOf } from "./sbom.ts";

// SPDX 2.3, JSON: https://spdx.github.io/spdx-spec/v2.3/. No package of npm has its schema, so the sections that concern
// us are written out here, strictly: a field that they do not name fails.

const id = z.string().regex(/^SPDXRef-[A-Za-z0-9.-]+$/);
const noAssertion = z.literal("NOASSERTION");
const license = z.union([noAssertion, z.string().regex(/^[A-Za-z0-9.+()-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+()-]+)*$/)]);
const lengths = { SHA1: 40, SHA256: 64, SHA512: 128 };
const checksum = z
  .strictObject({ algorithm: z.enum(["SHA1", "SHA256", "SHA512"]), checksumValue: z.string().regex(/^[0-9a-f]+$/) })
  .refine(({ algorithm, checksumValue }) => checksumValue.length === lengths[algorithm]);
/** 7: package information. */
const element = z.strictObject({
  SPDXID: id,
  name: z.string().min(1),
  versionInfo: z.exactOptional(z.string().min(1)),
  downloadLocation: noAssertion,
  filesAnalyzed: z.boolean(),
  packageVerificationCode: z.exactOptional(
    z.strictObject({ packageVerificationCodeValue: z.string().regex(/^[0-9a-f]{40}$/) }),
  ),
  licenseConcluded: license,
  licenseDeclared: license,
  copyrightText: z.string().min(1),
  primaryPackagePurpose: z.enum(["APPLICATION", "CONTAINER", "LIBRARY"]),
  checksums: z.exactOptional(z.array(checksum).min(1)),
  externalRefs: z.exactOptional(
    z.array(
      z.strictObject({
        referenceCategory: z.literal("PACKAGE-MANAGER"),
        referenceType: z.literal("purl"),
        referenceLocator: z
          .string()
          .regex(/^pkg:(?:npm|oci)\/[A-Za-z0-9%._/-]+@[A-Za-z0-9%._+-]+(?:\?repository_url=[A-Za-z0-9%._-]+)?$/),
      }),
    ),
  ),
  comment: z.exactOptional(z.string().min(1)),
});
/** 8: file information. SHA-1 is mandatory. */
const file = z.strictObject({
  SPDXID: id,
  fileName: z.string().regex(/^\.\/opt\/plugin\/./),
  checksums: z.array(checksum).refine((list) => list.some(({ algorithm }) => algorithm === "SHA1")),
  licenseConcluded: license,
  copyrightText: z.string(),
});
/** 6: document creation; 11: relationships. */
const document = z.strictObject({
  spdxVersion: z.literal("SPDX-2.3"),
  dataLicense: z.literal("CC0-1.0"),
  SPDXID: z.literal("SPDXRef-DOCUMENT"),
  name: z.string().min(1),
  documentNamespace: z.url().refine((url) => !url.includes("#")),
  creationInfo: z.strictObject({
    created: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    creators: z.array(z.string().regex(/^Tool: \S+-\S+$/)).min(1),
  }),
  documentDescribes: z.array(id).length(1),
  packages: z.array(element).min(1),
  files: z.array(file),
  relationships: z.array(
    z.strictObject({
      spdxElementId: id,
      relationshipType: z.enum(["DESCRIBES", "CONTAINS", "DESCENDANT_OF"]),
      relatedSpdxElement: id,
    }),
  ),
});

const files = treeOf({
  ".claude-plugin/plugin.json": '{"name":"greeter","version":"1.2.0","license":"MIT"}',
  "commands/grüße.md": "Hi\n",
});

const whole: SbomContent = {
  plugin: loadPlugin(files).plugin,
  digest: `sha256:${"a".repeat(64)}`,
  repository: "ghcr.io/Acme/greeter",
  files,
  base: { name: "ghcr.io/acme/base:1", digest: `sha256:${"b".repeat(64)}`, images: new Map() },
  cli: [{ version: "2.1.330", platform: "linux/amd64", ...knownCli.packages["linux/amd64"] }],
  runtime: { version: "0.1.0", packages: [{ name: "zod", version: "4.0.0", license: "MIT" }] },
  packages: [
    {
      name: "@a/b",
      version: "1.0.0",
      path: "node_modules/@a/b",
      license: "(MIT OR Apache-2.0)",
      integrity: `sha512-${"A".repeat(86)}==`,
      bound: false,
    },
    {
      name: "@a/b",
      version: "2.0.0",
      path: "node_modules/c/node_modules/@a/b",
      license: "SEE LICENSE IN X",
      bound: false,
    },
  ],
  tool: "0.1.0",
};

const read = (content: SbomContent) => document.parse(JSON.parse(sbomOf(content)));

describe("sbomOf", () => {
  test("is SPDX 2.3, whole and with the least", () => {
    expect(read(whole).packages).toHaveLength(8);
    const { plugin, digest, tool } = whole;
    expect(read({ plugin, digest, tool, files: treeOf({}) }).packages).toHaveLength(2);
  });

  test("names each element once, and relates only what it has", () => {
    const { packages, files: listed, relationships, documentDescribes } = read(whole);
    const ids = [...packages, ...listed].map((one) => one.SPDXID);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set<string>([...ids, "SPDXRef-DOCUMENT"]);
    for (const { spdxElementId, relatedSpdxElement } of relationships) {
      expect(known).toContain(spdxElementId);
      expect(known).toContain(relatedSpdxElement);
    }
    const related = new Set(relationships.map((one) => one.relatedSpdxElement));
    expect(ids.filter((one) => !related.has(one))).toEqual([]);
    expect(documentDescribes).toEqual(["SPDXRef-Image"]);
  });

  test("says what each package is, and no licence that is none", () => {
    const byName = (name: string, version: string) =>
      read(whole).packages.find((one) => one.name === name && one.versionInfo === version);
    expect(byName("@a/b", "1.0.0")).toMatchObject({
      licenseDeclared: "(MIT OR Apache-2.0)",
      externalRefs: [{ referenceLocator: "pkg:npm/%40a/b@1.0.0" }],
      checksums: [{ algorithm: "SHA512", checksumValue: "0".repeat(128) }],
    });
    expect(byName("@a/b", "2.0.0")?.licenseDeclared).toBe("NOASSERTION");
    expect(byName("zod", "4.0.0")?.licenseDeclared).toBe("MIT");
    const cli = byName("@anthropic-ai/claude-code-linux-x64", "2.1.330");
    expect(cli).toMatchObject({
      licenseDeclared: "NOASSERTION",
      copyrightText: expect.stringMatching(/All rights reserved/),
    });
    const sum = Buffer.from(knownCli.packages["linux/amd64"].integrity.slice(7), "base64").toString("hex");
    expect(cli?.checksums).toContainEqual({ algorithm: "SHA512", checksumValue: sum });
    expect(byName("greeter", "1.2.0")?.externalRefs).toEqual([
      expect.objectContaining({
        referenceLocator: `pkg:oci/greeter@sha256%3A${"a".repeat(64)}?repository_url=ghcr.io%2Facme%2Fgreeter`,
      }),
    ]);
  });

  test("the sums of files are right, and the code over all of them (7.9)", () => {
    const { files: listed, packages } = read(whole);
    const sha1 = (text: string) => createHash("sha1").update(text).digest("hex");
    const found = listed.find(({ fileName }) => fileName === "./opt/plugin/commands/grüße.md");
    expect(found?.checksums).toEqual([
      { algorithm: "SHA1", checksumValue: sha1("Hi\n") },
      { algorithm: "SHA256", checksumValue: createHash("sha256").update("Hi\n").digest("hex") },
    ]);
    const sums = [sha1("Hi\n"), sha1('{"name":"greeter","version":"1.2.0","license":"MIT"}')].sort();
    expect(packages.find(({ SPDXID }) => SPDXID === "SPDXRef-Plugin")?.packageVerificationCode).toEqual({
      packageVerificationCodeValue: sha1(sums.join("")),
    });
  });

  test("is the same text for the same image, and another one for another", () => {
    const text = sbomOf(whole);
    expect(sbomOf({ ...whole })).toBe(text);
    const other = read({ ...whole, digest: `sha256:${"c".repeat(64)}`, created: "2026-01-02T03:04:05.678Z" });
    expect(other.documentNamespace).not.toBe(read(whole).documentNamespace);
    expect(other.creationInfo.created).toBe("2026-01-02T03:04:05Z");
    expect(read(whole).creationInfo.created).toBe("1970-01-01T00:00:00Z");
  });
});
