import { refusalCode } from "../access/refusal-code.ts";
import type { HubRequestRecord } from "./ports.ts";
import { sentBody } from "./sent-body.ts";

/** Tells a listener; what it throws is dropped. */
export function heard(listener: () => unknown): void {
  new Promise((resolve) => resolve(listener())).catch(() => {});
}

/**
 * Answers a request for `path` and tells of it once its answer has left, or its caller went away. `tellCaller` books who it is and
 * what to call then.
 */
export async function recorded(
  { method }: Request,
  path: string,
  listener: ((record: HubRequestRecord) => void) | undefined,
  answer: (tellCaller: (name: string, leave: () => void) => void) => Promise<Response>,
): Promise<Response> {
  const startedAt = performance.now();
  let caller: string | undefined;
  let leave = () => {};
  const response = await answer((name, leaving) => {
    caller = name;
    leave = leaving;
  });
  const code = refusalCode(response);
  const tell = (bytes: number) => {
    leave();
    const durationMs = performance.now() - startedAt;
    const { status } = response;
    const record = { method, path, status, bytes, durationMs, ...(caller !== undefined && { caller }) };
    heard(() => listener?.({ ...record, ...(code !== undefined && { code }) }));
  };
  const { status, headers } = response;
  if (response.body === null || method === "HEAD") {
    tell(0);
    return response.body === null ? response : new Response(null, { status, headers });
  }
  return new Response(
    sentBody(response.body, ({ bytes }) => tell(bytes)),
    { status, headers },
  );
}
