import { defineConfig } from "tsup";

// JavaScript only: tsup's own declaration step needs the compiler API that TypeScript 7 no longer has, so `tsc` writes
// the .d.ts files (see the "build" script). Splitting keeps one copy of each class, so that `instanceof BazaarError`
// holds across entry points.
export default defineConfig({
  entry: {
    index: "src/index.ts",
    node: "src/node.ts",
    findings: "src/findings.ts",
    "caller-files": "src/caller-files.ts",
    placement: "src/placement.ts",
    marketplace: "src/marketplace.ts",
    image: "src/image.ts",
    proxy: "src/proxy.ts",
    deploy: "src/deploy.ts",
    hub: "src/hub.ts",
    testing: "src/testing.ts",
    // Not imported by anybody: `run-network.ts` has it run in a sandbox.
    "sandbox-relay": "src/adapters/sandbox-relay.ts",
    // Nor this: a hub starts processes with it.
    "view-worker": "src/adapters/views/view-worker.ts",
  },
  // Optional, and so not left out by itself; it can't be bundled, for it loads native code.
  external: ["dockerode", /^protobufjs/],
  format: "esm",
  target: "node22",
  platform: "node",
  splitting: true,
  // What is committed there is built last, and stays where that build fails.
  clean: ["!action/**"],
  dts: false,
  sourcemap: false,
});
