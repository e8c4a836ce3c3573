import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { type BundledPackage, noticeOf, packagesIn } from "./bundled-packages.ts";

/** Writes THIRD-PARTY.txt into `folder`: the licences of all packages whose code is in the bundle. */
export function thirdParty(
  folder: string,
  alsoWrite?: (root: string, packages: readonly BundledPackage[]) => void,
): Plugin {
  return {
    name: "third-party",
    setup(build) {
      build.initialOptions.metafile = true;
      // Not this file's own place: tsup runs its configuration from another one.
      const root = build.initialOptions.absWorkingDir ?? process.cwd();
      build.onEnd(({ metafile }) => {
        const packages = packagesIn(root, Object.keys(metafile?.inputs ?? {}));
        if (packages.length === 0) throw new Error("No package was seen in the bundle.");
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, "THIRD-PARTY.txt"), noticeOf(packages));
        alsoWrite?.(root, packages);
      });
    },
  };
}
