import { InvalidArgumentError } from "commander";

/** A port on the command line. */
export function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError("Expected a number from 0 to 65535.");
  return Number(text);
}

/** Resolves when a server shall stop. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => {
    signal.addEventListener("abort", () => done(), { once: true });
  });
}
