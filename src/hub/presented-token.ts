import { b64token, bearerToken } from "../access/bearer.ts";

/**
 * The token that a request brings: as a Bearer token (RFC 6750), or by Basic (RFC 7617), which is all that git can do: as
 * the password, or as the user where there is no password. Undefined without the header, `""` for what can't be a token.
 */
export function presentedToken(header: string | null): string | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/]{1,12000}={0,2}) *$/i.exec(header ?? "")?.[1];
  if (encoded === undefined) return bearerToken(header);
  const text = new TextDecoder().decode(Uint8Array.from(atobOrEmpty(encoded), (sign) => sign.charCodeAt(0)));
  const colon = text.indexOf(":");
  const [user, password] = colon === -1 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
  const token = password === "" ? user : password;
  return token.length <= 8_192 && b64token.test(token) ? token : "";
}

function atobOrEmpty(encoded: string): string {
  try {
    return atob(encoded);
  } catch {
    return "";
  }
}
