import type { JsonObject } from "../core/json.ts";
import { RpcFault, rpcCodes } from "./rpc.ts";

/** Which member of a request's params `Mcp-Name` repeats. */
const named: Readonly<Record<string, string>> = {
  "tools/call": "name",
  "prompts/get": "name",
  "resources/read": "uri",
};

/**
 * Holds the headers of 2026-07-28 against the body that was classified already: what a gateway in front let through by
 * its headers must be what is done. Throws `RpcFault` -32020.
 */
export function checkStandardHeaders(headers: Headers, method: string, params: JsonObject): void {
  if (headers.get("mcp-protocol-version") === null) throw mismatch("the MCP-Protocol-Version header is missing");
  if (headers.get("mcp-method") === null) throw mismatch("the Mcp-Method header is missing");
  const member = Object.hasOwn(named, method) ? named[method] : undefined;
  if (member === undefined) return;
  const body = params[member];
  const header = headers.get("mcp-name");
  if (typeof body !== "string") return;
  if (header === null) throw mismatch("the Mcp-Name header is missing");
  if (decoded(header) !== body) throw mismatch(`the Mcp-Name header is not the ${member} of the body`);
}

/** Names that no header can hold travel as `=?base64?…?=`. */
function decoded(header: string): string | undefined {
  const value = header.trim();
  const coded = /^=\?base64\?(.*)\?=$/.exec(value)?.[1];
  if (coded === undefined) return value;
  const bytes = Buffer.from(coded, "base64");
  return bytes.toString("base64") === coded ? bytes.toString("utf8") : undefined;
}

function mismatch(problem: string): RpcFault {
  return new RpcFault(rpcCodes.headerMismatch, `Bad Request: the request headers and body disagree: ${problem}`);
}
