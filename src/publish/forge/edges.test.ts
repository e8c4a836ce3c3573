import { describe, expect, test } from "vitest";
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
import { bodyWith } from "./pull-request-text.ts";
import { publishToForge } from "./publish-to-forge.ts";
import type { ForgeRequest } from "./types.ts";

const propose = (forge: MemoryForge, more: Partial<ForgeRequest> = {}) =>
  publishToForge(asked({ mode: "pr", ...more }), forge);
const none = { labels: [], reviewers: [], teamReviewers: [], assignees: [] };
const branch = "bazaar/tool-box";

describe("auto-merge", () => {
  const extras = { ...none, autoMerge: "squash" as const };

  test("of a draft is told, and not asked for", async () => {
    const forge = market();
    const { warnings } = await propose(forge, { extras, draft: true });
    expect([callsOf(forge).at(-1), warnings]).toEqual(["openPullRequest", [expect.stringContaining("it is a draft")]]);
  });

  test("is asked for once, without a word", async () => {
    const forge = market();
    const { warnings } = await propose(forge, { extras });
    expect([callsOf(forge).at(-1), warnings]).toEqual(["addExtras", []]);
    Object.assign(forge.pulls[0]!, { autoMerge: true });
    await propose(forge, { extras });
    expect(callsOf(forge)).toEqual(["look"]);
  });
});

describe("branches", () => {
  test("one without commits of its own, behind the base, is made anew from it", async () => {
    const forge = market();
    forge.branches.set(branch, forge.branches.get("main")!);
    forge.edit("main", { "README.md": "# New\n" });
    await propose(forge);
    expect(callsOf(forge)).toEqual(["look", "moveBranch", "commit", "openPullRequest"]);
    expect(forge.textOf(branch, "README.md")).toBe("# New\n");
  });

  test("a conflict that people made in what is not ours is theirs: ours is proposed as ever", async () => {
    const forge = market();
    await propose(forge);
    forge.edit(branch, { "README.md": "# Theirs\n" });
    forge.edit("main", { "README.md": "# Base\n" });
    forge.mergeable = "conflicting";
    const same = plugin({ version: "1.0.0+55555555" });
    expect((await propose(forge, { plugins: [same] })).plugins).toMatchObject([{ operation: "updated" }]);
  });

  test("the newest of our commits says which base it was made for", async () => {
    const forge = market();
    await propose(forge);
    const category = emptyCatalog.replace('"plugins": []', '"plugins": [], "renames": {"tool-box": null}');
    forge.edit("main", { [catalogPath]: category });
    await propose(forge, { plugins: [newer] });
    const anew = forge.branches.get(branch);
    callsOf(forge);
    await propose(forge, { plugins: [newest] });
    expect(callsOf(forge)).toEqual(["look", "commit", "editPullRequest"]);
    expect(forge.commits.get(forge.branches.get(branch)!)?.parent).toBe(anew);
    await propose(forge, { plugins: [newer] });
    expect(callsOf(forge)).toEqual(["look", "commit", "editPullRequest"]);
  });

  test("an entry that curators changed in the base meanwhile is a reason to make the branch anew", async () => {
    const forge = market();
    await publishToForge(asked(), forge);
    await propose(forge, { plugins: [newer] });
    callsOf(forge);
    const sorted = forge
      .textOf("main", catalogPath)!
      .replace('"name": "tool-box"', '"name": "tool-box", "tags": ["x"]');
    forge.edit("main", { [catalogPath]: sorted });
    forge.mergeable = "mergeable";
    await propose(forge, { plugins: [newer] });
    expect(callsOf(forge)).toEqual(["look", "createBranch", "commit", "moveBranch", "deleteBranch"]);
    expect(forge.catalog(branch).plugins).toMatchObject([{ tags: ["x"] }]);
  });

  test("nothing changed asks for no fork", async () => {
    const forge = market();
    await publishToForge(asked(), forge);
    callsOf(forge);
    expect(await propose(forge, { fork: true })).toMatchObject({ changed: false });
    await expect(propose(forge, { fork: true, plugins: [newer] })).rejects.toThrow("There is no fork here.");
  });

  test("waits double, up to ten seconds", async () => {
    const forge = market();
    Object.assign(forge.pace, { random: () => 1 });
    forge.before = (call) => {
      if (call === "commit") forge.edit("main", { other: String(forge.waits.length) });
    };
    await expect(publishToForge(asked(), forge)).rejects.toThrow(expect.objectContaining({ code: "PUSH_REJECTED" }));
    expect(forge.waits).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 10_000]);
  });
});

test("a commit message from Windows has the lines that it was written in", async () => {
  const forge = market();
  await publishToForge(asked({ commitMessage: "Publish it\r\n\r\nWhy.\r\nAnd more.\r\n" }), forge);
  const { message } = forge.commits.get(forge.branches.get("main")!)!;
  expect(message.startsWith("Publish it\n\nWhy.\nAnd more.\n\nThin client")).toBe(true);
});

