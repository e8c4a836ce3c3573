import { statSync } from "node:fs";
import { join } from "node:path";

/** Whether the folder is what git keeps a repository in, and no files of one. */
export function isGitDirectory(folder: string): boolean {
  const is = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false });
  return is("HEAD")?.isFile() === true && is("objects")?.isDirectory() === true && is("refs")?.isDirectory() === true;
}
