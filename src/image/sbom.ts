import { createHash } from "node:crypto";
import type { FileTree } from "../core/file-tree.ts";
import type { JsonObject } from "../core/json.ts";
import type { Plugin } from "../plugin/types.ts";
import type { Base } from "./base.ts";
import { type CliPackage, cliPackageName } from "./cli-package.ts";
import type { LockedPackage } from "./npm-lock.ts";
import type { Digest } from "./oci.ts";
import {
  fileElements,
  imageElement,
  npmElement,
  noAssertion,
  pluginElement,
  type SbomElement,
} from "./sbom-elements.ts";

/** A package whose code is in the bundled runtime. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly license: string;
}

export interface SbomContent {
  readonly plugin: Plugin;
  /** Digest of what the image's tag points at. */
  readonly digest: Digest;
  /** Repository of the image, e.g. `ghcr.io/acme/my-plugin`. @default none */
  readonly repository?: string | undefined;
  /** The plugin's files that are in the image, without its packages. */
  readonly files: FileTree;
  /** @default none */
  readonly base?: Base | undefined;
  /** Claude Code, for each machine. @default none */
  readonly cli?: readonly CliPackage[] | undefined;
  /** The bundled runtime. @default none */
  readonly runtime?: { readonly version: string; readonly packages: readonly BundledPackage[] } | undefined;
  /** The plugin's npm packages. @default none */
  readonly packages?: readonly LockedPackage[] | undefined;
  /** RFC 3339 in whole seconds. @default "1970-01-01T00:00:00Z" */
  readonly created?: string | undefined;
  /** Version of this program. */
  readonly tool: string;
}

/**
 * What is in an image as an SPDX 2.3 document (JSON): base, Claude Code, runtime and the packages bundled in it, the
 * plugin with each file, and its npm packages. The same image is the same text: the namespace is made of the digest, and
 * the time is the image's. What is in the base is the base's own SBOM's to say.
 */
export function sbomOf(content: SbomContent): string {
  const { plugin, digest, created = "1970-01-01T00:00:00Z", tool } = content;
  const image = imageElement("Image", plugin.name, content.repository, digest, plugin.manifest.version);
  const parts = partsOf(content);
  const files = fileElements(content.files);
  const document = {
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: "SPDXRef-DOCUMENT",
    name: `${plugin.name}@${digest}`,
    documentNamespace: `https://claude-bazaar.invalid/spdx/${digest.slice("sha256:".length)}`,
    creationInfo: { created: created.replace(/\.\d+Z$/, "Z"), creators: [`Tool: claude-bazaar-${tool}`] },
    documentDescribes: [image.SPDXID],
    packages: [image, ...parts.map(({ element }) => element)],
    files,
    relationships: [
      relation("SPDXRef-DOCUMENT", "DESCRIBES", image.SPDXID),
      ...parts.map(({ element, from, how }) =>
        how === "BUNDLED" ? relation(from, "CONTAINS", element.SPDXID) : relation(image.SPDXID, how, element.SPDXID),
      ),
      ...files.map(({ SPDXID }) => relation(pluginId, "CONTAINS", SPDXID)),
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const pluginId = "SPDXRef-Plugin";
const runtimeId = "SPDXRef-Runtime";

interface Part {
  readonly element: SbomElement;
  /** How the image has it; `BUNDLED`: inside the part `from`. */
  readonly how: "CONTAINS" | "DESCENDANT_OF" | "BUNDLED";
  readonly from: string;
}

function partsOf(content: SbomContent): Part[] {
  const { plugin, base, cli = [], runtime, packages = [], files } = content;
  const contained = (element: SbomElement): Part => ({ element, how: "CONTAINS", from: "" });
  const bundled = (from: string, element: SbomElement): Part => ({ element, how: "BUNDLED", from });
  return [
    ...(base === undefined ? [] : [baseOf(base)]),
    ...cli.map((one) => contained(cliElement(one))),
    ...(runtime === undefined
      ? []
      : [
          contained(npmElement(runtimeId, { name: "claude-bazaar", version: runtime.version, license: "MIT" })),
          ...runtime.packages.map((one) => bundled(runtimeId, npmElement(idOf("Runtime", one.name, one.version), one))),
        ]),
    contained(pluginElement(pluginId, plugin, files)),
    ...packages.map((one) => bundled(pluginId, npmElement(idOf("Dependency", one.path, one.version), one))),
  ];
}

function baseOf({ name, digest }: Base): Part {
  const element = {
    ...imageElement("Base", name ?? "base", name?.replace(/:[^:/]*$/, ""), digest, undefined),
    comment: "What is in it is not listed here: see the base's own SBOM.",
  };
  return { element, how: "DESCENDANT_OF", from: "" };
}

function cliElement(one: CliPackage): SbomElement {
  const element = npmElement(idOf("Claude-Code", one.platform, one.version), {
    name: cliPackageName(one.platform),
    version: one.version,
    integrity: one.integrity,
  });
  return {
    ...element,
    // No licence that SPDX lists: "All rights reserved".
    licenseDeclared: noAssertion,
    copyrightText: "© Anthropic PBC. All rights reserved.",
    checksums: [...(element.checksums ?? []), { algorithm: "SHA256", checksumValue: one.digest.slice(7) }],
  };
}

/** An id that SPDX allows, and that no other element has: what can't stand in it is told apart by a hash. */
function idOf(kind: string, name: string, version: string): string {
  const hash = createHash("sha256").update(`${name}\0${version}`).digest("hex").slice(0, 12);
  return `SPDXRef-${kind}-${name.replaceAll(/[^A-Za-z0-9.]+/g, "-").replace(/^-/, "")}-${hash}`;
}

function relation(from: string, relationshipType: string, to: string): JsonObject {
  return { spdxElementId: from, relationshipType, relatedSpdxElement: to };
}
