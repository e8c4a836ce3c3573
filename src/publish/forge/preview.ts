import type { Diagnostic } from "../../core/diagnostic.ts";
import { catalogPath } from "../../marketplace/types.ts";
import { check, requireUsable } from "../check.ts";
import type { Job } from "./job.ts";
import { folderIn } from "./layout.ts";
import { type ForgePlan, planOn } from "./plan.ts";
import type { ForgeTree } from "./ports.ts";
import { guardVersion } from "./version.ts";

/** What publishing would make of the base, checked. */
export interface Preview {
  readonly plan: ForgePlan;
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly warnings: readonly string[];
}

/**
 * Plans everything on the base and looks at the result as the client does. Throws what `planOn` throws, PLUGIN_INCOMPLETE
 * for an entry with errors, and VERSION_UNCHANGED.
 */
export function previewOn(base: ForgeTree, job: Job): Preview {
  const plan = planOn(base, job.whole, job);
  const clients = job.request.plugins.map(({ thinClient }) => ({
    thinClient,
    folder: folderIn(job.layout, thinClient.name),
  }));
  const checked = check(catalogAfter(plan, job), clients);
  if (job.request.allowErrors !== true) requireUsable(checked);
  const refused = "Claude Code refuses the marketplace as it is now: see what was found in its catalog.";
  return {
    plan,
    diagnostics: diagnosticsBy([...checked.own], checked.diagnostics),
    warnings: [...plan.warnings, ...versionWarnings(plan, job), ...(checked.loads ? [] : [refused])],
  };
}

function versionWarnings(plan: ForgePlan, { request }: Job): string[] {
  return request.plugins.flatMap(({ thinClient: { name, version: fresh } }) => {
    const change = plan.changes.find((one) => one.name === name);
    const old = change?.oldVersion;
    // A pinned one lies elsewhere: equal versions have equal files.
    const written = change !== undefined && change.additions.size + change.deletions.length > 0;
    const changed = request.pinned === undefined ? written : old !== fresh;
    return guardVersion({ name, old, fresh, changed }, request.versionPolicy ?? "suffix");
  });
}

/** With a file per entry there is no catalog yet: our entries alone are looked at. */
function catalogAfter({ entries }: ForgePlan, { layout, request }: Job): Uint8Array {
  const text = entries.files().get(catalogPath);
  if (layout.entriesDir === undefined && text !== undefined) return new TextEncoder().encode(text);
  const plugins = request.plugins.flatMap(({ thinClient: { name } }) => entries.entry(name) ?? []);
  const alone = { name: "entries", description: "Entries.", owner: { name: "Owner" }, plugins };
  return new TextEncoder().encode(JSON.stringify(alone));
}

/** Each plugin's own findings; those about the whole catalog stand with the first one. */
function diagnosticsBy(
  own: readonly (readonly [string, readonly Diagnostic[]])[],
  all: readonly Diagnostic[],
): Map<string, readonly Diagnostic[]> {
  const known = new Set(own.flatMap(([, list]) => list).map((one) => JSON.stringify(one)));
  const others = all.filter((one) => !known.has(JSON.stringify(one)));
  return new Map(own.map(([name, list], at) => [name, at === 0 ? [...others, ...list] : list]));
}
