import type { PushedBlob } from "../image/push.ts";
import { bytesText } from "./output.ts";

/** Where progress is shown: a line that changes, on a terminal, or one line after the other. */
export interface ProgressPlace {
  readonly progress: (...lines: readonly string[]) => void;
  /** @default no terminal: then what was sent is said blob by blob */
  readonly status?: (text: string) => void;
}

/** Milliseconds between two states of the line: an eye sees no more. */
const pauseMs = 100;

/** Tells what a push sends. `now` gives milliseconds. */
export function pushProgress({ progress, status }: ProgressPlace, now: () => number) {
  let bytes = 0;
  let blobs = 0;
  let shown = -Infinity;
  const show = (): void => {
    if (now() - shown < pauseMs) return;
    shown = now();
    status?.(`${bytesText(bytes)} sent, ${blobs} of the blobs there`);
  };
  const lines = ({ digest, size, outcome }: PushedBlob): void => {
    if (outcome !== "present") progress(`${outcome} ${digest.slice(0, 19)} (${bytesText(size)})`);
  };
  return {
    onBytes: (more: number): void => {
      bytes += more;
      show();
    },
    onBlob: (blob: PushedBlob): void => {
      blobs += 1;
      if (status === undefined) lines(blob);
      else show();
    },
    /** Takes the changing line away. */
    end: (): void => status?.(""),
  };
}
