import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findings } from "../src/core/findings.ts";
import { marketplaceFindings } from "../src/core/findings-marketplace.ts";

const file = join(import.meta.dirname, "../src/core/level-lists.ts");

/** The text of `src/core/level-lists.ts`: what the tables of findings say about levels, without their sentences. */
export function levelLists(): string {
  const of = (wanted: (code: string) => boolean) => JSON.stringify(Object.keys(findings).filter(wanted).sort());
  const isOfMarketplace = (code: string) => code in marketplaceFindings;
  const row = (code: string) => findings[code as keyof typeof findings];
  return `// Written by \`npm run docs\` from the tables of findings; a test compares. It stands apart from them because whoever
// reads plugins needs no sentences, and a bundle without them is smaller.
import type { FindingCode } from "./findings.ts";

export const marketplaceRefusals: readonly FindingCode[] = ${of((code) => row(code).refused && isOfMarketplace(code))};
export const pluginRefusals: readonly FindingCode[] = ${of((code) => row(code).refused && !isOfMarketplace(code))};
export const otherErrors: readonly FindingCode[] = ${of((code) => row(code).level === "error" && !row(code).refused)};
export const warnings: readonly FindingCode[] = ${of((code) => row(code).level === "warning")};
`;
}

/** What stands in the repository, without white space and trailing commas: the formatter breaks the lines. */
export function writtenLevelLists(): string {
  return bare(readFileSync(file, "utf8"));
}

export function bare(text: string): string {
  return text.replaceAll(/\s+/g, "").replaceAll(",]", "]");
}

if (import.meta.main) writeFileSync(file, levelLists());
