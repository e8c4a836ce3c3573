import { isJsonObject, type JsonObject } from "../core/json.ts";
import type { Session } from "./sessions.ts";

/** Takes the answer of a client to what a server asked it. One that nobody waits for is dropped. */
export function responded(session: Session | undefined, body: JsonObject): void {
  const { id } = body;
  const question = typeof id === "string" ? session?.asked.get(id) : undefined;
  if (typeof id !== "string" || question === undefined) return;
  session?.asked.delete(id);
  if (body["error"] === undefined) question.answer("result", JSON.stringify(body["result"] ?? {}));
  else question.answer("error", JSON.stringify(body["error"]));
}

/** Takes a notification of a client: that a request is of no use any more. Of the others no server here has a use. */
export function notified(session: Session | undefined, body: JsonObject): void {
  if (body["method"] !== "notifications/cancelled" || !isJsonObject(body["params"])) return;
  const { requestId, reason } = body["params"];
  session?.calls.get(JSON.stringify(requestId))?.(typeof reason === "string" ? reason.slice(0, 200) : "cancelled");
}
