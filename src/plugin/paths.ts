import { isFolder } from "../core/file-tree.ts";
import { type Declared, whereOf } from "./document.ts";
import type { DeclaredPath, Source } from "./source.ts";

/**
 * `path` seen from `folder`, as a path of the tree: `./`, `//` and a trailing `/` are dropped and `..` is resolved.
 * Undefined when it leaves the plugin. `""` is the plugin's root.
 */
export function insideOf(folder: string, path: string): string | undefined {
  const segments = folder === "" ? [] : folder.split("/");
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join("/");
}

/**
 * A path that a manifest names, checked as the client checks it: it starts with `./` (else the client refuses the
 * plugin), ends as the field wants, and exists inside the plugin. Undefined, with a finding, where it can't be used.
 * @param endings Endings of a file name, of which the path must have one; empty for any.
 */
export function declaredPath(
  source: Source,
  declared: Declared,
  field: string,
  endings: readonly string[],
): DeclaredPath | undefined {
  const raw = declared.value as string;
  const where = whereOf(declared);
  if (!hasForm(source, declared, field, endings)) return undefined;
  if (/(?:^|\/)\.\.(?:\/|$)|\\/.test(raw)) source.report("PATH_OUTSIDE", where, { field, path: raw });
  // The client takes any backslash for a way out, and loads the plugin without the path.
  if (raw.includes("\\")) return undefined;
  const path = insideOf("", raw);
  if (path === undefined) return undefined;
  // Links are a finding of their own; nothing is read through them.
  if (source.tree.get(path)?.kind === "symlink") return undefined;
  if (source.tree.has(path) || isFolder(source.tree, path)) return { path, raw, where };
  source.report("PATH_MISSING", where, { field, path: raw });
  return undefined;
}

/** Whether a path has the form that `declaredPath` wants, with a finding where it has not. */
export function hasForm(source: Source, declared: Declared, field: string, endings: readonly string[]): boolean {
  const raw = declared.value as string;
  const wrong = formProblem(raw, field, endings);
  if (wrong === undefined) return true;
  source.report("PATH_FORM_INVALID", whereOf(declared), { field, path: raw, reason: wrong });
  return false;
}

/** A declared path that must be a file. */
export function declaredFile(
  source: Source,
  declared: Declared,
  field: string,
  endings: readonly string[],
): DeclaredPath | undefined {
  const path = declaredPath(source, declared, field, endings);
  return path !== undefined && source.tree.get(path.path)?.kind === "file" ? path : undefined;
}

function formProblem(raw: string, field: string, endings: readonly string[]): string | undefined {
  if (!raw.startsWith("./") && !(raw === "." && field === "skills"))
    return raw.startsWith("${")
      ? 'variables are not expanded in it; write "./" for the plugin\'s root'
      : 'it must start with "./"';
  if (endings.length > 0 && !endings.some((ending) => raw.endsWith(ending)))
    return `it must end with ${endings.join(" or ")}`;
  return undefined;
}
