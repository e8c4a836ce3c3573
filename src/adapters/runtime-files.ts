import { statSync } from "node:fs";
import { join } from "node:path";
import { BazaarError } from "../core/errors.ts";
import { fileAt, type FileTree, textOf } from "../core/file-tree.ts";
import { readDirectory } from "./read-directory.ts";

/** A package whose code is in the bundled runtime. */
export interface RuntimePackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly license: string;
}

/**
 * The bundled runtime, to lie at `runtimePath` of an image: JavaScript that needs Node 24 and nothing else, and the
 * licences of all that is in it. Throws `BazaarError` FILE_UNREADABLE where this package was not built.
 */
export function runtimeFiles(): FileTree {
  // Built, this module lies in `dist` or `dist/cli`; in a checkout in `src/adapters`.
  const places = ["runtime", "../runtime", "../../dist/runtime"].map((path) => join(import.meta.dirname, path));
  const folder = places.find((place) => statSync(join(place, "bin.js"), { throwIfNoEntry: false })?.isFile());
  if (folder !== undefined) return readDirectory(folder);
  const problem = "The runtime for images is missing from this installation.";
  throw new BazaarError("FILE_UNREADABLE", problem, "Install claude-bazaar anew; in a checkout of it: npm run build.");
}

/** The packages in it, sorted, as the build wrote them down. Throws as `runtimeFiles` does. */
export function runtimePackages(): readonly RuntimePackage[] {
  const file = fileAt(runtimeFiles(), "packages.json");
  return file === undefined ? [] : (JSON.parse(textOf(file)) as RuntimePackage[]);
}
