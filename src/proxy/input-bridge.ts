import { isJsonObject, type Json, type JsonObject } from "../core/json.ts";
import { valueAt } from "../relay/json-bytes.ts";
import { memberValue, type ResponseMessage } from "../relay/message.ts";
import type { Reply } from "./reply.ts";
import type { Session } from "./sessions.ts";

/** What a server of 2026-07-28 wants to be asked before it goes on. */
export interface InputWanted {
  readonly requests: readonly (readonly [key: string, request: JsonObject])[];
  /** To be given back as it is. */
  readonly state: Json | undefined;
}

/** What the result of a server of 2026-07-28 wants to be asked; undefined for a result that is the last. */
export function inputWanted({ bytes, bodyAt, isError }: ResponseMessage): InputWanted | undefined {
  if (isError || memberValue(bytes, bodyAt, "resultType") !== "input_required") return undefined;
  const result = valueAt(bytes, bodyAt);
  if (!isJsonObject(result)) return undefined;
  const { inputRequests: given, requestState: state } = result;
  const requests = Object.entries(isJsonObject(given) ? given : {});
  return { requests: requests.filter((entry): entry is [string, JsonObject] => isJsonObject(entry[1])), state };
}

/**
 * Asks a client of a protocol with a handshake, on the stream of its call, what a server of 2026-07-28 wants to know.
 * Resolves with `inputResponses`, or undefined when the client refused. `asked` gets the ids of the questions.
 */
export async function askedByStream(
  { requests }: InputWanted,
  session: Session,
  reply: Reply,
  asked: Set<string>,
): Promise<JsonObject | undefined> {
  const answers = requests.map(async ([key, request]) => {
    const id = `bazaar-${crypto.randomUUID()}`;
    const answered = Promise.withResolvers<string | undefined>();
    asked.add(id);
    session.asked.set(id, {
      answer: (kind, body) => answered.resolve(kind === "result" ? Buffer.from(body).toString("utf8") : undefined),
    });
    const { method, params } = request;
    void reply.tell(Buffer.from(JSON.stringify({ jsonrpc: "2.0", id, method, params })), []);
    return [key, await answered.promise] as const;
  });
  const all = await Promise.all(answers);
  if (all.some(([, body]) => body === undefined)) return undefined;
  return Object.fromEntries(all.map(([key, body]) => [key, JSON.parse(body ?? "{}") as JsonObject]));
}
