import type { PluginCase } from "./plugin-case.ts";
import { hookCases } from "./plugin-cases-hooks.ts";
import { manifestCases } from "./plugin-cases-manifest.ts";
import { pathCases } from "./plugin-cases-paths.ts";
import { serverCases } from "./plugin-cases-servers.ts";
import { valueCases } from "./plugin-cases-values.ts";

/** Every case. */
export const pluginCases: readonly PluginCase[] = [
  ...manifestCases,
  ...pathCases,
  ...hookCases,
  ...serverCases,
  ...valueCases,
];

/**
 * The cases that the real client is asked about, half a second each: all without a finding, since it lists what is in
 * them, and of each group the first with the same findings.
 */
export function casesForClient(): PluginCase[] {
  const seen = new Set<string>();
  return pluginCases.filter(({ name, finds }) => {
    const key = [name.split(":")[0], ...finds].join(" ");
    const first = !seen.has(key);
    seen.add(key);
    return first || finds.length === 0;
  });
}
