import { dirname } from "node:path";
import { BazaarError } from "../core/errors.ts";
import { traceVariables } from "../core/trace-context.ts";
import { hookEnvironment, type RunFolders, withoutNetwork } from "../run/environment.ts";
import { redact } from "../run/redact.ts";
import type { HookRunOutcome, HookRunRequest, RunOptions } from "../run/types.ts";
import { type ProcessEnd, runProcess } from "./process.ts";
import type { RunPlace } from "./run-folders.ts";
import { isCutOff } from "./run-network.ts";
import type { RunSetup } from "./run-setup.ts";
import { wrapped } from "./sandbox.ts";

/** A hook's decision is a few hundred bytes; more than this is a script gone wild. */
const maxStdoutBytes = 1_048_576;

/** Runs the script of one `command` hook in `place`; see `HookRunner`. */
export async function runHookScript(
  setup: RunSetup,
  place: RunPlace,
  request: HookRunRequest,
  { signal, trace }: Pick<RunOptions, "signal" | "trace">,
  onStuck: (gone: Promise<void>) => void,
): Promise<HookRunOutcome> {
  const stdout: Uint8Array[] = [];
  let bytes = 0;
  const timeoutMs = Math.min(request.timeoutMs, setup.limits.timeoutMs);
  const ran = program(request, placesOf(setup, place));
  const own = hookEnvironment(setup.env, place, setup.plugin.folder, setup.passEnv);
  const env = { ...own, ...(trace && traceVariables(trace)) };
  const end = await runProcess({
    ...wrapped(setup.sandbox && { ...setup.sandbox, prompts: [] }, place, ran.file, ran.args),
    cwd: place.workspace,
    mark: place.mark,
    launcher: setup.launcher,
    use: { ...setup.limits, idleMs: timeoutMs + 1_000, folder: dirname(place.workspace) },
    onStuck,
    env: isCutOff(setup.sandbox) ? withoutNetwork(env) : env,
    stdin: JSON.stringify(request.event),
    timeoutMs,
    killAfterMs: setup.limits.killAfterMs,
    signal,
    onStdout: (chunk) => {
      stdout.push(chunk);
      bytes += chunk.length;
      return bytes <= maxStdoutBytes;
    },
  }).catch((cause: unknown) => {
    throw new BazaarError("RUN_FAILED", "The hook's script can't be started.", tellHost, { cause });
  });
  const exitCode = exitCodeOf(end, timeoutMs);
  const hide = (text: string) => named(redact(text, setup.secrets), placesOf(setup, place));
  return { exitCode, stdout: hide(Buffer.concat(stdout).toString("utf8")), stderr: hide(end.stderr) };
}

const tellHost = "Tell whoever hosts this plugin.";

type Places = readonly (readonly [name: string, folder: string])[];

function placesOf(setup: RunSetup, folders: RunFolders): Places {
  return [
    ["${CLAUDE_PLUGIN_ROOT}", setup.plugin.folder],
    ["${CLAUDE_PROJECT_DIR}", folders.workspace],
    ["${CLAUDE_PLUGIN_DATA}", folders.config],
  ];
}

/** Shell or exec form. The client fills in the folders itself in both, so also where the shell would not. */
function program(request: HookRunRequest, places: Places): { file: string; args: string[] } {
  if (request.args !== undefined) {
    return { file: filled(request.command, places), args: request.args.map((arg) => filled(arg, places)) };
  }
  const plain = places.filter(([, folder]) => /^[\w./+@-]+$/.test(folder));
  return { file: request.shell ?? "sh", args: ["-c", filled(request.command, plain)] };
}

function filled(text: string, places: Places): string {
  return places.reduce((rest, [name, folder]) => rest.replaceAll(name, () => folder), text);
}

/** A script may name its folders in what it says; the caller learns no path of the host. */
function named(text: string, places: Places): string {
  const deepestFirst = [...places].sort(([, a], [, b]) => b.length - a.length);
  return deepestFirst.reduce((rest, [name, folder]) => rest.replaceAll(folder, () => name), text);
}

function exitCodeOf(end: ProcessEnd, timeoutMs: number): number {
  if (end.why === "exit" && end.exitCode !== null) return end.exitCode;
  if (end.why === "abort") throw new BazaarError("INTERRUPTED", "The hook was stopped.", "Start it again.");
  if (end.why === "refused") {
    throw new BazaarError("RUN_LIMIT", `The hook's script wrote more than ${maxStdoutBytes} bytes.`, tellHost);
  }
  if (end.why === "disk" || end.why === "memory" || end.why === "processes") {
    throw new BazaarError("RUN_LIMIT", `The hook's script passed its limit of ${end.why}.`, tellHost);
  }
  if (end.why === "exit") throw new BazaarError("RUN_FAILED", "A signal ended the hook's script.", tellHost);
  const problem = `The hook's script took longer than its limit of ${timeoutMs / 1_000} seconds.`;
  throw new BazaarError("RUN_TIMED_OUT", problem, "Raise the handler's timeout, or tell whoever hosts this plugin.");
}
