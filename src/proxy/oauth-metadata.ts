import { buildOAuthProtectedResourceMetadata } from "@modelcontextprotocol/server";
import { BazaarError } from "../core/errors.ts";
import { refusal } from "../access/refusal.ts";
import type { OAuthOptions } from "./oauth.ts";

const wellKnown = "/.well-known/oauth-protected-resource";

/** The part of a host that is an OAuth 2.1 resource server: its names, its metadata, its challenges. */
export interface ResourceServer {
  /** What a token's `aud` may name for a request to that path. */
  audiences(pathname: string): readonly string[];
  /** RFC 9728: the document about this resource; undefined where the path is none of its own. */
  metadata(request: Request, pathname: string): Response | undefined;
  /** The value of WWW-Authenticate for a request to that path. */
  challenge(pathname: string, error?: "invalid_token" | "insufficient_scope"): string;
}

/** Throws `BazaarError` OPTION_INVALID for an issuer or endpoint that can't be one. */
export function resourceServer(options: OAuthOptions, name: string): ResourceServer {
  const endpoint = checkedUrl("endpoint", options.endpoint).replace(/\/+$/, "");
  checkedUrl("issuer", options.issuer);
  const { issuer, scopes = [], audience } = options;
  const resourceAt = (path: string) => new URL(`${endpoint}${path}`);
  const prefix = new URL(endpoint).pathname.replace(/\/+$/, "");
  const documentAt = (path: string) =>
    buildOAuthProtectedResourceMetadata({
      // Only the issuer is asked for: what else the server says, clients read there.
      oauthMetadata: { issuer } as Parameters<typeof buildOAuthProtectedResourceMetadata>[0]["oauthMetadata"],
      resourceServerUrl: resourceAt(path),
      resourceName: name,
      ...(scopes.length > 0 && { scopesSupported: [...scopes] }),
    });
  documentAt("/mcp");
  return {
    audiences: (pathname) => {
      if (audience !== undefined) return [audience];
      const own = resourcePath(pathname);
      return [...new Set(["/mcp", own])].map((path) => resourceAt(path).href);
    },
    metadata: (request, pathname) => {
      if (!pathname.startsWith(wellKnown)) return undefined;
      const rest = pathname.slice(wellKnown.length);
      // A front may take the endpoint's own path away, or leave it: RFC 9728 puts it behind the well-known one.
      const path = prefix !== "" && rest.startsWith(`${prefix}/`) ? rest.slice(prefix.length) : rest;
      if (rest !== "" && resourcePath(path) !== path) return undefined;
      return document(request, documentAt(resourcePath(path)));
    },
    challenge: (pathname, error) => {
      const parts = [
        'realm="claude-bazaar"',
        ...(error === undefined ? [] : [`error="${error}"`]),
        ...(scopes.length === 0 ? [] : [`scope="${scopes.join(" ")}"`]),
        `resource_metadata="${endpoint}${wellKnown}${resourcePath(pathname)}"`,
      ];
      return `Bearer ${parts.join(", ")}`;
    },
  };
}

/** Which of our resources a path belongs to: a server of the plugin has an own one, all else is the host's. */
function resourcePath(pathname: string): string {
  return /^\/servers\/[^/]+\/mcp$/.exec(pathname)?.[0] ?? "/mcp";
}

/** Open to all, web pages too: a client in a browser reads it before it has a token. It tells nothing of a caller. */
function document(request: Request, body: object): Response {
  const headers = { "access-control-allow-origin": "*", "cache-control": "public, max-age=300" };
  if (request.method === "GET") return Response.json(body, { headers });
  if (request.method === "HEAD")
    return new Response(null, { headers: { ...headers, "content-type": "application/json" } });
  return refusal(405, "METHOD_REFUSED", "Ask by GET.", { allow: "GET, HEAD" });
}

function checkedUrl(option: "endpoint" | "issuer", text: string): string {
  const url = typeof text === "string" && URL.canParse(text) ? new URL(text) : undefined;
  const local = url !== undefined && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  const safe = url?.protocol === "https:" || (url?.protocol === "http:" && local);
  if (url !== undefined && safe && url.search === "" && url.hash === "" && url.username === "") return text;
  throw new BazaarError(
    "OPTION_INVALID",
    `\`oauth.${option}\` is not the URL of one.`,
    "Give an https URL without query and fragment (http on the loopback only).",
  );
}
