import { statSync } from "node:fs";
import type { Closing } from "../core/closing.ts";

export interface FollowOptions {
  /** Hears that another content came to rest there; not of a file that is gone. What it throws or rejects with is its own matter. */
  readonly changed: () => void;
  /** Milliseconds between two looks, 10…60_000. @default 1_000 */
  readonly intervalMs?: number;
}

/**
 * Follows a file, also when another one is put in its place: a change is told once two looks in a row find the same, so that
 * a file which is being written is not taken for whole.
 */
export function followFile(path: string, { changed, intervalMs = 1_000 }: FollowOptions): Closing {
  let told = signatureOf(path);
  let seen = told;
  const look = () => {
    const now = signatureOf(path);
    const rests = now === seen;
    seen = now;
    // Between two editions of an editor there may be none.
    if (!rests || now === told || now === undefined) return;
    told = now;
    changed();
  };
  const timer = setInterval(look, intervalMs).unref();
  return { [Symbol.asyncDispose]: async () => clearInterval(timer) };
}

function signatureOf(path: string): string | undefined {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join(" ");
  } catch {
    return undefined;
  }
}
