import { describe, expect, test } from "vitest";
import { FairQueue } from "./fair-queue.ts";

function filled(order: string): FairQueue<string> {
  const queue = new FairQueue<string>();
  const counts: Record<string, number> = {};
  for (const caller of order) queue.push(caller, `${caller}${(counts[caller] = (counts[caller] ?? 0) + 1)}`);
  return queue;
}

function drained(queue: FairQueue<string>, may?: (caller: string) => boolean): string[] {
  const taken: string[] = [];
  for (let item = queue.take(may); item !== undefined; item = queue.take(may)) taken.push(item);
  return taken;
}

describe("the order", () => {
  test.each([
    ["", []],
    ["aaa", ["a1", "a2", "a3"]],
    ["aaab", ["a1", "b1", "a2", "a3"]],
    ["aabbc", ["a1", "b1", "c1", "a2", "b2"]],
    ["bca", ["b1", "c1", "a1"]],
  ])("of %j is by turns", (order, expected) => {
    expect(drained(filled(order))).toEqual(expected);
  });

  test("a caller who was served comes behind those who wait", () => {
    const queue = filled("ab");
    expect(queue.take()).toBe("a1");
    queue.push("a", "a2");
    expect(drained(queue)).toEqual(["b1", "a2"]);
  });

  test("who may have no more is passed over and loses nothing", () => {
    const queue = filled("aab");
    expect(drained(queue, (caller) => caller !== "a")).toEqual(["b1"]);
    expect(queue.size).toBe(2);
    expect(drained(queue)).toEqual(["a1", "a2"]);
  });

  test("what is taken out leaves no gap", () => {
    const queue = filled("aabb");
    expect([queue.remove("a", "a1"), queue.remove("a", "a1"), queue.remove("x", "b1")]).toEqual([true, false, false]);
    expect(queue.size).toBe(3);
    expect(drained(queue)).toEqual(["a2", "b1", "b2"]);
  });
});

describe("a full queue", () => {
  test.each([
    ["aaa", "b", "a3"],
    ["aab", "b", undefined],
    ["aaab", "b", "a3"],
    ["aaa", "a", undefined],
    ["a", "b", undefined],
    ["", "b", undefined],
  ])("%j makes room for %s by giving up %s", (order, caller, expected) => {
    const queue = filled(order);
    expect(queue.makeRoomFor(caller)).toBe(expected);
    expect(queue.size).toBe(order.length - (expected === undefined ? 0 : 1));
    expect([...queue.items()]).toHaveLength(queue.size);
  });
});

/** Numbers that look random and are the same on every machine. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** The queue, and beside it what should be in it and how often a caller was served while another one waited. */
class Checked {
  readonly queue = new FairQueue<string>();
  readonly #own = new Map<string, string[]>(["a", "b", "c", "d", "e"].map((caller) => [caller, []]));
  readonly #passed = new Map<string, number>();
  /** What went wrong so far. */
  readonly faults: string[] = [];

  push(caller: string, item: string): void {
    this.queue.push(caller, item);
    this.#of(caller).push(item);
  }

  remove(caller: string, at: number): void {
    const own = this.#of(caller);
    const [item] = own.splice(at % Math.max(1, own.length), 1);
    if (this.queue.remove(caller, item ?? "") !== (item !== undefined)) this.faults.push(`removed ${item}`);
    if (own.length === 0) this.#forget(caller);
  }

  take(): void {
    const item = this.queue.take();
    const caller = item?.slice(0, 1) ?? "";
    const own = this.#own.get(caller) ?? [];
    if (item !== own.shift()) this.faults.push(`${item} was not the first of ${caller}`);
    this.#forget(caller);
    for (const [other, items] of this.#own) if (other !== caller && items.length > 0) this.#pass(other, caller);
  }

  get waiting(): string[] {
    return [...this.#own.values()].flat().toSorted();
  }

  #of(caller: string): string[] {
    return this.#own.get(caller) ?? [];
  }

  #pass(other: string, served: string): void {
    const times = (this.#passed.get(`${other}<${served}`) ?? 0) + 1;
    this.#passed.set(`${other}<${served}`, times);
    if (times > 1) this.faults.push(`${served} was served twice while ${other} waited`);
  }

  #forget(caller: string): void {
    for (const key of this.#passed.keys()) if (key.startsWith(`${caller}<`)) this.#passed.delete(key);
  }
}

describe("for any history", () => {
  test.each(Array.from({ length: 50 }, (_, seed) => seed))("nothing is lost, doubled or unfair (%i)", (seed) => {
    const random = numbers(seed);
    const pick = (count: number) => Math.floor(random.next().value * count);
    const checked = new Checked();
    for (let step = 0; step < 400; step += 1) {
      const caller = "abcde"[pick(5)] ?? "a";
      const what = pick(5);
      if (what < 2) checked.push(caller, `${caller}-${step}`);
      else if (what === 2) checked.remove(caller, pick(100));
      else checked.take();
      expect([...checked.queue.items()].toSorted()).toEqual(checked.waiting);
      expect(checked.queue.size).toBe(checked.waiting.length);
    }
    expect(checked.faults).toEqual([]);
  });
});
