import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair } from "jose";

/** The parts of `oidc-provider` that are used here; the package has no types. */
type ProviderClass = new (
  issuer: string,
  configuration: object,
) => {
  callback(): Parameters<typeof createServer>[1];
  on(event: string, listener: (...args: never[]) => void): void;
};

/** By a name that is no literal: the compiler would look for types. */
const packageName: string = "oidc-provider";

export interface AuthorizationServer extends AsyncDisposable {
  readonly issuer: string;
  /** Method and path of every request, in order. */
  readonly seen: string[];
  /** Follows an authorization URL as a user in a browser would: logs in, grants all. The URL that leads back to the client. */
  approve(url: string): Promise<string>;
}

/** A real OAuth 2.1 / OpenID Connect server on the loopback, which makes JWTs for the resource that a client asks for. */
export async function startAuthorizationServer(
  scopes: readonly string[],
  accessTokenSeconds = 3_600,
): Promise<AuthorizationServer> {
  const { default: Provider } = (await import(packageName)) as { default: ProviderClass };
  const seen: string[] = [];
  let handler: Parameters<typeof createServer>[1];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url?.replace(/\?.*/, "")}`);
    handler?.(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  handler = new Provider(issuer, {
    features: {
      registration: { enabled: true },
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context: unknown, resource: string) => ({
          audience: resource,
          scope: scopes.join(" "),
          accessTokenFormat: "jwt",
          accessTokenTTL: accessTokenSeconds,
          jwt: { sign: { alg: "RS256" } },
        }),
      },
    },
    // Given, so that it does not tell of each that it has one of its own.
    ttl: { AccessToken: 600, Grant: 600, Interaction: 600, RefreshToken: 600, Session: 600 },
    jwks: { keys: [await signingKey()] },
    scopes: ["openid", "offline_access", ...scopes],
    clientDefaults: { token_endpoint_auth_method: "none" },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
    cookies: { keys: ["cookie-key-of-the-tests"] },
  }).callback();
  return {
    issuer,
    seen,
    approve: (url) => approve(url, issuer),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function signingKey(): Promise<object> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: "RS256", use: "sig", kid: "of-the-tests" };
}

async function approve(start: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>();
  let [url, form]: [string, URLSearchParams | undefined] = [start, undefined];
  for (let step = 0; step < 20; step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, {
      redirect: "manual",
      headers: { cookie },
      ...(form && { method: "POST", body: form }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const next = response.headers.get("location");
    const page = await response.text();
    form = undefined;
    if (next !== null) {
      url = new URL(next, url).href;
      if (!url.startsWith(issuer)) return url;
    } else {
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (prompt === undefined)
        throw new Error(`The authorization server answered ${response.status}: ${page.slice(0, 500)}`);
      form = new URLSearchParams({ prompt, ...(prompt === "login" && { login: "alice", password: "any" }) });
      url = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? url, url).href;
    }
  }
  throw new Error("The authorization server never led back to the client.");
}
