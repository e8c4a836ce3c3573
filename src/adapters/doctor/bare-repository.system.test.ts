import { expect, test } from "vitest";
import { startGitRemote } from "../../testing/git-remote.ts";
import { examine } from "./examine.ts";

test("a repository without files beside it is told as one, and judged by its URL", async () => {
  await using remote = await startGitRemote();
  const author = { name: "Ann" };
  const plugins = [{ name: "alpha", source: "./alpha", description: "d", author }];
  await remote.commit({
    ".claude-plugin/marketplace.json": JSON.stringify({ name: "team", owner: author, plugins }),
    "alpha/.claude-plugin/plugin.json": JSON.stringify({ name: "alpha", version: "1.0.0", description: "d", author }),
  });
  const { signal } = new AbortController();
  await expect(examine(remote.directory, { signal })).rejects.toMatchObject({
    code: "OPTION_INVALID",
    problem: expect.stringContaining("git repository without its files"),
  });
  expect((await examine(remote.url, { signal, hosts: ["127.0.0.1"] })).entries).toMatchObject([{ name: "alpha" }]);
});
