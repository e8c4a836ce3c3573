import { lineFinder } from "./text.ts";
import { tokensIn } from "./token-forms.ts";

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

/** Credentials that only what stands around them gives away. */
const shapes: readonly Shape[] = [
  { kind: "private key", marks: ["PRIVATE KEY"], form: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/g },
  { kind: "password in a URL", marks: ["://"], form: /:\/\/[^\s/:@"'`$<>{}]+:(?!\/)[^\s/@"'`$<>{}]{6,}@/g },
  {
    kind: "Authorization header",
    marks: ["uthorization", "AUTHORIZATION"],
    form: /authorization["']?\s*[:=]\s*["']?(?:bearer|basic|token)\s+[\w.~+/=-]{12,}/gi,
  },
  {
    kind: "key or password",
    marks: ["ey", "EY", "ecret", "ECRET", "oken", "OKEN", "assw", "ASSW"],
    form: /(?:api[_-]?key|access[_-]?key|secret|token|passwd|password)["']?\s*[:=]\s*["']?[A-Za-z0-9+/_=-]{20,}/gi,
  },
];

/** What in a text has the shape of a credential. */
export function secretsIn(text: string): FoundSecret[] {
  const lineOf = lineFinder(text);
  const found = [...tokensIn(text), ...shapes.flatMap((shape) => matchesOf(shape, text))];
  return found
    .filter(({ kind, match }) => kind === "private key" || isRandom(match))
    .sort((a, b) => a.index - b.index)
    .map(({ kind, index }) => ({ kind, line: lineOf(index) }));
}

function matchesOf({ kind, marks, form }: Shape, text: string): { kind: string; match: string; index: number }[] {
  if (!marks.some((mark) => text.includes(mark))) return [];
  return [...text.matchAll(form)].map(({ 0: match, index }) => ({ kind, match, index }));
}

/** Examples such as `sk-ant-xxxxxxxx` or `ghp_your_token_goes_here` have few different characters, or no digits. */
export function isRandom(match: string): boolean {
  const tail = match.slice(-20);
  return new Set(tail).size >= 8 && /\d/.test(match) && /[A-Za-z]/.test(match) && !isPlaceholder(match);
}

/** Words that stand where a reader puts the real thing. */
export function isPlaceholder(text: string): boolean {
  return /your|example|changeme|placeholder|xxxx|\*\*\*|\.\.\.|1234567|<[^>]*>/i.test(text);
}
