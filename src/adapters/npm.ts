import { dirname, join } from "node:path";
import { BazaarError } from "../core/errors.ts";
import { withoutCredentials } from "./git.ts";
import { gitEnvironment, type MoreEnvironment } from "./git-environment.ts";
import { type ProgramEnd, runProgram } from "./program.ts";

export interface NpmOptions {
  /** Working folder; its `.npmrc` counts. */
  readonly cwd: string;
  /** Milliseconds until npm and what it started are ended. */
  readonly timeoutMs: number;
  /** More environment. @default {} */
  readonly env?: MoreEnvironment | undefined;
  /** Ends npm and what it started. @default nobody stops it */
  readonly signal?: AbortSignal | undefined;
}

/** Nothing that asks, looks for news, or writes more than errors. */
const quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--no-progress", "--loglevel=error", "--logs-max=0"];

/** What npm prints is JSON of a few kilobytes here. */
const maxOutputBytes = 16 * 1024 * 1024;

/**
 * Runs the user's npm, so that registry, proxy, certificates and tokens are what npm is configured with: a token can't
 * be had from npm by any other program. Resolves to its stdout. Rejects with `BazaarError` NPM_FAILED or INTERRUPTED.
 */
export async function npm(args: readonly string[], options: NpmOptions): Promise<string> {
  const { cwd, timeoutMs, env, signal } = options;
  const { file, before } = npmProgram();
  const command = args[0] ?? "";
  const end = await runProgram(file, [...before, ...args, ...quiet], {
    cwd,
    env: gitEnvironment(env),
    timeoutMs,
    maxOutputBytes,
    signal,
  }).catch((cause: unknown) => {
    const fix = "Install Node with npm, and see that npm is in your PATH.";
    throw new BazaarError("NPM_FAILED", "npm can't be started.", fix, { cause });
  });
  requireDone(command, end, timeoutMs);
  return end.stdout.toString("utf8");
}

/** On Windows npm is a script, which only a shell starts: there what it starts is run instead. */
function npmProgram(): { readonly file: string; readonly before: readonly string[] } {
  if (process.platform !== "win32") return { file: "npm", before: [] };
  const script = join(dirname(process.execPath), "node_modules", "npm", "bin", "npm-cli.js");
  return { file: process.execPath, before: [script] };
}

function requireDone(command: string, end: ProgramEnd, timeoutMs: number): void {
  if (end.why === "abort") throw new BazaarError("INTERRUPTED", `npm ${command} was stopped.`, "Start it again.");
  if (end.why === "timeout") {
    const fix = "Check the network and the registry, or give it more time.";
    throw new BazaarError("NPM_FAILED", `npm ${command} took longer than ${timeoutMs / 1000} s.`, fix);
  }
  if (end.why === "exit" && end.exitCode === 0) return;
  const said = linesOf(end.stderr);
  const whole = said.join("; ");
  throw new BazaarError(
    "NPM_FAILED",
    `npm ${command} failed: ${gist(said) ?? `exit code ${end.exitCode}`}.`,
    fixFor(whole),
  );
}

/** npm's own lines without their mark, the path of its log, stack traces and credentials in URLs. */
function linesOf(stderr: string): string[] {
  return withoutCredentials(stderr)
    .split("\n")
    .map((line) => line.replace(/^npm (?:error|ERR!) ?/, "").trim())
    .filter((line) => line !== "" && !/complete log of this run|Log files were not written/.test(line))
    .filter((line) => !/^at .*[:(].*\d+:\d+\)?$|^at (?:async |new )?\S+ \(/.test(line))
    .slice(0, 40);
}

/** The line that says most, behind npm's code: one sentence of the many in which npm says the same. */
function gist(lines: readonly string[]): string | undefined {
  const code = lines.map((line) => /^code (\S+)$/.exec(line)?.[1]).find((one) => one !== undefined);
  const telling = lines
    .filter((line) => !/^(?:code|errno|syscall|path|type|network) |^\d{3}$|^[{}\]]/.test(line))
    .map((line) => line.replace(/^(?:\d{3}|network|notarget|audit) +/, ""));
  const parts = [code, telling[0]].filter((one) => one !== undefined);
  return parts.length === 0 ? undefined : parts.join(": ").slice(0, 400).replace(/\.$/, "");
}

const fixes: readonly (readonly [RegExp, string])[] = [
  [/\bEUSAGE\b.*(?:in sync|lock)/s, "Run `npm install` in that folder and commit the lockfile."],
  [/\b(?:E401|E403|ENEEDAUTH)\b/, "Give npm access to its registry: a token in ~/.npmrc, see `npm help npmrc`."],
  [/\b(?:E404|ETARGET|ENOVERSIONS)\b/, "Check name and version, and which registry npm is configured with."],
  [/\bEINTEGRITY\b/, "Somebody exchanged a package or the lockfile is wrong: find out which before you go on."],
  [
    /SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CERT_/,
    "Name your company's certificates to npm (`cafile` in ~/.npmrc) or to Node (NODE_EXTRA_CA_CERTS).",
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,
    "Check the network, and npm's `registry` and `proxy` settings.",
  ],
  [/\bENOSPC\b/, "Make room on the disk."],
];

function fixFor(said: string): string {
  return fixes.find(([pattern]) => pattern.test(said))?.[1] ?? "Run the same npm command by hand to see what is wrong.";
}
