/** What a server wants as proof of who asks (RFC 9110, 11.6.1). */
export interface Challenge {
  /** In small letters, e.g. `bearer`. */
  readonly scheme: string;
  /** By name in small letters. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Longer headers are no challenge that anybody means. */
const maxHeader = 16_384;

const scheme = /[\s,]*([!#$%&'*+.^`|~\w-]+)(?=\s|,|$)(?!\s*=)/y;
const parameter = /[\s,]*([!#$%&'*+.^`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y;
/** The form of `Negotiate`'s token: read over. */
const token68 = /\s+[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/y;

/**
 * The challenges of `WWW-Authenticate`: several in one header, commas in quotes, parameters of any case. What can't be
 * read ends the list; never throws.
 */
export function challengesOf(header: string | null): Challenge[] {
  const text = header === null || header.length > maxHeader ? "" : header;
  const found: Challenge[] = [];
  let at = 0;
  for (;;) {
    const name = take(scheme, text, at);
    if (name === undefined) return found;
    at = name.end;
    const parameters: Record<string, string> = {};
    for (let one = take(parameter, text, at); one !== undefined; one = take(parameter, text, at)) {
      const [, key = "", quoted, plain = ""] = one.match;
      parameters[key.toLowerCase()] ??= quoted?.replace(/\\(.)/g, "$1") ?? plain;
      at = one.end;
    }
    if (Object.keys(parameters).length === 0) at = take(token68, text, at)?.end ?? at;
    found.push({ scheme: (name.match[1] ?? "").toLowerCase(), parameters });
  }
}

function take(
  pattern: RegExp,
  text: string,
  at: number,
): { readonly match: RegExpExecArray; readonly end: number } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : { match, end: pattern.lastIndex };
}
