import { BazaarError } from "../src/core/errors.ts";
import type { InputName } from "./input-table.ts";
import type { RunOutcome } from "./outcome.ts";

/** The input that does what a flag of the command line does. */
const inputOf: Readonly<Record<string, InputName>> = {
  base: "image-base",
  branch: "branch",
  config: "config",
  endpoint: "endpoint",
  platform: "platforms",
  tag: "image-tags",
};

const digest = "name its `digest` with `build` at none";

/** What is said of flags that no input stands for, and what can be done in a workflow instead. */
const ways: readonly (readonly [RegExp, string])[] = [
  [/ \(--fork, `fork` in code\)/g, " (`fork` at true)"],
  [/ \(`\w+` in code\)/g, ""],
  [/,? or (?:go on|publish) in spite of (?:it|them|that) with --allow-errors/g, ""],
  [/--take-over\b/g, "`take-over` at true"],
  [/--name\b/g, "`name` in the configuration"],
  [/ A registry without encryption has to be named with --insecure-registry\./g, ""],
  [/Leave --format docker out/g, "Choose a base with plain or gzip layers"],
  [
    /Push with the Docker format \(--format docker\)/g,
    `Push with \`claude-bazaar image --format docker\` and ${digest}`,
  ],
  [
    /then publish without --image; or `--base` what has it/g,
    `${digest}; or let \`image-base\` be an image that has it`,
  ],
  [/--builder docker --base \S+, or (`skopeo[^`]*`) and --base (\S+?)\./g, "$1 and `image-base` at $2."],
  [/`image --/g, "`claude-bazaar image --"],
  [/the path after --config/g, "the input `config`"],
];

/** A sentence of code that the command line has too, in the words of a workflow: inputs where it names flags. */
export function inInputs(sentence: string): string {
  const told = ways.reduce((text, [pattern, way]) => text.replace(pattern, way), sentence);
  // Outside of commands, which stand in quotes of their own.
  return told.replaceAll(/`[^`]* [^`]*`|"[^"]*"|--([a-z-]+)(?: [A-Z]+\b)?/g, (found, flag: string | undefined) =>
    flag !== undefined && Object.hasOwn(inputOf, flag) ? `\`${inputOf[flag]}\`` : found,
  );
}

/** Everything that is told of a run, in such words. */
export function worded(run: RunOutcome): RunOutcome {
  const { error, plugins, warnings } = run;
  return {
    ...run,
    warnings: warnings.map(inInputs),
    ...(error === undefined ? {} : { error: errorOf(error) }),
    // oxlint-disable-next-line oxc/no-map-spread -- one row per plugin
    plugins: plugins.map((one) => ({
      ...one,
      rows: one.rows.map((row) => ({ ...row, problem: inInputs(row.problem), fix: inInputs(row.fix) })),
      ...(one.error === undefined ? {} : { error: errorOf(one.error) }),
    })),
  };
}

function errorOf({ code, problem, fix, details, cause }: BazaarError): BazaarError {
  return new BazaarError(code, inInputs(problem), inInputs(fix), { details, cause });
}
