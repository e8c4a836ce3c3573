import { Readable } from "node:stream";
import { EnvHttpProxyAgent, request } from "undici";
import type { Upstream } from "../broker/types.ts";
import { BazaarError } from "../core/errors.ts";
import { proxyPool } from "./proxy-pool.ts";
import { proxiesIn } from "./proxy-variables.ts";

type Variables = Readonly<Record<string, string | undefined>>;

export interface ModelUpstream {
  readonly send: Upstream;
  /** Ends what is under way. */
  close(): Promise<void>;
}

/**
 * The Messages API at `base`, by the proxies that `env` names. Certificates are Node's, with NODE_EXTRA_CA_CERTS of this
 * process. Connections are kept; an answer may take as long as its run. `send` rejects with `Unreachable` where a proxy
 * is the reason. Throws `BazaarError` OPTION_INVALID.
 */
export function modelUpstream(base: string, env: Variables): ModelUpstream {
  const url = checkedBase(base);
  const agent = new EnvHttpProxyAgent({
    // The run's own end is the limit: a model that thinks may be silent for longer than any other.
    headersTimeout: 0,
    bodyTimeout: 0,
    connectTimeout: 30_000,
    clientFactory: proxyPool,
    ...proxiesIn(env),
  });
  const send: Upstream = async ({ path, headers, body, signal }) => {
    const options = { method: "POST" as const, headers, body, signal, dispatcher: agent };
    const answer = await request(`${url}${path}`, options);
    return { status: answer.statusCode, headers: headersOf(answer.headers), body: webStream(answer.body) };
  };
  return { send, close: () => agent.destroy() };
}

function checkedBase(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new BazaarError(
      "OPTION_INVALID",
      "The address of the model is no URL.",
      "Give one such as https://api.anthropic.com as ANTHROPIC_BASE_URL, or to the broker with --upstream.",
    );
  }
  if (url.username !== "" || url.password !== "") {
    const problem = "The address of the model holds a name or password.";
    throw new BazaarError("OPTION_INVALID", problem, "Give them as a header, in ANTHROPIC_CUSTOM_HEADERS.");
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

function headersOf(given: Readonly<Record<string, string | readonly string[] | undefined>>): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(given)) {
    for (const value of [values ?? []].flat()) headers.append(name, value);
  }
  return headers;
}

/** Chunk by chunk, none ahead of its reader. */
function webStream(body: Readable): ReadableStream<Uint8Array> {
  const chunks = body.iterator({ destroyOnReturn: true });
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const next = (await chunks.next()) as IteratorResult<Buffer, undefined>;
    if (next.done) controller.close();
    else controller.enqueue(next.value);
  };
  const cancel = async () => {
    body.on("error", () => {});
    body.destroy();
  };
  return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}
