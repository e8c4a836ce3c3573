import { BazaarError } from "../core/errors.ts";
import type { RunGrant } from "./types.ts";

/**
 * The limits of a run, without what is no limit. Throws `BazaarError` OPTION_INVALID for one that is out of its range or
 * of another type; no message holds a key.
 */
export function checkGrant(given: RunGrant): RunGrant {
  const { ttlMs, models, maxUsd, maxTokens, maxRequests, modelKey } = given;
  if (!isWhole(ttlMs, 1_000, 86_400_000)) throw wrong("ttlMs", "milliseconds from 1000 to 86400000");
  if (maxUsd !== undefined && !(Number.isFinite(maxUsd) && maxUsd > 0)) throw wrong("maxUsd", "US dollars over 0");
  for (const [name, value] of Object.entries({ maxTokens, maxRequests })) {
    if (value !== undefined && !isWhole(value, 1, Number.MAX_SAFE_INTEGER)) throw wrong(name, "a whole number from 1");
  }
  return {
    ttlMs,
    ...(models !== undefined && { models: checkModels(models) }),
    ...(maxUsd !== undefined && { maxUsd }),
    ...(maxTokens !== undefined && { maxTokens }),
    ...(maxRequests !== undefined && { maxRequests }),
    ...(modelKey !== undefined && { modelKey: checkModelKey(modelKey) }),
  };
}

/** `models` when each can be a model's id or the start of one and `*`. Throws `BazaarError` OPTION_INVALID. */
export function checkModels(models: readonly string[]): readonly string[] {
  const fine = Array.isArray(models) && models.length > 0;
  if (fine && models.every((one) => typeof one === "string" && /^[\w.:/@[\]-]{1,200}\*?$/.test(one))) return models;
  throw wrong("models", "ids of models, e.g. claude-sonnet-5 or claude-haiku-*");
}

/** A caller's own key when it can be one of the API. Throws `BazaarError` OPTION_INVALID, without the key. */
export function checkModelKey(key: string): string {
  if (typeof key !== "string" || !/^[\x21-\x7E]{16,512}$/.test(key)) {
    const isBroken = typeof key === "string" && /\s/.test(key.trim());
    const problem = isBroken ? "The model key has a blank or a line break in it." : "The model key can't be one.";
    throw new BazaarError("OPTION_INVALID", problem, "Give a key of the model API, whole and alone.");
  }
  if (!key.startsWith("sk-ant-oat")) return key;
  const problem = "The model key is a login of claude.ai, which nobody else may use.";
  throw new BazaarError("OPTION_INVALID", problem, "Give a key of the model API, from its console.");
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

function wrong(name: string, wanted: string): BazaarError {
  return new BazaarError("OPTION_INVALID", `\`${name}\` of a run's access to the model is wrong.`, `Give ${wanted}.`);
}
