import { BazaarError } from "../src/core/errors.ts";
import { nearest } from "../src/core/nearest.ts";
import { InputProblem } from "./input-kinds.ts";
import { type InputName, type Inputs, inputTable, renamedInputs } from "./input-table.ts";

type Env = Readonly<Record<string, string | undefined>>;

const names = Object.keys(inputTable) as InputName[];

/** Inputs whose values are masked before anything else is done. */
export const secretInputs: readonly InputName[] = ["marketplace-token", "github-token"];

/** The environment, and tokens taken out of it: what this process starts, a configuration or npm, has no use for them. */
export function takeSecrets(env: Record<string, string | undefined>): Env {
  const taken = { ...env };
  for (const name of secretInputs) delete env[variableOf(name)];
  return taken;
}

/** The text of one input, without blanks around it. The runner puts them into the environment: `INPUT_PLUGIN-PATH`. */
export function inputText(env: Env, name: InputName): string {
  return (env[variableOf(name)] ?? "").trim();
}

/**
 * All inputs, typed. Throws `BazaarError` OPTION_INVALID that names every problem: a value of the wrong form, inputs that
 * contradict each other, and names that are none, with the one that was likely meant. No value is repeated, since it may
 * be a secret in the wrong place.
 */
export function parseInputs(env: Env): Inputs {
  const problems = unknownInputs(env);
  const values: Partial<Record<InputName, unknown>> = {};
  for (const name of names) {
    try {
      values[name] = inputTable[name].parse(inputText(env, name) || inputTable[name].fallback);
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error;
      problems.push(`\`${name}\` ${error.message}.`);
    }
  }
  const inputs = values as Inputs;
  problems.push(...contradictions(env, inputs));
  if (problems.length === 0) return inputs;
  const problem =
    problems.length === 1 ? problems.join("") : `${problems.length} inputs are wrong. ${problems.join(" ")}`;
  throw new BazaarError("OPTION_INVALID", problem, "docs/action.md of claude-bazaar describes every input.", {
    details: { problems },
  });
}

function variableOf(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}

/** The runner warns of inputs that action.yml does not name and hands them on; a mistyped `dry-run` would publish. */
function unknownInputs(env: Env): string[] {
  const known = new Set(names.map(variableOf));
  return Object.keys(env)
    .filter((variable) => variable.startsWith("INPUT_") && !known.has(variable))
    .sort()
    .map((variable) => unknownInput(variable.slice("INPUT_".length).toLowerCase()));
}

function unknownInput(name: string): string {
  const shown = name.replaceAll(/[^\w-]/g, "?").slice(0, 60);
  const meant = (Object.hasOwn(renamedInputs, name) ? renamedInputs[name] : undefined) ?? nearest(name, names);
  return meant === undefined ? `There is no input \`${shown}\`.` : `\`${shown}\` is called \`${meant}\` here.`;
}

/** What inputs say of each other, whatever form their values have. */
function contradictions(env: Env, { build, entry }: Inputs): string[] {
  const has = (name: InputName) => inputText(env, name) !== "";
  const found: string[] = [];
  if (build === "none" && has("image") && !has("digest"))
    found.push("With `build` at none, `digest` has to say which image was pushed.");
  if (has("digest") && build === "append") found.push("`digest` is for `build` at none.");
  else if (has("digest") && !has("image")) found.push("`digest` needs `image`, the repository that has it.");
  if (entry === "pinned" && !(has("entry-url") && has("entry-sha")))
    found.push("With `entry` at pinned, `entry-url` and `entry-sha` have to say where the thin client lies.");
  if (entry === "vendored" && (["entry-url", "entry-path", "entry-ref", "entry-sha"] as const).some(has))
    found.push("`entry-url`, `entry-path`, `entry-ref` and `entry-sha` are for `entry` at pinned.");
  return found;
}
