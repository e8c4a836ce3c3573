/** The small files of a bare repository with one commit on `main`, by path; its pack goes into `objects/pack`. */
export function repositoryFiles(commit: string): ReadonlyMap<string, string> {
  return new Map([
    ["HEAD", "ref: refs/heads/main\n"],
    // Packed, there is no reference that a repack or a wrong clock could lose; git wants the folder all the same.
    ["packed-refs", `# pack-refs with: peeled fully-peeled sorted \n${commit} refs/heads/main\n`],
    ["refs/heads/.keep", ""],
    ["config", "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n[gc]\n\tauto = 0\n"],
  ]);
}
