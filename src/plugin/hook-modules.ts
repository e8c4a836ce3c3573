import { isJsonObject } from "../core/json.ts";
import { fileAt } from "../core/file-tree.ts";
import type { Document } from "./document.ts";
import { insideOf } from "./paths.ts";
import type { Source } from "./source.ts";
import type { ClientComponent } from "./types.ts";

/**
 * The `modules` of a hooks file: at most one JavaScript file, named from the hooks file's folder, that runs inside the
 * client. Its code is not looked at.
 */
export function readHookModules(source: Source, document: Document): ClientComponent[] {
  const modules = isJsonObject(document.value) ? document.value["modules"] : undefined;
  if (modules === undefined) return [];
  const invalid = (reason: string) => source.report("HOOK_MODULE_INVALID", document.where(["modules"]), { reason });
  const [name] = Array.isArray(modules) ? (modules as readonly unknown[]) : [];
  if (typeof name !== "string" || (modules as readonly unknown[]).length > 1) {
    invalid('"modules" must be a list with the path of one file');
    return [];
  }
  const folder = document.path.slice(0, Math.max(document.path.lastIndexOf("/"), 0));
  const path = insideOf(folder, name);
  if (path !== undefined && fileAt(source.tree, path) !== undefined) return [{ name, path }];
  invalid(`there is no file ${JSON.stringify(name)} in "${folder}"`);
  return [];
}
