import { BazaarError } from "../core/errors.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/** Whether an entry of `models`, an id or the start of ids and `*`, lets a run ask `model`. */
export function allows(entry: string, model: string): boolean {
  return entry.endsWith("*") ? model.startsWith(entry.slice(0, -1)) : model === entry;
}

/**
 * Throws `BazaarError` OPTION_INVALID when the model that runs are started with, `model` or else ANTHROPIC_MODEL, is none
 * that `models` lets them ask: each would fail at its first request. Undecided, and so passed, are words such as
 * `opusplan`, of which only the client knows what they stand for.
 */
export function checkModelChoice(model: string | undefined, models: readonly string[] | undefined, env: Variables) {
  const chosen = (model ?? env["ANTHROPIC_MODEL"] ?? "").trim();
  if (models === undefined || chosen === "" || models.some((entry) => mayBe(entry, chosen, env))) return;
  const name = model === undefined ? "ANTHROPIC_MODEL" : "`model`";
  const problem = `${name} is ${chosen}, which \`models\` (${models.join(", ")}) lets no run ask.`;
  throw new BazaarError("OPTION_INVALID", problem, `Add it to \`models\`, or choose one of these.`);
}

function mayBe(entry: string, chosen: string, env: Variables): boolean {
  // The size of the context is no part of the id that is asked for.
  const word = chosen.replace(/\[[^\]]*\]$/, "");
  if (allows(entry, word) || allows(entry, chosen)) return true;
  if (!/^[a-z]+$/.test(word)) return false;
  if (!/^(?:opus|sonnet|haiku)$/.test(word)) return true;
  const named = env[`ANTHROPIC_DEFAULT_${word.toUpperCase()}_MODEL`];
  if (named !== undefined) return mayBe(entry, named, {});
  // Ids are claude-sonnet-5, and were claude-3-5-sonnet-20241022.
  return entry.includes(word) || /^claude-\d[\d-]*\*$/.test(entry) || allows(entry, `claude-${word}`);
}
