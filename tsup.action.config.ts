import { defineConfig } from "tsup";
import { actionBundle } from "./house/action-bundle.ts";
import { namedExports } from "./house/named-exports.ts";
import { thirdParty } from "./house/third-party.ts";

// The Action as the runner starts it: one file with all packages in it, committed, since nothing is installed before it
// runs. `import()` stays lazy in it, so that a run evaluates only what it needs.
export default defineConfig({
  entry: { index: "action/main.ts" },
  outDir: "dist/action",
  format: "esm",
  outExtension: () => ({ js: ".mjs" }),
  target: "node24",
  platform: "node",
  splitting: false,
  removeNodeProtocol: false,
  external: ["dockerode", /^protobufjs/],
  noExternal: [/^(?!dockerode$|protobufjs)/],
  // Packages in CommonJS ask for Node's own modules by `require`, which a module does not have.
  banner: { js: `import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);` },
  // In full: half of it is names. Short lines, so that a stack at least says where it happened. In ASCII: one letter
  // beyond ISO 8859-1 doubles the memory of the text, which took 10 to 20 ms more to compile.
  minify: true,
  esbuildOptions(options) {
    Object.assign(options, { lineLimit: 160, legalComments: "none", charset: "ascii" });
  },
  esbuildPlugins: [actionBundle(), namedExports(), thirdParty()],
  clean: true,
  dts: false,
  sourcemap: false,
});
