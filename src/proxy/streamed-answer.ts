import { SseReader } from "../relay/sse-events.ts";
import { isJsonObject } from "../core/json.ts";
import { jsonAnswer } from "./rpc.ts";

/** Bytes of one message; no answer of a tool of our own is near it. */
const limit = 67_108_864;

/** The same answer for a caller that takes no stream: of a stream, the answer at its end, and nothing of what came before. */
export async function wholeAnswer(response: Response, id: string | number): Promise<Response> {
  if (!(response.headers.get("content-type") ?? "").startsWith("text/event-stream")) return response;
  let answer: Uint8Array | undefined;
  const take = (data: Uint8Array) => {
    const message = JSON.parse(new TextDecoder().decode(data)) as unknown;
    if (isJsonObject(message) && message["id"] === id && message["method"] === undefined) answer = data;
  };
  const reader = new SseReader({ event: take, overflow: () => {} }, limit);
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) reader.push(part);
  if (answer === undefined) throw new Error("a stream without its answer");
  return jsonAnswer(Uint8Array.from(answer), response.status);
}
