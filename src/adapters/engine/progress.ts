import { BazaarError } from "../../core/errors.ts";
import { isJsonObject } from "../../core/json.ts";
import type { Engine } from "./connect.ts";

/** One line of what an engine says while it works. */
export interface EngineEvent {
  /** Words of a build. */
  readonly stream?: string;
  /** Words of a push, pull or load; with `id` it is about one layer. */
  readonly status?: string;
  readonly id?: string;
  readonly error?: string;
  readonly errorDetail?: { readonly message?: string };
  /** What came out: an image's id (`ID`), or what was pushed (`Tag`, `Digest`, `Size`). */
  readonly aux?: Readonly<Record<string, unknown>>;
}

/** Decodes what BuildKit says, too; the types of dockerode don't know it. */
interface Following {
  followProgress(
    stream: NodeJS.ReadableStream,
    done: (error: Error | null) => void,
    onProgress: (event: EngineEvent) => void,
  ): void;
}

export interface FollowOptions {
  /** What the engine was asked to do, as the beginning of a sentence, e.g. "Building the image". */
  readonly what: string;
  readonly signal: AbortSignal;
  /** Hears each line of words, without what is only said to move a bar. @default nobody */
  readonly onLine?: ((line: string) => void) | undefined;
}

/**
 * Reads an engine's progress to its end. The engine answers 200 before it has done anything, and tells what failed in the
 * stream: so every event is looked at. Rejects with `BazaarError` ENGINE_FAILED, and with the signal's reason.
 */
export async function follow(
  engine: Engine,
  stream: NodeJS.ReadableStream,
  options: FollowOptions,
): Promise<readonly EngineEvent[]> {
  const { signal, onLine } = options;
  const stop = () => (stream as NodeJS.ReadableStream & { destroy?: () => void }).destroy?.();
  signal.addEventListener("abort", stop, { once: true });
  const events: EngineEvent[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      const done = (error: Error | null) => (error === null ? resolve() : reject(error));
      (engine as unknown as Following).followProgress(stream, done, (event) => {
        events.push(event);
        for (const line of linesOf(event)) onLine?.(line);
      });
    });
  } catch (error) {
    signal.throwIfAborted();
    throw failed(options.what, error instanceof Error ? error.message : String(error), events, error);
  } finally {
    signal.removeEventListener("abort", stop);
  }
  signal.throwIfAborted();
  const why = events.map(errorIn).find((text) => text !== undefined);
  if (why !== undefined) throw failed(options.what, why, events);
  return events;
}

function errorIn({ error, errorDetail }: EngineEvent): string | undefined {
  return errorDetail?.message ?? error;
}

/** Of a layer's way only the ends are told. */
function linesOf({ stream, status, id }: EngineEvent): string[] {
  if (stream !== undefined)
    return plain(stream.trimEnd())
      .split(/\r?\n|\r/)
      .filter((line) => line.trim() !== "");
  if (status === undefined) return [];
  if (id === undefined) return [status];
  return /^(?:Pushed|Mounted|Layer already exists|Pull complete|Already exists|Loaded)/.test(status)
    ? [`${id}: ${status}`]
    : [];
}

/** dockerode 5.0.1 hands on what a command of a BuildKit build prints as base64, and everything else as it is. */
function plain(text: string): string {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(text, "base64"));
  } catch {
    return text;
  }
}

/** The last words of a build say what failed; the error alone is often an exit code. */
function failed(what: string, why: string, events: readonly EngineEvent[], cause?: unknown): BazaarError {
  const words = events.flatMap(linesOf).slice(-20);
  const log = words.length === 0 ? "" : `\n  ${words.join("\n  ")}\n`;
  const { code, fix } = meaningOf(why);
  return new BazaarError(code, `${what} failed: ${why.trim().replace(/\.$/, "")}.${log}`, fix, {
    cause,
    details: { engine: why.trim() },
  });
}

const meanings: readonly (readonly [RegExp, string])[] = [
  [
    /denied|unauthorized|authentication required|no basic auth/i,
    "Log in to the registry (docker login), and check that this user may push there.",
  ],
  [
    /executor failed|returned a non-zero code|did not complete successfully/i,
    "Mend the command of the Dockerfile or the name of the package; its last words stand above.",
  ],
  [
    /pull access denied|manifest unknown|not found|does not exist|no such image/i,
    "Check the name of the base image, and whether this machine may pull it.",
  ],
  [/no active session|secret .*not found/i, "Give each secret that the Dockerfile names: --build-secret ID=FILE."],
  [/no space left/i, "Make room on the engine's disk: docker system df, docker system prune."],
  [
    /--mount option requires BuildKit|unknown flag|Unknown instruction/i,
    "Turn BuildKit on in the engine, or leave out what needs it.",
  ],
];

function meaningOf(why: string): { readonly code: "ENGINE_FAILED"; readonly fix: string } {
  const [, fix] = meanings.find(([form]) => form.test(why)) ?? [];
  return { code: "ENGINE_FAILED", fix: fix ?? "See what the engine says above, or in its own log." };
}

/** The last thing that came out under this name, e.g. `ID` of a build. */
export function outcomeOf(events: readonly EngineEvent[], name: string): string | undefined {
  const found = events.findLast(({ aux }) => isJsonObject(aux) && typeof aux[name] === "string");
  return found?.aux?.[name] as string | undefined;
}

/** What an engine refused at once, by HTTP. */
export function refused(what: string, cause: unknown): BazaarError {
  if (cause instanceof BazaarError) return cause;
  const { json, message } = cause as { json?: { message?: string }; message?: string };
  return failed(what, json?.message ?? message ?? String(cause), [], cause);
}
