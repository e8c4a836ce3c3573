import type { RequestMessage } from "./message.ts";
import type { ServerQuestion } from "./types.ts";

/** A question of a server that was not answered yet. */
export interface Asked {
  readonly message: RequestMessage;
}

/** The question in a form that can be answered once, by `send`, for as long as it stands in `open`. */
export function asked(
  message: RequestMessage,
  open: Map<string | number, Asked>,
  send: (text: string) => void,
): ServerQuestion {
  const { id } = message;
  const entry: Asked = { message };
  open.set(id, entry);
  return {
    message,
    answer: (kind, body) => {
      if (open.get(id) !== entry) return;
      open.delete(id);
      const text = typeof body === "string" ? body : Buffer.from(body).toString("utf8");
      send(`{"jsonrpc":"2.0","id":${JSON.stringify(id)},"${kind}":${text}}`);
    },
  };
}

/** The answer to a question that nobody can be asked. A caller without folders has none, which is no failure. */
export function refused(
  question: ServerQuestion,
  why = "Nobody can be asked: it is not clear whose call it is for.",
): void {
  const { method } = question.message;
  if (method === "roots/list") return question.answer("result", '{"roots":[]}');
  const error = isQuestion(method) ? { code: -32_603, message: why } : { code: -32_601, message: "Method not found" };
  question.answer("error", JSON.stringify(error));
}

export function isQuestion(method: string): boolean {
  return method === "elicitation/create" || method === "sampling/createMessage" || method === "roots/list";
}
