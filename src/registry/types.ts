export type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One request as it goes out; redirects are answers to it and not followed. */
export interface HttpRequest {
  readonly method: Method;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** A stream needs a `content-length` among the headers. @default none */
  readonly body?: Uint8Array | AsyncIterable<Uint8Array>;
  /** @default never */
  readonly signal?: AbortSignal;
  /**
   * The registry whose answer named this URL, where it leads to another host: such a URL must not reach an address of a
   * private network unless the registry's own is one. @default the URL is the registry's own
   */
  readonly namedBy?: URL;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Has to be read or ended early; either frees the connection. Rejects with `NetworkProblem` where it breaks off. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** The way out. Rejects with `NetworkProblem` where no answer came, and with what a body of the request threw. */
export type Send = (request: HttpRequest) => Promise<HttpAnswer>;

/** Time and chance, so that waiting can be watched. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** 0 up to, not including, 1. */
  random(): number;
}

export type Credential =
  /** For Basic, and for asking for a token. */
  | { readonly kind: "password"; readonly username: string; readonly password: string }
  /** A refresh token, to be exchanged for tokens. */
  | { readonly kind: "identity"; readonly token: string }
  /** Sent to the registry as it is. */
  | { readonly kind: "bearer"; readonly token: string };

/** Where a credential comes from, or why there is none. Never holds its value. */
export interface FoundCredential {
  /** Absent where requests are anonymous. */
  readonly credential?: Credential;
  /** Part of a sentence, e.g. `the auths of /home/me/.docker/config.json`, `GITHUB_TOKEN`. */
  readonly source: string;
  /** What GITHUB_TOKEN may do in this run, where that is the source and known. @default "unknown" */
  readonly token?: "fork" | "unknown";
}

/** Finds the credential for a registry's host, e.g. `ghcr.io`, `docker.io`, `127.0.0.1:5000`. */
export type FindCredential = (registry: string) => Promise<FoundCredential>;
