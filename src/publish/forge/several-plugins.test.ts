import { expect, test } from "vitest";
import { BazaarError } from "../../core/errors.ts";
import { asked, callsOf, market, newer, plugin } from "../../testing/forge/forge-samples.test-data.ts";
import { publishToForge } from "./publish-to-forge.ts";
import type { ForgeRequest } from "./types.ts";

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
  expect(pull?.title).toBe("Publish tool-box 1.1.0+11111111");
  expect(pull?.body).not.toContain("ant-hill");
  const message = forge.commits.get(forge.branches.get("bazaar/ant-hill") ?? "")?.message;
  expect(message).toMatch(/^Publish tool-box 1\.1\.0\+11111111\n/);
  expect(message).not.toContain("ant-hill");

  // What the branch has already is proposed, though this run wrote nothing of it.
  const more = plugin({ name: "ant-hill", version: "1.0.1+44444444" });
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
  expect(forge.commits.get(forge.branches.get("main") ?? "")?.message).toMatch(/^Publish tool-box 1\.1\.0\+11111111\n/);
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
  const next = plugin({ version: "1.2.0+55555555" });
  const { plugins } = await publishToForge(asked({ plugins: [next], mode: "pr" }), forge);
  expect(plugins).toMatchObject([{ version: "1.2.0+55555555", oldVersion: "1.0.0+00000000", change: "minor" }]);
  const gone = await publishToForge(asked({ plugins: [], remove: ["tool-box"] }), forge);
  expect(gone.plugins).toMatchObject([{ version: "1.0.0+00000000", change: "removed" }]);
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

test("the headline says what else goes, and a rename that is done already is no longer told", async () => {
  const headline = async (more: Parameters<typeof asked>[0], forge = market()) => {
    await publishToForge(asked({ plugins: [plugin(), ant] }), forge);
    await publishToForge(asked(more), forge);
    return [...forge.commits.values()].at(-1)?.message.split("\n")[0];
  };
  const renamed = { ...plugin(), renamedFrom: ["ant-hill"] };
  expect(await headline({ remove: ["ant-hill"] })).toBe("Remove ant-hill");
  expect(await headline({ plugins: [newer], remove: ["ant-hill"] })).toBe(
    "Publish tool-box 1.1.0+11111111, remove ant-hill",
  );
  expect(await headline({ plugins: [renamed] })).toBe("Rename ant-hill to tool-box 1.0.0+00000000");

  const forge = market();
  await publishToForge(asked({ plugins: [renamed] }), forge);
  await publishToForge(asked({ plugins: [{ ...newer, renamedFrom: ["ant-hill"] }], mode: "pr" }), forge);
  expect(forge.pulls[0]?.title).toBe("Publish tool-box 1.1.0+11111111");
  expect(forge.pulls[0]?.body).not.toContain("ant-hill");
});

test("each: what is refused of one plugin stops none of the others, and all of it is told at the end", async () => {
  const forge = market();
  const all = ["ant-hill", "bee-hive", "cat-flap", "dog-run"].map((name) => plugin({ name }));
  forge.protected.add("bazaar/ant-hill").add("bazaar/cat-flap");
  // Another attempt, in which nothing that was refused is tried again.
  let raced = false;
  forge.before = (call) => {
    if (call !== "createBranch" || raced || forge.pulls.length === 0) return;
    raced = true;
    forge.branches.set("bazaar/dog-run", forge.branches.get("main")!);
  };
  const done: string[] = [];
  const onDone: ForgeRequest["onDone"] = (some) => void done.push(...some.map(({ name }) => name));
  const each = asked({ plugins: all, mode: "pr", pullRequests: "each", onDone });
  await expect(publishToForge(each, forge)).rejects.toMatchObject({
    code: "FORGE_REFUSED",
    problem: expect.stringMatching(
      /^ant-hill: A rule .*"bazaar\/ant-hill".* cat-flap: A rule .*"bazaar\/cat-flap"/,
    ) as unknown,
  });
  expect(done).toEqual(["bee-hive", "dog-run"]);
  expect(forge.pulls.map(({ branch }) => branch)).toEqual(["bazaar/bee-hive", "bazaar/dog-run"]);
  expect(callsOf(forge).filter((call) => call === "commit")).toHaveLength(4);
});

test.each([
  ["FORGE_LIMITED", {}],
  ["FORGE_UNREACHABLE", {}],
  ["INTERRUPTED", {}],
  // Each of the others would leave a branch without its pull request, too.
  ["FORGE_REFUSED", { everywhere: true }],
] as const)("each: what stops all alike (%s) is met once", async (code, details) => {
  const forge = market();
  forge.before = (call) => {
    if (call === "openPullRequest") throw new BazaarError(code, "No.", "Wait.", { details });
  };
  const each = asked({ plugins: [ant, plugin()], mode: "pr", pullRequests: "each" });
  await expect(publishToForge(each, forge)).rejects.toMatchObject({ code, problem: "No." });
  expect([...forge.branches.keys()]).toEqual(["main", "bazaar/ant-hill"]);
});

test("each: the one plugin that is refused is named", async () => {
  const forge = market();
  forge.protected.add("bazaar/bee-hive");
  const plugins = ["ant-hill", "bee-hive"].map((name) => plugin({ name }));
  await expect(publishToForge(asked({ plugins, mode: "pr", pullRequests: "each" }), forge)).rejects.toMatchObject({
    code: "FORGE_REFUSED",
    problem: expect.stringMatching(/^bee-hive: A rule/) as unknown,
  });
});

test("each: what was refused is told also where another one never gets through", async () => {
  const forge = market();
  forge.protected.add("bazaar/ant-hill");
  forge.before = (call) => {
    if (call === "createBranch" && forge.branches.has("bazaar/ant-hill"))
      forge.branches.set("bazaar/bee-hive", forge.branches.get("main")!);
    if (call === "look") forge.branches.delete("bazaar/bee-hive");
  };
  const plugins = ["ant-hill", "bee-hive"].map((name) => plugin({ name }));
  const each = asked({ plugins, mode: "pr", pullRequests: "each", maxAttempts: 2 });
  await expect(publishToForge(each, forge)).rejects.toMatchObject({
    code: "PUSH_REJECTED",
    problem: expect.stringMatching(/by others 2 times while publishing\. ant-hill: A rule/) as unknown,
  });
});
