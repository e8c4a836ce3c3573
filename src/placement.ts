// The public list of "claude-bazaar/placement", and nothing else: what each component of a plugin needs, and where a host
// does not have it. Needs no Node built-in.
export { analyzePlacement } from "./thin-client/placement.ts";
export { placementFindings } from "./thin-client/placement-findings.ts";
export type {
  ComponentAnalysis,
  ComponentId,
  Evidence,
  Need,
  PlacedComponent,
  Placement,
} from "./thin-client/types.ts";
