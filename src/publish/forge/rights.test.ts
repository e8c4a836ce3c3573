import { describe, expect, test } from "vitest";
import { catalogPath } from "../../marketplace/types.ts";
import { asked, callsOf, emptyCatalog, market, plugin } from "../../testing/forge/forge-samples.test-data.ts";
import type { Standing } from "./ports.ts";
import { publishToForge } from "./publish-to-forge.ts";
import type { ForgeRequest } from "./types.ts";

const images = () => Promise.reject(new Error("built"));

async function told(standing: Partial<Standing>, more: Partial<ForgeRequest> = {}): Promise<string> {
  const forge = market();
  forge.standing = standing;
  const error: unknown = await publishToForge(asked({ images, ...more }), forge).catch((one: unknown) => one);
  expect([error, callsOf(forge)]).toEqual([expect.objectContaining({ name: "BazaarError" }), ["look"]]);
  return (error as Error).message;
}

describe("a missing right is named before any image is built, with the setting that cures it", () => {
  test("of a person", async () => {
    const message = await told({ right: "triage", login: "ann" });
    expect(message).toContain("The token of ann may only triage acme/market");
    expect(message).toContain("Contents: Read and write (Settings → Developer settings → Fine-grained tokens)");
    expect(await told({ right: "read" }, { mode: "pr" })).toMatch(/Pull requests: Read and write.*|fork/);
  });

  test("of a person who may see nothing, where the name may be wrong, and a fork is of no use", async () => {
    const message = await told({ right: "none", login: "ann" }, { mode: "pr" });
    expect(message).toContain("can't even read acme/market, or there is no such repository");
    expect(message).toContain("Look at the name first.");
    expect(message).not.toContain("fork");
    expect(await told({ right: "read", login: "ann" }, { mode: "pr" })).toContain("--fork");
  });

  test("of an App", async () => {
    for (const login of ["bazaar[bot]", undefined]) {
      const message = await told({ right: "none", login } as Partial<Standing>, { mode: "pr" });
      expect(message).toContain("can't even read acme/market");
      expect(message).toContain("Contents: Read and write and Pull requests: Read and write");
      expect(message).toContain("install it on acme/market");
    }
  });

  test("of a workflow's own token", async () => {
    const message = await told({ right: "read", login: "github-actions[bot]" });
    expect(message).toMatch(/GITHUB_TOKEN reaches its own repository only.*contents: write/);
  });

  test("an archived repository, a missing branch, an empty repository", async () => {
    expect(await told({ archived: true })).toContain("archived");
    expect(await told({ base: undefined }, { base: "release" })).toContain('no branch "release"');
    expect(await told({ base: undefined })).toContain("no commit");
    expect(await told({ base: undefined }, { base: "main" })).toContain("no commit");
  });

  test("a pull request's branch that is the base itself, or the repository's own", async () => {
    expect(await told({}, { branch: "main", mode: "pr" })).toContain('"main", which is published to');
    const elsewhere = await told({ defaultBranch: "trunk" }, { branch: "trunk", mode: "pr" });
    expect(elsewhere).toContain(`"trunk", which is the repository's own`);
  });
});

describe("what marketplaces check", () => {
  const described = (description: string) => {
    const sample = plugin();
    return { ...sample, thinClient: { ...sample.thinClient, description } };
  };

  test.each([
    ["short", "Short", "fewer than 10 characters"],
    ["long", "x".repeat(2001), "more than 2,000 characters"],
    ["invisible", "A description\u200B of it", "nobody sees"],
    ["turned", "A description \u202Eof it", "nobody sees"],
    ["two lines", "A description\nof it", "line break"],
  ])("a description that is %s is refused with its own sentence", async (_, description, sentence) => {
    expect(await told({}, { plugins: [described(description)] })).toContain(sentence);
    const forge = market();
    await publishToForge(asked({ plugins: [described(description)], allowErrors: true }), forge);
    expect(callsOf(forge)).toEqual(["look", "commit"]);
  });

  test("blanks around it are taken off", async () => {
    const forge = market();
    await publishToForge(asked({ plugins: [described("  A fine description \n")] }), forge);
    expect(forge.catalog().plugins).toMatchObject([{ description: "A fine description" }]);
  });

  test.each([
    ["deprecated", 5],
    ["replacedBy", "tool-box"],
    ["replacedBy", ["x"]],
  ])("an entry whose %s is %j is refused", async (key, value) => {
    const plugins = [{ name: "tool-box", source: "./plugins/tool-box", [key]: value }];
    const forge = market({ [catalogPath]: JSON.stringify({ ...JSON.parse(emptyCatalog), plugins }) });
    await expect(publishToForge(asked({ images }), forge)).rejects.toThrow(`"${key}"`);
  });

  test("every broken rule is told at once", async () => {
    const message = await told({}, { plugins: [described("A\u200B")] });
    expect(message).toMatch(/fewer than 10.*nobody sees/);
  });
});
