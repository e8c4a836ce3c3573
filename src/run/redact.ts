import { BazaarError } from "../core/errors.ts";

/** `text` without the texts in `secrets`, longest first, each replaced by `[hidden]`. */
export function redact(text: string, secrets: readonly string[]): string {
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, secret) => (secret === "" ? rest : rest.replaceAll(secret, "[hidden]")), text);
}

/** The same value with every text in it redacted, in lists, objects and their keys too. */
export function redactAll<T>(value: T, secrets: readonly string[]): T {
  return redacted(value, secrets) as T;
}

/** A failed run as its host may hear of it: the same error without secrets in its sentences and details. */
export function redactError(error: unknown, secrets: readonly string[]): unknown {
  if (!(error instanceof BazaarError)) return error;
  const { code, problem, fix, details, cause } = error;
  const options = { details: redactAll(details, secrets), ...(cause !== undefined && { cause }) };
  return new BazaarError(code, redact(problem, secrets), redact(fix, secrets), options);
}

function redacted(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") return redact(value, secrets);
  if (Array.isArray(value)) return value.map((item) => redacted(item, secrets));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [redact(key, secrets), redacted(item, secrets)] as const);
  return Object.fromEntries(entries);
}
