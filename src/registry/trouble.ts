import type { ErrorCode } from "../core/errors.ts";
import type { NetworkProblem } from "./network-problem.ts";
import type { FoundCredential } from "./types.ts";

/** What was asked of the registry, as the reader would say it. */
export type Doing = "preflight" | "look" | "read" | "read-blob" | "upload" | "put-manifest" | "token";

/** What was found wrong with an answer that a registry takes for a good one. */
export type Fault =
  | "digest-wrong"
  | "size-wrong"
  | "manifest-wrong"
  | "not-a-registry"
  | "redirect-refused"
  | "redirect-endless";

/** All that is known of a request that failed; nothing in it is secret. */
export interface Trouble {
  readonly doing: Doing;
  /** Host, e.g. `ghcr.io`. */
  readonly registry: string;
  /** `host/path`. */
  readonly name: string;
  /** Absent where no answer came. */
  readonly status?: number;
  /** Codes of the answer's `errors`, in capitals. */
  readonly codes: readonly string[];
  /** What the answer says, cleaned and cut; empty where it says nothing. */
  readonly said: string;
  /** Whether the answer is a web page. */
  readonly page: boolean;
  readonly network?: NetworkProblem;
  readonly fault?: Fault;
  /** More about `fault`: half a sentence. @default "" */
  readonly detail?: string;
  /** Undefined where the registry has asked for no credential yet. */
  readonly found: FoundCredential | undefined;
  /** Whether the request carried a token of the registry's own, so that the credential itself was taken. */
  readonly withToken: boolean;
  /** What the answer asks to wait, milliseconds. */
  readonly waitMs?: number;
  /** How long this one request took, milliseconds. */
  readonly elapsedMs: number;
}

/** One named way to fail: the first row of the table whose `when` holds is what is told. */
export interface FailureRow {
  /** Stands in `details.failure` of the error. */
  readonly name: string;
  readonly code: ErrorCode;
  when(trouble: Trouble): boolean;
  problem(trouble: Trouble): string;
  fix(trouble: Trouble): string;
}

/** With which credential it was asked, for a sentence. */
export function asWhom({ found }: Trouble): string {
  if (found === undefined) return "without a credential";
  return found.credential === undefined ? `without a credential (${found.source})` : `with ${found.source}`;
}

export function isAnonymous({ found }: Trouble): boolean {
  return found?.credential === undefined;
}

export function isRefusal({ status }: Trouble): boolean {
  return status === 401 || status === 403;
}

/** What the registry itself said, as a sentence's end. */
export function quoted({ said }: Trouble): string {
  return said === "" ? "" : ` It says: "${said}".`;
}

export const verbs: Readonly<Record<Doing, string>> = {
  preflight: "push to",
  look: "read",
  read: "read",
  "read-blob": "read from",
  upload: "upload to",
  "put-manifest": "push to",
  token: "get a token for",
};
