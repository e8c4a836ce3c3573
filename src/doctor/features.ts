import type { Plugin } from "../plugin/types.ts";
import { type Cause, causeOf } from "./cause.ts";

interface Feature {
  readonly feature: string;
  /** First version of the client that knows it. */
  readonly needs: string;
  used(plugin: Plugin): boolean;
}

/** Features of plugins that older clients refuse or don't know. */
export const features: readonly Feature[] = [
  {
    feature: "A userConfig option with a list of choices",
    needs: "2.1.271",
    used: ({ manifest }) => Object.values(manifest.userConfig).some(({ more }) => more["options"] !== undefined),
  },
  { feature: "A hook module", needs: "2.1.287", used: ({ hookModules }) => hookModules.length > 0 },
];

/** Check 17: whether this version of the client has what the plugin uses. */
export function featureCauses(plugin: Plugin, version: string): Cause[] {
  return features
    .filter((one) => isOlder(version, one.needs) && one.used(plugin))
    .map(({ feature, needs }) => causeOf("CLIENT_TOO_OLD", { feature, needs, version }));
}

function isOlder(version: string, needs: string): boolean {
  const [have, want] = [version, needs].map((text) => text.split(".").map((part) => Number.parseInt(part, 10)));
  for (const [at, number] of (want ?? []).entries()) {
    const own = have?.[at] ?? 0;
    if (own !== number) return own < number;
  }
  return false;
}
