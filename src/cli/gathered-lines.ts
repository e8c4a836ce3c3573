/** Milliseconds that a line waits for others at most. */
const gatherMs = 20;
/** Characters from which on nothing waits. */
const most = 65_536;

/** Lines on their way out. */
export interface GatheredLines {
  readonly add: (line: string) => void;
  /** Writes what waits, at once. */
  readonly flush: () => void;
}

/**
 * Gives lines on in groups, in their order: where each answer has a line, writing them one by one takes as long as the
 * answers.
 */
export function gatheredLines(write: (...lines: readonly string[]) => void): GatheredLines {
  let waiting: string[] = [];
  let size = 0;
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length === 0) return;
    const lines = waiting;
    waiting = [];
    size = 0;
    write(...lines);
  };
  const add = (line: string) => {
    waiting.push(line);
    size += line.length;
    if (size >= most) flush();
    else timer ??= setTimeout(flush, gatherMs);
  };
  return { add, flush };
}
