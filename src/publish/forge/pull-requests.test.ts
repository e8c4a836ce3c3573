import { describe, expect, test } from "vitest";
import { BazaarError } from "../../core/errors.ts";
import { catalogPath } from "../../marketplace/types.ts";
import {
  asked,
  callsOf,
  emptyCatalog,
  market,
  newer,
  newest,
  plugin,
} from "../../testing/forge/forge-samples.test-data.ts";
import type { MemoryForge } from "../../testing/forge/memory-forge.test-data.ts";
import { publishToForge } from "./publish-to-forge.ts";
import type { ForgeRequest } from "./types.ts";

const propose = (forge: MemoryForge, more: Partial<ForgeRequest> = {}) =>
  publishToForge(asked({ mode: "pr", ...more }), forge);
const branch = "bazaar/tool-box";

/** A marketplace with our pull request open, and nothing counted yet. */
async function opened(): Promise<MemoryForge> {
  const forge = market();
  await propose(forge);
  callsOf(forge);
  return forge;
}

/** Somebody else's plugin gets into the base meanwhile. */
function publishAnother(forge: MemoryForge, name = "ant-hill"): void {
  const catalog = JSON.parse(forge.textOf("main", catalogPath)!);
  const plugins = [{ name, source: { source: "url", url: "https://host.example/x" } }, ...catalog.plugins];
  forge.edit("main", { [catalogPath]: `${JSON.stringify({ ...catalog, plugins }, null, 2)}\n` });
}

const rebuilt = ["createBranch", "commit", "moveBranch", "deleteBranch"];

describe("the calls", () => {
  test("a new one is four, an update three, one without new words two, nothing changed one", async () => {
    const forge = market();
    const first = await propose(forge);
    expect(callsOf(forge)).toEqual(["look", "createBranch", "commit", "openPullRequest"]);
    expect(first.plugins).toMatchObject([{ operation: "created", pullRequest: { number: 1 } }]);
    const update = await propose(forge, { plugins: [newer] });
    expect(callsOf(forge)).toEqual(["look", "commit", "editPullRequest"]);
    expect(update.plugins).toMatchObject([
      { operation: "updated", files: { added: ["plugins/tool-box/commands/more.md"] } },
    ]);
    const again = await propose(forge, { plugins: [newer] });
    expect(callsOf(forge)).toEqual(["look"]);
    expect(again).toMatchObject({ changed: false, plugins: [{ operation: "unchanged", pullRequest: { number: 1 } }] });
    const same = plugin({ version: "1.1.0+11111111", files: { "commands/more.md": "Other.\n" } });
    await propose(forge, { plugins: [same] });
    expect(callsOf(forge)).toEqual(["look", "commit"]);
    expect(forge.textOf("main", catalogPath)).toBe(emptyCatalog);
  });

  test("extras are asked for once, and what failed is told", async () => {
    const forge = market();
    const extras = { labels: ["plugin"], reviewers: ["ann"], teamReviewers: [], assignees: [] };
    const { warnings } = await propose(forge, { extras });
    expect(callsOf(forge).at(-1)).toBe("addExtras");
    expect(warnings).toEqual(["There is no label plugin."]);
    Object.assign(forge.pulls[0]!, { labels: ["plugin"] });
    await propose(forge, { extras });
    expect(callsOf(forge)).toEqual(["look"]);
  });

  test("auto-merge that the settings forbid is told, not asked for", async () => {
    const forge = market();
    forge.standing = { autoMergeAllowed: false };
    const extras = { labels: [], reviewers: [], teamReviewers: [], assignees: [], autoMerge: "squash" as const };
    const { warnings } = await propose(forge, { extras });
    expect([callsOf(forge).at(-1), warnings]).toEqual(["openPullRequest", [expect.stringContaining("auto-merge")]]);
  });
});

