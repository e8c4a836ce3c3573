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
  const known = new Map<string, string | undefined>();
  for (const name of Object.keys(renames)) {
    const problem = problemOf(name, { renames, names, known });
    if (problem !== undefined) report("RENAME_UNRESOLVED", where([name]), { name, problem });
  }
  return renames;
}

interface Chains {
  readonly renames: Readonly<Record<string, string | null>>;
  readonly names: ReadonlySet<string>;
  /** What is known of names that were met on the way: a chain may be as long as the list. */
  readonly known: Map<string, string | undefined>;
}

/** The chain is followed as the client does: a rename goes before an entry of the same name. */
function problemOf(name: string, { renames, names, known }: Chains): string | undefined {
  const seen = new Set<string>();
  let at: string | null = name;
  while (at !== null && Object.hasOwn(renames, at) && !seen.has(at) && !known.has(at)) {
    seen.add(at);
    at = renames[at] ?? null;
  }
  let problem: string | undefined;
  if (at === null) problem = undefined;
  else if (known.has(at)) problem = known.get(at);
  else if (seen.has(at)) problem = "leads in a circle";
  else if (!names.has(at)) problem = `leads to "${at}", which is no entry of plugins`;
  for (const one of seen) known.set(one, problem);
  return problem;
}
