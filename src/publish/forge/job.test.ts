import { expect, test } from "vitest";
import { asked, plugin } from "../../testing/forge/forge-samples.test-data.ts";
import { jobOf } from "./job.ts";
import type { ForgeRequest } from "./types.ts";

const pinned = { url: "https://github.com/acme/thin", sha: "a".repeat(40) };
const two = [plugin(), plugin({ name: "ant-hill" })];

const wrong: readonly [string, Partial<ForgeRequest>][] = [
  ["nothing to do", { plugins: [] }],
  ["a name twice", { plugins: [plugin(), plugin()] }],
  ["a name that comes and goes", { remove: ["tool-box"] }],
  ["an earlier name that is its own", { plugins: [plugin({}, { renamedFrom: ["tool-box"] })] }],
  ["no attempt", { maxAttempts: 0 }],
  ["too many attempts", { maxAttempts: 101 }],
  ["half an attempt", { maxAttempts: 1.5 }],
  ["a push from a fork", { fork: true }],
  ["one branch for several pull requests", { plugins: two, pullRequests: "each", branch: "bazaar" }],
  ["a branch that leaves", { branch: "a/../b" }],
  ["a branch that git refuses", { branch: "a.lock" }],
  ["a branch with a blank", { branch: "a b" }],
  ["a short sha", { pinned: { ...pinned, sha: "abc1234" } }],
  ["a sha in capitals", { pinned: { ...pinned, sha: "A".repeat(40) } }],
  ["a URL with credentials", { pinned: { ...pinned, url: "https://me:secret@github.com/acme/thin" } }],
  ["a URL of another scheme", { pinned: { ...pinned, url: "ssh://github.com/acme/thin" } }],
  ["a URL for a shell", { pinned: { ...pinned, url: "https://github.com/acme/$(x)" } }],
  ["a URL that leaves", { pinned: { ...pinned, url: "https://github.com/acme/../thin" } }],
  ["entries in a plugin's folder", { entriesDir: "plugins/tool-box" }],
  ["entries below a folder of plugins", { pluginsDir: "a/b", entriesDir: "./a/b/c/" }],
  ["two plugins at one place", { plugins: two, pinned }],
];

test.each(wrong)("%s is refused, and no secret is repeated", (_, more) => {
  const act = () => jobOf(asked(more));
  expect(act).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
  expect(act).not.toThrow(/secret/);
});

test("a pinned path stays inside of its repository", () => {
  const act = () => jobOf(asked({ pinned: { ...pinned, path: "../x" } }));
  expect(act).toThrow(expect.objectContaining({ code: "PATH_UNSAFE" }));
});

test("defaults, and a part for each pull request", () => {
  const job = jobOf({ plugins: two, remove: ["gone-one"], pullRequests: "each" });
  expect([job.mode, job.maxAttempts, job.layout]).toEqual([
    "auto",
    8,
    { pluginsDir: "plugins", entriesDir: undefined },
  ]);
  expect(job.parts.map(({ branch, plugins, remove }) => [branch, plugins.length, remove])).toEqual([
    ["bazaar/tool-box", 1, []],
    ["bazaar/ant-hill", 1, []],
    ["bazaar/gone-one", 0, ["gone-one"]],
  ]);
  expect(jobOf({ plugins: two }).parts.map(({ branch }) => branch)).toEqual(["bazaar/tool-box"]);
  expect(jobOf({ plugins: two, fork: true }).mode).toBe("pr");
});
