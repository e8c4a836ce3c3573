import type Docker from "dockerode";
import { BazaarError, messageOf } from "../../core/errors.ts";

/** A Docker engine that answered. */
export type Engine = Docker;

/** Milliseconds that an engine has to answer the first question. */
const pingMs = 10_000;

/**
 * Connects to the engine that DOCKER_HOST names, else to the one at the usual socket of this system, and asks whether it is
 * there; contexts of the command `docker` are not read. Rejects with `BazaarError` ENGINE_MISSING: the package dockerode is not
 * installed, no engine answers, or this user may not use it.
 */
export async function connectEngine(signal?: AbortSignal): Promise<Engine> {
  const engine = newEngine(await dockerode());
  const timeout = AbortSignal.timeout(pingMs);
  try {
    await Promise.race([engine.ping(), aborted(signal === undefined ? timeout : AbortSignal.any([signal, timeout]))]);
    return engine;
  } catch (cause) {
    signal?.throwIfAborted();
    throw unreachable(cause);
  }
}

/** A ping takes no signal. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    if (signal.aborted) reject(signal.reason as Error);
  });
}

/** Heavy, and optional: it is loaded when an engine is asked for, and never before. */
async function dockerode(): Promise<typeof Docker> {
  try {
    return (await import("dockerode")).default;
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND";
    const why = isMissing ? "is not installed" : `can't be loaded: ${messageOf(cause)}`;
    const fix = "Install it beside claude-bazaar: npm install dockerode";
    throw new BazaarError("ENGINE_MISSING", `The package dockerode ${why}.`, fix, { cause });
  }
}

const inspectContext = "DOCKER_HOST=$(docker context inspect --format '{{.Endpoints.docker.Host}}')";

function newEngine(Engine: typeof Docker): Engine {
  const { DOCKER_HOST: host = "", DOCKER_CONTEXT: context = "" } = process.env;
  if (host === "" && context !== "" && context !== "default") {
    const problem = "DOCKER_CONTEXT names an engine, and contexts of the command `docker` are not read.";
    throw new BazaarError("ENGINE_MISSING", problem, `Set ${inspectContext} instead.`);
  }
  // Without a scheme it is a host with a port.
  if (host !== "" && !/^(?:unix|npipe|tcp|http|https|ssh):\/\/|^[\w.-]+:\d+$/.test(host)) {
    const fix = "Write unix:///var/run/docker.sock, tcp://HOST:PORT or ssh://USER@HOST, or unset it.";
    throw new BazaarError("ENGINE_MISSING", "DOCKER_HOST is no address of a Docker engine.", fix);
  }
  try {
    return new Engine();
  } catch (cause) {
    const fix = "Correct DOCKER_HOST (and DOCKER_CERT_PATH), e.g. unix:///var/run/docker.sock, or unset it.";
    throw new BazaarError("ENGINE_MISSING", `The Docker engine can't be found: ${messageOf(cause)}.`, fix, { cause });
  }
}

function unreachable(cause: unknown): BazaarError {
  const code = (cause as NodeJS.ErrnoException).code;
  const where = process.env["DOCKER_HOST"] === undefined ? "at its usual socket" : "at the address in DOCKER_HOST";
  if (code === "EACCES" || code === "EPERM") {
    const fix =
      "Add the user to the group docker (which makes it as mighty as root), or use a rootless engine and DOCKER_HOST.";
    return new BazaarError("ENGINE_MISSING", `This user may not use the Docker engine ${where}.`, fix, { cause });
  }
  const why = code === undefined ? messageOf(cause) : code;
  const fix = `Start Docker, or name its address, e.g. ${inspectContext}. Images that need no system packages are built and pushed without it.`;
  return new BazaarError("ENGINE_MISSING", `No Docker engine answers ${where}: ${why}.`, fix, { cause });
}
