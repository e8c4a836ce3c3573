import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { resolve } from "node:path";
import type { Plugin } from "esbuild";

/**
 * Keeps the Action's bundle small: the toolkit gets our HTTP client, its context comes without an Octokit of its own, what
 * speaks with registries and through proxies does so by Node's own clients, and flags of the command line, which the
 * Action has none of, bring no package.
 */
export function actionBundle(): Plugin {
  const namespace = "action-bundle";
  // An import of a built-in would be evaluated at the start, whoever needs it: of `node:http` that loads all of `fetch`.
  const builtins = "lazy-builtin";
  return {
    name: namespace,
    setup(build) {
      const root = build.initialOptions.absWorkingDir ?? process.cwd();
      build.onResolve({ filter: /^@actions\/http-client(?:\/.*)?$/ }, () => ({
        path: resolve(root, "action/http-client.ts"),
      }));
      build.onResolve({ filter: /^@actions\/github$/ }, () => ({ path: "context", namespace }));
      build.onResolve({ filter: /^@actions\/exec$/ }, () => ({ path: "exec", namespace }));
      build.onResolve({ filter: /\/registry-send\.ts$/ }, ({ resolveDir }) => ({
        path: resolve(resolveDir, "registry-send-plain.ts"),
      }));
      build.onResolve({ filter: /\/proxied-fetch\.ts$/ }, () => ({ path: resolve(root, "action/proxied-fetch.ts") }));
      // Its modules for browsers are the same code, and what nobody calls of them is left out.
      build.onResolve({ filter: /^yaml$/ }, () => ({ path: resolve(root, "node_modules/yaml/browser/index.js") }));
      // Every schema of zod could write itself as JSON Schema; nobody here asks one to.
      build.onLoad({ filter: /zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/ }, ({ path }) => ({
        contents: namesWithoutValues(readFileSync(path, "utf8")),
      }));
      build.onResolve({ filter: /^commander$/ }, () => ({ path: "commander", namespace }));
      build.onResolve({ filter: /./ }, ({ kind, path }) =>
        kind === "import-statement" && isBuiltin(path) ? { path, namespace: builtins } : undefined,
      );
      build.onLoad({ filter: /./, namespace: builtins }, ({ path }) => ({
        contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
      }));
      build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({ contents: sources[path] ?? "", resolveDir: root }));
    },
  };
}

/** A module that exports the same names, and nothing under them. */
function namesWithoutValues(source: string): string {
  return [...source.matchAll(/^export (?:const|function) (\w+)/gm)]
    .map(([, name]) => `export const ${name} = undefined;`)
    .join("\n");
}

const sources: Readonly<Record<string, string>> = {
  context: `import { Context } from "./node_modules/@actions/github/lib/context.js"; export const context = new Context();`,
  // Core asks the system's programs for its version in \`platform\`, which we don't.
  exec: `export const getExecOutput = () => Promise.reject(new Error("Not in this bundle."));`,
  // Options and errors of a command line that nobody parses here.
  commander: `
    export class CommanderError extends Error {}
    export class InvalidArgumentError extends Error {}
    export class Option {}`,
};
