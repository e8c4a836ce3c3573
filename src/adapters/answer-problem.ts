import { Buffer } from "node:buffer";
import { BazaarError } from "../core/errors.ts";
import { isJsonObject } from "../core/json.ts";
import { inOneLine } from "../relay/message-kind.ts";

/**
 * What a refusing HTTP status means for the request `id`: `response` where its body is the JSON-RPC response to it, and an
 * error that says no more than status and code: the server's own words may hold whatever it was given.
 */
export function answerProblem(
  status: number,
  body: Uint8Array,
  id: number | undefined,
): { response?: Uint8Array; error: BazaarError } {
  const said = jsonIn(body);
  const code = codeIn(said);
  const details = { status, ...(code !== undefined && { code }) };
  const error = refusedError(status, details);
  const answers = code !== undefined && isJsonObject(said) && id !== undefined && said["id"] === id;
  return answers ? { response: inOneLine(body), error } : { error };
}

function refusedError(status: number, details: object): BazaarError {
  if (status === 401 || status === 403) {
    const problem = `The MCP server refuses the host's credentials (HTTP ${status}).`;
    const fix = "Check the server's `headers` and the variables in them.";
    return new BazaarError("UPSTREAM_UNAVAILABLE", problem, fix, { details: { ...details, unhandled: true } });
  }
  const problem =
    status < 300
      ? "The MCP server answered with something else than JSON or events."
      : `The MCP server answered with HTTP ${status}.`;
  const fix =
    status < 400 && status >= 300 ? "Give the address that it redirects to as its `url`." : "Look at the server.";
  return new BazaarError("UPSTREAM_FAILED", problem, fix, { details: { ...details } });
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString());
  } catch {
    return undefined;
  }
}

function codeIn(said: unknown): number | undefined {
  const error = isJsonObject(said) ? said["error"] : undefined;
  const code = isJsonObject(error) ? error["code"] : undefined;
  return typeof code === "number" ? code : undefined;
}
