import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package whose code is in a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly license: string;
  /** Its licence and notice, as they lie in the package. */
  readonly texts: readonly string[];
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/**
 * The packages that the bundle's inputs, paths from `root`, are of; sorted by name and version. Throws for one that brings no licence text, since
 * such code must not be handed on.
 */
export function packagesIn(root: string, inputs: readonly string[]): BundledPackage[] {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
  const found = [...folders].map((folder) => bundled(join(root, folder)));
  return found.sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

function bundled(folder: string): BundledPackage {
  const { name, version, license } = manifestIn(folder);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
  if (typeof license !== "string" || texts.length === 0) throw new Error(`${name}@${version} has no licence text.`);
  return { name, version, license, texts };
}

/** What a package's package.json says of it. */
export function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** All licences in one text. */
export function noticeOf(packages: readonly BundledPackage[]): string {
  const line = "-".repeat(80);
  const parts = packages.map(({ name, version, license, texts }) =>
    [line, `${name} ${version} (${license})`, line, "", ...texts, ""].join("\n"),
  );
  return ["The files beside this one hold code of these packages.", "", ...parts].join("\n");
}
