/** The place of a work that runs. */
export interface Place {
  /** Lets another one run in it. May be called again; then it is given back after as many `take`. */
  give(): void;
  /** Resolves once it has a place again. */
  take(): Promise<void>;
}

/** Lets so many works run at once; the others wait for their turn, in order. */
export function gateOf(most: number): <T>(work: (place: Place) => Promise<T>) => Promise<T> {
  let free = most;
  const waiting: (() => void)[] = [];
  const enter = async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => void waiting.push(resolve));
  };
  const leave = () => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return async (work) => {
    await enter();
    let given = 0;
    const give = () => void (given++ === 0 && leave());
    const take = async () => {
      if (given === 1) await enter();
      given -= 1;
    };
    try {
      return await work({ give, take });
    } finally {
      if (given === 0) leave();
    }
  };
}

/** Works at once that take long, beside those that have a place. */
const mostSlow = 28;

/**
 * Works that talk to others. One that takes longer than `patienceMs` gives `places` to others until it has ended, so that those who
 * hang hold nobody up. Who waits for the first of the places must hold none of the others, or nobody goes on.
 * @param patienceMs Milliseconds.
 */
export function patience(patienceMs: number): <T>(places: readonly Place[], work: () => Promise<T>) => Promise<T> {
  let slow = 0;
  return async (places, work) => {
    let given = false;
    const timer = setTimeout(() => {
      if (slow >= mostSlow) return;
      [slow, given] = [slow + 1, true];
      for (const place of places) place.give();
    }, patienceMs);
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      if (given) slow -= 1;
      if (given) for (const place of places) await place.take();
    }
  };
}
