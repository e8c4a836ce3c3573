import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median, type Row } from "./row.ts";

const rounds = 11;

/** Prints the process's own CPU time in milliseconds on stderr when it ends. */
const meter = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from "node:fs";
   process.on("exit", () => { const { user, system } = process.cpuUsage(); writeSync(2, String((user + system) / 1000)); });`,
)}`;

/** CPU time of `claude-bazaar --version` over that of a Node process that does nothing. */
export function measureStartUp(): Row[] {
  const bin = join(import.meta.dirname, "../dist/bin.js");
  const ours: number[] = [];
  const empty: number[] = [];
  // In turns, so that both meet the same machine.
  for (let round = 0; round < rounds; round += 1) {
    empty.push(cpuOf(["--eval", ""]));
    ours.push(cpuOf([bin, "--version"]));
  }
  return [
    {
      what: "claude-bazaar --version",
      value: median(ours) - median(empty),
      unit: "ms CPU",
      goal: { bound: "most", limit: 60 },
      how: `over an empty Node process (${median(empty).toFixed(0)} ms), medians of ${rounds}`,
    },
  ];
}

function cpuOf(args: readonly string[]): number {
  const { status, stderr } = spawnSync(process.execPath, ["--import", meter, ...args], { encoding: "utf8" });
  const cpu = Number(stderr);
  if (status !== 0 || !(cpu > 0)) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  return cpu;
}
