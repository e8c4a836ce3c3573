import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findings } from "../src/core/findings.ts";
import { marketplaceFindings } from "../src/core/findings-marketplace.ts";

const file = join(import.meta.dirname, "../src/core/level-lists.ts");

/** The text of `src/core/level-lists.ts`: what the tables of findings say about levels, without their sentences. */
export function levelLists(): string {
  const of = (wanted: (code: string) => boolean) =>
    `list(\`\n${Object.keys(findings).filter(wanted).sort().join("\n")}\n\`)`;
  const isOfMarketplace = (code: string) => code in marketplaceFindings;
  const row = (code: string) => findings[code as keyof typeof findings];
  return `// Written by \`npm run docs\` from the tables of findings; a test compares. It stands apart from them because whoever
// reads plugins needs no sentences, and a bundle without them is smaller.
import type { FindingCode } from "./findings.ts";

// One text is shorter than a list of texts, and every bundle has it. The rest, which are most, are warnings.
const list = (codes: string) => codes.trim().split("\\n") as readonly string[] as readonly FindingCode[];

export const marketplaceRefusals = ${of((code) => row(code).refused && isOfMarketplace(code))};
export const pluginRefusals = ${of((code) => row(code).refused && !isOfMarketplace(code))};
export const otherErrors = ${of((code) => row(code).level === "error" && !row(code).refused)};
export const notes = ${of((code) => row(code).level === "note")};
`;
}

/** What stands in the repository. */
export function writtenLevelLists(): string {
  return readFileSync(file, "utf8");
}

if (import.meta.main) writeFileSync(file, levelLists());
