import { expect, test } from "vitest";
import { asked, plugin } from "../../testing/forge/forge-samples.test-data.ts";
import { jobOf } from "./job.ts";
import { lookRequestOf } from "./look-request.ts";

const plugins = ["one", "two", "three"].map((name) => plugin({ name }));

test("with a pull request each, a branch is read for its own plugin only: what is asked grows with their number", () => {
  const { folders, branches } = lookRequestOf(jobOf(asked({ plugins, mode: "pr", pullRequests: "each" })));
  expect(folders).toEqual(["plugins/one", "plugins/two", "plugins/three"]);
  expect(branches.map((branch) => [branch.name, branch.folders, branch.files])).toEqual(
    ["one", "two", "three"].map((name) => [
      `bazaar/${name}`,
      [`plugins/${name}`],
      [`plugins/${name}/.claude-plugin/plugin.json`],
    ]),
  );
});

test("one branch for all is read as the base is, and a push reads none", () => {
  const all = asked({ plugins, mode: "pr", branch: "bazaar/all" });
  expect(lookRequestOf(jobOf(all)).branches).toEqual([{ name: "bazaar/all" }]);
  expect(lookRequestOf(jobOf({ ...all, mode: "push" })).branches).toEqual([]);
});
