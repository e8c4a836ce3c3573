/** What goes back over HTTP, before the headers that all answers have. */
export interface Answer {
  readonly status: number;
  /** JSON, or text as it is with `content-type` in `headers`; undefined: no body. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const docs = "https://docs.github.com/rest";

/** GitHub's form of a refusal. */
export function problem(status: number, message: string, more: Readonly<Record<string, unknown>> = {}): Answer {
  return { status, body: { message, documentation_url: docs, status: String(status), ...more } };
}
