import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import type { Container } from "dockerode";
import type { Closing } from "../../core/closing.ts";
import { BazaarError } from "../../core/errors.ts";
import { runtimePorts } from "../../image/runtime-ports.ts";
import type { Engine } from "./connect.ts";
import { type HardenedOptions, hardened } from "./hardened.ts";
import { ownLabels } from "./owner.ts";
import { refused } from "./engine-failure.ts";

export interface RunContainerOptions extends Omit<HardenedOptions, "init" | "labels"> {
  readonly labels?: Readonly<Record<string, string>>;
  /** Milliseconds that it has to answer `/healthz`. @default 60_000 */
  readonly healthMs?: number;
  /** Seconds from TERM to KILL when it is closed. @default 40 */
  readonly stopSeconds?: number;
  /** Ends the wait for its health. */
  readonly signal: AbortSignal;
  /** Hears each line that it writes. */
  readonly onLog: (line: string) => void;
}

export interface RunningContainer extends Closing {
  readonly id: string;
  /** Where it is called from this machine. */
  readonly url: string;
  /** Resolves with its exit code when it ends, whoever ended it. */
  readonly ended: Promise<number>;
  /** TERM, then KILL; removes it. Resolves with its exit code, -1 where nobody knows it. */
  close(): Promise<number>;
}

/**
 * Starts an image of a hosted plugin in a hardened container, and waits until it is healthy. Nothing of it is left when that
 * fails. Rejects with `BazaarError` ENGINE_FAILED (no such image, it ended by itself, it did not become healthy in time),
 * OPTION_INVALID for what can't be an image's name, PORT_TAKEN, and with the signal's reason.
 */
export async function runContainer(engine: Engine, options: RunContainerOptions): Promise<RunningContainer> {
  const container = await create(engine, options);
  try {
    const { signal, onLog, healthMs = 60_000, stopSeconds = 40 } = options;
    await container.start().catch((error: unknown) => {
      throw notStarted(error, options.publish.port);
    });
    await followLog(engine, container, onLog);
    const ended = container.wait().then(
      ({ StatusCode }: { StatusCode: number }) => StatusCode,
      () => -1,
    );
    const url = await urlOf(container, options.publish.address);
    await untilHealthy(url, { ended, signal, healthMs });
    const close = () => end(container, ended, stopSeconds);
    return { id: container.id, url, ended, close, [Symbol.asyncDispose]: async () => void (await close()) };
  } catch (error) {
    await container.remove({ force: true, v: true }).catch(() => undefined);
    throw error;
  }
}

async function create(engine: Engine, options: RunContainerOptions): Promise<Container> {
  const { image } = options;
  // The engine's client puts it into a URL as it is.
  if (!/^[\w.:/@-]+$/.test(image)) {
    const fix = "Give one as `docker images` lists it, e.g. my-plugin:1.0.";
    throw new BazaarError("OPTION_INVALID", `${JSON.stringify(image)} is no name of an image.`, fix);
  }
  const found = await engine
    .getImage(image)
    .inspect()
    .catch((error: { statusCode?: number }) => {
      if (error.statusCode !== 404) throw refused("Looking for the image", error);
      const fix = "Build it with `claude-bazaar image --load`, or get it: docker pull IMAGE";
      throw new BazaarError("ENGINE_FAILED", `The Docker engine has no image ${JSON.stringify(image)}.`, fix);
    });
  const labels = { ...options.labels, ...ownLabels() };
  const wanted = hardened({ ...options, labels, init: !startsInit(found.Config?.Entrypoint) });
  return engine.createContainer(wanted).catch((error: unknown) => {
    throw refused("Making the container", error);
  });
}

/** Two of them would be one too many: the second is not the first process, and reaps nothing. */
function startsInit(entrypoint: string | readonly string[] | undefined): boolean {
  const first = typeof entrypoint === "string" ? entrypoint : entrypoint?.[0];
  return first !== undefined && /(?:^|\/)(?:tini(?:-static)?|dumb-init|docker-init|catatonit)$/.test(first);
}

function notStarted(error: unknown, port: number): BazaarError {
  const failure = refused("Starting the container", error);
  if (!/already allocated|address already in use/i.test(failure.message)) return failure;
  return new BazaarError("PORT_TAKEN", `Port ${port} is in use.`, "Give another one with --port, 0 for any free one.", {
    cause: error,
  });
}

async function followLog(engine: Engine, container: Container, onLog: (line: string) => void): Promise<void> {
  const stream = await container.logs({ follow: true, stdout: true, stderr: true });
  const [out, err] = [new PassThrough(), new PassThrough()];
  for (const part of [out, err]) createInterface({ input: part }).on("line", onLog);
  engine.modem.demuxStream(stream, out, err);
  stream.on("end", () => [out, err].forEach((part) => part.end()));
  // It breaks off when the engine stops; what ends the container is told by `ended`.
  stream.on("error", () => [out, err].forEach((part) => part.end()));
}

async function urlOf(container: Container, address: string): Promise<string> {
  const { NetworkSettings, State } = await container.inspect();
  // What ended at once has given its port back.
  if (!State.Running) throw endedByItself(State.ExitCode);
  const bound = NetworkSettings.Ports[`${runtimePorts.serve}/tcp`]?.[0]?.HostPort;
  if (bound === undefined) {
    const fix = "Look at its log, and whether the engine may publish ports.";
    throw new BazaarError("ENGINE_FAILED", "The container has no port on this machine.", fix);
  }
  const reached = address === "0.0.0.0" || address === "::" ? "127.0.0.1" : address;
  return `http://${reached.includes(":") ? `[${reached}]` : reached}:${bound}`;
}

interface HealthWait {
  readonly ended: Promise<number>;
  readonly signal: AbortSignal;
  readonly healthMs: number;
}

async function untilHealthy(url: string, { ended, signal, healthMs }: HealthWait): Promise<void> {
  let exitCode: number | undefined;
  void ended.then((code) => (exitCode = code));
  const until = performance.now() + healthMs;
  while (performance.now() < until) {
    signal.throwIfAborted();
    if (exitCode !== undefined) throw endedByItself(exitCode);
    if (await isHealthy(url, signal)) return;
    await Promise.race([sleep(200), ended]);
  }
  const problem = `The container did not become healthy within ${healthMs / 1_000} s.`;
  throw new BazaarError("ENGINE_FAILED", problem, "Its log above says what keeps it.");
}

/** The error for a container that nobody stopped: ENGINE_FAILED. */
export function endedByItself(exitCode: number): BazaarError {
  const killed = exitCode === 137 ? " 137 is a kill, most often for want of memory." : "";
  const problem = `The container ended by itself, with exit code ${exitCode}.`;
  return new BazaarError("ENGINE_FAILED", problem, `Its last words stand above.${killed}`);
}

/**
 * The engine's own proxy takes the connection before anybody listens behind it, and then may never answer: each try has an
 * end of its own.
 */
async function isHealthy(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(2_000)]);
    const answer = await fetch(`${url}/healthz`, { signal: limit, redirect: "error" });
    await answer.body?.cancel();
    return answer.status === 200;
  } catch {
    return false;
  }
}

async function end(container: Container, ended: Promise<number>, seconds: number): Promise<number> {
  // 304 where it has ended already, 404 where somebody removed it.
  await container.stop({ t: seconds }).catch(() => undefined);
  const code = await Promise.race([ended, sleep(5_000, -1, { ref: false })]);
  await container.remove({ force: true, v: true }).catch(() => undefined);
  return code;
}
