import { isLoopback } from "../../registry/reference.ts";
import { proxiesIn } from "../proxy-variables.ts";
import { LostAnswer, lostAnswerOf } from "./lost-answer.ts";
import type { GithubOptions } from "./types.ts";

const maxHops = 5;
/** Bytes of an answer; GitHub's own largest, a blob of 100 MB in base64, stays below. */
const maxAnswer = 160_000_000;

/**
 * `fetch` for Octokit: the answer is read whole before it is handed on, so that one that breaks off is a failure and not
 * an empty text; redirects are followed, without the token where they lead to another origin. Rejects with `LostAnswer`,
 * and with the signal's reason when it fires.
 */
export function githubFetch({ env = {}, signal }: GithubOptions, answerMs: number): typeof fetch {
  const proxies = proxiesIn(env);
  const isProxied = proxies.httpProxy !== "" || proxies.httpsProxy !== "";
  // undici costs the start more than all the rest, so it is loaded where there is a proxy only.
  const proxied = async () => (await import("./proxied-fetch.ts")).proxiedFetch(proxies);
  const send = async (url: URL, init: RequestInit): Promise<Response> => {
    const way = isProxied && !isLoopback(url.host) ? await proxied() : fetch;
    return await way(url, init);
  };
  return async (input, init = {}) => {
    signal?.throwIfAborted();
    const limit = AbortSignal.timeout(answerMs);
    const given = [limit, signal, init.signal].filter((one) => one instanceof AbortSignal);
    try {
      return await followed(send, new URL(input instanceof Request ? input.url : input), {
        ...init,
        redirect: "manual",
        signal: AbortSignal.any(given),
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw lostAnswerOf(error);
    }
  };
}

type Way = (url: URL, init: RequestInit) => Promise<Response>;

async function followed(send: Way, first: URL, given: RequestInit): Promise<Response> {
  let url = first;
  for (let hops = 0; ; hops += 1) {
    const home = url.origin === first.origin;
    const answer = await send(url, home ? given : { ...given, headers: withoutToken(given.headers) });
    const location = redirectOf(answer, given.method ?? "GET");
    if (location === undefined) return await whole(answer);
    await answer.body?.cancel();
    if (hops === maxHops) throw new LostAnswer("sends from one address to the next without end", false);
    url = new URL(location, url);
    const plain = url.protocol === "http:" && !isLoopback(url.host);
    if (plain) throw new LostAnswer("sends on to an address without encryption", false);
    // What is to be changed is known to the API only; the body of a request is nobody else's business.
    if (given.body && url.origin !== first.origin) throw new LostAnswer("sends a change on to another host", false);
  }
}

/** GitHub answers so for a repository that was renamed. A change is made again only where its method stays. */
function redirectOf({ status, headers }: Response, method: string): string | undefined {
  const stays = status === 307 || status === 308;
  const reads = (status === 301 || status === 302 || status === 303) && (method === "GET" || method === "HEAD");
  return stays || reads ? (headers.get("location") ?? undefined) : undefined;
}

function withoutToken(headers: RequestInit["headers"]): Headers {
  const kept = new Headers(headers);
  kept.delete("authorization");
  return kept;
}

/** Octokit takes what it can't read for an empty text, and what is no JSON for a text. */
async function whole(answer: Response): Promise<Response> {
  const { status, statusText } = answer;
  if (Number(answer.headers.get("content-length") ?? 0) > maxAnswer) throw new LostAnswer("answers without end", true);
  const bytes = await answer.arrayBuffer();
  const headers = new Headers(answer.headers);
  // It is decoded already.
  headers.delete("content-encoding");
  headers.delete("content-length");
  const json = headers.get("content-type")?.includes("json") === true;
  const empty = status === 204 || status === 205 || status === 304;
  if (status < 300 && json && !empty) requireJson(bytes);
  return new Response(empty ? null : bytes, { status, statusText, headers });
}

function requireJson(bytes: ArrayBuffer): void {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new LostAnswer("sent an answer that is not whole", true);
  }
}
