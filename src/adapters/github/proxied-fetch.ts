import { EnvHttpProxyAgent, fetch as undiciFetch } from "undici";
import { proxyPool } from "../proxy-pool.ts";

interface Proxies {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  readonly noProxy: string;
}

const agents = new Map<string, EnvHttpProxyAgent>();

/** `fetch` over these proxies, by undici's own, whose agents Node's built-in does not always understand. */
export function proxiedFetch(proxies: Proxies): typeof fetch {
  const key = JSON.stringify(proxies);
  const dispatcher = agents.get(key) ?? new EnvHttpProxyAgent({ allowH2: false, clientFactory: proxyPool, ...proxies });
  agents.set(key, dispatcher);
  return (async (url: URL, init: object) => await undiciFetch(url, { ...init, dispatcher })) as unknown as typeof fetch;
}
