import type { Report, Where } from "../core/diagnostic.ts";
import { isJsonObject, type Json, type JsonPath } from "../core/json.ts";
import { issuesOf } from "../plugin/schema-issue.ts";
import { renamesSchema } from "./schema.ts";

/** The catalog's renames; each has to lead to an entry or to null. */
export function readRenames(
  raw: Json | undefined,
  names: ReadonlySet<string>,
  where: (path: JsonPath) => Where,
  report: Report,
): Record<string, string | null> {
  if (raw === undefined) return {};
  const issues = issuesOf(renamesSchema, raw);
  for (const { path, field, problem } of issues) {
    report("RENAMES_INVALID", where(path), { field: field === "" ? "renames" : `renames.${field}`, problem });
  }
  if (issues.length > 0 || !isJsonObject(raw)) return {};
  const renames = raw as Record<string, string | null>;
  for (const name of Object.keys(renames)) {
    const problem = problemOf(name, renames, names);
    if (problem !== undefined) report("RENAME_UNRESOLVED", where([name]), { name, problem });
  }
  return renames;
}

/** The chain is followed as the client does: a rename goes before an entry of the same name. */
function problemOf(
  name: string,
  renames: Readonly<Record<string, string | null>>,
  names: ReadonlySet<string>,
): string | undefined {
  const seen = new Set<string>();
  let at = name;
  while (Object.hasOwn(renames, at)) {
    if (seen.has(at)) return "leads in a circle";
    seen.add(at);
    const next = renames[at];
    if (next === null || next === undefined) return undefined;
    at = next;
  }
  return names.has(at) ? undefined : `leads to "${at}", which is no entry of plugins`;
}
