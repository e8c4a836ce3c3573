type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The proxies that an environment names, in both spellings. Empty texts where there is none, so that undici does not
 * read this process's own variables behind the back of `env`.
 */
export function proxiesIn(env: Variables): { httpProxy: string; httpsProxy: string; noProxy: string } {
  const all = env["all_proxy"] ?? env["ALL_PROXY"] ?? "";
  const fit = /^https?:/.test(all) ? all : "";
  return {
    httpProxy: env["http_proxy"] ?? env["HTTP_PROXY"] ?? fit,
    httpsProxy: env["https_proxy"] ?? env["HTTPS_PROXY"] ?? fit,
    noProxy: env["no_proxy"] ?? env["NO_PROXY"] ?? "",
  };
}
