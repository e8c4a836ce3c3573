import { spawnSync } from "node:child_process";

/**
 * Whether a program that a test runs is missing. A fresh machine with Node, npm and git alone skips such tests, and the
 * reporter says so; CI installs them, so there a missing one fails.
 */
export function lacks(program: string): boolean {
  const found = spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
  if (!found && process.env["CI"] === "true") throw new Error(`"${program}" is missing: .ci/run has to install it.`);
  return !found;
}
