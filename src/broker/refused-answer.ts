import { isJsonObject } from "../core/json.ts";
import { apiError, passableMessage } from "./api-error.ts";
import { upTo } from "./model-request.ts";
import type { UpstreamResponse, UpstreamTrouble } from "./types.ts";

const maxErrorBytes = 65_536;

/**
 * An answer that is no success, as the run may read it: the API's status in a body of ours. What the API said goes to
 * the broker's owner, since it may name the account.
 */
export async function refusedAnswer(
  answer: UpstreamResponse,
  onTrouble: (trouble: UpstreamTrouble) => void,
): Promise<Response> {
  if (answer.status < 400 || answer.status > 599) return unreadable(answer, onTrouble);
  const said = await messageIn(answer.body);
  onTrouble({ status: answer.status, message: said.slice(0, 500) });
  const response = apiError(answer.status, passableMessage(answer.status, said), isFinal(answer));
  for (const name of ["retry-after", "retry-after-ms", "request-id"]) {
    const value = answer.headers.get(name);
    if (value !== null) response.headers.set(name, value);
  }
  return response;
}

/** A redirect, which would carry the key elsewhere, or an answer that is compressed and can't be counted. */
async function unreadable(answer: UpstreamResponse, onTrouble: (trouble: UpstreamTrouble) => void): Promise<Response> {
  await answer.body.cancel();
  const message = answer.status === 200 ? "a compressed answer, which was not asked for" : "an answer of no use";
  onTrouble({ status: answer.status, message });
  return apiError(502, "The API's answer can't be passed on.");
}

/** Wrong credentials stay wrong; what else may be tried again, the API says, or the client knows by the status. */
function isFinal({ status, headers }: UpstreamResponse): boolean {
  return [401, 402, 403].includes(status) || headers.get("x-should-retry") === "false";
}

async function messageIn(body: ReadableStream<Uint8Array>): Promise<string> {
  const bytes = await upTo(body, maxErrorBytes).catch(() => undefined);
  const text = bytes === undefined ? "" : new TextDecoder().decode(bytes);
  try {
    const value: unknown = JSON.parse(text);
    const error = isJsonObject(value) ? value["error"] : undefined;
    return isJsonObject(error) && typeof error["message"] === "string" ? error["message"] : "";
  } catch {
    return text.slice(0, 500);
  }
}
