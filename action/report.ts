import { appendFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setOutput } from "@actions/core";
import { makeDirectory } from "../src/adapters/make-directory.ts";
import { replaceFolder } from "../src/adapters/replace-folder.ts";
import type { BazaarError } from "../src/core/errors.ts";
import { ranked } from "./finding-row.ts";
import type { PluginOutcome, RunOutcome } from "./outcome.ts";
import { resultOf } from "./result.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** Where this step puts its files: of its own among the job's steps. */
export function outputFolder(env: Env): string {
  const step = (env["GITHUB_ACTION"] ?? "").replaceAll(/\W/g, "") || "step";
  return join(env["RUNNER_TEMP"] || tmpdir(), "claude-bazaar", step);
}

/** Writes the thin clients, for steps behind this one. */
export function withFolders(folder: string, outcomes: readonly PluginOutcome[]): PluginOutcome[] {
  return outcomes.map((outcome) => {
    const { client } = outcome;
    if (client === undefined) return outcome;
    const clientPath = join(folder, "thin-clients", client.name);
    replaceFolder(clientPath, client.files, { replace: "always", within: folder }).keep();
    return { ...outcome, clientPath };
  });
}

/** Writes the file with everything that is known, and gives its path. */
export function writeReport(run: RunOutcome, folder: string): string {
  makeDirectory(folder);
  const report = join(folder, "report.json");
  writeFileSync(report, `${JSON.stringify(reportOf(run), undefined, 2)}\n`);
  return report;
}

/** Sets every output, the empty ones too. */
export function setOutputs(run: RunOutcome, folder: string, report: string | undefined, env: Env): void {
  // Without the file the toolkit would print them, in a form that no runner reads any more.
  if (!env["GITHUB_OUTPUT"]) return;
  const plugins = run.plugins.map(resultOf);
  const [only] = plugins.length === 1 ? plugins : [];
  const written = run.plugins.some(({ clientPath }) => clientPath !== undefined);
  const flat: Readonly<Record<string, unknown>> = {
    changed: run.changed,
    plugins: JSON.stringify(plugins),
    name: only?.name,
    version: only?.version,
    "old-version": only?.oldVersion,
    change: only?.change,
    operation: only?.operation,
    image: only?.image,
    digest: only?.digest,
    commit: only?.commit,
    "commit-url": only?.commitUrl,
    verified: only?.verified,
    "pull-request-number": only?.pullRequest?.number,
    "pull-request-url": only?.pullRequest?.url,
    "thin-client-path": only?.thinClientPath ?? (written ? join(folder, "thin-clients") : undefined),
    report,
  };
  for (const [name, value] of Object.entries(flat)) setOutput(name, value ?? "");
}

function reportOf({ kind, changed, plugins, warnings, error }: RunOutcome): object {
  return {
    kind,
    changed,
    warnings,
    ...(error === undefined ? {} : { error: errorOf(error) }),
    plugins: plugins.map((outcome) => ({
      ...resultOf(outcome),
      ...(outcome.error === undefined ? {} : { error: errorOf(outcome.error) }),
      notes: outcome.notes,
      findings: ranked(outcome.rows),
      ...(outcome.client === undefined
        ? {}
        : { leakCheck: outcome.client.report.leakCheck, leftOut: outcome.client.report.leftOut }),
    })),
  };
}

function errorOf({ code, problem, fix }: BazaarError): object {
  return { code, problem, fix };
}

/**
 * Names pushed images to the runner, which attests and lists them where it knows that: 500 lines a job at most. Does
 * nothing where it doesn't.
 */
export function declareArtifacts(env: Env, outcomes: readonly PluginOutcome[]): void {
  const file = env["GITHUB_ARTIFACTS"];
  const images = outcomes.map((one) => resultOf(one).image).filter((image) => image !== undefined);
  if (file === undefined || file === "" || images.length === 0) return;
  const lines = [...new Set(images)].slice(0, 500).map((image) => `oci://${image}\n`);
  appendFileSync(file, lines.join(""));
}
