import type { RunProgress } from "../run/types.ts";

/** Sends one progress notification of the protocol. May reject when the caller is gone. */
export type SendProgress = (progress: { readonly progress: number; readonly message: string }) => Promise<void>;

/** What the caller sees of a running call. */
export interface Heartbeat {
  report(progress: RunProgress): void;
  stop(): void;
}

/** Longest message, characters: a name of a tool, and what the run writes. */
const maxName = 200;
const maxText = 1_000;

/** Milliseconds between two messages of a talkative run. */
const pauseMs = 250;

/**
 * Tells the caller at once that the work goes on, then what the run says (of what comes faster than a reader could
 * follow, the last) and at least something every `intervalMs`. The number counts up, as the protocol demands. `send` is undefined when the caller asked for no progress.
 */
export function startHeartbeat(send: SendProgress | undefined, intervalMs: number): Heartbeat {
  if (send === undefined) return { report: () => {}, stop: () => {} };
  const started = Date.now();
  let count = 0;
  let last = 0;
  let waiting: { message: string; timer: NodeJS.Timeout } | undefined;
  const beat = (message: string) => {
    clearTimeout(waiting?.timer);
    waiting = undefined;
    last = Date.now();
    count += 1;
    send({ progress: count, message }).catch(() => {});
  };
  beat("started");
  const timer = setInterval(() => beat(`working for ${Math.round((Date.now() - started) / 1_000)} s`), intervalMs);
  return {
    report: (progress) => {
      const message = messageFor(progress);
      const early = last + pauseMs - Date.now();
      if (early <= 0) return beat(message);
      if (waiting !== undefined) waiting.message = message;
      else waiting = { message, timer: setTimeout(() => beat(waiting?.message ?? message), early) };
    },
    stop: () => {
      clearInterval(timer);
      clearTimeout(waiting?.timer);
    },
  };
}

function messageFor(progress: RunProgress): string {
  if (progress.kind === "started") return "the run started";
  if (progress.kind === "tool") return `uses ${progress.text}`.slice(0, maxName);
  return progress.text.replaceAll(/\s+/g, " ").trim().slice(0, maxText);
}
