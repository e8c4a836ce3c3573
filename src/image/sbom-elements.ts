import { createHash } from "node:crypto";
import type { FileTree } from "../core/file-tree.ts";
import type { Plugin } from "../plugin/types.ts";
import { pluginPath } from "./layers.ts";
import type { Digest } from "./oci.ts";

interface Checksum {
  readonly algorithm: "SHA1" | "SHA256" | "SHA512";
  /** Hex in lower case. */
  readonly checksumValue: string;
}

/** A package of SPDX 2.3, section 7. */
export interface SbomElement {
  readonly SPDXID: string;
  readonly name: string;
  readonly versionInfo?: string;
  readonly downloadLocation: string;
  readonly filesAnalyzed: boolean;
  readonly packageVerificationCode?: { readonly packageVerificationCodeValue: string };
  readonly licenseConcluded: string;
  readonly licenseDeclared: string;
  readonly copyrightText: string;
  readonly primaryPackagePurpose?: "APPLICATION" | "CONTAINER" | "LIBRARY";
  readonly checksums?: readonly Checksum[];
  readonly externalRefs?: readonly {
    readonly referenceCategory: "PACKAGE-MANAGER";
    readonly referenceType: "purl";
    readonly referenceLocator: string;
  }[];
  readonly comment?: string;
}

/** A file of SPDX 2.3, section 8. */
export interface SbomFile {
  readonly SPDXID: string;
  readonly fileName: string;
  readonly checksums: readonly Checksum[];
  readonly licenseConcluded: string;
  readonly copyrightText: string;
}

export const noAssertion = "NOASSERTION";

const unknown = { licenseConcluded: noAssertion, copyrightText: noAssertion } as const;

/** An image, by its digest; with a purl where its repository is known. */
export function imageElement(
  kind: "Image" | "Base",
  name: string,
  repository: string | undefined,
  digest: Digest,
  version: string | undefined,
): SbomElement {
  const purl = repository === undefined ? undefined : purlOfImage(repository, digest);
  return {
    SPDXID: `SPDXRef-${kind}`,
    name,
    versionInfo: version ?? digest,
    downloadLocation: noAssertion,
    filesAnalyzed: false,
    licenseDeclared: noAssertion,
    ...unknown,
    primaryPackagePurpose: "CONTAINER",
    checksums: [{ algorithm: "SHA256", checksumValue: digest.slice("sha256:".length) }],
    ...(purl === undefined ? {} : { externalRefs: [purlRef(purl)] }),
  };
}

/** https://github.com/package-url/purl-spec, type `oci`: the last part of the name, and the digest as its version. */
function purlOfImage(repository: string, digest: Digest): string {
  const name = repository.slice(repository.lastIndexOf("/") + 1).toLowerCase();
  return `pkg:oci/${encodeURIComponent(name)}@${encodeURIComponent(digest)}?repository_url=${encodeURIComponent(repository.toLowerCase())}`;
}

export interface NpmElement {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, as the package says it; another text counts for nothing. */
  readonly license?: string;
  /** `sha512-` and base64. */
  readonly integrity?: string;
}

export function npmElement(id: string, { name, version, license, integrity }: NpmElement): SbomElement {
  const [, base64] = /^sha512-([A-Za-z0-9+/]{86}==)/.exec(integrity ?? "") ?? [];
  const sum = base64 === undefined ? undefined : Buffer.from(base64, "base64").toString("hex");
  return {
    SPDXID: id,
    name,
    versionInfo: version,
    // Where npm got it from depends on the machine's registry: not the same for everybody.
    downloadLocation: noAssertion,
    filesAnalyzed: false,
    licenseDeclared: expression(license),
    ...unknown,
    primaryPackagePurpose: "LIBRARY",
    ...(sum === undefined ? {} : { checksums: [{ algorithm: "SHA512", checksumValue: sum }] }),
    externalRefs: [purlRef(`pkg:npm/${purlName(name)}@${encodeURIComponent(version)}`)],
  };
}

/** The plugin itself, with the code that stands for all its files together (SPDX 2.3, 7.9). */
export function pluginElement(id: string, { name, manifest }: Plugin, files: FileTree): SbomElement {
  const sums = fileElements(files).map(({ checksums }) => checksums[0]?.checksumValue ?? "");
  const code = createHash("sha1").update(sums.sort().join("")).digest("hex");
  return {
    SPDXID: id,
    name,
    ...(manifest.version === undefined ? {} : { versionInfo: manifest.version }),
    downloadLocation: noAssertion,
    filesAnalyzed: true,
    packageVerificationCode: { packageVerificationCodeValue: code },
    licenseDeclared: expression(manifest.license),
    ...unknown,
    primaryPackagePurpose: "APPLICATION",
  };
}

/** The regular files, by their path in the image. SPDX wants SHA-1 of each; SHA-256 is what counts. */
export function fileElements(files: FileTree): SbomFile[] {
  const elements: SbomFile[] = [];
  for (const [path, entry] of files) {
    if (entry.kind !== "file") continue;
    const bytes = entry.bytes();
    const sum = (algorithm: "sha1" | "sha256") => createHash(algorithm).update(bytes).digest("hex");
    elements.push({
      SPDXID: `SPDXRef-File-${createHash("sha256").update(path).digest("hex").slice(0, 24)}`,
      fileName: `.${pluginPath}/${path}`,
      checksums: [
        { algorithm: "SHA1", checksumValue: sum("sha1") },
        { algorithm: "SHA256", checksumValue: sum("sha256") },
      ],
      ...unknown,
    });
  }
  return elements;
}

function purlRef(referenceLocator: string) {
  return { referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator } as const;
}

/** The scope's `@` is part of the namespace, and encoded. */
function purlName(name: string): string {
  return name.split("/").map(encodeURIComponent).join("/");
}

/** Operators and ids of SPDX' annex D. Whether the id is listed is not looked at. */
const expressionForm =
  /^\(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*(?: (?:AND|OR|WITH) \(*(?:LicenseRef-)?[A-Za-z0-9.-]+\+?\)*)*$/;

function expression(license: string | undefined): string {
  if (license === undefined || license.length > 500 || !expressionForm.test(license)) return noAssertion;
  return license === "UNLICENSED" || license.startsWith("LicenseRef-") ? noAssertion : license;
}
