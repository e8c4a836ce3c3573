const codes = new WeakMap<Response, string>();

/** The same response, known to be a refusal with that code: what it says is for the caller, this is for the host. */
export function refusedAs(response: Response, code: string): Response {
  codes.set(response, code);
  return response;
}

/** Undefined for what is no refusal. */
export function refusalCode(response: Response): string | undefined {
  return codes.get(response);
}
