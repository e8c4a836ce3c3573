import { isJsonObject } from "../core/json.ts";
import type { Document } from "./document.ts";
import { insideOf } from "./paths.ts";
import { readText, type Source } from "./source.ts";
import type { ClientComponent } from "./types.ts";

/**
 * The `modules` of a hooks file: at most one JavaScript file, named from the hooks file's folder, that runs inside the
 * client. Its code is never run. The file's form is checked before.
 */
export function readHookModules(source: Source, document: Document): ClientComponent[] {
  const modules = isJsonObject(document.value) ? document.value["modules"] : undefined;
  const [name] = Array.isArray(modules) ? modules : [];
  if (typeof name !== "string") return [];
  const invalid = (reason: string) => source.report("HOOK_MODULE_INVALID", document.where(["modules"]), { reason });
  const folder = document.path.slice(0, Math.max(document.path.lastIndexOf("/"), 0));
  const path = insideOf(folder, name);
  const code = path === undefined ? undefined : readText(source, path);
  if (path === undefined || code === undefined) {
    invalid(`there is no file ${JSON.stringify(name)} in "${folder}"`);
    return [];
  }
  if (!/\bexport\b[^;]*\bregister\b/.test(code)) source.report("HOOK_MODULE_UNREGISTERED", path, {});
  return [{ name, path }];
}
