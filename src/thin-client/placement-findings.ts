import type { Command, Skill } from "../plugin/types.ts";
import type { Draft } from "./draft.ts";
import { fileReferences } from "./file-references.ts";
import { analyzePlacement } from "./placement.ts";
import { shellArguments } from "../plugin/shell-arguments.ts";
import { shellLines } from "../plugin/shell-lines.ts";
import type { ComponentAnalysis, Need } from "./types.ts";

/** Warns where a component that the host answers needs what the host does not have. */
export function reportPlacement(draft: Draft): void {
  for (const component of [...draft.plugin.commands, ...draft.plugin.skills]) reportLines(draft, component);
  for (const analysis of analyzePlacement(draft.plugin)) {
    if (draft.isLocal(analysis.id) || analysis.id.startsWith("mcp:")) continue;
    reportNeed(draft, analysis, "PLACEMENT_NEEDS_MACHINE", ["machine"]);
    reportNeed(draft, analysis, "PLACEMENT_NEEDS_CONVERSATION", ["conversation"]);
    if (analysis.advice === "remote") {
      reportNeed(draft, analysis, "PLACEMENT_NEEDS_FILES", ["toolchain", "patch", "files"]);
    }
  }
}

type PlacementCode = "PLACEMENT_NEEDS_MACHINE" | "PLACEMENT_NEEDS_CONVERSATION" | "PLACEMENT_NEEDS_FILES";

/** One finding per component and kind of need, at the first place; the analysis has them all. */
function reportNeed(draft: Draft, analysis: ComponentAnalysis, code: PlacementCode, needs: readonly Need[]): void {
  const evidence = analysis.evidence.filter((one) => needs.includes(one.need));
  const [first] = evidence;
  if (first === undefined) return;
  const because = [...new Set(evidence.map((one) => one.what))].slice(0, 3).join(", ");
  draft.report(code, { path: first.path, line: first.line }, { what: analysis.id, because });
}

/** Lines and files that the client would have put into the prompt on the caller's side, and what callers can steer. */
function reportLines(draft: Draft, component: Command | Skill): void {
  const what = `${component.kind}:${component.name}` as const;
  if (draft.isLocal(what)) return;
  for (const { reference, line } of fileReferences(component)) {
    draft.report("FILE_REFERENCE_ON_HOST", { path: component.path, line }, { what, reference });
  }
  const tools = component.allowedTools ?? [];
  if (tools.some((tool) => /^Bash(?:\([\s:*]*\))?$/.test(tool))) {
    const line = component.frontmatter.lines["allowed-tools"] ?? 1;
    draft.report("BASH_UNSCOPED_ON_HOST", { path: component.path, line }, { what });
  }
  // The host runs the lines too, also where the caller's side does.
  if (/!`|!\$|```[!$]/.test(component.body) && shellArguments(component) !== "none") {
    draft.report("SHELL_LINE_TAKES_ARGUMENTS", { path: component.path, line: component.bodyLine }, { what });
  }
  if (draft.settings.shellContext.has(what)) return;
  for (const shell of shellLines(component.body)) {
    const line = component.bodyLine + shell.line - 1;
    draft.report("SHELL_LINE_ON_HOST", { path: component.path, line }, { what, line: shell.command });
  }
}
