/**
 * What runs in the worker. It is no file of its own, since who bundles this package has one file only. The configuration
 * may import this package by name also where it is not installed beside it (`npx claude-bazaar` in a bare checkout), and
 * Node's advice to put a "type" into the author's package.json is not ours to give.
 */
export const configWorkerSource = `
import { readFileSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { parentPort, workerData } from "node:worker_threads";

const { emitWarning } = process;
process.emitWarning = (warning, ...rest) => {
  const code = typeof rest[0] === "object" ? rest[0]?.code : rest[1];
  if (code !== "MODULE_TYPELESS_PACKAGE_JSON") emitWarning(warning, ...rest);
};
const seen = new Set();
const places = new WeakMap();
module.registerHooks({
  resolve(specifier, context, nextResolve) {
    try {
      const found = nextResolve(specifier, context);
      seen.add(found.url);
      return found;
    } catch (error) {
      if (specifier !== "claude-bazaar" || error?.code !== "ERR_MODULE_NOT_FOUND") {
        if (error instanceof Error) places.set(error, placeOfImport(specifier, context.parentURL));
        throw error;
      }
      return { url: "data:text/javascript,export const defineConfig = (config) => config;", shortCircuit: true };
    }
  },
});
function placeOfImport(specifier, url) {
  if (!url?.startsWith("file:")) return undefined;
  const text = readFileSync(fileURLToPath(url), "utf8");
  const offset = Math.max(text.indexOf('"' + specifier + '"'), text.indexOf("'" + specifier + "'"));
  return offset < 0 ? url : url + ":" + text.slice(0, offset).split("\\n").length;
}
// The stack of a syntax error in JavaScript names no file: the one that does not parse is looked for.
function placeOfSyntax() {
  process.emitWarning = () => {};
  for (const url of seen) {
    if (!/^file:.*\\.m?js$/.test(url)) continue;
    try {
      module.stripTypeScriptTypes?.(readFileSync(fileURLToPath(url), "utf8"), { sourceUrl: url });
    } catch (error) {
      const line = /:(\\d+)\\n/.exec(error?.stack ?? "")?.[1];
      if (error?.code === "ERR_INVALID_TYPESCRIPT_SYNTAX") return line === undefined ? url : url + ":" + line;
    }
  }
  return undefined;
}
function failureOf(thrown) {
  if (!(thrown instanceof Error)) return { message: typeof thrown === "object" ? inspect(thrown) : String(thrown), stack: "" };
  const { message } = thrown;
  const stack = String(thrown.stack);
  const parsing = thrown instanceof SyntaxError && !/file:\\/\\//.test(stack) && !/^\\//.test(stack);
  return { message, stack, at: places.get(thrown) ?? (parsing ? placeOfSyntax() : undefined) };
}
async function say(answer) {
  // What was printed is on its way, and the end of the worker would cut it off.
  for (const stream of [process.stdout, process.stderr]) await new Promise((done) => stream.write("", done));
  try {
    parentPort.postMessage(answer);
  } catch {
    parentPort.postMessage({ notData: true });
  }
}
import(workerData).then((module) => say({ value: module.default }), (thrown) => say({ failure: failureOf(thrown) }));
`;
