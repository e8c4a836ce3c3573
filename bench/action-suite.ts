import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Row } from "./row.ts";

const root = join(import.meta.dirname, "..");
const vitest = join(root, "node_modules/vitest/vitest.mjs");

/** The tests that start the built Action, with all that it speaks to: GitHub's stand-in, a registry, the real client. */
export function suiteRow(): Row {
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [vitest, "run", "--project", "system", "action"], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The Action's tests fail: ${stdout.slice(-2_000)}`);
  return {
    what: "Action: its offline end-to-end suite",
    value: (performance.now() - start) / 1_000,
    unit: "s",
    goal: { bound: "most", limit: 90 },
    how: "vitest run --project system action, two files at a time",
  };
}
