import { expect, test } from "vitest";
import { asked, callsOf, market, newer, newest, plugin } from "../../testing/forge/forge-samples.test-data.ts";
import type { MemoryForge } from "../../testing/forge/memory-forge.test-data.ts";
import { publishToForge } from "./publish-to-forge.ts";
import type { ForgeRequest } from "./types.ts";

const propose = (forge: MemoryForge, more: Partial<ForgeRequest> = {}) =>
  publishToForge(asked({ mode: "pr", ...more }), forge);

function close(forge: MemoryForge, gone = false): void {
  const last = forge.pulls.at(-1)!;
  last.open = false;
  if (gone) forge.branches.delete(last.branch);
}

test("one that we closed ourselves, since the base had everything, was no no", async () => {
  const forge = market();
  await propose(forge, { plugins: [newer] });
  await publishToForge(asked({ plugins: [newer] }), forge);
  expect((await propose(forge, { plugins: [newer] })).plugins).toMatchObject([{ operation: "closed" }]);
  await publishToForge(asked(), forge);
  expect((await propose(forge, { plugins: [newer] })).plugins).toMatchObject([{ operation: "created" }]);
});

test.each(["there", "gone"])("two publishers of one branch that is %s don't ask again in turns", async (is) => {
  const forge = market();
  const shared = (name: string) => propose(forge, { plugins: [plugin({ name })], branch: "bazaar/all" });
  await shared("ant-hill");
  if (is === "there") await shared("bee-hive");
  close(forge, is === "gone");
  await shared("bee-hive");
  close(forge, is === "gone");
  const before = forge.pulls.length;
  for (const name of ["ant-hill", "bee-hive", "ant-hill", "bee-hive"]) {
    expect((await shared(name)).plugins).toMatchObject([{ operation: "skipped" }]);
    expect(forge.pulls).toHaveLength(before);
  }
});

test("a closed shared one tells the next one what others wrote of their plugins", async () => {
  const forge = market();
  const shared = (more: object) => propose(forge, { plugins: [plugin(more)], branch: "bazaar/all" });
  await shared({ name: "ant-hill" });
  await shared({ name: "bee-hive" });
  close(forge);
  await shared({ name: "bee-hive", version: "1.0.1+33333333" });
  expect(forge.pulls.at(-1)?.body).toContain("- Says of itself: `Thin client ant-hill`");
  close(forge);
  expect((await shared({ name: "ant-hill" })).plugins).toMatchObject([{ operation: "skipped" }]);
  expect(forge.pulls).toHaveLength(2);
});

test("what was refused does not get into another publisher's open one", async () => {
  const forge = market();
  const shared = (more: object) => propose(forge, { plugins: [plugin(more)], branch: "bazaar/all" });
  await shared({ name: "ant-hill" });
  close(forge, true);
  await shared({ name: "bee-hive" });
  const { plugins } = await shared({ name: "ant-hill" });
  expect(plugins).toMatchObject([{ operation: "skipped", pullRequest: { number: 1 } }]);
  expect(forge.catalog("bazaar/all").plugins.map(({ name }) => name)).toEqual(["bee-hive"]);
  await shared({ name: "ant-hill", version: "1.0.1+33333333" });
  // It is in now, and what becomes of it there is as with every open one.
  expect((await shared({ name: "ant-hill" })).plugins).toMatchObject([{ operation: "updated" }]);
});

test("each version that was refused stays so, until a later one is merged", async () => {
  const forge = market();
  await propose(forge);
  close(forge);
  await propose(forge, { plugins: [newer] });
  close(forge);
  const { plugins } = await propose(forge);
  expect(plugins).toMatchObject([{ operation: "skipped", pullRequest: { number: 1 } }]);
  await propose(forge, { plugins: [newest] });
  forge.merge("bazaar/tool-box");
  expect((await propose(forge)).plugins).toMatchObject([{ operation: "created" }]);
});

test("the same version that now takes an earlier name's place is something else", async () => {
  const forge = market();
  await publishToForge(asked({ plugins: [plugin({ name: "old-box" })] }), forge);
  await propose(forge);
  close(forge);
  const renamed = { plugins: [plugin({}, { renamedFrom: ["old-box"] })] };
  expect((await propose(forge, renamed)).plugins).toMatchObject([{ operation: "created" }]);
  close(forge);
  expect((await propose(forge, renamed)).plugins).toMatchObject([{ operation: "skipped" }]);
});

test("a closed removal is not asked for again, and the warning names a way that removals have too", async () => {
  const forge = market();
  await publishToForge(asked(), forge);
  const remove = { plugins: [], remove: ["tool-box"], branch: "bazaar/gone" };
  await propose(forge, remove);
  close(forge);
  const { plugins, warnings } = await propose(forge, remove);
  expect(plugins).toMatchObject([{ operation: "skipped" }]);
  expect(warnings).toEqual([expect.stringContaining("another branch")]);
  expect((await propose(forge, { ...remove, branch: "bazaar/really-gone" })).plugins).toMatchObject([
    { operation: "created" },
  ]);
});

test("a dry run says that nothing will be done, too", async () => {
  const forge = market();
  await propose(forge);
  close(forge);
  callsOf(forge);
  const { plugins, warnings, changed } = await propose(forge, { dryRun: true });
  expect(plugins).toMatchObject([{ operation: "skipped", pullRequest: { number: 1 } }]);
  expect([changed, warnings.length, callsOf(forge)]).toEqual([false, 1, ["look"]]);
});
