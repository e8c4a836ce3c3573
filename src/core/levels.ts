import type { Level } from "./finding.ts";
import type { FindingCode } from "./findings.ts";
import { marketplaceRefusals, notes, otherErrors, pluginRefusals } from "./level-lists.ts";

const ofMarketplace = new Set<FindingCode>(marketplaceRefusals);
const refusals = new Set<FindingCode>([...marketplaceRefusals, ...pluginRefusals]);
const levels = new Map<FindingCode, Level>([
  ...[...refusals, ...otherErrors].map((code): [FindingCode, Level] => [code, "error"]),
  ...notes.map((code): [FindingCode, Level] => [code, "note"]),
]);

/** The level that the table of findings gives a code. */
export function levelOf(code: FindingCode): Level {
  return levels.get(code) ?? "warning";
}

/** Whether the client loads nothing of the plugin or marketplace because of such a finding. */
export function isRefusal(code: FindingCode): boolean {
  return refusals.has(code);
}

/** Whether the client refuses the whole marketplace because of such a finding. */
export function refusesMarketplace(code: FindingCode): boolean {
  return ofMarketplace.has(code);
}
