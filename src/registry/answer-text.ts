import { bytesUpTo } from "../core/bytes-up-to.ts";
import { isJsonObject, parseJson } from "../core/json.ts";
import { decodeText } from "../core/text.ts";
import type { HttpAnswer } from "./types.ts";

/** Bytes of an error's body that are read. */
const maxErrorBody = 65_536;
/** Characters of a registry's own words that are told on. */
const maxSaid = 300;

/** What an answer that is an error says. */
export interface ErrorText {
  readonly codes: readonly string[];
  readonly said: string;
  readonly page: boolean;
  /** The body as it came, for what else may be looked for in it. Never told on. */
  readonly raw: string;
}

/** Reads at most `limit` bytes of a body and ends it; undefined where it has more. */
export async function bodyBytes(answer: HttpAnswer, limit: number): Promise<Uint8Array | undefined> {
  return await bytesUpTo(answer.body, limit);
}

/** Ends a body that nobody wants. A little is read, so that the connection can be used again. */
export async function drop(answer: HttpAnswer): Promise<void> {
  await bodyBytes(answer, maxErrorBody).catch(() => undefined);
}

/**
 * The codes and messages of an error in the form of the OCI Distribution Specification (`{"errors": [{code, message,
 * detail}]}`), or of what comes near it. `secrets` are taken out, whatever the registry repeats.
 */
export async function errorText(answer: HttpAnswer, secrets: readonly string[]): Promise<ErrorText> {
  const bytes = await bodyBytes(answer, maxErrorBody).catch(() => undefined);
  const raw = decodeText(bytes ?? new Uint8Array());
  const page = /^text\/html/i.test(answer.headers.get("content-type") ?? "") || /^\s*<(?:!doctype|html)/i.test(raw);
  const { value } = parseJson(raw);
  if (!isJsonObject(value)) return { codes: [], said: page ? "" : cleaned(raw, secrets), page, raw };
  const listed = Array.isArray(value["errors"]) ? value["errors"].filter(isJsonObject) : [];
  const errors = listed.length > 0 ? listed : [value];
  const codes = errors.flatMap((one) => (typeof one["code"] === "string" ? [one["code"].toUpperCase()] : []));
  const texts = errors.flatMap((one) =>
    ["message", "details", "error", "error_description"]
      .map((key) => one[key])
      .filter((text) => typeof text === "string"),
  );
  return { codes, said: cleaned(texts.join("; "), secrets), page, raw };
}

/**
 * A foreign text that may be shown: on one line, without control characters, without the queries of URLs (which are
 * signatures often) and without credentials.
 */
export function cleaned(text: string, secrets: readonly string[]): string {
  let plain = text.slice(0, maxErrorBody);
  for (const secret of secrets) if (secret.length > 3) plain = plain.replaceAll(secret, "…");
  plain = plain
    .replace(/\b((?:https?:)?\/\/)[^\s/@"']*@/gi, "$1")
    .replace(/\?[^\s"']*=[^\s"']*/g, "")
    .replace(/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi, "$1 …")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .replaceAll('"', "'")
    .replace(/\.$/, "");
  return plain.length > maxSaid ? `${plain.slice(0, maxSaid)}…` : plain;
}
