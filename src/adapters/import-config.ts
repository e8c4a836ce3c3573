import { statSync } from "node:fs";
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";

/** What `import { defineConfig } from "claude-bazaar"` gets where the package is not installed. */
const standIn = "data:text/javascript,export const defineConfig = (config) => config;";

/**
 * The default export of a TypeScript or JavaScript module, read anew when the file has changed. The configuration may
 * import this package by name also where it is not installed beside it (`npx claude-bazaar` in a bare checkout).
 */
export async function importConfig(file: string): Promise<unknown> {
  const hooks = registerHooks({
    resolve(specifier, context, nextResolve) {
      try {
        return nextResolve(specifier, context);
      } catch (error) {
        if (specifier !== "claude-bazaar" || !isModuleNotFound(error)) throw error;
        return { url: standIn, shortCircuit: true };
      }
    },
  });
  try {
    const url = pathToFileURL(file);
    url.searchParams.set("changed", String(statSync(file).mtimeMs));
    const module = (await import(url.href)) as { readonly default?: unknown };
    if (module.default === undefined) throw new Error("it has no default export");
    return module.default;
  } finally {
    hooks.deregister();
  }
}

function isModuleNotFound(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
}
