import { placeText } from "../core/diagnostic.ts";
import type { Plugin } from "../plugin/types.ts";
import { analyzePlacement } from "../thin-client/placement.ts";
import { idsNamed } from "../thin-client/components.ts";
import type { ComponentAnalysis, Placement } from "../thin-client/types.ts";
import { count, paragraph, table } from "./output.ts";
import type { Terminal } from "./terminal.ts";

/** A component's analysis with the placement that the configuration gives it. */
export interface PlacedAnalysis extends ComponentAnalysis {
  /** What a hook listens to, e.g. `PreToolUse Bash`: its id says it to nobody. */
  readonly event?: string;
  readonly placement: Placement;
}

/** Most pieces of evidence in one row of the table; `--json` has all. */
const shownEvidence = 2;

/** Each component of a plugin: `local` when the configuration names it, `remote` otherwise. */
export function placedAnalyses(plugin: Plugin, local: readonly string[]): PlacedAnalysis[] {
  const analyses = analyzePlacement(plugin);
  const ids = analyses.map(({ id }) => id);
  const named = new Set(local.flatMap((pattern) => idsNamed(pattern, ids)));
  const events = new Map(
    plugin.hooks.map(({ id, event, matcher }) => [`hook:${id}`, [event, matcher ?? ""].join(" ").trim()]),
  );
  const placedOf = (analysis: ComponentAnalysis): PlacedAnalysis => {
    const event = events.get(analysis.id);
    const placement = named.has(analysis.id) ? "local" : "remote";
    return { ...analysis, placement, ...(event === undefined ? {} : { event }) };
  };
  return analyses.map(placedOf);
}

/** The table of what each component needs and where it is placed, and a sentence where the two don't fit. */
export function placementLines(terminal: Terminal, analyses: readonly PlacedAnalysis[]): string[] {
  if (analyses.length === 0) return [];
  const rows = analyses.map(({ id, event, placement, needs, evidence }) => {
    const shown = evidence.slice(0, shownEvidence).map((one) => `${placeText(one)} ${one.what}`);
    const more = evidence.length > shownEvidence ? [`${evidence.length - shownEvidence} more`] : [];
    return [event === undefined ? id : `${id} ${event}`, placement, needs.join(", "), [...shown, ...more].join("; ")];
  });
  return [
    ...table(terminal, ["component", "placement", "needs", "evidence"], rows),
    "",
    ...misfitLines(terminal, analyses),
  ];
}

function misfitLines(terminal: Terminal, analyses: readonly PlacedAnalysis[]): string[] {
  const misfits = analyses.filter(({ placement, advice }) => placement === "remote" && advice === "local");
  if (misfits.length === 0) return [];
  const one = misfits.length === 1;
  const sentence = `${count(misfits.length, "component")} ${one ? "acts" : "act"} on the user's machine or conversation, which a host can't reach. Name ${one ? "it" : "them"} in the configuration's \`local\` list to copy ${one ? "it" : "them"} openly, or expect only the part of the work that needs text.`;
  return [...paragraph(terminal, sentence), ""];
}
