import { createBrokerHandler } from "../broker/broker-handler.ts";
import type { PriceTable } from "../broker/prices.ts";
import { RunRegistry } from "../broker/registry.ts";
import type { Credential, UpstreamTrouble } from "../broker/types.ts";
import { type Listening, listen } from "./http-server.ts";

export interface BrokerOptions {
  /** 0…65_535; 0 takes a free one. */
  readonly port: number;
  /** Address to listen on. @default "127.0.0.1", which only this machine reaches */
  readonly host?: string;
  /** Base URL of the Messages API. */
  readonly upstream: string;
  /** Undefined: only runs that bring a key of their own are answered. */
  readonly credential: Credential | undefined;
  /** Laid over the list prices. @default {} */
  readonly prices?: PriceTable;
  /** With it hosts may open runs over HTTP; at least 16 characters. */
  readonly controlKey?: string;
  /** Where the proxies of the way to the model are named. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Hears of answers of the API that were no success. @default nobody */
  onTrouble?(trouble: UpstreamTrouble): void;
}

export interface RunningBroker extends Listening {
  readonly registry: RunRegistry;
}

/** Starts a broker. Rejects with `BazaarError` OPTION_INVALID, and with what `listen` rejects with. */
export async function startBroker(options: BrokerOptions): Promise<RunningBroker> {
  const { credential, prices = {}, controlKey } = options;
  const registry = new RunRegistry({ now: () => performance.now(), prices });
  // Its HTTP client is 10 MB of memory, which a host whose callers use the plugin's servers alone never needs.
  const { modelUpstream } = await import("./model-upstream.ts");
  const upstream = modelUpstream(options.upstream, options.env);
  const handle = createBrokerHandler({
    registry,
    upstream: upstream.send,
    credential,
    ...(controlKey !== undefined && { controlKey }),
    onTrouble: (trouble) => options.onTrouble?.(trouble),
  });
  const server = await listen(handle, {
    port: options.port,
    ...(options.host !== undefined && { host: options.host }),
  });
  const timer = setInterval(() => registry.sweep(), 1_000);
  timer.unref();
  const close = async () => {
    clearInterval(timer);
    registry.closeAll();
    await server.close();
    await upstream.close();
  };
  return { url: server.url, port: server.port, registry, close, [Symbol.asyncDispose]: close };
}
