import { lookup as systemLookup } from "node:dns";
import { Agent, type Dispatcher, EnvHttpProxyAgent, request as send } from "undici";
import { isLoopback } from "../registry/reference.ts";
import type { HttpAnswer, HttpRequest, Send } from "../registry/types.ts";
import { proxyPool } from "./proxy-pool.ts";
import { proxiesIn } from "./proxy-variables.ts";
import { RegistryGuard } from "./registry-guard.ts";
import { networkProblemOf } from "./registry-network.ts";
import type { RegistryWay } from "./registry-way.ts";

export interface RegistrySendOptions extends RegistryWay {
  /** Where proxies are named; the loopback is asked without one. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface RegistrySender {
  readonly send: Send;
  /** Ends what is under way. */
  close(): Promise<void>;
}

/**
 * Requests over undici. Certificates are Node's, with NODE_EXTRA_CA_CERTS of this process. What a registry names on
 * another host is fetched from public addresses only, or from private ones where the registry's own is one; through a
 * proxy nobody can say where a name leads, so there only addresses are checked.
 */
export function registrySender(options: RegistrySendOptions): RegistrySender {
  const { lookup = systemLookup, connectTimeoutMs = 10_000 } = options;
  const proxies = proxiesIn(options.env);
  const connect = { timeout: connectTimeoutMs, lookup: lookup as never };
  const direct = new Agent({ connect, allowH2: false });
  const outside = new EnvHttpProxyAgent({ connect, allowH2: false, clientFactory: proxyPool, ...proxies });
  const guard = new RegistryGuard({ lookup, connectTimeoutMs, proxies });
  const agentFor = (asked: HttpRequest): Promise<Dispatcher> | Dispatcher => {
    if (asked.namedBy !== undefined) return guard.agentFor(asked.url, asked.namedBy);
    return isLoopback(asked.url.host) ? direct : outside;
  };
  return {
    send: async (asked) => exchanged(asked, await agentFor(asked), options),
    close: async () => {
      await Promise.all([direct.destroy(), outside.destroy(), guard.close()]);
    },
  };
}

async function exchanged(
  { method, url, headers, body, signal }: HttpRequest,
  dispatcher: Dispatcher,
  { answerTimeoutMs = 300_000, idleTimeoutMs = 60_000 }: RegistrySendOptions,
): Promise<HttpAnswer> {
  try {
    const answer = await send(url, {
      method,
      headers,
      dispatcher,
      headersTimeout: answerTimeoutMs,
      bodyTimeout: idleTimeoutMs,
      ...(body === undefined ? {} : { body: body as never }),
      ...(signal === undefined ? {} : { signal }),
    });
    return { status: answer.statusCode, headers: headersOf(answer.headers), body: told(answer.body) };
  } catch (error) {
    throw networkProblemOf(error);
  }
}

async function* told(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw networkProblemOf(error);
  }
}

function headersOf(given: Readonly<Record<string, string | readonly string[] | undefined>>): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(given)) {
    for (const value of [values ?? []].flat()) headers.append(name, value);
  }
  return headers;
}
