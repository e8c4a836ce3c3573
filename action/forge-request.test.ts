import { expect, test } from "vitest";
import type { BazaarError } from "../src/core/errors.ts";
import { thinClientOf } from "../src/testing/sample-thin-client.ts";
import { forgeRequestOf } from "./forge-request.ts";
import { parseInputs } from "./inputs.ts";
import type { PluginOutcome } from "./outcome.ts";

const outcome = (name: string): PluginOutcome => {
  return { folder: ".", name, rows: [], notes: [], client: thinClientOf({ name }) };
};

function requested(inputs: Readonly<Record<string, string>>, outcomes = [outcome("notes")]) {
  const env = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return forgeRequestOf(outcomes, parseInputs(Object.fromEntries(env) as Record<string, string>));
}

const sha = "a".repeat(40);
const url = "https://github.com/acme/thin";
const pinned = { entry: "pinned", "entry-url": url, "entry-sha": sha };

test.each([
  [{ mode: "push" }, { mode: "push" }],
  [{ mode: "pr" }, { mode: "pr" }],
  [{}, { mode: "auto", branch: "bazaar/{plugin}", pluginsDir: "plugins", remove: [], maxAttempts: 8 }],
  [
    { base: "release", branch: "b/{plugin}" },
    { base: "release", branch: "b/{plugin}" },
  ],
  [{ "pull-requests": "each" }, { pullRequests: "each" }],
  [
    { "plugins-dir": "lib", "entries-dir": "entries" },
    { pluginsDir: "lib", entriesDir: "entries" },
  ],
  [pinned, { pinned: { url, sha } }],
  [
    { ...pinned, "entry-path": "dist/{plugin}", "entry-ref": "thin" },
    { pinned: { url, sha, path: "dist/{plugin}", ref: "thin" } },
  ],
  [{ "version-policy": "strict" }, { versionPolicy: "strict" }],
  [{ "on-human-commits": "skip" }, { onHumanCommits: "skip" }],
  [
    { draft: "true", fork: "true", "take-over": "true", "dry-run": "true" },
    { draft: true, fork: true, takeOver: true, dryRun: true },
  ],
  [
    { labels: "a,b", reviewers: "ann", "team-reviewers": "core", assignees: "bob", "auto-merge": "squash" },
    {
      extras: {
        labels: ["a", "b"],
        reviewers: ["ann"],
        teamReviewers: ["core"],
        assignees: ["bob"],
        autoMerge: "squash",
      },
    },
  ],
  [
    { "commit-message": "M", "pr-title": "T", "pr-body-footer": "F" },
    { commitMessage: "M", pullRequestTitle: "T", bodyFooter: "F" },
  ],
  [
    { remove: "old", "max-attempts": "3" },
    { remove: ["old"], maxAttempts: 3 },
  ],
  [{ category: "tools", "renamed-from": "memos" }, { plugins: [{ category: "tools", renamedFrom: ["memos"] }] }],
])("%j", (inputs: Record<string, string>, request: object) => {
  expect(requested(inputs)).toMatchObject(request);
});

test("the category of the input goes before the configuration's", () => {
  const config = { marketplace: { category: "own" } };
  const opened = { config } as unknown as NonNullable<PluginOutcome["opened"]>;
  const configured = [{ ...outcome("notes"), opened }];
  expect(requested({}, configured).plugins[0]?.category).toBe("own");
  expect(requested({ category: "tools" }, configured).plugins[0]?.category).toBe("tools");
});

test("what can't be is refused, and what was not made is left out", () => {
  const two = [outcome("one"), outcome("two")];
  const error = expect.objectContaining({ code: "OPTION_INVALID" }) as BazaarError;
  expect(() => requested({ "renamed-from": "old" }, two)).toThrow(error);
  const { client: _, ...failed } = outcome("two");
  expect(requested({}, [outcome("one"), failed]).plugins.map(({ thinClient }) => thinClient.name)).toEqual(["one"]);
});
