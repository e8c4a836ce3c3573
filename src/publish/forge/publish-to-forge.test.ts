import { describe, expect, test } from "vitest";
import { newCatalog } from "../../marketplace/create.ts";
import { catalogPath } from "../../marketplace/types.ts";
import { type SampleThinClient, thinClientOf } from "../../testing/sample-thin-client.ts";
import { memoryFiles, MemoryForge } from "./memory-forge.test-data.ts";
import { publishToForge } from "./publish-to-forge.ts";
import type { ForgePlugin, ForgeRequest } from "./types.ts";

const start = newCatalog({ name: "market", owner: { name: "Owner" }, description: "Plugins." });
const market = (files: Record<string, string> = {}) => new MemoryForge(memoryFiles({ [catalogPath]: start, ...files }));
const plugin = (sample: Partial<SampleThinClient> = {}, more: Partial<ForgePlugin> = {}): ForgePlugin => ({
  thinClient: thinClientOf({ name: "tool-box", ...sample }),
  facts: { components: ["command:hello"], mayDo: [] },
  ...more,
});
const asked = (more: Partial<ForgeRequest> = {}): ForgeRequest => ({ plugins: [plugin()], mode: "push", ...more });
const version2 = plugin({ version: "1.1.0-11111111", files: { "commands/more.md": "More.\n" } });
const refusal = (code: string) => expect.objectContaining({ code });

describe("push", () => {
  test("the first publish is two calls, and the second one finds nothing to do with one", async () => {
    const forge = market();
    const first = await publishToForge(asked(), forge);
    expect(forge.calls).toEqual(["look", "commit"]);
    expect(first).toMatchObject({
      changed: true,
      warnings: [],
      plugins: [{ name: "tool-box", change: "initial", entry: "added", operation: "pushed", verified: true }],
    });
    expect(first.plugins[0]?.commit).toBe(forge.branches.get("main"));
    expect(forge.catalog().plugins).toMatchObject([{ name: "tool-box", source: "./plugins/tool-box" }]);
    expect(forge.textOf("main", "plugins/tool-box/commands/hello.md")).toContain("Say hello");
    const again = await publishToForge(asked(), forge);
    expect(forge.calls).toEqual(["look", "commit", "look"]);
    expect(again).toMatchObject({ changed: false, plugins: [{ change: "none", operation: "unchanged" }] });
  });
});

describe("pull request", () => {
  test("a new one is four calls, an update three, nothing changed one", async () => {
    const forge = market();
    const first = await publishToForge(asked({ mode: "pr" }), forge);
    expect(forge.calls).toEqual(["look", "createBranch", "commit", "openPullRequest"]);
    expect(first.plugins).toMatchObject([{ operation: "created", pullRequest: { number: 1 } }]);
    forge.calls.length = 0;
    const update = await publishToForge(asked({ mode: "pr", plugins: [version2] }), forge);
    expect(forge.calls).toEqual(["look", "commit", "editPullRequest"]);
    expect(update.plugins).toMatchObject([
      { operation: "updated", files: { added: ["plugins/tool-box/commands/more.md"] } },
    ]);
    forge.calls.length = 0;
    const again = await publishToForge(asked({ mode: "pr", plugins: [version2] }), forge);
    expect(forge.calls).toEqual(["look"]);
    expect(again).toMatchObject({ changed: false, plugins: [{ operation: "unchanged", pullRequest: { number: 1 } }] });
  });
});

test("a missing right is told before any image is built", async () => {
  const forge = market();
  forge.standing = { right: "read" };
  const images = () => Promise.reject(new Error("built"));
  await expect(publishToForge(asked({ images }), forge)).rejects.toThrow(refusal("FORGE_REFUSED"));
});
