import { lineFinder } from "../plugin/shell-lines.ts";

/** A text that looks like a credential: what kind, and where. The text itself is never told. */
export interface FoundSecret {
  readonly kind: string;
  /** Counted from 1. */
  readonly line: number;
}

interface Shape {
  readonly kind: string;
  /** One of these stands in every match; looking for it first is many times quicker. */
  readonly marks: readonly string[];
  /** In time that grows with the text: where a run of characters can hold its own beginning, its length is bounded. */
  readonly form: RegExp;
}

const shapes: readonly Shape[] = [
  { kind: "AWS access key", marks: ["AKIA", "ASIA"], form: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  { kind: "GitHub token", marks: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"], form: /\bgh[pousr]_[A-Za-z0-9]{36,}/g },
  { kind: "GitHub token", marks: ["github_pat_"], form: /\bgithub_pat_[A-Za-z0-9_]{22,}/g },
  { kind: "GitLab token", marks: ["glpat-"], form: /\bglpat-[A-Za-z0-9_-]{20,}/g },
  { kind: "Slack token", marks: ["xox"], form: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g },
  {
    kind: "Slack webhook",
    marks: ["hooks.slack.com"],
    form: /\bhooks\.slack\.com\/services\/T[A-Z0-9]+\/B[A-Z0-9]+\/[A-Za-z0-9]{16,}/g,
  },
  { kind: "Anthropic key", marks: ["sk-ant-"], form: /\bsk-ant-[A-Za-z0-9_-]{20,}/g },
  { kind: "OpenAI key", marks: ["sk-"], form: /\bsk-(?!ant-)(?:proj-|svcacct-)?[A-Za-z0-9_-]{32,}/g },
  { kind: "Stripe key", marks: ["k_live_"], form: /\b[rs]k_live_[A-Za-z0-9]{16,}/g },
  {
    kind: "Google key",
    marks: ["AIza", "GOCSPX-", "ya29."],
    form: /\b(?:AIza[0-9A-Za-z_-]{35}|GOCSPX-[A-Za-z0-9_-]{20,}|ya29\.[A-Za-z0-9_-]{30,})/g,
  },
  { kind: "npm token", marks: ["npm_"], form: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { kind: "private key", marks: ["PRIVATE KEY"], form: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g },
  { kind: "JSON web token", marks: [".eyJ"], form: /\beyJ[\w-]{10,512}\.eyJ[\w-]{10,4096}\.[\w-]{10,512}/g },
  { kind: "password in a URL", marks: ["://"], form: /:\/\/[^\s/:@"'`$<>{}]+:(?!\/)[^\s/@"'`$<>{}]{6,}@/g },
  {
    kind: "key or password",
    marks: ["ey", "EY", "ecret", "ECRET", "oken", "OKEN", "assw", "ASSW"],
    form: /(?:api[_-]?key|access[_-]?key|secret|token|passwd|password)["']?\s*[:=]\s*["']?[A-Za-z0-9+/_=-]{24,}/gi,
  },
];

/** What in a text has the shape of a credential. */
export function secretsIn(text: string): FoundSecret[] {
  return shapes
    .filter(({ marks }) => marks.some((mark) => text.includes(mark)))
    .flatMap(({ kind, form }) => {
      const lineOf = lineFinder(text);
      return [...text.matchAll(form)]
        .filter(([match]) => kind === "private key" || isRandom(match))
        .map((match) => ({ kind, line: lineOf(match.index) }));
    });
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
