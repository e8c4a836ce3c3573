import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "esbuild";
import { type BundledPackage, noticeOf, packagesIn } from "./bundled-packages.ts";

export interface ThirdPartyOptions {
  /** Below the bundle's output folder. @default that itself */
  readonly below?: string;
  /** Writes more beside it, into `folder`. */
  readonly alsoWrite?: (root: string, folder: string, packages: readonly BundledPackage[]) => void;
}

/** Writes THIRD-PARTY.txt beside the bundle: the licences of all packages whose code is in it. */
export function thirdParty({ below = ".", alsoWrite }: ThirdPartyOptions = {}): Plugin {
  return {
    name: "third-party",
    setup(build) {
      build.initialOptions.metafile = true;
      // Not this file's own place: tsup runs its configuration from another one.
      const root = build.initialOptions.absWorkingDir ?? process.cwd();
      // Where this build writes: a second one elsewhere must not touch the first one's.
      const folder = resolve(root, build.initialOptions.outdir ?? "dist", below);
      build.onEnd(({ metafile }) => {
        const packages = packagesIn(root, Object.keys(metafile?.inputs ?? {}));
        if (packages.length === 0) throw new Error("No package was seen in the bundle.");
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, "THIRD-PARTY.txt"), noticeOf(packages));
        alsoWrite?.(root, folder, packages);
      });
    },
  };
}
