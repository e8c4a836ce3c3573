import type { request as httpRequest } from "undici";
import { controlPath, leaseMs } from "../broker/control.ts";
import { checkGrant } from "../broker/grant.ts";
import { noBill } from "../broker/tokens.ts";
import type { BrokerPort, ModelAccess, RunBill } from "../broker/types.ts";
import { BazaarError } from "../core/errors.ts";
import { isJsonObject } from "../core/json.ts";

export interface RemoteBrokerOptions {
  /** Base URL of a `claude-bazaar broker`: https, or http on a network that nobody else listens to. */
  readonly url: string;
  /** Its control key. */
  readonly key: string;
}

/** A broker that is a process of its own. Throws `BazaarError` OPTION_INVALID for a URL that can't be one. */
export function remoteBroker({ url, key }: RemoteBrokerOptions): BrokerPort {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol) || parsed.username !== "") {
    throw new BazaarError("OPTION_INVALID", "The broker's address is no URL.", "Give one like http://127.0.0.1:8788.");
  }
  const base = `${parsed.origin}${parsed.pathname.replace(/\/+$/, "")}`;
  const ask = (method: "POST" | "DELETE", path: string, body?: object) => asked(`${base}${path}`, key, method, body);
  return {
    open: async (grant) => {
      const { id, token } = await ask("POST", controlPath, checkGrant(grant));
      if (typeof id !== "string" || typeof token !== "string") throw failed("It gave no token.");
      return leased(base, token, `${controlPath}/${id}`, ask);
    },
  };
}

/** Why runs would not come to the model by this broker now, as a sentence; undefined when they would. */
export async function brokerTrouble({ url, key }: RemoteBrokerOptions): Promise<string | undefined> {
  // No run has this id: a broker that takes the key says so.
  const path = `${url.replace(/\/+$/, "")}${controlPath}/0`;
  const options = { method: "POST", headersTimeout: 5_000, bodyTimeout: 5_000 } as const;
  const answer = await (
    await client()
  )(path, { ...options, headers: { authorization: `Bearer ${key}` } }).catch(() => undefined);
  await answer?.body.dump();
  if (answer === undefined) return "It can't be reached.";
  if (answer.statusCode === 401) return "It refuses the control key.";
  return answer.statusCode === 404 ? undefined : "What answers at its address is no broker.";
}

/** Loaded with the first run. */
const client = async (): Promise<typeof httpRequest> => (await import("undici")).request;

type Ask = (method: "POST" | "DELETE", path: string) => Promise<Record<string, unknown>>;

/**
 * Renewed until it is closed: a host that is killed takes its runs' tokens with it. It is lost when the broker was started
 * anew and knows it no more, or could not be reached for as long as it goes on by itself.
 */
function leased(url: string, token: string, path: string, ask: Ask): ModelAccess {
  const lost = new AbortController();
  let until = performance.now() + leaseMs;
  const renew = async () => {
    const began = performance.now();
    try {
      await ask("POST", path);
      until = began + leaseMs;
    } catch (error) {
      // One that fails is made up for by the next.
      if (isForgotten(error) || performance.now() >= until) lost.abort();
    }
  };
  const timer = setInterval(() => void renew(), leaseMs / 3);
  timer.unref();
  const close = async () => {
    clearInterval(timer);
    const bill = await ask("DELETE", path).catch(() => lost.abort());
    return bill === undefined || !isJsonObject(bill["tokens"]) ? noBill : (bill as unknown as RunBill);
  };
  return { url, token, lost: lost.signal, close };
}

const forgotten = "It knows the run no more.";

function isForgotten(error: unknown): boolean {
  return error instanceof BazaarError && error.details["why"] === forgotten;
}

async function asked(
  url: string,
  key: string,
  method: "POST" | "DELETE",
  body?: object,
): Promise<Record<string, unknown>> {
  const headers = { authorization: `Bearer ${key}`, ...(body && { "content-type": "application/json" }) };
  const options = { method, headers, headersTimeout: 10_000, bodyTimeout: 10_000 };
  const answer = await (
    await client()
  )(url, { ...options, ...(body && { body: JSON.stringify(body) }) }).catch((cause: unknown) => {
    throw failed("It can't be reached.", cause);
  });
  const text = await answer.body.text().catch((cause: unknown) => {
    throw failed("It broke off.", cause);
  });
  if (answer.statusCode === 204) return {};
  const value = answer.statusCode < 300 ? jsonIn(text) : undefined;
  if (isJsonObject(value)) return value;
  throw failed(whyOf[answer.statusCode] ?? "It refused the run.");
}

const whyOf: Readonly<Record<number, string>> = { 401: "It refused the host's control key.", 404: forgotten };

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failed(why: string, cause?: unknown): BazaarError {
  const options = cause === undefined ? {} : { cause };
  const fix = "Tell whoever hosts this plugin.";
  return new BazaarError("BROKER_FAILED", "The model broker of this host does not work.", fix, {
    ...options,
    details: { why },
  });
}
