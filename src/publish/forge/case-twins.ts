import { BazaarError } from "../../core/errors.ts";
import { foldedName } from "../../workspace/reserved-names.ts";
import { foldersTo } from "./layout.ts";

/**
 * Throws `BazaarError` OUTPUT_EXISTS where something beside the path, or beside a folder on the way to it, has the same
 * name in other upper and lower case: on macOS and Windows the two are one, and the marketplace could not be checked out
 * there. `listed`: names by folder (`""` is the root); what is missing has none. `gone`: paths that the change takes away.
 */
export function requireNoTwins(
  path: string,
  listed: ReadonlyMap<string, Iterable<string>>,
  gone: ReadonlySet<string> = new Set(),
): void {
  const folders = foldersTo(path);
  for (const [at, folder] of folders.entries()) {
    const prefix = folder === "" ? "" : `${folder}/`;
    const name = (folders[at + 1] ?? path).slice(prefix.length);
    requireNoTwin(listed.get(folder) ?? [], prefix, name, gone);
  }
}

function requireNoTwin(listed: Iterable<string>, prefix: string, name: string, gone: ReadonlySet<string>): void {
  const folded = foldedName(name);
  const twin = [...listed].find((one) => one !== name && foldedName(one) === folded && !gone.has(prefix + one));
  if (twin === undefined) return;
  throw new BazaarError(
    "OUTPUT_EXISTS",
    `The marketplace has "${prefix}${twin}", which is the same as "${prefix}${name}" on macOS and Windows.`,
    "Publish under another name, or have it renamed or removed in the marketplace.",
  );
}
