import { BazaarError } from "../../core/errors.ts";

/** What the engine was asked to do, as the beginning of a sentence; the cure of a failure depends on it. */
export const engineWork = {
  build: "Building the image",
  push: "Pushing the image by the Docker engine",
  load: "Loading the image into the Docker engine",
} as const;

/** Forms of what an engine says, and what the reader can do then; the first that fits counts. */
type Cures = readonly (readonly [RegExp, string])[];

const unreachable =
  /no such host|connection refused|i\/o timeout|network is unreachable|context deadline exceeded|x509:|tls: |certificate/i;

const everywhere: Cures = [
  [/no space left/i, "Make room on the engine's disk: docker system df, docker system prune."],
  [
    /server gave HTTP response to HTTPS client/i,
    "The engine takes a registry without TLS only where its own configuration names it: insecure-registries in daemon.json.",
  ],
];

const building: Cures = [
  // First, since what follows looks for words that a command may hold.
  [
    /exit code: 137|returned a non-zero code: 137/i,
    "The command was killed, most often for want of memory: give the engine more, or let it use less.",
  ],
  [
    /^executor failed|returned a non-zero code|did not complete successfully/i,
    "Mend that command of the Dockerfile, or the name of the package; its last words stand above.",
  ],
  [/should not be blank/i, "Write ARG BAZAAR_BASE and FROM ${BAZAAR_BASE}, or the name of an image."],
  [
    /--mount option requires BuildKit|BuildKit is not (?:supported|enabled)/i,
    "Turn BuildKit on in the engine, or leave out what needs it.",
  ],
  [
    /parse error|unknown instruction|unknown flag|cannot be empty|no instructions|requires (?:at least|exactly)|must be|not a valid/i,
    "Correct the Dockerfile; the line stands above.",
  ],
  [/no active session|secret .*not found/i, "Give each secret that the Dockerfile names: --build-secret ID=FILE."],
  [
    /cache key: "|COPY failed|ADD failed/i,
    "Correct the path of COPY or ADD: it counts from the plugin's folder, without what stays out of images (.git, files with secrets) and what .dockerignore names.",
  ],
  [
    unreachable,
    "The engine does not reach that host: check the name (an image that lies in the engine is taken from there), and the engine's network, proxy and certificates. A `# syntax=` line has it fetch an image, too.",
  ],
  [
    /denied|unauthorized|authorization|manifest unknown|not found|does not exist|no such image/i,
    "Check the name of the base image, and whether this machine may pull it (docker login).",
  ],
];

const pushing: Cures = [
  [
    /denied|unauthorized|authentication required|no basic auth/i,
    "Log in to the registry (docker login), and check that this user may push there.",
  ],
  [
    unreachable,
    "The engine does not reach that registry: check its name, and the engine's network, proxy and certificates.",
  ],
];

const otherwise: Cures = [
  [
    /not found|does not exist|no such image/i,
    "Check the name of the image, and whether the engine has it: docker images.",
  ],
];

function cureOf(what: string, why: string): string {
  const own = what === engineWork.build ? building : what === engineWork.push ? pushing : otherwise;
  const [, fix] = [...everywhere, ...own].find(([form]) => form.test(why)) ?? [];
  return fix ?? "See what the engine says above, or in its own log.";
}

/** How BuildKit wraps what a file or a registry is to blame for. */
const wrapping = /^(?:error: |failed to solve(?: with frontend [\w.]+)?: |failed to create LLB definition: )+/i;

export interface EngineFailure {
  /** One of `engineWork`, or other words like them. */
  readonly what: string;
  /** What the engine says. */
  readonly why: string;
  /** Name of the build's step that failed. @default none */
  readonly step?: string | undefined;
  /** What was said last; not for a reader who saw it. @default nothing */
  readonly words?: readonly string[] | undefined;
  readonly cause?: unknown;
}

/** The error for what an engine could not do: ENGINE_FAILED, with the cure. */
export function engineFailure({ what, why, step, words = [], cause }: EngineFailure): BazaarError {
  const reason = why.trim().replace(wrapping, "").replace(/\.$/, "");
  const log = words.length === 0 ? "" : `\n  ${words.join("\n  ")}\n`;
  // BuildKit repeats the command, which the step's name holds.
  const short = step === undefined ? reason : reason.replace(/^executor failed running \[.*\]: /s, "");
  const where = step === undefined ? "" : ` at the step ${step}`;
  const options = { cause, details: { engine: why.trim() } };
  return new BazaarError("ENGINE_FAILED", `${what} failed${where}: ${short}.${log}`, cureOf(what, why), options);
}

/** What an engine refused at once, by HTTP. */
export function refused(what: string, cause: unknown): BazaarError {
  if (cause instanceof BazaarError) return cause;
  const { json, message } = cause as { json?: { message?: string }; message?: string };
  return engineFailure({ what, why: json?.message ?? message ?? String(cause), cause });
}
