import { type Dispatcher, Pool } from "undici";
import { Unreachable } from "../broker/unreachable.ts";
import { lastingRefusals } from "./proxy-refusals.ts";

/**
 * Connections to a proxy, for `ProxyAgent`'s `clientFactory`. Rejects with `Unreachable` once, whatever the proxy does:
 * undici takes one that closes without an answer for a stale connection, and would ask it again without pause or end.
 */
export function proxyPool(proxy: URL, options: object): Dispatcher {
  const pool = new Pool(proxy, options);
  const ask: Tunnel = pool.connect.bind(pool);
  const connect: Tunnel = async (wanted) => {
    const answer = await ask(wanted).catch((cause: unknown) => {
      throw new Unreachable("The proxy gave no answer.", "The host's proxy gives no answer.", false, cause);
    });
    if (answer.statusCode === 200) return answer;
    answer.socket.on("error", () => {}).destroy();
    const message = `The proxy refused the way to the API with status ${answer.statusCode}.`;
    throw new Unreachable(
      message,
      "The host's proxy refuses the way to the API.",
      lastingRefusals.includes(answer.statusCode),
    );
  };
  return Object.assign(pool, { connect });
}

type Tunnel = (wanted: Dispatcher.ConnectOptions) => Promise<Dispatcher.ConnectData>;
