import { expect, test } from "vitest";
import type { View } from "../marketplace/aggregate/types.ts";
import { answerGit, type GitParts } from "./git-route.ts";
import { ServedCommits } from "./served-commits.ts";

const aggregate = { name: "all", owner: { name: "Team" }, renames: {} };
const [before, after]: [View, View] = [
  { aggregate, plugins: [], hash: "b" },
  { aggregate, plugins: [], hash: "c" },
];
const commitOf = ({ hash }: View) => hash.repeat(40);
const line = (text: string) => (text.length + 4).toString(16).padStart(4, "0") + text;

/** The route of one caller, whose view changed after `before` was shown; each view is a repository in memory. */
function route() {
  const clock = { now: 0 };
  const rights = { without: "" };
  const asked: string[] = [];
  const parts: GitParts = {
    git: {
      refs: async ({ repository }) => Buffer.from(repository),
      pack: async ({ repository }) => {
        asked.push(repository);
        return (async function* () {
          yield Buffer.from("PACK");
        })();
      },
      holds: async ({ repository }, ids) => ids.every((id) => id.startsWith(`f${repository}`)),
    },
    views: {
      packing: "1",
      isReady: () => true,
      of: () => undefined,
      may: (_, { hash }) => hash !== rights.without,
      build: async (view) => ({
        value: {
          view,
          commit: commitOf(view),
          repository: view.hash,
          archives: new Map(),
        },
        release: () => {},
      }),
      zip: async () => ({ value: { size: 0, read: async function* () {} }, release: () => {} }),
      kept: async () => undefined,
    },
    served: new ServedCommits(() => clock.now),
    onPack: () => {},
  };
  const list = (view: View, name = "ann") =>
    answerGit(new Request("http://hub/x?service=git-upload-pack"), "/info/refs", { name }, view, parts);
  const fetched = async (commit: string, name = "ann") => {
    const headers = { "content-type": "application/x-git-upload-pack-request", "git-protocol": "version=2" };
    const body = `${line("command=fetch")}0001${line(`want ${commit}\n`)}${line("done\n")}0000`;
    const request = new Request("http://hub/x", { method: "POST", headers, body });
    await (await answerGit(request, "/git-upload-pack", { name }, after, parts)).text();
    return asked.at(-1);
  };
  return { clock, rights, list, fetched };
}

test("what a caller was just shown is fetched though another view is served by then", async () => {
  const { clock, list, fetched } = route();
  await list(before);
  clock.now = 119_999;
  expect(await fetched(commitOf(before))).toBe("b");
  expect(await fetched(commitOf(after))).toBe("c");
});

test("files of what was just shown are fetched too, as a partial clone does, by nobody else, and not for long", async () => {
  const { clock, list, fetched } = route();
  const [fileBefore, fileAfter] = [before, after].map(({ hash }) => `f${hash.repeat(39)}`) as [string, string];
  await list(before);
  await list(after);
  clock.now = 119_999;
  expect(await fetched(fileBefore)).toBe("b");
  expect(await fetched(fileAfter)).toBe("c");
  expect(await fetched(`fd${"0".repeat(38)}`)).toBe("c");
  expect(await fetched(fileBefore, "ben")).toBe("c");
  clock.now = 120_001;
  expect(await fetched(fileBefore)).toBe("c");
});

test("nobody else gets it so", async () => {
  const { list, fetched } = route();
  await list(before);
  expect(await fetched(commitOf(before), "ben")).toBe("c");
});

test("it is over after two minutes, also for who goes on fetching it: what was taken away stays so", async () => {
  const { clock, list, fetched } = route();
  await list(before);
  for (clock.now = 60_000; clock.now < 120_000; clock.now += 30_000) expect(await fetched(commitOf(before))).toBe("b");
  clock.now = 120_001;
  expect(await fetched(commitOf(before))).toBe("c");
});

test("it is over at once where the caller may not have all of it any more", async () => {
  const { rights, list, fetched } = route();
  await list(before);
  await list(after);
  rights.without = "b";
  expect(await fetched(commitOf(before))).toBe("c");
  expect(await fetched(`f${"b".repeat(39)}`)).toBe("c");
});
