/** The API's own kinds of errors. */
type ErrorType =
  | "invalid_request_error"
  | "authentication_error"
  | "permission_error"
  | "not_found_error"
  | "request_too_large"
  | "rate_limit_error"
  | "overloaded_error"
  | "api_error";

const types: Readonly<Record<number, ErrorType>> = {
  401: "authentication_error",
  403: "permission_error",
  404: "not_found_error",
  413: "request_too_large",
  429: "rate_limit_error",
  529: "overloaded_error",
};

/** A refusal of ours in the API's own form. `final`: the client shall not try again. */
export function apiError(status: number, message: string, final = true): Response {
  const type = types[status] ?? (status < 500 ? "invalid_request_error" : "api_error");
  const headers = { "cache-control": "no-store", ...(final && { "x-should-retry": "false" }) };
  return Response.json({ type: "error", error: { type, message } }, { status, headers });
}

/** What a run reads of an answer that the API refused: these sentences for what concerns the host's account. */
const accountSentences: Readonly<Record<number, string>> = {
  401: "The API refused the broker's credentials.",
  402: "The API refused the broker's credentials.",
  403: "The API refused the broker's credentials.",
  404: "The API does not know this model, or not for this account.",
  429: "The API's rate limit is reached.",
  529: "The API is overloaded.",
};

/** A request's own faults, on whose words the client acts: it shortens, drops pictures, asks for fewer tokens. */
const ownFaults = [400, 413, 422];

/** Keys, addresses of mail, and ids of organizations, workspaces and accounts. */
const names = [
  /\bsk-[\w-]{6,}/g,
  /\b(?:org|wrkspc|workspace|acct|account|user|apikey)[-_][\w-]+/gi,
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /[\w.+-]+@[\w-]+\.[\w.-]+/g,
  /\bhttps?:\/\/\S+/gi,
];

/** The sentence of the API as a run may read it. `said` is the API's `error.message`. */
export function passableMessage(status: number, said: string): string {
  if (!ownFaults.includes(status)) return accountSentences[status] ?? "The API could not answer.";
  if (/credit|billing|balance|organi[sz]ation|workspace/i.test(said)) return "The API refused the request.";
  return names.reduce((text, name) => text.replaceAll(name, "[hidden]"), said).slice(0, 2_000);
}
