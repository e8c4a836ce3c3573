// The public list of "claude-bazaar/findings", and nothing else: what a finding or an error code means, in sentences. Needs no Node
// built-in. Apart from the root entry, which finds but says nothing.
export { type ErrorCode, errorCodes } from "./core/errors.ts";
export { type Explanation, explain } from "./core/explain.ts";
export { type FindingArgs, type FindingCode, findings } from "./core/findings.ts";
export { type Diagnostic, type Where, placeText } from "./core/diagnostic.ts";
export type { Level } from "./core/finding.ts";
