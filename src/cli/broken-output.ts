import { BazaarError, messageOf } from "../core/errors.ts";

/** A reader that went away: `… | head -1` closes our stdout, and a terminal that is closed takes it away (EIO). */
const unread = new Set(["EPIPE", "EIO", "ERR_STREAM_DESTROYED"]);

/** Hears what goes wrong with stdout and stderr. Without it, Node ends the process with a stack trace. */
export interface OutputWatch {
  /** Resolves when everything is out: with the error, when a part of it could not be written and somebody reads. */
  readonly settled: () => Promise<BazaarError | undefined>;
}

/** The work goes on to its end and its exit code also when there is nobody left to tell. */
export function watchOutput(): OutputWatch {
  let failure: BazaarError | undefined;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (!unread.has(error.code ?? "")) failure ??= unwritable(error);
    });
  }
  return {
    settled: async () => {
      for (const stream of [process.stdout, process.stderr]) {
        await new Promise<void>((done) => stream.write("", () => done()));
      }
      // The error of a write comes after its callback.
      await new Promise(setImmediate);
      return failure;
    },
  };
}

function unwritable(cause: Error): BazaarError {
  const reason = messageOf(cause).replace(/^[A-Z]+: ([^,]+), .*$/s, "$1");
  const fix = "Free some space, or send it elsewhere.";
  return new BazaarError("FILE_UNWRITABLE", `The output can't be written: ${reason}.`, fix, { cause });
}
