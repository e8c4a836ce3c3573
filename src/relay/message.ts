import { type Bytes, endsWithObject, type Member, membersOf, type Range, valueAt } from "./json-bytes.ts";

/** What a JSON-RPC message is and where its parts stand; its content was not parsed. */
export type Message = ResponseMessage | RequestMessage | NotificationMessage;

interface Parts {
  readonly bytes: Bytes;
}

export interface ResponseMessage extends Parts {
  readonly kind: "response";
  readonly id: unknown;
  readonly idAt: Range;
  /** Of the result or of the error. */
  readonly bodyAt: Range;
  readonly isError: boolean;
}

export interface RequestMessage extends Parts {
  readonly kind: "request";
  readonly id: string | number;
  readonly idAt: Range;
  readonly method: string;
  readonly paramsAt: Range | undefined;
}

export interface NotificationMessage extends Parts {
  readonly kind: "notification";
  readonly method: string;
  readonly paramsAt: Range | undefined;
}

/** The names that make a message what it is. Two of one name would be read differently by different readers. */
const known = new Set(["jsonrpc", "id", "method", "params", "result", "error"]);

/** What the bytes of one JSON text are; undefined for what is no JSON-RPC message. Never throws. */
export function readMessage(given: Uint8Array): Message | undefined {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const members = membersOf(bytes);
  if (members === undefined || !endsWithObject(bytes, members)) return undefined;
  const parts = new Map<string, Member>();
  for (const member of members) {
    if (known.has(member.key) && parts.has(member.key)) return undefined;
    parts.set(member.key, member);
  }
  const version = parts.get("jsonrpc");
  if (version === undefined || bytes.toString("latin1", version.start, version.end) !== '"2.0"') return undefined;
  return parts.has("method") ? called(bytes, parts) : response(bytes, parts);
}

function called(bytes: Bytes, parts: ReadonlyMap<string, Member>): Message | undefined {
  const methodAt = parts.get("method");
  const method = methodAt && valueAt(bytes, methodAt);
  if (typeof method !== "string") return undefined;
  const paramsAt = parts.get("params");
  const idAt = parts.get("id");
  if (idAt === undefined) return { kind: "notification", bytes, method, paramsAt };
  const id = valueAt(bytes, idAt);
  return typeof id === "string" || typeof id === "number"
    ? { kind: "request", bytes, id, idAt, method, paramsAt }
    : undefined;
}

function response(bytes: Bytes, parts: ReadonlyMap<string, Member>): ResponseMessage | undefined {
  const result = parts.get("result");
  const error = parts.get("error");
  const idAt = parts.get("id");
  const bodyAt = result ?? error;
  if (idAt === undefined || bodyAt === undefined || (result !== undefined && error !== undefined)) return undefined;
  return { kind: "response", bytes, id: valueAt(bytes, idAt), idAt, bodyAt, isError: error !== undefined };
}

/** The member of an object inside a message, without a parse of the others. The last one counts, as in `JSON.parse`. */
export function memberAt(bytes: Bytes, at: Range | undefined, key: string): Range | undefined {
  return at && membersOf(bytes, at.start)?.findLast((member) => member.key === key);
}

/** The value of such a member, parsed. */
export function memberValue(bytes: Bytes, at: Range | undefined, key: string): unknown {
  const found = memberAt(bytes, at, key);
  return found && valueAt(bytes, found);
}
