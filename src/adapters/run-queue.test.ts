import { describe, expect, test, vi } from "vitest";
import { type QueueLimits, RunQueue, type Slot } from "./run-queue.ts";

const never = new AbortController().signal;
const settled = () => new Promise((resolve) => setImmediate(resolve));

function queueOf(more: Partial<QueueLimits> = {}): RunQueue {
  return new RunQueue({ slots: 1, maxQueued: 10, queueTimeoutMs: 60_000, maxPerCaller: 1_000, ...more }, "runs");
}

/** Work that goes on until it is ended, with the order in which the pieces began. */
class Works {
  readonly began: string[] = [];
  readonly #queue: RunQueue;
  readonly #ends = new Map<string, () => void>();

  constructor(queue: RunQueue) {
    this.#queue = queue;
  }

  add(name: string, signal: AbortSignal = never, also: (slot: Slot) => void = () => {}): Promise<string> {
    const done = this.#queue.use(name.slice(0, 1), signal, async (slot) => {
      this.began.push(name);
      also(slot);
      await new Promise<void>((resolve) => this.#ends.set(name, resolve));
      return name;
    });
    done.catch(() => {});
    return done;
  }

  async end(name: string): Promise<void> {
    await settled();
    this.#ends.get(name)?.();
    await settled();
  }
}

describe("slots", () => {
  test("work begins at once while one is free, and then by turns of the callers", async () => {
    const works = new Works(queueOf());
    for (const name of ["a1", "a2", "a3", "b1", "b2", "c1"]) void works.add(name);
    for (const name of ["a1", "a2", "b1", "c1", "a3", "b2"]) await works.end(name);
    expect(works.began).toEqual(["a1", "a2", "b1", "c1", "a3", "b2"]);
  });

  test("no call slips in between the end of one and the start of the next", async () => {
    const queue = queueOf();
    const works = new Works(queue);
    const first = works.add("a1");
    void works.add("a2");
    void first.then(() => works.add("b1"));
    await works.end("a1");
    expect(queue.state).toMatchObject({ active: 1, queued: 1 });
    expect(works.began).toEqual(["a1", "a2"]);
  });

  test("a caller holds no more than the share, and leaves the rest to others", async () => {
    const works = new Works(queueOf({ slots: 2, maxPerCaller: 1 }));
    for (const name of ["a1", "a2", "b1"]) void works.add(name);
    await settled();
    expect(works.began).toEqual(["a1", "b1"]);
    await works.end("b1");
    expect(works.began).toEqual(["a1", "b1"]);
    await works.end("a1");
    expect(works.began).toEqual(["a1", "b1", "a2"]);
  });

  test("one is taken until all is gone that its work holds it for", async () => {
    const works = new Works(queueOf());
    const gone = Promise.withResolvers<void>();
    const first = works.add("a1", never, (slot) => slot.hold(gone.promise));
    void works.add("b1");
    await works.end("a1");
    await expect(first).resolves.toBe("a1");
    expect(works.began).toEqual(["a1"]);
    gone.reject(new Error("whatever"));
    await settled();
    expect(works.began).toEqual(["a1", "b1"]);
  });

  test("work that fails frees its slot, and its error is its own", async () => {
    const queue = queueOf();
    const fails = queue.use("a", never, async () => {
      throw new Error("mine");
    });
    await expect(fails).rejects.toThrow("mine");
    await expect(queue.use("a", never, async () => 5)).resolves.toBe(5);
    expect(queue.state).toEqual({ active: 0, slots: 1, queued: 0, oldestWaitMs: 0, fullMs: 0 });
  });
});

test("how long no slot came free is told, and begins anew with each that did", async () => {
  vi.useFakeTimers();
  try {
    const queue = queueOf({ slots: 2 });
    const ends = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const first = queue.use("a", never, () => ends[0]?.promise ?? Promise.resolve());
    await vi.advanceTimersByTimeAsync(500);
    expect(queue.state.fullMs).toBe(0);
    void queue.use("b", never, () => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(700);
    expect(queue.state.fullMs).toBe(700);
    void queue.use("c", never, () => new Promise(() => {}));
    ends[0]?.resolve();
    await first;
    await vi.advanceTimersByTimeAsync(30);
    expect(queue.state).toMatchObject({ active: 2, fullMs: 30 });
  } finally {
    vi.useRealTimers();
  }
});

describe("waiting", () => {
  test("ends at the deadline with a time to come back", async () => {
    vi.useFakeTimers();
    try {
      const queue = queueOf({ queueTimeoutMs: 2_000 });
      void queue.use("a", never, () => new Promise(() => {}));
      const late = queue.use("b", never, async () => 1);
      const refused = late.catch((error: unknown) => error);
      await vi.advanceTimersByTimeAsync(1_999);
      expect(queue.state).toMatchObject({ queued: 1, oldestWaitMs: 1_999 });
      await vi.advanceTimersByTimeAsync(1);
      expect(await refused).toMatchObject({
        code: "RUN_LIMIT",
        problem: "The host is busy: it does 1 runs at once, and others wait.",
        fix: "Try again in 30 s.",
        details: { reason: "busy", retryAfterSeconds: 30 },
      });
      expect(queue.state).toMatchObject({ active: 1, queued: 0 });
    } finally {
      vi.useRealTimers();
    }
  });

  test("the time to come back follows from how long runs take and how many wait", async () => {
    vi.useFakeTimers();
    try {
      const queue = queueOf({ slots: 2, maxQueued: 3 });
      const eight = () => new Promise((resolve) => setTimeout(resolve, 8_000));
      void queue.use("a", never, eight);
      await vi.advanceTimersByTimeAsync(8_000);
      for (let call = 0; call < 5; call += 1) void queue.use("a", never, eight);
      // Four times 8 s in two slots.
      await expect(queue.use("a", never, eight)).rejects.toMatchObject({ fix: "Try again in 16 s." });
    } finally {
      vi.useRealTimers();
    }
  });

  test("a cancelled call frees its place and never begins", async () => {
    const queue = queueOf({ maxQueued: 1 });
    const works = new Works(queue);
    void works.add("a1");
    const abort = new AbortController();
    const cancelled = works.add("b1", abort.signal);
    await settled();
    abort.abort();
    await expect(cancelled).rejects.toMatchObject({ code: "INTERRUPTED" });
    const next = works.add("c1");
    await works.end("a1");
    await works.end("c1");
    await expect(next).resolves.toBe("c1");
    expect(works.began).toEqual(["a1", "c1"]);
  });

  test("a signal that is aborted already starts nothing", async () => {
    const works = new Works(queueOf());
    await expect(works.add("a1", AbortSignal.abort())).rejects.toMatchObject({ code: "INTERRUPTED" });
    expect(works.began).toEqual([]);
  });

  test("with a full queue one more is refused, unless somebody else has filled it", async () => {
    const works = new Works(queueOf({ maxQueued: 3 }));
    for (const name of ["a1", "a2", "a3"]) void works.add(name);
    const youngest = works.add("a4");
    await expect(works.add("a5")).rejects.toMatchObject({ code: "RUN_LIMIT" });
    const other = works.add("b1");
    await expect(youngest).rejects.toMatchObject({ code: "RUN_LIMIT", details: { reason: "busy" } });
    await works.end("a1");
    await works.end("a2");
    await works.end("b1");
    await expect(other).resolves.toBe("b1");
  });
});
