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

describe("for any history", () => {
  test.each(Array.from({ length: 50 }, (_, seed) => seed))("nothing is lost, doubled or unfair (%i)", (seed) => {
    const random = numbers(seed);
    const pick = (count: number) => Math.floor(random.next().value * count);
    const queue = new FairQueue<string>();
    const model = new Map<string, string[]>();
    /** How often each caller was served while another waited all along. */
    const passed = new Map<string, Map<string, number>>();
    for (let step = 0; step < 400; step += 1) {
      const caller = "abcde"[pick(5)] ?? "a";
      const own = model.get(caller) ?? [];
      const what = pick(5);
      if (what < 2) {
        queue.push(caller, `${caller}-${step}`);
        model.set(caller, [...own, `${caller}-${step}`]);
        if (own.length === 0) passed.set(caller, new Map());
      } else if (what === 2 && own.length > 0) {
        const item = own[pick(own.length)] ?? "";
        expect(queue.remove(caller, item)).toBe(true);
        model.set(
          caller,
          own.filter((one) => one !== item),
        );
      } else {
        const item = queue.take();
        const of = item?.split("-")[0] ?? "";
        expect(item).toBe(model.get(of)?.[0]);
        model.get(of)?.shift();
        for (const [waiter, counts] of passed) {
          if (waiter === of || (model.get(waiter)?.length ?? 0) === 0) counts.clear();
          else counts.set(of, (counts.get(of) ?? 0) + 1);
          // Nobody is served twice while another one waits.
          expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(1);
        }
      }
      const waiting = [...model.values()].flat();
      expect(queue.size).toBe(waiting.length);
      expect([...queue.items()].toSorted()).toEqual(waiting.toSorted());
    }
  });
});
