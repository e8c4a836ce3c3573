import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { treeOf } from "../core/file-tree.ts";
import { claudeCommand } from "../testing/claude-command.ts";
import { clientHome } from "../testing/client-home.ts";
import { writeFiles } from "../testing/write-files.ts";
import { clients } from "./clients.ts";
import { diagnose } from "./diagnose.ts";
import { subjectIn } from "./subject.ts";

const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(" ");
const manifest = { name: "alpha", version: "1.0.0", description: "d", author: { name: "Ann" } };
const files = (readme: readonly [string, string], licence: string, more: object = {}): Record<string, string> => ({
  ".claude-plugin/plugin.json": JSON.stringify({ ...manifest, ...more }),
  "commands/größe.md": "---\ndescription: x\n---\nGo.\n",
  [readme[0]]: readme[1],
  [licence]: "x",
});

const made: readonly Record<string, string>[] = [
  files(["README.md", `# ${words(39)}`], "LICENSE"),
  files(["README.md", words(39)], "LICENSE"),
  files(["README.md", `${words(39)} https://x.example`], "LICENSE"),
  files(["README.md", `Hi.\n~~~\n${words(40)}`], "LICENSE"),
  files(["docs/README.md", words(40)], "license-mit"),
  files(["README.MD", words(40)], "LICENCE.md"),
  files(["README.txt", words(40)], "COPYING.txt"),
  files(["README", words(40)], "UNLICENSE", { license: " " }),
  files(["README.markdown", words(40)], "UNLICENSE", { license: "MIT" }),
  files(["README.md", words(40)], "LICENSE", { name: "größe" }),
];

test("the directory takes what the client's own profile of it lets pass", async () => {
  await using home = await clientHome();
  const folder = await mkdtemp(join(tmpdir(), "bazaar-listed-"));
  try {
    const client: boolean[] = [];
    for (const [at, one] of made.entries()) {
      writeFiles(join(folder, `${at}`), one);
      const args = ["plugin", "validate", "--profile", "directory", join(folder, `${at}`)];
      client.push((await claudeCommand(args, home)).exitCode === 0);
    }
    const ours = made.map((one) => {
      const subject = subjectIn(treeOf(one), { from: "x", channel: "folder", folderName: "x" });
      return diagnose(subject, { asked: clients }).entries[0]?.verdicts.directory === "yes";
    });
    expect(ours).toEqual(client);
    expect(new Set(client).size).toBe(2);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
