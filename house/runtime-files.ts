import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { manifestIn } from "./bundled-packages.ts";
import { thirdParty } from "./third-party.ts";

/** Writes beside the bundled runtime what says whose code is in it: package.json, packages.json and THIRD-PARTY.txt. */
export function runtimeFiles(): Plugin {
  return thirdParty({
    alsoWrite: (root, folder, packages) => {
      const { name, version, license } = manifestIn(root);
      const write = (file: string, value: unknown) =>
        writeFileSync(join(folder, file), `${JSON.stringify(value, undefined, 2)}\n`);
      write("package.json", { name, version, license, private: true, type: "module" });
      write(
        "packages.json",
        packages.map((one) => ({ name: one.name, version: one.version, license: one.license })),
      );
    },
  });
}
