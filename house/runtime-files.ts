import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { manifestIn, noticeOf, packagesIn } from "./bundled-packages.ts";

/** Writes beside the bundled runtime what says whose code is in it: package.json, packages.json and THIRD-PARTY.txt. */
export function runtimeFiles(): Plugin {
  return {
    name: "runtime-files",
    setup(build) {
      build.initialOptions.metafile = true;
      // Not this file's own place: tsup runs its configuration from another one.
      const root = build.initialOptions.absWorkingDir ?? process.cwd();
      const folder = build.initialOptions.outdir ?? "dist/runtime";
      build.onEnd(({ metafile }) => {
        const packages = packagesIn(root, Object.keys(metafile?.inputs ?? {}));
        if (packages.length === 0) throw new Error("No package was seen in the bundled runtime.");
        const { name, version, license } = manifestIn(root);
        const lines = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;
        mkdirSync(folder, { recursive: true });
        const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
        write("package.json", lines({ name, version, license, private: true, type: "module" }));
        write(
          "packages.json",
          lines(packages.map((one) => ({ name: one.name, version: one.version, license: one.license }))),
        );
        write("THIRD-PARTY.txt", noticeOf(packages));
      });
    },
  };
}
