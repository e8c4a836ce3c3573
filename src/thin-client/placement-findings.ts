import { type Diagnostic, Findings } from "../core/diagnostic.ts";
import type { Plugin } from "../plugin/types.ts";
import { invalid } from "./option-checks.ts";
import { analyzePlacement } from "./placement.ts";
import type { ComponentAnalysis, Need, PlacedComponent } from "./types.ts";

/**
 * Warnings where a component that the host answers needs what the host does not have. `components` are those of a thin
 * client's report; what is local there needs no warning. @default [] (everything remote). Throws `BazaarError`
 * OPTION_INVALID for what is no plugin or no list of components.
 */
export function placementFindings(plugin: Plugin, components: readonly PlacedComponent[] = []): Diagnostic[] {
  if (!Array.isArray(components)) throw invalid("components", components, "Give those of a thin client's report.");
  const local = new Set(components.filter(({ placement }) => placement === "local").map(({ id }) => id));
  const found = new Findings();
  for (const analysis of analyzePlacement(plugin)) {
    if (local.has(analysis.id) || analysis.id.startsWith("mcp:")) continue;
    reportNeed(found, analysis, "PLACEMENT_NEEDS_MACHINE", ["machine"]);
    reportNeed(found, analysis, "PLACEMENT_NEEDS_CONVERSATION", ["conversation"]);
    if (analysis.advice === "remote") {
      reportNeed(found, analysis, "PLACEMENT_NEEDS_FILES", ["toolchain", "patch", "files"]);
    }
  }
  return found.list;
}

type PlacementCode = "PLACEMENT_NEEDS_MACHINE" | "PLACEMENT_NEEDS_CONVERSATION" | "PLACEMENT_NEEDS_FILES";

/** One finding per component and kind of need, at the first place; the analysis has them all. */
function reportNeed(found: Findings, analysis: ComponentAnalysis, code: PlacementCode, needs: readonly Need[]): void {
  const evidence = analysis.evidence.filter((one) => needs.includes(one.need));
  const [first] = evidence;
  if (first === undefined) return;
  const because = [...new Set(evidence.map((one) => one.what))].slice(0, 3).join(", ");
  found.report(code, { path: first.path, line: first.line }, { what: analysis.id, because });
}
