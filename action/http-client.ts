// In the bundle this stands for `@actions/http-client`, with which the toolkit's core asks for OIDC tokens and nothing
// else: the real one brings a second HTTP client, 400 kB and 85 ms of every start.

/** What the toolkit needs of an answer. */
interface Answer<T> {
  readonly statusCode: number;
  readonly result: T | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Over Node's own `fetch`. */
export class HttpClient {
  readonly #headers: Record<string, string>;

  constructor(userAgent = "claude-bazaar", handlers: readonly BearerCredentialHandler[] = []) {
    this.#headers = { "user-agent": userAgent, accept: "application/json" };
    for (const handler of handlers) this.#headers["authorization"] = `Bearer ${handler.token}`;
  }

  /** Resolves to null in `result` for a 404; rejects for every other status from 300 on. */
  async getJson<T>(url: string): Promise<Answer<T>> {
    const answer = await fetch(url, { headers: this.#headers, redirect: "error" });
    const headers = Object.fromEntries(answer.headers);
    if (answer.status === 404) return { statusCode: 404, result: null, headers };
    if (!answer.ok) throw new Error(`${new URL(url).host} answered with status ${answer.status}.`);
    return { statusCode: answer.status, result: (await answer.json()) as T, headers };
  }
}

/** Carries a token into the header. */
export class BearerCredentialHandler {
  readonly token: string;

  constructor(token: string) {
    this.token = token;
  }
}
