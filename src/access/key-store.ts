import { AllowList } from "./allow-list.ts";
import { callerId } from "./bearer.ts";

/** Who a key belongs to, and what it is good for. */
export interface KeyGrant {
  /** As in `CallRecord.caller`. */
  readonly caller: string;
  /** Milliseconds since 1970 from which on the key is none. @default it stays good */
  readonly expiresAt?: number;
  /** What may be called with it. @default everything */
  readonly allow?: AllowList;
}

/** Keys that may change while the host runs; `openKeyFile` makes one. */
export interface KeyStore {
  /** What the key with that SHA-256 (hex, small letters) is good for; also when it has expired. Never throws. */
  find(digest: string): KeyGrant | undefined;
}

/** One key of a file. */
export interface NamedKey extends KeyGrant {
  /** Keys of one name are one caller. */
  readonly name: string;
  /** 64 hex digits. */
  readonly sha256: string;
  /** From 1. */
  readonly line: number;
}

/** A line that grants nothing. Says what is wrong with it and never what stands there: it may be a key. */
export interface KeyFileFault {
  readonly line: number;
  readonly problem: string;
}

export interface KeyFileContent {
  readonly keys: readonly NamedKey[];
  readonly faults: readonly KeyFileFault[];
}

/** Who a name may belong to: also an e-mail address. */
export const keyName = /^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$/;

/**
 * The keys of a file: one a line, `name sha256-hex [expires=2027-01-31T00:00:00Z] [tools=command:draft,db_*]`; lines that
 * are empty or begin with `#` say nothing.
 */
export function parseKeyFile(text: string): KeyFileContent {
  const keys = new Map<string, NamedKey>();
  const faults: KeyFileFault[] = [];
  text.split("\n").forEach((raw, index) => {
    const line = index + 1;
    const words = raw
      .replace(/^\uFEFF/, "")
      .trim()
      .split(/[ \t]+/);
    if (words[0] === "" || words[0]?.startsWith("#")) return;
    const key = keyOf(words, line);
    if (typeof key === "string") faults.push({ line, problem: key });
    else if (keys.has(key.sha256))
      faults.push({ line, problem: `is the key of line ${keys.get(key.sha256)?.line} again` });
    else keys.set(key.sha256, key);
  });
  return { keys: [...keys.values()], faults };
}

/** A line of the file, without its end. */
export function keyLine(name: string, sha256: string, expiresAt?: number, tools?: readonly string[]): string {
  const expires = expiresAt === undefined ? "" : ` expires=${new Date(expiresAt).toISOString().replace(".000Z", "Z")}`;
  return `${name} ${sha256}${expires}${tools === undefined ? "" : ` tools=${tools.join(",")}`}`;
}

/** The key, or what is wrong with its line. */
function keyOf([name = "", sha256 = "", ...fields]: readonly string[], line: number): NamedKey | string {
  if (!keyName.test(name)) return "does not begin with a name";
  if (!/^[0-9a-f]{64}$/.test(sha256)) return "has no SHA-256 of a key (64 hex digits) behind the name";
  let expiresAt: number | undefined;
  let allow: AllowList | undefined;
  for (const field of fields) {
    const [what, value] = [field.slice(0, field.indexOf("=")), field.slice(field.indexOf("=") + 1)];
    if (what === "expires" && expiresAt === undefined) {
      expiresAt = instantOf(value);
      if (expiresAt === undefined) return "has an `expires` that is no date such as 2027-01-31 or 2027-01-31T12:00:00Z";
    } else if (what === "tools" && allow === undefined) {
      try {
        allow = new AllowList(value.split(","));
      } catch {
        return "has `tools` that name none";
      }
    } else {
      // A restriction that is not understood must not be taken for none.
      return "has something other than one `expires=` and one `tools=` behind the SHA-256";
    }
  }
  const caller = callerId("name", name);
  return { name, sha256, line, caller, ...(expiresAt !== undefined && { expiresAt }), ...(allow && { allow }) };
}

/** Milliseconds since 1970 of an ISO date (its start, UTC) or date and time; undefined for anything else. */
export function instantOf(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/.test(text)) return undefined;
  const at = Date.parse(text);
  if (Number.isNaN(at)) return undefined;
  // Date.parse takes 30 February for 2 March.
  const day = Number(text.slice(8, 10));
  const days = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
  return day <= days ? at : undefined;
}
