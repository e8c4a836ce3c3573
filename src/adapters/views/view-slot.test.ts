import { expect, test } from "vitest";
import { memoryPacks } from "../../archive/memory-packs.ts";
import { pluginContents } from "../../hub/plugin-contents.ts";
import type { View } from "../../marketplace/aggregate/types.ts";
import { ViewSlot } from "./view-slot.ts";

const view: View = { aggregate: { name: "all", owner: { name: "Team" }, renames: {} }, plugins: [], hash: "a" };

/** A slot whose content is read as often as it is counted. */
function slotOf() {
  const reads = { count: 0, fails: false };
  const contents = () => {
    reads.count += 1;
    return reads.fails ? Promise.reject(new Error("no pack")) : pluginContents([], memoryPacks(), () => undefined);
  };
  return { reads, slot: new ViewSlot({ packs: new Map(), contents }) };
}

test("a reader who lets go twice counts once, so that nothing is pruned under another", async () => {
  const { slot } = slotOf();
  const [first, second] = [await slot.hold(async () => 1), await slot.hold(async () => 2)];
  first.release();
  first.release();
  expect(slot.readers).toBe(1);
  second.release();
  expect(slot.readers).toBe(0);
});

test("what can't be had is held by nobody, and tried anew", async () => {
  const { slot, reads } = slotOf();
  reads.fails = true;
  await expect(slot.hold(() => slot.zipOf(view))).rejects.toThrow("no pack");
  expect(slot.readers).toBe(0);
  reads.fails = false;
  const { value, release } = await slot.hold(() => slot.zipOf(view));
  expect(value.size).toBeGreaterThan(0);
  release();
});

test("readers at once share where the files of the ZIP lie, and nothing of it stays after them", async () => {
  const { slot, reads } = slotOf();
  const both = await Promise.all([slot.hold(() => slot.zipOf(view)), slot.hold(() => slot.zipOf(view))]);
  expect([reads.count, both[0].value === both[1].value]).toEqual([1, true]);
  for (const { release } of both) release();
  const later = await slot.hold(() => slot.zipOf(view));
  expect([reads.count, later.value === both[0].value]).toEqual([2, false]);
});
