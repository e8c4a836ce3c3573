import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { BazaarError } from "../../core/errors.ts";
import { kill } from "../leftovers.ts";
import { engineFailure, engineWork } from "./engine-failure.ts";
import type { EngineBuildOptions } from "./build.ts";

/** Lines of a build's words that an error repeats. */
const lastLines = 20;

/**
 * Builds by the command `docker`, which reads each secret's file itself and hands it to BuildKit: it comes into no layer, no
 * history and no cache key. `host` is the engine's address as DOCKER_HOST has it. Rejects as `buildWithEngine`.
 */
export async function buildByCommand(
  tar: Readable,
  options: EngineBuildOptions,
  host: string | undefined,
): Promise<void> {
  const { dockerfile = "Dockerfile", tag, buildArgs = {}, platform, secrets = {}, signal, onLine } = options;
  for (const file of Object.values(secrets)) requireReadable(file);
  const args = [
    ["build", "--progress=plain", "--tag", tag, "--file", dockerfile],
    ...Object.entries(buildArgs).map(([name, value]) => ["--build-arg", `${name}=${value}`]),
    ...Object.entries(secrets).map(([id, file]) => ["--secret", `id=${checkedId(id)},src=${checkedPath(file)}`]),
    platform === undefined ? [] : ["--platform", platform],
    ["-"],
  ].flat();
  const file = await dockerWithBuildKit();
  signal.throwIfAborted();
  // A group of its own: Ctrl-C is ours to pass on, and newer commands start a second process.
  const child = spawn(file, args, { env: environment(host), stdio: ["pipe", "pipe", "pipe"], detached: true });
  // Debian's command goes on after INT and TERM; when its connection ends, so does the engine's work.
  const end = () => killGroup(child);
  signal.addEventListener("abort", end, { once: true });
  const said: string[] = [];
  let isRepeated = false;
  const take = (line: string) => {
    // At its end the command repeats, between two lines of dashes, what the step that failed has said.
    if (/^-{6}$/.test(line)) isRepeated = !isRepeated;
    if (isRepeated || /^\s*$|^-{6}$|^#\d+ sha256:[0-9a-f]{64}$/.test(line)) return;
    said.push(line);
    if (said.length > lastLines) said.shift();
    onLine?.(line);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", take);
  // It may end before it has read everything; then what it says tells why.
  const sent = pipeline(tar, child.stdin).catch(() => undefined);
  const [code] = (await once(child, "close").finally(() => signal.removeEventListener("abort", end))) as [
    number | null,
  ];
  signal.throwIfAborted();
  await sent;
  if (code === 0) return;
  const why = said.findLast((line) => /^(?:error|failed to solve)\b/i.test(line)) ?? said.at(-1) ?? `exit code ${code}`;
  throw engineFailure({ what: engineWork.build, why, words: onLine === undefined ? said : [] });
}

/** The command would take the engine of a context before the one that we are connected to. */
function environment(host: string | undefined): NodeJS.ProcessEnv {
  const { DOCKER_CONTEXT: _, ...env } = process.env;
  return { ...env, DOCKER_BUILDKIT: "1", ...(host !== undefined && { DOCKER_HOST: host }) };
}

function killGroup(child: ChildProcess): void {
  if (process.platform === "win32" || child.pid === undefined) child.kill("SIGKILL");
  else kill(-child.pid, "SIGKILL");
}

/** The first `docker` of PATH that builds with BuildKit: newer ones need a plugin for it, which may not be there. */
async function dockerWithBuildKit(): Promise<string> {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    const file = join(folder, process.platform === "win32" ? "docker.exe" : "docker");
    if (folder !== "" && isExecutable(file) && (await takesSecrets(file))) return file;
  }
  const fix = "Install the Docker CLI with buildx (Debian: docker.io or docker-buildx), or build without secrets.";
  throw new BazaarError(
    "ENGINE_MISSING",
    "Build secrets need a `docker` command with BuildKit, and there is none.",
    fix,
  );
}

async function takesSecrets(file: string): Promise<boolean> {
  const env = { ...process.env, DOCKER_BUILDKIT: "1" };
  const help = await promisify(execFile)(file, ["build", "--help"], { env, timeout: 20_000 }).catch(() => undefined);
  return help?.stdout.includes("--secret") === true;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function requireReadable(file: string): void {
  try {
    accessSync(file, constants.R_OK);
  } catch (cause) {
    const fix = "Check the path of the secret and that you may read it.";
    throw new BazaarError("FILE_UNREADABLE", `"${file}" can't be read.`, fix, { cause });
  }
}

function checkedId(id: string): string {
  if (/^[A-Za-z0-9_.-]{1,100}$/.test(id)) return id;
  throw new BazaarError("OPTION_INVALID", "A build secret has no usable id.", "Use letters, digits, `_`, `.` and `-`.");
}

/** The command splits at commas. */
function checkedPath(file: string): string {
  if (!file.includes(",") && !file.includes('"')) return file;
  throw new BazaarError("OPTION_INVALID", "A build secret's path has a comma or a quote.", "Give it another name.");
}
