import { realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, normalize, sep } from "node:path";
import { BazaarError } from "../core/errors.ts";

/** Where a sandbox has things of its own. */
const taken = ["/proc", "/dev", "/sys", "/run"];

/**
 * What lies at `path`, links resolved. Throws `BazaarError` OPTION_INVALID where nothing does, and for what would show a run
 * more than what it is for: the whole machine, its devices and services, the folders of all runs, or `plugin`'s prompts.
 */
export function checkSandboxPath(path: string, plugin: string): string {
  if (!isAbsolute(path) || normalize(path) !== path || path.endsWith(sep)) {
    throw refused(path, "is no plain absolute path", "Give one such as /opt/tool.");
  }
  const real = realOf(path);
  if (real === undefined) throw refused(path, "does not exist", "Make it, or leave it out.");
  const covered = [tmpdir(), "/tmp", plugin].flatMap((folder) => [folder, realOf(folder) ?? folder]);
  const isOpen = [path, real].some(
    (one) => taken.some((folder) => isWithin(one, folder)) || covered.some((folder) => isWithin(folder, one)),
  );
  if (isOpen) throw refused(path, "is not for runs to see", "Give the folder of one program or library.");
  return real;
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

function refused(path: string, problem: string, fix: string): BazaarError {
  return new BazaarError("OPTION_INVALID", `sandboxPaths: ${path} ${problem}.`, fix);
}
