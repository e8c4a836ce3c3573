/** The loopback host of a URL, for `addressGuard`: who names it on this machine means it. Empty for any other text. */
export function loopbackIn(text: string): string[] {
  if (!URL.canParse(text)) return [];
  const { hostname, port } = new URL(text);
  const host = hostname.replace(/^\[|\]$/g, "");
  if (!/^(?:localhost|127(?:\.\d+){3}|::1)$/.test(host)) return [];
  return [port === "" ? hostname : `${hostname}:${port}`];
}
