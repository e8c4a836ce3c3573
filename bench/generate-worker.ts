// One process that loads, validates and generates every plugin named on the command line, several times over, and prints
// what each pass took: the first is the one from a cold start. A process of its own, so that the peak memory is that of
// this work alone.
import { performance } from "node:perf_hooks";
import { generateThinClient, isBazaarError } from "claude-bazaar";
import { loadPlugin } from "claude-bazaar/node";

const publisher = { name: "Bench", email: "bench@example.com", description: "A hosted plugin.", license: "MIT" };
const options = { endpoint: "https://plugins.example.com/bench", publisher };
const folders = process.argv.slice(2);
const passes: Pass[] = [];
for (let pass = 0; pass < 3; pass += 1) passes.push(onePass());
process.stdout.write(JSON.stringify(passes));

/** What one pass over all plugins did, and how long it took. */
export interface Pass {
  readonly files: number;
  readonly findings: number;
  readonly refused: number;
  readonly seconds: number;
  /** Highest resident set of the process so far, in 10^6 bytes. */
  readonly peakMb: number;
}

function onePass(): Pass {
  const start = performance.now();
  let files = 0;
  let findings = 0;
  let refused = 0;
  for (const folder of folders) {
    const loaded = loadPlugin(folder);
    files += loaded.plugin.files.size;
    findings += loaded.diagnostics.length;
    try {
      generateThinClient(loaded, options);
    } catch (error) {
      if (!isBazaarError(error)) throw error;
      refused += 1;
    }
  }
  const seconds = (performance.now() - start) / 1_000;
  return { files, findings, refused, seconds, peakMb: (process.resourceUsage().maxRSS * 1_024) / 1e6 };
}
