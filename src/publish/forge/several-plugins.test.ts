import { expect, test } from "vitest";
import { asked, callsOf, market, newer, plugin } from "../../testing/forge/forge-samples.test-data.ts";
import { publishToForge } from "./publish-to-forge.ts";

const ant = plugin({ name: "ant-hill" });

test("of several plugins in a pull request, those that stay as they are go unnamed, and are told as unchanged", async () => {
  const forge = market();
  await publishToForge(asked({ plugins: [plugin(), ant] }), forge);
  const both = asked({ plugins: [ant, newer], mode: "pr" });
  const { plugins, changed } = await publishToForge(both, forge);
  expect(changed).toBe(true);
  const [first, second] = plugins;
  expect(first).toMatchObject({ name: "ant-hill", operation: "unchanged" });
  expect([first?.commit, first?.pullRequest]).toEqual([undefined, undefined]);
  expect(second).toMatchObject({ operation: "created", pullRequest: { number: 1 } });
  const [pull] = forge.pulls;
  expect(pull?.title).toBe("Publish tool-box 1.1.0-11111111");
  expect(pull?.body).not.toContain("ant-hill");
  const message = forge.commits.get(forge.branches.get("bazaar/ant-hill") ?? "")?.message;
  expect(message).toMatch(/^Publish tool-box 1\.1\.0-11111111\n/);
  expect(message).not.toContain("ant-hill");

  // What the branch has already is proposed, though this run wrote nothing of it.
  const more = plugin({ name: "ant-hill", version: "1.0.1-44444444" });
  const next = await publishToForge(asked({ plugins: [more, newer], mode: "pr" }), forge);
  expect(next.plugins).toMatchObject([
    { name: "ant-hill", operation: "updated" },
    { name: "tool-box", operation: "unchanged", pullRequest: { number: 1 } },
  ]);
  expect(forge.pulls[0]?.title).toBe("Publish 2 plugins");
});

test("a push names what it changed", async () => {
  const forge = market();
  await publishToForge(asked({ plugins: [plugin(), ant] }), forge);
  const { plugins } = await publishToForge(asked({ plugins: [ant, newer], remove: ["none"] }), forge);
  expect(plugins.map(({ name, operation, commit }) => [name, operation, commit === undefined])).toEqual([
    ["ant-hill", "unchanged", true],
    ["tool-box", "pushed", false],
    ["none", "unchanged", true],
  ]);
  expect(forge.commits.get(forge.branches.get("main") ?? "")?.message).toMatch(/^Publish tool-box 1\.1\.0-11111111\n/);
});

test("a branch that was left without its pull request is told with all that the pull request changes", async () => {
  const forge = market();
  forge.before = (call) => {
    if (call === "openPullRequest") throw new Error("Stopped.");
  };
  await expect(publishToForge(asked({ mode: "pr" }), forge)).rejects.toThrow("Stopped.");
  forge.before = () => {};
  callsOf(forge);
  const { plugins } = await publishToForge(asked({ mode: "pr" }), forge);
  expect(callsOf(forge)).toEqual(["look", "openPullRequest"]);
  expect(plugins).toMatchObject([{ operation: "created", pullRequest: { number: 1 } }]);
  expect(plugins[0]?.files.added).toContain("plugins/tool-box/.claude-plugin/plugin.json");
});

test("a protected branch is not asked a second time where others were quicker at one of the branches", async () => {
  const forge = market();
  await publishToForge(asked({ plugins: [ant] }), forge);
  forge.protected.add("main");
  forge.before = (call) => {
    if (call === "createBranch") forge.branches.set("bazaar/tool-box", forge.branches.get("main")!);
  };
  callsOf(forge);
  await publishToForge(asked({ plugins: [ant, plugin()], mode: "auto", pullRequests: "each" }), forge);
  expect(callsOf(forge)).toEqual(["look", "commit", "createBranch", "look", "commit", "openPullRequest"]);
});

test("versions are told as users have them, whatever a pull request proposed before", async () => {
  const forge = market();
  await publishToForge(asked(), forge);
  await publishToForge(asked({ plugins: [newer], mode: "pr" }), forge);
  const next = plugin({ version: "1.2.0-55555555" });
  const { plugins } = await publishToForge(asked({ plugins: [next], mode: "pr" }), forge);
  expect(plugins).toMatchObject([{ version: "1.2.0-55555555", oldVersion: "1.0.0-00000000", change: "minor" }]);
  const gone = await publishToForge(asked({ plugins: [], remove: ["tool-box"] }), forge);
  expect(gone.plugins).toMatchObject([{ version: "1.0.0-00000000", change: "removed" }]);
});

test("a removal alone says what goes, and how users are told", async () => {
  for (const entriesDir of [undefined, "entries"]) {
    const forge = market();
    const places = entriesDir === undefined ? {} : { entriesDir };
    await publishToForge(asked(places), forge);
    await publishToForge(asked({ plugins: [], remove: ["tool-box"], mode: "pr", ...places }), forge);
    const [pull] = forge.pulls;
    expect(pull?.title).toBe("Remove tool-box");
    expect(pull?.body).toContain(entriesDir === undefined ? "`renames` says so." : "Have it put under `renames`");
    expect(pull?.body).not.toContain("How to check it");
  }
});
