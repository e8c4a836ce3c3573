import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

/**
 * `import("undici")` of a package in CommonJS has in a bundle of several files nothing but `default`, where Node itself
 * gives the names too: esbuild can't see them. Here they are looked up while the bundle is made, and written down.
 */
export function namedExports(): Plugin {
  const namespace = "named-exports";
  return {
    name: namespace,
    setup(build) {
      build.onResolve({ filter: /^[@\w]/ }, async ({ kind, path, resolveDir }) => {
        if (kind !== "dynamic-import" || path.startsWith("node:")) return undefined;
        const found = await build.resolve(path, { kind: "import-statement", resolveDir });
        if (found.external || found.path === "" || isModule(found.path)) return undefined;
        return { path, namespace, pluginData: { resolveDir } };
      });
      build.onLoad({ filter: /.*/, namespace }, ({ path, pluginData }) => {
        const { resolveDir } = pluginData as { readonly resolveDir: string };
        const names = Object.keys(createRequire(join(resolveDir, "x.js"))(path) as object);
        const usable = names.filter((name) => name !== "default" && /^[A-Za-z_$][\w$]*$/.test(name));
        const from = JSON.stringify(path);
        return {
          contents: `export { ${usable.join(", ")} } from ${from};\nexport { default } from ${from};`,
          resolveDir,
        };
      });
    },
  };
}

function isModule(file: string): boolean {
  if (/\.[mc]js$/.test(file)) return file.endsWith(".mjs");
  let folder = dirname(file);
  while (dirname(folder) !== folder) {
    const type = typeIn(folder);
    if (type !== undefined) return type === "module";
    folder = dirname(folder);
  }
  return false;
}

/** `commonjs` where a package.json says nothing; undefined where there is none. */
function typeIn(folder: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { type?: string }).type ?? "commonjs";
  } catch {
    return undefined;
  }
}
