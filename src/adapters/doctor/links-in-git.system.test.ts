import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startGitRemote } from "../../testing/git-remote.ts";
import { writeFiles } from "../../testing/write-files.ts";
import { git } from "../git.ts";
import { identityEnvironment } from "../git-identity.ts";
import { examine } from "./examine.ts";

const author = { name: "Ann" };
const plugins = ["real", "link", "out"].map((name) => ({ name, source: `./${name}`, description: "d", author }));

test("links of a repository are followed inside it, as the client does in its clone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bazaar-linked-"));
  try {
    writeFiles(folder, {
      "lists/marketplace.json": JSON.stringify({ name: "team", owner: author, plugins }),
      "real/.claude-plugin/plugin.json": JSON.stringify({ name: "real", version: "1.0.0", author }),
      "real/commands/hi.md": "---\ndescription: x\n---\nHi.\n",
    });
    const links = { ".claude-plugin": "lists", link: "real", out: "../elsewhere" };
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
    await using remote = await startGitRemote({ files: { x: "y" } });
    const run = (...args: string[]) =>
      git(args, { cwd: folder, env: identityEnvironment({ name: "Ann", email: "ann@example.com" }) });
    await run("init", "--quiet", "--initial-branch=main");
    await run("add", "--all");
    await run("commit", "--quiet", "--message=Links");
    await run("push", "--quiet", "--force", remote.url, "main");
    const report = await examine(remote.url, { signal: new AbortController().signal });
    const verdicts = report.entries.map(({ name, verdicts: { cli } }) => `${name} ${cli}`);
    expect(verdicts).toEqual(["real yes", "link yes", "out no"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
