import { git, gitText } from "../adapters/git.ts";
import { identityEnvironment } from "../adapters/git-identity.ts";

/** Something of a tree that no work tree could make: mode, and content (a link's target) or a submodule's commit. */
export interface RawEntry {
  readonly mode: "100644" | "100755" | "120000" | "160000";
  readonly content: string | Uint8Array;
}

/** Makes a commit without a parent on `main` (history is rewritten), of names that `git add` would refuse too. */
export async function rawCommit(cwd: string, files: Readonly<Record<string, RawEntry | string>>): Promise<string> {
  const marks = new Map<string, number>();
  const parts: (string | Uint8Array)[] = [];
  for (const [path, given] of Object.entries(files)) {
    const entry = typeof given === "string" ? { mode: "100644", content: given } : given;
    if (entry.mode === "160000") continue;
    const bytes = Buffer.from(entry.content);
    marks.set(path, marks.size + 1);
    parts.push(`blob\nmark :${marks.size}\ndata ${bytes.length}\n`, bytes, "\n");
  }
  parts.push("commit refs/heads/main\ncommitter A <a@b> 1700000000 +0000\ndata 1\nx\ndeleteall\n");
  for (const [path, given] of Object.entries(files)) {
    const mode = typeof given === "string" ? "100644" : given.mode;
    const at = marks.has(path) ? `:${marks.get(path)}` : String((given as RawEntry).content);
    const quoted = `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
    parts.push(`M ${mode} ${at} ${quoted}\n`);
  }
  await git(["fast-import", "--quiet", "--force"], {
    cwd,
    input: Buffer.concat(parts.map((part) => Buffer.from(part))),
  });
  return gitText(["rev-parse", "main"], { cwd });
}

/** A commit of a tree whose names git itself does not take (`..`, `.git`), from lines of `mktree`. */
export async function treeCommit(
  cwd: string,
  build: (tree: (lines: string) => Promise<string>, blob: (text: string) => Promise<string>) => Promise<string>,
): Promise<string> {
  const tree = (lines: string) => gitText(["mktree", "--missing"], { cwd, input: lines });
  const blob = (text: string) => gitText(["hash-object", "-w", "--stdin"], { cwd, input: text });
  const env = identityEnvironment({ name: "A", email: "a@example.com" });
  const commit = await gitText(["commit-tree", await build(tree, blob), "-m", "x"], { cwd, env });
  await git(["update-ref", "refs/heads/main", commit], { cwd });
  return commit;
}
