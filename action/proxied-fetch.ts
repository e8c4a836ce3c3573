import { setGlobalProxyFromEnv } from "node:http";

interface Proxies {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  readonly noProxy: string;
}

/**
 * In the bundle this stands for the adapter's own, which needs undici: Node 24 brings its `fetch` over proxies itself.
 * From the first call on all of this process's requests without an agent of their own go over them.
 */
export function proxiedFetch({ httpProxy, httpsProxy, noProxy }: Proxies): typeof fetch {
  setGlobalProxyFromEnv({ HTTP_PROXY: httpProxy, HTTPS_PROXY: httpsProxy || httpProxy, NO_PROXY: noProxy });
  return fetch;
}
