import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";

export type Revision = "2025-11-25" | "2026-07-28";

export interface SuiteOutcome {
  /** 0 when what failed is exactly what the baseline names, which is nothing. */
  readonly exitCode: number | null;
  /** How many of the scenarios that the revision scores passed. */
  readonly passed: number;
  /** `<scenario>: <check>: <why>`, of the scored ones. */
  readonly failures: readonly string[];
  /** The same for what the specification only recommends. */
  readonly warnings: readonly string[];
}

interface Check {
  readonly id: string;
  readonly status: "SUCCESS" | "FAILURE" | "WARNING" | "SKIPPED" | "INFO";
  readonly errorMessage?: string;
}

const suite = dirname(createRequire(import.meta.url).resolve("@modelcontextprotocol/conformance/package.json"));
const baseline = join(import.meta.dirname, "baseline.yml");

/** Runs the official server scenarios of one revision against an MCP endpoint on this machine. */
export async function runSuite(url: string, revision: Revision): Promise<SuiteOutcome> {
  const folder = mkdtempSync(join(tmpdir(), "conformance-"));
  try {
    const args = ["server", "--url", url, "--requirements", revision, "--expected-failures", baseline, "-o", folder];
    const child = spawn(process.execPath, [join(suite, "dist/index.js"), ...args], { cwd: folder, stdio: "ignore" });
    const [exitCode] = (await once(child, "close")) as [number | null];
    return { exitCode, ...scoresIn(folder, revision) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scoresIn(folder: string, revision: Revision): Omit<SuiteOutcome, "exitCode"> {
  const ran = readdirSync(folder);
  const scored = scoredScenarios(revision).map((name) => {
    const results = ran.find((entry) => entry.startsWith(`server-${name}-20`));
    return { name, checks: results === undefined ? [] : checksIn(join(folder, results)) };
  });
  const told = (status: Check["status"]) =>
    scored.flatMap(({ name, checks }) =>
      checks.filter((check) => check.status === status).map((check) => `${name}: ${check.id}: ${check.errorMessage}`),
    );
  const passed = ({ checks }: { checks: Check[] }) => checks.length > 0 && checks.every(isNoFailure);
  return { passed: scored.filter(passed).length, failures: told("FAILURE"), warnings: told("WARNING") };
}

const isNoFailure = ({ status }: Check) => status !== "FAILURE";

function checksIn(folder: string): Check[] {
  return JSON.parse(readFileSync(join(folder, "checks.json"), "utf8")) as Check[];
}

function scoredScenarios(revision: Revision): readonly string[] {
  const requirements = readFileSync(join(suite, "requirements", `${revision}.yaml`), "utf8");
  return (parse(requirements) as { server: string[] }).server;
}
