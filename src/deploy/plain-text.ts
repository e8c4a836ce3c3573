import { BazaarError } from "../core/errors.ts";

/** Control characters, signs that are not seen, lone surrogates, and what YAML 1.1 takes for the end of a line. */
const odd = /[\p{C}\p{Zl}\p{Zp}]/u;

/**
 * Throws `BazaarError` OPTION_INVALID for a text with control or invisible characters: what reads a manifest (YAML 1.1, YAML
 * 1.2, HCL) does not agree on them, and neither would its reader.
 */
export function requirePlain(text: string): string {
  if (!odd.test(text)) return text;
  const problem = `${JSON.stringify(text.slice(0, 100))} can't stand in a manifest: it holds control or invisible characters.`;
  throw new BazaarError("OPTION_INVALID", problem, "Write it in one line of visible characters.");
}

/** A text of the plugin's for the page of a README: one line, without signs that are not seen or that Markdown reads. */
export function proseOf(text: string): string {
  return text
    .replaceAll(/[\p{C}\p{Z}]+/gu, " ")
    .replaceAll(/[`*_<>[\]\\|#&]/g, "")
    .trim()
    .slice(0, 200);
}
