import { isPlaceholder, isRandom } from "../core/secrets.ts";

/** A value that a client's configuration holds openly where a variable belongs. */
export interface LiteralCredential {
  /** What holds it, e.g. `the header "X-Key"`. Never the value. */
  readonly what: string;
  /** A text that stands near it in the file, to find its line by. */
  readonly near: string;
}

/**
 * The credentials in a JSON value that are written out: headers whose value is not a variable, environment variables and
 * arguments with a name that says what they are, passwords and keys in URLs. Where the client does not read the value as
 * its configuration (`isWiring` false), headers and variables count only with a value that looks random.
 */
export function literalCredentials(value: unknown, isWiring = true): LiteralCredential[] {
  if (typeof value === "string") return [...inUrls(value), ...inHeaderLines(value)];
  if (typeof value !== "object" || value === null) return [];
  const inside = (inner: unknown) => literalCredentials(inner, isWiring);
  if (Array.isArray(value)) return (isWiring ? inArguments(value) : []).concat(value.flatMap(inside));
  return Object.entries(value).flatMap(([key, inner]) => inMember(key, inner, isWiring).concat(inside(inner)));
}

/** The credentials among the words of a shell line or of a command in one text. */
export function inCommand(line: string): LiteralCredential[] {
  const words = Array.from(line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g), ([word]) => word.replaceAll(/["']/g, ""));
  // A header in a command is found in any text: see `inHeaderLines`.
  return inArguments(
    words.filter((word) => !/^authorization:/i.test(word)),
    (value) => value.length >= 8 && /\d/.test(value) && /\D/.test(value),
  );
}

function inMember(key: string, value: unknown, isWiring: boolean): LiteralCredential[] {
  if (key === "command" && typeof value === "string" && isWiring) return inCommand(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const members = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  const counts = (one: string) => isWiring || (one.length >= 16 && isRandom(one));
  if (key === "headers") {
    return members
      .filter(([, one]) => !isVariableHeader(one) && counts(one))
      .map(([name]) => ({ what: `the header "${name}"`, near: JSON.stringify(name) }));
  }
  if (key !== "env") return [];
  return members
    .filter(([name, one]) => isCredential(name, one) && counts(one))
    .map(([name]) => ({ what: `the environment variable ${name}`, near: JSON.stringify(name) }));
}

/** `--api-key VALUE`, `--token=VALUE`, `TOKEN=VALUE`, and what `--header` names. */
function inArguments(list: readonly unknown[], counts: (value: string) => boolean = () => true): LiteralCredential[] {
  return list.flatMap((item, at) => {
    if (typeof item !== "string") return [];
    const [, name = item, joined] = /^([\w-]+)=(.*)$/s.exec(item) ?? [];
    const next = list[at + 1];
    const value = joined ?? (name.startsWith("-") && typeof next === "string" ? next : "");
    if (isCredential(name, value) && counts(value)) return [{ what: `the argument ${name}`, near: name }];
    const header = /^([\w-]+)\s*:\s*(.+)$/s.exec(item);
    if (header !== null && /^(?:authorization|cookie|(?:x-)?[\w-]*(?:key|token|secret))$/i.test(header[1]!)) {
      const what = `the header "${header[1]!}" in an argument`;
      return isVariableHeader(header[2]!) || !counts(header[2]!) ? [] : [{ what, near: header[1]! }];
    }
    return /\s/.test(item) ? inCommand(item) : [];
  });
}

function inUrls(text: string): LiteralCredential[] {
  if (!text.includes("://")) return [];
  const users = [...text.matchAll(/:\/\/([^\s/:@"'`]{1,256}):([^\s/@"'`]{1,512})@/g)]
    .filter(([, , password]) => isLiteral(password!))
    .map(([, user]) => ({ what: "a URL with a password", near: `://${user!}:` }));
  const parameters = [...text.matchAll(/[?&]([\w.-]{1,64})=([^\s&#"'`]{1,2048})/g)]
    .filter(([, name, value]) => isCredential(name!, value!))
    .map(([, name]) => ({ what: `the parameter "${name!}" of a URL`, near: `${name!}=` }));
  return [...users, ...parameters];
}

/** `-H "Authorization: Bearer …"` in a command. */
function inHeaderLines(text: string): LiteralCredential[] {
  if (!/authorization/i.test(text)) return [];
  const lines = text.matchAll(/\b((?:proxy-)?authorization)\s*:\s*(?:bearer|basic|token)\s+([^\s"'`\\]{8,4096})/gi);
  return [...lines]
    .filter(([, , value]) => isLiteral(value!) && (/\d/.test(value!) || value!.length >= 20))
    .map(([, name]) => ({ what: `the header "${name!}" in a text`, near: name! }));
}

const surely =
  /(?:^|_)(?:api_?key|access_?key|secret_?key|private_?key|(?:auth_?|access_?|refresh_?)?token|secret|passw(?:or)?d|pwd|pat)$/;
const perhaps = /(?:^|_)(?:key|auth|credentials?|sig|signature|pass)$/;

/** Whether a name says that its value is a credential, and the value is one that is written out. */
function isCredential(name: string, value: string): boolean {
  const plain = name
    .replace(/^-+/, "")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll(/[-.]/g, "_")
    .toLowerCase();
  if (!isLiteral(value)) return false;
  return surely.test(plain) || (perhaps.test(plain) && isRandom(value) && value.length >= 12);
}

/**
 * Whether a value is meant as it stands: no variable, stand-in, path, switch or small number. The default of a
 * variable (`${NAME:-…}`) is judged in its place.
 */
function isLiteral(value: string): boolean {
  if (value === "" || isPlaceholder(value)) return false;
  const defaults = [...value.matchAll(/\$\{[\w.]+:-([^}]*)\}/g)];
  if (defaults.length > 0) return defaults.some(([, text]) => isLiteral(text!));
  if (/\$\{|(?<!\w)\$\w|%\w+%/.test(value)) return false;
  return !/^(?:true|false|yes|no|on|off|none|null|\d{1,6}|[~./].*)$/is.test(value);
}

/**
 * Whether a header's value is only a variable, with at most a scheme in front (`Bearer ${TOKEN}`). A default inside the
 * variable is a literal too, unless it is a variable itself. A hook's header may name it without brackets.
 */
export function isVariableHeader(value: string): boolean {
  const bare = value.replace(/^[A-Za-z][\w-]* (?=\$)/, "");
  return /^\$(?:[A-Za-z_]\w*|\{[A-Za-z_][\w.]*(?::-(?:\$\{[A-Za-z_][\w.]*\})?)?\})$/.test(bare);
}
