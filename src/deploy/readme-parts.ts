import type { Deployment } from "./deployment.ts";
import { proseOf } from "./plain-text.ts";

/** Title, and what is where. */
export function readmeHead({ pluginName, image }: Deployment, place: string): string {
  return `# ${proseOf(pluginName)} on ${place}

Written by \`claude-bazaar deploy\`, from the plugin and its configuration. The image is
\`${image}\`: what runs changes only when that line does.
`;
}

/** What each container keeps to itself: whoever runs several has to know. */
export function replicaTruth({ hasHandles }: Deployment): string {
  const handles = hasHandles ? "- handles of `start_run` and the runs behind them (`longRuns` is on),\n" : "";
  return `These are known to one container alone, and end with it:

- questions that a run asked and that wait for their answer, and tool calls that wait for one,
${handles}- files that callers sent, patches that they have not fetched, and what the plugin's servers keep,
- sessions of clients that speak a protocol older than 2026-07-28,
- counts of how much one caller asks: with N containers a caller may ask N times as much.
`;
}

/** How operators set values for the plugin's servers and options. */
export function variablesPart({ variables }: Deployment, where: string): string {
  if (variables.length === 0) return "";
  return `
## Values for the plugin

It reads ${variables.map((name) => `\`${name}\``).join(", ")}. ${where}
`;
}

/** What is there to know before the start, as a list; empty where there is nothing. */
export function notesPart({ notes }: Deployment): string {
  if (notes.length === 0) return "";
  return `\n## Before you start\n\n${notes.map((note) => `- ${note}`).join("\n")}\n`;
}
