import { defineConfig } from "tsup";
import { namedExports } from "./house/named-exports.ts";
import { runtimeFiles } from "./house/runtime-files.ts";

// What an image gets at /opt/runtime: all packages are in it, so that it runs without node_modules. Built after the
// library, which empties the folder that this one lies in.
export default defineConfig({
  entry: {
    bin: "src/cli/runtime/bin.ts",
    health: "src/cli/runtime/health.ts",
    "sandbox-relay": "src/adapters/sandbox-relay.ts",
  },
  outDir: "dist/runtime",
  format: "esm",
  target: "node24",
  platform: "node",
  splitting: true,
  minify: true,
  noExternal: [/.*/],
  // Packages in CommonJS ask for Node's own modules by `require`, which a module does not have.
  banner: { js: `import{createRequire as makeRequire}from"node:module";const require=makeRequire(import.meta.url);` },
  // One letter beyond ISO 8859-1 doubles the memory of a file's text, which compiles more slowly.
  esbuildOptions(options) {
    options.charset = "ascii";
  },
  esbuildPlugins: [namedExports(), runtimeFiles()],
  clean: true,
  dts: false,
  sourcemap: false,
});
