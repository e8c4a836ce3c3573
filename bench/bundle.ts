import { isBuiltin } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import type { Row } from "./row.ts";

/** Size of everything that the root entry exports, bundled and minified for a browser, and the Node built-ins in it. */
export async function measureBundle(): Promise<Row[]> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from "claude-bazaar";`, resolveDir: join(import.meta.dirname, "..") },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["node:*"],
    metafile: true,
    // Our tsconfig points the package's own name at the source; what ships is measured here.
    tsconfigRaw: {},
    write: false,
    logLevel: "silent",
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map((one) => one.path));
  return [
    {
      what: "root entry, bundled and minified",
      value: (outputFiles[0]?.contents.length ?? Number.NaN) / 1_000,
      unit: "kB",
      goal: { bound: "most", limit: 200 },
      how: "esbuild, every export",
    },
    {
      what: "  Node built-ins in it",
      value: imports.filter((name) => isBuiltin(name)).length,
      unit: "imports",
      goal: { bound: "most", limit: 0 },
      how: "esbuild's metafile",
    },
  ];
}