describe("entries in files of their own", () => {
  const places = { entriesDir: "entries" };

  test("one that names another plugin is not written over", async () => {
    const forge = market();
    await publishToForge(asked(places), forge);
    const entry = forge.textOf("main", "entries/tool-box.json")!;
    forge.edit("main", { "entries/tool-box.json": entry.replace('"name": "tool-box"', '"name": "other"') });
    await expect(publishToForge(asked({ ...places, plugins: [newer] }), forge)).rejects.toThrow(
      '"entries/tool-box.json" is not the entry of "tool-box"',
    );
  });

  test("one whose name changes its upper and lower case is no twin of itself", async () => {
    const forge = market();
    const old = { name: "Tool-Box", description: "A box of tools", source: "./plugins/Tool-Box" };
    forge.edit("main", { "entries/Tool-Box.json": JSON.stringify(old) });
    const renamed = plugin({}, { renamedFrom: ["Tool-Box"] });
    await publishToForge(asked({ ...places, plugins: [renamed] }), forge);
    expect([...forge.filesOf("main").keys()].filter((path) => path.startsWith("entries/"))).toEqual([
      "entries/tool-box.json",
    ]);
  });
});

describe("places", () => {
  test("an entry that is pinned to another repository is not renamed away", async () => {
    const forge = market();
    const sha = "a".repeat(40);
    await publishToForge(asked({ pinned: { url: "https://github.com/other/thin", sha } }), forge);
    const pinned = { url: "https://github.com/acme/thin", sha };
    const renamed = plugin({ name: "new-box" }, { renamedFrom: ["tool-box"] });
    await expect(publishToForge(asked({ plugins: [renamed], pinned }), forge)).rejects.toThrow(
      expect.objectContaining({ code: "MARKETPLACE_INVALID" }),
    );
    const own = asked({ plugins: [renamed], pinned: { ...pinned, url: "https://github.com/other/thin" } });
    expect((await publishToForge(own, forge)).plugins).toMatchObject([{ entry: "added" }]);
  });

  test("a catalog that is a link is of no concern where entries are files of their own", async () => {
    const forge = market();
    const files = new Map(forge.filesOf("main"));
    files.set(catalogPath, { bytes: new TextEncoder().encode("../all.json"), mode: "120000" });
    forge.put("main", files, "A link");
    await expect(publishToForge(asked(), forge)).rejects.toThrow(expect.objectContaining({ code: "PATH_UNSAFE" }));
    expect(await publishToForge(asked({ entriesDir: "entries" }), forge)).toMatchObject({ changed: true });
  });

  test("two spellings of a name are told apart where one of them goes", async () => {
    const forge = market();
    await publishToForge(asked(), forge);
    const folder = Object.fromEntries(
      [...forge.filesOf("main")].flatMap(([path, { bytes }]) =>
        path.startsWith("plugins/") ? [[path.replace("tool-box", "Tool-Box"), new TextDecoder().decode(bytes)]] : [],
      ),
    );
    forge.edit("main", folder);
    await expect(publishToForge(asked({ plugins: [newer] }), forge)).rejects.toThrow(
      expect.objectContaining({ code: "OUTPUT_EXISTS" }),
    );
    const renamed = plugin({ version: "1.2.0+66666666" }, { renamedFrom: ["Tool-Box"] });
    await publishToForge(asked({ plugins: [renamed] }), forge);
    expect([...forge.filesOf("main").keys()].filter((path) => path.includes("Tool-Box"))).toEqual([]);
  });

  test("people who wrote a text of their own in the place of ours keep it", async () => {
    const forge = market();
    await propose(forge);
    Object.assign(forge.pulls[0]!, { body: "Please wait for ann." });
    await propose(forge);
    expect(forge.pulls[0]!.body).toMatch(/^Please wait for ann\.\n\n<!-- claude-bazaar: /);
    callsOf(forge);
    await propose(forge);
    expect(callsOf(forge)).toEqual(["look"]);
    for (const length of [65_000, 65_330, 65_530, 65_536])
      expect(bodyWith("x".repeat(length), ["A ".repeat(300)]).length).toBeLessThanOrEqual(65_536);
  });

  test("people who quote our last line below it keep what they wrote", () => {
    const ours = bodyWith("", ["A"]);
    const end = ours.split("\n").at(-1)!;
    expect(bodyWith(`${ours}\nSee ${end} above.`, ["B"])).toBe(`${bodyWith("", ["B"])}\nSee ${end} above.`);
    expect(bodyWith(`${end}\n${ours}`, ["B"])).toBe(`${end}\n${bodyWith("", ["B"])}`);
  });
});
