import { defineConfig } from "tsup";
import { namedExports } from "./house/named-exports.ts";
import { thirdParty } from "./house/third-party.ts";

// The command line with its packages in it: a process of it reads a few files instead of hundreds. Built after the library,
// which empties the folder. What the entries for programs export is apart from it, with packages of their user's choice.
export default defineConfig({
  entry: {
    bin: "src/cli/bin.ts",
    // Not imported by anybody: `run-network.ts` has it run in a sandbox.
    "cli/sandbox-relay": "src/adapters/sandbox-relay.ts",
    // Nor this: `marketplace serve` starts processes with it.
    "cli/view-worker": "src/adapters/views/view-worker.ts",
  },
  outDir: "dist",
  format: "esm",
  target: "node22",
  platform: "node",
  splitting: true,
  // That one is optional, and has native code in it.
  external: ["dockerode"],
  noExternal: [/^(?!dockerode$)/],
  // Packages in CommonJS ask for Node's own modules by `require`, which a module does not have.
  banner: { js: `import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);` },
  esbuildOptions(options) {
    options.chunkNames = "cli/[name]-[hash]";
    // Names stay and lines are short, so that a stack says where it happened. In ASCII: one letter beyond ISO 8859-1
    // doubles the memory of a file's text, which compiles more slowly.
    Object.assign(options, { minifySyntax: true, minifyWhitespace: true, lineLimit: 160, charset: "ascii" });
  },
  esbuildPlugins: [namedExports(), thirdParty({ below: "cli" })],
  clean: false,
  dts: false,
  sourcemap: false,
});
