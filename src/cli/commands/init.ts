import { existsSync, readdirSync, statSync } from "node:fs";
import { userInfo } from "node:os";
import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { type AddedFiles, addFiles } from "../../adapters/add-files.ts";
import { writeTree } from "../../adapters/write-tree.ts";
import { explain } from "../../core/explain.ts";
import { BazaarError } from "../../core/errors.ts";
import type { FileTree } from "../../core/file-tree.ts";
import { loadPlugin } from "../../plugin/load.ts";
import type { Context, Outcome } from "../context.ts";
import { newNameProblem, scaffold, suggestedFreeName, suggestedName } from "../scaffold.ts";
import { shellPath } from "../shell-word.ts";
import { paragraph } from "../output.ts";
import { packageVersion } from "../version.ts";

interface InitOptions {
  readonly name?: string;
  readonly author?: string;
  readonly license: string;
  readonly force?: boolean;
}

export function define(command: Command): void {
  command
    .option("--name <name>", "the plugin's name (default: the folder's, as lower-case words)")
    .option("--author <name>", "the author's name (default: the name of the user account)")
    .option("--license <spdx>", "SPDX id of its licence", "MIT")
    .option("--force", "add the missing files to a folder that is not empty; none is overwritten");
}

export async function run(context: Context, dir: string | undefined, options: InitOptions): Promise<Outcome> {
  const folder = dir ?? ".";
  const name = options.name ?? suggestedName(basename(resolve(folder)));
  requireUsableName(name);
  const author = options.author ?? userInfo().username;
  const tree = scaffold({ name, author, license: options.license, version: packageVersion() });
  requireLoadable(tree);
  const word = shellPath(folder);
  const { added, kept } = write(folder, tree, options.force === true);
  context.print(
    ...paragraph(context.terminal, `The plugin "${name}" is in ${folder}:`),
    ...added.flatMap((path) => paragraph(context.terminal, path, 2)),
    ...kept.flatMap((path) => paragraph(context.terminal, `${path} was there and is unchanged`, 2)),
    ...paragraph(context.terminal, `Next: claude-bazaar validate ${word}, then claude-bazaar serve ${word}`),
  );
  return { exitCode: 0, json: { name, directory: resolve(folder), added, kept } };
}

/** What the client, or a marketplace, has against the name is said before anything is written. */
function requireUsableName(name: string): void {
  const problem = newNameProblem(name);
  if (problem === undefined) return;
  const fix = `Give another one, e.g. --name ${suggestedFreeName(name)}`;
  throw new BazaarError("OPTION_INVALID", `${JSON.stringify(name)} can't be the plugin's name: ${problem}`, fix);
}

/** Author and licence aren't ours either. */
function requireLoadable(tree: FileTree): void {
  const finding = loadPlugin(tree).diagnostics.find((one) => one.level === "error");
  if (finding === undefined) return;
  const { problem } = explain(finding);
  const fix = "Give other values with --name, --author and --license.";
  throw new BazaarError("OPTION_INVALID", `No plugin can be made of these values: ${problem}`, fix);
}

function write(folder: string, tree: FileTree, force: boolean): AddedFiles {
  if (force && isFilledFolder(folder)) return addFiles(folder, tree);
  try {
    writeTree(folder, tree, { replace: "never" });
  } catch (error) {
    if (!(error instanceof BazaarError) || error.code !== "OUTPUT_EXISTS") throw error;
    throw new BazaarError(error.code, error.problem, "Choose another folder, or add the missing files with --force.");
  }
  return { added: [...tree.keys()], kept: [] };
}

function isFilledFolder(folder: string): boolean {
  return existsSync(folder) && statSync(folder).isDirectory() && readdirSync(folder).length > 0;
}
