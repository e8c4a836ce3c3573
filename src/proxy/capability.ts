import { isJsonObject, type JsonObject } from "../core/json.ts";
import { memberValue, type RequestMessage } from "../relay/message.ts";

/** What a caller's client must be able to do for a server's question, as `ClientCapabilities` writes it. */
export function neededFor({ bytes, paramsAt, method }: RequestMessage): JsonObject {
  if (method === "sampling/createMessage") return { sampling: {} };
  if (method === "roots/list") return { roots: {} };
  const mode = memberValue(bytes, paramsAt, "mode") === "url" ? "url" : "form";
  return { elicitation: { [mode]: {} } };
}

/** Whether a client that declared `given` can do what is `needed`. */
export function isCapable(given: JsonObject, needed: JsonObject): boolean {
  return Object.entries(needed).every(([name, detail]) => {
    const declared = given[name];
    if (!isJsonObject(declared) || !isJsonObject(detail)) return false;
    if (detail["form"] !== undefined && declared["url"] === undefined) return true;
    return Object.keys(detail).every((key) => declared[key] !== undefined);
  });
}
