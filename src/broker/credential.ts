import { BazaarError } from "../core/errors.ts";
import type { Credential } from "./types.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The broker's own credential, as the client would read it from these variables: ANTHROPIC_AUTH_TOKEN before
 * ANTHROPIC_API_KEY, and the lines of ANTHROPIC_CUSTOM_HEADERS over both. Undefined where there is none. Throws
 * `BazaarError` OPTION_INVALID, without a value, for what no header can hold.
 */
export function credentialOf(env: Variables): Credential | undefined {
  const { ANTHROPIC_AUTH_TOKEN: token = "", ANTHROPIC_API_KEY: key = "", ANTHROPIC_CUSTOM_HEADERS: more = "" } = env;
  const own =
    token.trim() !== ""
      ? { authorization: `Bearer ${token.trim()}` }
      : key.trim() !== ""
        ? { "x-api-key": key.trim() }
        : {};
  for (const value of [token, key]) requireWhole(value.trim());
  const headers = { ...own, ...customHeaders(more) };
  for (const [name, value] of Object.entries(headers)) requireHeader(name, value);
  return Object.keys(headers).length === 0 ? undefined : { headers };
}

function customHeaders(lines: string): Record<string, string> {
  const pairs = lines.split("\n").flatMap((line) => {
    const at = line.indexOf(":");
    return at < 1 ? [] : [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()] as const];
  });
  return Object.fromEntries(pairs);
}

function requireWhole(key: string): void {
  if (!/\s/.test(key)) return;
  const problem = "The model's key has a blank or a line break in it.";
  throw new BazaarError("OPTION_INVALID", problem, "Give one key alone, whole, as the model's console shows it.");
}

function requireHeader(name: string, value: string): void {
  if (/^[!#$%&'*+.^_`|~\w-]+$/.test(name) && /^[\t\x20-\x7E]*$/.test(value)) return;
  const problem = "The model's credential holds characters that no HTTP header can have.";
  throw new BazaarError("OPTION_INVALID", problem, "Look for line breaks and quotes in the key, or in its file.");
}