describe("what others did meanwhile", () => {
  test("a conflict is made anew from the base, by one move of the branch", async () => {
    const forge = await opened();
    publishAnother(forge);
    forge.mergeable = "conflicting";
    const { plugins } = await propose(forge);
    expect(callsOf(forge)).toEqual(["look", ...rebuilt]);
    expect(plugins).toMatchObject([{ operation: "updated", pullRequest: { number: 1 } }]);
    expect(forge.catalog(branch).plugins.map(({ name }) => name)).toEqual(["ant-hill", "tool-box"]);
    expect([...forge.branches.keys()]).toEqual(["main", branch]);
    // What the forge has not computed again yet is not made anew for ever.
    await propose(forge);
    expect(callsOf(forge)).toEqual(["look"]);
  });

  test("a branch that can't be deleted afterwards is told, and what was done is done", async () => {
    const forge = await opened();
    publishAnother(forge);
    forge.mergeable = "conflicting";
    forge.before = (call) => {
      if (call === "deleteBranch") throw new BazaarError("FORGE_UNREACHABLE", "It fails.", "Wait.");
    };
    const made = await propose(forge);
    expect(made.plugins).toMatchObject([{ operation: "updated" }]);
    expect(made.warnings).toEqual([expect.stringMatching(/^The branch bazaar-work\/\w+ of acme.* It fails\.$/)]);
    await publishToForge(asked(), forge);
    const closed = await propose(forge);
    expect(closed.plugins).toMatchObject([{ operation: "closed" }]);
    expect(closed.warnings).toEqual([expect.stringContaining(`The branch ${branch} of`)]);
  });

  test("while the forge does not know, only what is written anyway is written on the new base", async () => {
    const forge = await opened();
    publishAnother(forge);
    await propose(forge);
    expect(callsOf(forge)).toEqual(["look"]);
    await propose(forge, { plugins: [newer] });
    expect(callsOf(forge)).toEqual(["look", ...rebuilt, "editPullRequest"]);
    publishAnother(forge, "bee-hive");
    forge.mergeable = "mergeable";
    await propose(forge, { plugins: [newest] });
    expect(callsOf(forge)).toEqual(["look", "commit", "editPullRequest"]);
  });

  test("an entry that the base got meanwhile is not undone", async () => {
    const forge = await opened();
    await publishToForge(asked({ plugins: [newer] }), forge);
    callsOf(forge);
    forge.mergeable = "mergeable";
    await propose(forge, { plugins: [newest] });
    expect(callsOf(forge)).toEqual(["look", ...rebuilt, "editPullRequest"]);
    expect(forge.pulls[0]?.body).toContain("`1.1.0+11111111` → `2.0.0+22222222` (major)");
  });

  test("the base has everything: the pull request is closed and its branch deleted", async () => {
    const forge = await opened();
    await publishToForge(asked(), forge);
    callsOf(forge);
    const { plugins, changed } = await propose(forge);
    expect(callsOf(forge)).toEqual(["look", "closePullRequest", "deleteBranch"]);
    expect([changed, plugins[0]?.operation]).toEqual([true, "closed"]);
    expect(await propose(forge)).toMatchObject({ changed: false });
  });

  test("after a merge there is nothing to do, and the next change is a new pull request on a fresh branch", async () => {
    const forge = await opened();
    forge.merge(branch);
    expect(await propose(forge)).toMatchObject({ changed: false });
    expect(callsOf(forge)).toEqual(["look"]);
    const { plugins } = await propose(forge, { plugins: [newer] });
    expect(callsOf(forge)).toEqual(["look", "moveBranch", "commit", "openPullRequest"]);
    expect(plugins).toMatchObject([{ operation: "created", pullRequest: { number: 2 } }]);
    expect(forge.commits.get(forge.branches.get(branch)!)?.parent).toBe(forge.branches.get("main"));
  });

  test.each(["there", "gone"])(
    "one that was closed unmerged is not opened again, its branch is %s; a new version is",
    async (is) => {
      const forge = await opened();
      forge.pulls[0]!.open = false;
      if (is === "gone") forge.branches.delete(branch);
      const { plugins, warnings, changed } = await propose(forge);
      expect(callsOf(forge)).toEqual(["look"]);
      expect(plugins).toMatchObject([{ operation: "skipped", pullRequest: { number: 1 } }]);
      expect([changed, warnings]).toEqual([
        false,
        [expect.stringMatching(/^Pull request #1 of the same content was closed without being merged/)],
      ]);
      const next = await propose(forge, { plugins: [newest] });
      expect(next.plugins).toMatchObject([{ operation: "created", pullRequest: { number: 2 } }]);
    },
  );

  test("one that was closed is no hindrance where it told of something else, or a later one was merged", async () => {
    const forge = await opened();
    const [first] = forge.pulls;
    Object.assign(first!, { open: false, body: first!.body.replaceAll("`1.0.0+00000000`", "`0.9.0+99999999`") });
    expect((await propose(forge)).plugins).toMatchObject([{ operation: "created", pullRequest: { number: 2 } }]);
    forge.merge(branch);
    forge.edit("main", { "plugins/tool-box/commands/hello.md": "Taken back." });
    expect((await propose(forge)).plugins[0]?.operation).not.toBe("skipped");
  });

  test("a branch that a killed publish left is gone on with", async () => {
    const forge = market();
    forge.branches.set(branch, forge.branches.get("main")!);
    await propose(forge);
    expect(callsOf(forge)).toEqual(["look", "commit", "openPullRequest"]);
  });

  test("a branch that appears between look and write is looked at again", async () => {
    const forge = market();
    forge.before = (call) => {
      if (call === "createBranch") forge.branches.set(branch, forge.branches.get("main")!);
    };
    await propose(forge);
    expect(callsOf(forge)).toEqual(["look", "createBranch", "look", "commit", "openPullRequest"]);
  });

  test("a base that is edited by hand is what the new branch is made from", async () => {
    const forge = market();
    forge.before = (call) => {
      if (call === "openPullRequest") publishAnother(forge);
    };
    await propose(forge);
    forge.before = () => {};
    forge.mergeable = "conflicting";
    await propose(forge, { plugins: [newer] });
    expect(forge.catalog(branch).plugins.map(({ name }) => name)).toEqual(["ant-hill", "tool-box"]);
  });
});

describe("commits by people on the branch", () => {
  const byHand = { "plugins/tool-box/extra.md": "By hand\n", "NOTES.md": "A note\n" };

  async function edited(): Promise<MemoryForge> {
    const forge = await opened();
    forge.edit(branch, { "NOTES.md": byHand["NOTES.md"] }, "A reviewer's note");
    return forge;
  }

  test("are kept: ours goes on top", async () => {
    const forge = await edited();
    const person = forge.branches.get(branch);
    await propose(forge, { plugins: [newer] });
    expect(callsOf(forge)).toEqual(["look", "commit", "editPullRequest"]);
    expect(forge.textOf(branch, "NOTES.md")).toBe("A note\n");
    expect(forge.commits.get(forge.branches.get(branch)!)?.parent).toBe(person);
    // On top of ours, and below it: a person's commit is one wherever it stands.
    await propose(forge, { plugins: [newest] });
    expect(forge.textOf(branch, "NOTES.md")).toBe("A note\n");
  });

  test("a file that they put into the plugin's folder goes, and that is told once", async () => {
    const forge = await opened();
    forge.edit(branch, byHand, "A reviewer's files");
    const { warnings } = await propose(forge, { plugins: [newer] });
    expect(warnings).toEqual([expect.stringMatching(/taken back: "plugins\/tool-box\/extra\.md"\. Keep/)]);
    expect(forge.textOf(branch, "plugins/tool-box/extra.md")).toBeUndefined();
    expect(forge.textOf(branch, "NOTES.md")).toBe("A note\n");
    expect(await propose(forge, { plugins: [newest] })).toMatchObject({ changed: true, warnings: [] });
  });

  test("what they changed of generated files is as generated again, and that is told", async () => {
    const forge = await opened();
    forge.edit(branch, { "plugins/tool-box/commands/hello.md": "By hand.\n" }, "A reviewer's words");
    const { warnings } = await propose(forge);
    expect(warnings).toEqual([expect.stringContaining('taken back: "plugins/tool-box/commands/hello.md".')]);
  });

  test("another publisher's commit takes nothing away from ours, nor ours from it", async () => {
    const forge = market();
    const shared = { branch: "bazaar/all" };
    await propose(forge, { ...shared, plugins: [newer] });
    await propose(forge, { ...shared, plugins: [plugin({ name: "ant-hill" })] });
    const fewer = plugin({ version: "3.0.0+33333333" });
    expect(await propose(forge, { ...shared, plugins: [fewer] })).toMatchObject({ changed: true, warnings: [] });
  });

  test("what ours has no more is nobody's loss", async () => {
    const forge = market();
    await publishToForge(asked({ plugins: [newer] }), forge);
    await propose(forge, { plugins: [newest] });
    forge.edit(branch, { "NOTES.md": "A note\n" }, "A reviewer's note");
    const fewer = plugin({ version: "3.0.0+33333333" });
    const { plugins, warnings } = await propose(forge, { plugins: [fewer] });
    expect(plugins[0]?.files.removed).toEqual(["plugins/tool-box/commands/more.md"]);
    expect(warnings).toEqual([]);
  });

  test("skip leaves the branch as it is, and says so", async () => {
    const forge = await edited();
    const { plugins, warnings, changed } = await propose(forge, { plugins: [newer], onHumanCommits: "skip" });
    expect([callsOf(forge), changed, plugins[0]?.operation]).toEqual([["look"], false, "skipped"]);
    expect(warnings).toEqual([expect.stringContaining("1 commit by others")]);
  });

  test("overwrite makes the branch anew", async () => {
    const forge = await edited();
    await propose(forge, { plugins: [newer], onHumanCommits: "overwrite" });
    expect(callsOf(forge)).toEqual(["look", ...rebuilt, "editPullRequest"]);
    expect(forge.textOf(branch, "NOTES.md")).toBeUndefined();
  });

  test("on a conflicting branch they are not lost: it is left, and that is said", async () => {
    const forge = await edited();
    publishAnother(forge);
    forge.mergeable = "conflicting";
    const { plugins, warnings } = await propose(forge, { plugins: [newer] });
    expect([callsOf(forge), plugins[0]?.operation]).toEqual([["look"], "skipped"]);
    expect(warnings).toEqual([expect.stringContaining("Resolve the conflict")]);
    expect(forge.textOf(branch, "NOTES.md")).toBe("A note\n");
    await propose(forge, { plugins: [newer], onHumanCommits: "overwrite" });
    expect(callsOf(forge)).toEqual(["look", ...rebuilt, "editPullRequest"]);
  });

  test("are not thrown away with the branch where the base has everything", async () => {
    const forge = await edited();
    await publishToForge(asked(), forge);
    callsOf(forge);
    const { plugins } = await propose(forge);
    expect([callsOf(forge), plugins[0]?.operation]).toEqual([["look"], "skipped"]);
  });

  test("what people wrote around our part of the text stays, and the rest is written anew", async () => {
    const forge = await opened();
    const pull = forge.pulls[0]!;
    Object.assign(pull, { body: `Please wait for Bob.\r\n\r\n${pull.body.replaceAll("\n", "\r\n")}\r\nThanks!` });
    await propose(forge);
    expect(callsOf(forge)).toEqual(["look"]);
    await propose(forge, { plugins: [newer] });
    expect(pull.body).toMatch(
      /^Please wait for Bob\.\r\n\r\n<!-- claude-bazaar[\s\S]*1\.1\.0\+11111111[\s\S]*\r\nThanks!$/,
    );
  });
});

describe("a branch that several repositories share", () => {
  const shared = { branch: "bazaar/all" };
  const other = { ...shared, plugins: [plugin({ name: "ant-hill" })] };

  test("keeps what each of them proposed, also when the base moves on", async () => {
    const forge = market();
    await propose(forge, shared);
    await propose(forge, other);
    publishAnother(forge, "bee-hive");
    await propose(forge, { ...shared, plugins: [newer] });
    await propose(forge, { ...other, plugins: [plugin({ name: "ant-hill", version: "2.0.0+22222222" })] });
    const versions = ["ant-hill", "tool-box"].map((name) => {
      const manifest = forge.textOf("bazaar/all", `plugins/${name}/.claude-plugin/plugin.json`);
      return manifest === undefined ? "gone" : (JSON.parse(manifest) as { version: string }).version;
    });
    expect(versions).toEqual(["2.0.0+22222222", "1.1.0+11111111"]);
    const { plugins } = JSON.parse(forge.textOf("bazaar/all", catalogPath)!);
    expect(plugins.map(({ name }: { name: string }) => name)).toEqual(["ant-hill", "tool-box"]);
  });
});

describe("the text of a pull request that several repositories share", () => {
  const shared = { branch: "bazaar/all", bodyFooter: "By us." };
  const ants = { ...shared, plugins: [plugin({ name: "ant-hill" })] };
  const blocks = (forge: MemoryForge) => forge.pulls[0]!.body.match(/^### .*|^- Version.*|^By .*/gm);

  test("names all plugins with their versions, whoever published last, and is not written back and forth", async () => {
    const forge = market();
    await propose(forge, shared);
    await propose(forge, ants);
    await propose(forge, { ...shared, plugins: [newer] });
    expect(forge.pulls[0]?.title).toBe("Publish 2 plugins");
    expect(blocks(forge)).toEqual([
      "### `ant-hill`",
      "- Version: `1.0.0+00000000` (initial)",
      "### `tool-box`",
      "- Version: `1.1.0+11111111` (initial)",
      "### How to check it",
      "By us.",
    ]);
    callsOf(forge);
    Object.assign(forge.pulls[0]!, { body: forge.pulls[0]!.body.replaceAll("\n", "\r\n") });
    await propose(forge, ants);
    await propose(forge, { ...shared, plugins: [newer] });
    expect(callsOf(forge)).toEqual(["look", "look"]);
  });

  test("names a plugin of which the text says nothing, and one that goes", async () => {
    const forge = market();
    await publishToForge(asked({ plugins: [plugin({ name: "old-one" })] }), forge);
    await propose(forge, { ...shared, plugins: [], remove: ["old-one"] });
    await propose(forge, ants);
    expect(blocks(forge)).toContain("### Remove `old-one`");
    Object.assign(forge.pulls[0]!, { open: false, body: "" });
    await propose(forge, shared);
    expect(forge.pulls[1]!.body.match(/^### .*\n\n- See.*/gm)).toEqual([
      "### `ant-hill`\n\n- See its commits.",
      "### `old-one`\n\n- See its commits.",
    ]);
  });

  test("does not name what is made anew without the others' commits", async () => {
    const forge = market();
    await propose(forge, shared);
    await propose(forge, ants);
    await propose(forge, { ...shared, plugins: [newer], onHumanCommits: "overwrite" });
    expect(forge.pulls[0]?.title).toBe("Publish tool-box 1.1.0+11111111");
    expect(blocks(forge)).not.toContain("### `ant-hill`");
  });
});

describe("several plugins", () => {
  const plugins = [plugin(), plugin({ name: "ant-hill" })];

  test("are one pull request, named after the first", async () => {
    const forge = market();
    const result = await propose(forge, { plugins });
    expect(callsOf(forge)).toEqual(["look", "createBranch", "commit", "openPullRequest"]);
    expect(result.plugins.map(({ pullRequest }) => pullRequest?.number)).toEqual([1, 1]);
    expect(forge.pulls).toMatchObject([{ branch, title: "Publish 2 plugins" }]);
  });

  test("each: one per plugin; what is done stays done when another one has to wait", async () => {
    const forge = market();
    let once = true;
    forge.before = (call) => {
      if (call !== "createBranch" || !once) return;
      once = false;
      forge.branches.set(branch, forge.branches.get("main")!);
    };
    const result = await propose(forge, { plugins, remove: [], pullRequests: "each" });
    expect(result.plugins.map(({ name, operation, pullRequest }) => [name, operation, pullRequest?.number])).toEqual([
      ["ant-hill", "created", 1],
      ["tool-box", "created", 2],
    ]);
    for (const [name] of [["ant-hill"], ["tool-box"]])
      expect(forge.catalog(`bazaar/${name}`).plugins.map((one) => one.name)).toEqual([name]);
  });
});
