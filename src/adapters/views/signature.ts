import { fileSignature, stateSignature } from "./state-files.ts";
import { subscriptionsName } from "./subscriptions-file.ts";

/** Between what makes the content of a state and what callers chose of it. */
const choices = "\n\0";

/** Changes whenever something else is to be served: another edition of the configuration, another state, other choices. */
export function servedSignature(edition: number, state: string): string {
  return `${edition}\n${stateSignature(state)}${choices}${fileSignature(state, subscriptionsName)}`;
}

/** Whether nothing is to be merged between the two: they differ in what callers chose, or not at all. */
export function sameContent(one: string, other: string): boolean {
  return contentIn(one) === contentIn(other);
}

function contentIn(signature: string): string {
  return signature.slice(0, signature.indexOf(choices));
}
