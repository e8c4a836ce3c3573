import { BazaarError } from "../core/errors.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The proxies that an environment names, in both spellings, as URLs: `HOST:PORT` alone is spoken to by http, as curl and
 * others have it. Empty texts where there is none, so that undici does not read this process's own variables behind the
 * back of `env`. Throws `BazaarError` OPTION_INVALID for a value that names no proxy; the value, which may hold a
 * password, stands in no message.
 */
export function proxiesIn(env: Variables): { httpProxy: string; httpsProxy: string; noProxy: string } {
  const all = env["all_proxy"] ?? env["ALL_PROXY"] ?? "";
  const fit = /^https?:/.test(all) ? "ALL_PROXY" : undefined;
  return {
    httpProxy: proxyUrl(env, "HTTP_PROXY", fit),
    httpsProxy: proxyUrl(env, "HTTPS_PROXY", fit),
    noProxy: env["no_proxy"] ?? env["NO_PROXY"] ?? "",
  };
}

function proxyUrl(env: Variables, own: string, all: string | undefined): string {
  const valueOf = (name: string) => env[name.toLowerCase()] ?? env[name];
  const name = valueOf(own) === undefined ? (all ?? own) : own;
  const value = (valueOf(name) ?? "").trim();
  if (value === "") return "";
  const url = value.includes("://") ? value : `http://${value}`;
  if (URL.canParse(url) && new URL(url).hostname !== "") return url;
  throw new BazaarError(
    "OPTION_INVALID",
    `The variable ${name} names no proxy.`,
    "Write it as http://HOST:PORT, with signs of the password as %XX; or take it away.",
  );
}
