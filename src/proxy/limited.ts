import { modernVersion } from "../relay/meta.ts";
import { refusal } from "../access/refusal.ts";
import type { Admitted, Guards } from "./guards.ts";
import { refusedAs } from "../access/refusal-code.ts";
import { refusedCall } from "./refused-call.ts";
import { WholeResponse } from "../access/whole-response.ts";

/**
 * Answers a request for an MCP route within what its caller may ask at once and per minute. A call is over when its answer
 * is, also where that is a stream, or when its caller goes away.
 */
export async function limited(
  request: Request,
  { caller }: Admitted,
  { accounts, maxBodyBytes }: Pick<Guards, "accounts" | "maxBodyBytes">,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const entered = accounts.enter(caller, isNoticeStream(request) ? "stream" : "call");
  if (typeof entered !== "function") {
    const refused = await refusedCall(request, entered, maxBodyBytes);
    return refused instanceof Response ? refusedAs(refused, entered.code) : answer(refused);
  }
  try {
    return endedBy(request, await answer(request), entered);
  } catch (error) {
    entered();
    throw error;
  }
}

/** The same for the other routes, whose callers are scripts: what is over is told by the status. */
export async function limitedPlain(
  { caller }: Admitted,
  { accounts }: Pick<Guards, "accounts">,
  answer: () => Promise<Response>,
): Promise<Response> {
  const entered = accounts.enter(caller, "call");
  if (typeof entered !== "function") {
    const { code, message, retryAfter } = entered;
    return refusal(429, code, message, { "retry-after": String(retryAfter) });
  }
  try {
    return await answer();
  } finally {
    entered();
  }
}

/**
 * GET in the older protocol, a POST in that of 2026, where a header that differs from the body is refused. The older one does
 * not look at that header, so that it says nothing there.
 */
function isNoticeStream({ method, headers }: Request): boolean {
  if (method === "GET") return true;
  return headers.get("mcp-protocol-version") === modernVersion && headers.get("mcp-method") === "subscriptions/listen";
}

/** Bytes of a whole answer up to which nobody waits for its reader: a socket holds as much by itself. */
const smallBytes = 65_536;

/** The answer; `end` is called once it has gone out, or nobody reads on. */
function endedBy(request: Request, response: Response, end: () => void): Response {
  if (response instanceof WholeResponse && response.whole.byteLength > smallBytes) {
    // A caller who asks and never reads would fill the memory with one answer after the other.
    response.onLeft = end;
    request.signal.addEventListener("abort", end);
    return response;
  }
  const { status, statusText, headers } = response;
  // The body of a whole answer is not asked for: a stream would be made for it.
  const body = (headers.get("content-type") ?? "").startsWith("text/event-stream") ? response.body : null;
  if (body === null) {
    end();
    return response;
  }
  const reader = body.getReader();
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    try {
      const { done, value } = await reader.read();
      if (!done) return controller.enqueue(value);
      controller.close();
    } catch (error) {
      controller.error(error);
    }
    end();
  };
  const cancel = (reason: unknown) => {
    end();
    return reader.cancel(reason);
  };
  const stream = new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
  return new Response(stream, { status, statusText, headers });
}
