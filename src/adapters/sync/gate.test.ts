import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { gateOf, patience, type Place } from "./gate.ts";

/** Counts how many works run at once. */
function counted() {
  const count = { now: 0, most: 0 };
  const work = async () => {
    count.most = Math.max(count.most, (count.now += 1));
    await sleep(1);
    count.now -= 1;
  };
  return { count, work };
}

test("so many run at once, in order, also where some fail", async () => {
  const gate = gateOf(3);
  const { count, work } = counted();
  const order: number[] = [];
  const all = Array.from({ length: 20 }, (_, at) =>
    gate(async () => {
      order.push(at);
      await work();
      if (at % 2 === 0) throw new Error("failed");
    }),
  );
  expect((await Promise.allSettled(all)).filter(({ status }) => status === "rejected")).toHaveLength(10);
  expect([count.most, count.now]).toEqual([3, 0]);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test("a place that was given is another's until it is taken again", async () => {
  const gate = gateOf(1);
  const { promise, resolve } = Promise.withResolvers<Place>();
  const end = Promise.withResolvers<void>();
  const first = gate(async (place) => {
    resolve(place);
    await end.promise;
  });
  const place = await promise;
  place.give();
  place.give();
  const other = Promise.withResolvers<void>();
  const second = gate(() => other.promise);
  await place.take();
  let taken = false;
  const taking = place.take().then(() => (taken = true));
  await sleep(5);
  expect(taken).toBe(false);
  other.resolve();
  await Promise.all([second, taking]);
  // Nobody else has it now.
  const third = gate(async () => "ran");
  expect(await Promise.race([third, sleep(5, "waits")])).toBe("waits");
  end.resolve();
  expect([await first, await third]).toEqual([undefined, "ran"]);
});

test("those that hang hold nobody up, and no more run at once than may when they have ended", async () => {
  const gate = gateOf(2);
  const patient = patience(5);
  const hang = Promise.withResolvers<void>();
  const hanging = Array.from({ length: 6 }, () => gate((place) => patient([place], () => hang.promise)));
  expect(await gate(async () => "ran")).toBe("ran");
  hang.reject(new Error("given up"));
  expect((await Promise.allSettled(hanging)).every(({ status }) => status === "rejected")).toBe(true);
  const { count, work } = counted();
  await Promise.all(Array.from({ length: 10 }, () => gate(work)));
  expect(count.most).toBe(2);
});

test("there is an end to how many may take long", async () => {
  const gate = gateOf(2);
  const patient = patience(1);
  const hang = Promise.withResolvers<void>();
  const { count } = counted();
  const hanging = Array.from({ length: 60 }, () =>
    gate((place) =>
      patient([place], () => {
        count.now += 1;
        return hang.promise;
      }),
    ),
  );
  for (let tries = 0; tries < 200 && count.now < 30; tries += 1) await sleep(5);
  await sleep(20);
  expect(count.now).toBe(30);
  hang.resolve();
  await Promise.all(hanging);
});

test("works with places of two gates come to their end, whoever takes long", async () => {
  const [turn, gate, patient] = [gateOf(2), gateOf(2), patience(2)];
  const exchange = (outer: Place, ms: number) => gate((inner) => patient([outer, inner], () => sleep(ms)));
  const all = Array.from({ length: 12 }, (_, at) =>
    turn(async (outer) => {
      for (const ms of at % 3 === 0 ? [0, 0] : [8, 8]) await exchange(outer, ms);
    }),
  );
  expect(await Promise.race([Promise.all(all).then(() => "ended"), sleep(4_000, "stands still")])).toBe("ended");
});
