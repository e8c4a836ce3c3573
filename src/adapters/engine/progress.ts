import { isJsonObject, parseJson } from "../../core/json.ts";
import { BuildSteps } from "./build-steps.ts";
import { type BuildStatusReader, buildStatusReader } from "./buildkit.ts";
import { engineFailure } from "./engine-failure.ts";

/** One line of what an engine says while it works. */
export interface EngineEvent {
  /** Words of a build by the classic builder. */
  readonly stream?: string;
  /** Words of a push, pull or load; with `id` it is about one layer. */
  readonly status?: string;
  readonly id?: string;
  readonly error?: string;
  readonly errorDetail?: { readonly message?: string };
  /** What came out: an image's id (`ID`), or what was pushed (`Tag`, `Digest`, `Size`); with BuildKit's id its message. */
  readonly aux?: Readonly<Record<string, unknown>> | string;
}

export interface FollowOptions {
  /** One of `engineWork`. */
  readonly what: string;
  readonly signal: AbortSignal;
  /**
   * Hears each line of words, without what is only said to move a bar. An error does not repeat them then.
   * @default nobody
   */
  readonly onLine?: ((line: string) => void) | undefined;
}

const buildKitTrace = "moby.buildkit.trace";

/** Lines that an error repeats of work that has no steps. */
const lastLines = 20;

/**
 * Reads an engine's progress to its end. The engine answers 200 before it has done anything, and tells what failed in the
 * stream: so every event is looked at. Rejects with `BazaarError` ENGINE_FAILED, also where the stream breaks off, and with
 * the signal's reason.
 */
export async function follow(stream: NodeJS.ReadableStream, options: FollowOptions): Promise<readonly EngineEvent[]> {
  const { signal, onLine, what } = options;
  const stop = () => (stream as NodeJS.ReadableStream & { destroy?: () => void }).destroy?.();
  signal.addEventListener("abort", stop, { once: true });
  const events: EngineEvent[] = [];
  const steps = new BuildSteps();
  const said: string[] = [];
  let read: BuildStatusReader | undefined;
  try {
    for await (const event of eventsOf(stream)) {
      const { id, aux } = event;
      let lines: string[];
      if (id === buildKitTrace && typeof aux === "string") {
        read ??= await buildStatusReader();
        lines = steps.lines(read(aux));
      } else {
        events.push(event);
        lines = linesOf(event);
      }
      for (const line of lines) onLine?.(line);
      said.push(...lines);
      said.splice(0, said.length - lastLines);
    }
  } catch (cause) {
    signal.throwIfAborted();
    const why = `the engine broke off: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw engineFailure({ what, why, words: onLine === undefined ? said : [], cause });
  } finally {
    signal.removeEventListener("abort", stop);
  }
  signal.throwIfAborted();
  const why = events.map(errorIn).find((text) => text !== undefined);
  if (why === undefined) return events;
  const { name: step, words = said } = steps.failed ?? {};
  throw engineFailure({ what, why, step, words: onLine === undefined ? words : [] });
}

/** JSON, a line each. */
async function* eventsOf(stream: NodeJS.ReadableStream): AsyncGenerator<EngineEvent> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stream) {
    const lines = `${rest}${decoder.decode(chunk as Uint8Array, { stream: true })}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield* eventIn(line);
  }
  yield* eventIn(rest);
}

function* eventIn(line: string): Generator<EngineEvent> {
  if (line.trim() === "") return;
  const { value } = parseJson(line);
  if (!isJsonObject(value)) throw new Error("it said something that is no event");
  yield value;
}

function errorIn({ error, errorDetail }: EngineEvent): string | undefined {
  return errorDetail?.message ?? error;
}

/** Of a layer's way only the ends are told. */
function linesOf({ stream, status, id }: EngineEvent): string[] {
  if (stream !== undefined) return stream.split(/\r?\n|\r/).filter((line) => line.trim() !== "");
  if (status === undefined) return [];
  if (id === undefined) return [status];
  return /^(?:Pushed|Mounted|Layer already exists|Pull complete|Already exists|Loaded)/.test(status)
    ? [`${id}: ${status}`]
    : [];
}

/** The last thing that came out under this name, e.g. `ID` of a build. */
export function outcomeOf(events: readonly EngineEvent[], name: string): string | undefined {
  const found = events.findLast(({ aux }) => typeof aux === "object" && typeof aux[name] === "string");
  const value = typeof found?.aux === "object" ? found.aux[name] : undefined;
  return typeof value === "string" ? value : undefined;
}
