import { lineAt } from "./shell-lines.ts";

/** A text that looks like a credential: what kind, and where. The text itself is never told. */
export interface FoundSecret {
  readonly kind: string;
  /** Counted from 1. */
  readonly line: number;
}

const shapes: readonly (readonly [kind: string, shape: RegExp])[] = [
  ["AWS access key", /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ["GitHub token", /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})/g],
  ["GitLab token", /\bglpat-[A-Za-z0-9_-]{20,}/g],
  ["Slack token", /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g],
  ["Slack webhook", /\bhooks\.slack\.com\/services\/T[A-Z0-9]+\/B[A-Z0-9]+\/[A-Za-z0-9]{16,}/g],
  ["Anthropic key", /\bsk-ant-[A-Za-z0-9_-]{20,}/g],
  ["OpenAI key", /\bsk-(?!ant-)(?:proj-|svcacct-)?[A-Za-z0-9_-]{32,}/g],
  ["Stripe key", /\b[rs]k_live_[A-Za-z0-9]{16,}/g],
  ["Google key", /\b(?:AIza[0-9A-Za-z_-]{35}|GOCSPX-[A-Za-z0-9_-]{20,}|ya29\.[A-Za-z0-9_-]{30,})/g],
  ["npm token", /\bnpm_[A-Za-z0-9]{36}\b/g],
  ["private key", /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g],
  ["JSON web token", /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g],
  ["password in a URL", /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"'`$<>{}]+:(?!\/)[^\s/@"'`$<>{}]{6,}@/gi],
  [
    "key or password",
    /\b(?:api[_-]?key|access[_-]?key|secret|token|passwd|password)["']?\s*[:=]\s*["']?[A-Za-z0-9+/_=-]{24,}/gi,
  ],
];

/** What in a text has the shape of a credential. */
export function secretsIn(text: string): FoundSecret[] {
  return shapes.flatMap(([kind, shape]) =>
    [...text.matchAll(shape)]
      .filter(([match]) => kind === "private key" || isRandom(match))
      .map((match) => ({ kind, line: lineAt(text, match.index) })),
  );
}

/** Examples such as `sk-ant-xxxxxxxx` or `ghp_your_token_goes_here` have few different characters, or no digits. */
function isRandom(match: string): boolean {
  const tail = match.slice(-20);
  return (
    new Set(tail).size >= 8 && /\d/.test(match) && /[A-Za-z]/.test(match) && !/your|example|xxxx|1234567/i.test(match)
  );
}

/**
 * Whether a header's value is only a variable, with at most a scheme in front (`Bearer ${TOKEN}`). A default inside the
 * variable is a literal too, unless it is a variable itself.
 */
export function isVariableHeader(value: string): boolean {
  const bare = value.replace(/^(?:Bearer|Basic|Token) /i, "");
  return /^\$\{[A-Za-z_][\w.]*(?::-(?:\$\{[A-Za-z_][\w.]*\})?)?\}$/.test(bare);
}
