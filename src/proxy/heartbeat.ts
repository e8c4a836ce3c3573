import type { RunProgress } from "../run/types.ts";

/** Sends one progress notification of the protocol. May reject when the caller is gone. */
export type SendProgress = (progress: { readonly progress: number; readonly message: string }) => Promise<void>;

/** What the caller sees of a running call. */
export interface Heartbeat {
  report(progress: RunProgress): void;
  stop(): void;
}

/** Longest message, characters. */
const maxMessage = 200;

/** Milliseconds between two messages of a talkative run. */
const pauseMs = 250;

/**
 * Tells the caller at once that the work goes on, then with everything that the run says and at least every
 * `intervalMs`. The number counts up, as the protocol demands. `send` is undefined when the caller asked for no progress.
 */
export function startHeartbeat(send: SendProgress | undefined, intervalMs: number): Heartbeat {
  if (send === undefined) return { report: () => {}, stop: () => {} };
  const started = Date.now();
  let count = 0;
  let last = 0;
  const beat = (message: string) => {
    last = Date.now();
    count += 1;
    send({ progress: count, message }).catch(() => {});
  };
  beat("started");
  const timer = setInterval(() => beat(`working for ${Math.round((Date.now() - started) / 1_000)} s`), intervalMs);
  return {
    report: (progress) => {
      if (Date.now() - last >= pauseMs) beat(messageFor(progress));
    },
    stop: () => clearInterval(timer),
  };
}

function messageFor(progress: RunProgress): string {
  if (progress.kind === "started") return "the run started";
  if (progress.kind === "tool") return `uses ${progress.text}`.slice(0, maxMessage);
  return progress.text.replaceAll(/\s+/g, " ").trim().slice(0, maxMessage);
}
