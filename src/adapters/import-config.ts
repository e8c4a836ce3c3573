import { pathToFileURL } from "node:url";
import { SHARE_ENV, Worker } from "node:worker_threads";

/** What the worker says at its end. */
type Answer = { readonly value: unknown } | { readonly failure: unknown } | { readonly notData: true };

/**
 * What runs in the worker. It is no file of its own, since who bundles this package has one file only. The configuration
 * may import this package by name also where it is not installed beside it (`npx claude-bazaar` in a bare checkout), and
 * Node's advice to put a "type" into the author's package.json is not ours to give.
 */
const source = `
import { registerHooks } from "node:module";
import { parentPort, workerData } from "node:worker_threads";

const { emitWarning } = process;
process.emitWarning = (warning, ...rest) => {
  const code = typeof rest[0] === "object" ? rest[0]?.code : rest[1];
  if (code !== "MODULE_TYPELESS_PACKAGE_JSON") emitWarning(warning, ...rest);
};
registerHooks({
  resolve(specifier, context, nextResolve) {
    try {
      return nextResolve(specifier, context);
    } catch (error) {
      if (specifier !== "claude-bazaar" || error?.code !== "ERR_MODULE_NOT_FOUND") throw error;
      return { url: "data:text/javascript,export const defineConfig = (config) => config;", shortCircuit: true };
    }
  },
});
async function say(answer) {
  // What was printed is on its way, and the end of the worker would cut it off.
  for (const stream of [process.stdout, process.stderr]) await new Promise((done) => stream.write("", done));
  try {
    parentPort.postMessage(answer);
  } catch {
    parentPort.postMessage({ notData: true });
  }
}
import(workerData).then((module) => say({ value: module.default }), (failure) => say({ failure }));
`;

/**
 * The default export of a TypeScript or JavaScript module, which is read anew each time. It runs in a worker, with this
 * process's environment: what it prints goes to stderr, and `process.exit` ends the worker alone.
 */
export async function importConfig(file: string): Promise<unknown> {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), {
    workerData: pathToFileURL(file).href,
    argv: process.argv.slice(2),
    env: SHARE_ENV,
    stdout: true,
  });
  worker.stdout.on("data", (chunk: Buffer) => void process.stderr.write(chunk));
  try {
    return configOf(await answerOf(worker));
  } finally {
    // A timer or server that the module left open would keep it alive.
    await worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve).once("error", reject);
    worker.once("exit", () => {
      reject(new Error("it exited, or awaits something that never comes, and gave no default export"));
    });
  });
}

function configOf(answer: Answer): unknown {
  if ("failure" in answer) throw answer.failure;
  if ("notData" in answer) throw new Error("it holds something other than data, such as a function");
  if (answer.value === undefined) throw new Error("it has no default export");
  return answer.value;
}
