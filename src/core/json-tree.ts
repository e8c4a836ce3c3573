/** A value in a JSON text, or a member of an object: then its children are its key and its value. */
export interface JsonNode {
  readonly type: "object" | "array" | "property" | "string" | "scalar";
  /** Where it starts, UTF-16 code units. */
  readonly offset: number;
  /** UTF-16 code units. */
  length: number;
  readonly parent: JsonNode | undefined;
  readonly children: JsonNode[];
  /** The text of a member's key. */
  readonly key?: string;
}

/** Why a text is no JSON (RFC 8259): half a sentence in plain words, and the offset. */
export class JsonFault extends Error {
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}

/**
 * The values of a JSON text with their places. Strict: no comments, no trailing commas. Throws `JsonFault` at the first
 * fault. It recurses: whoever calls it looks at the nesting first.
 */
export function readJsonTree(text: string): JsonNode {
  if (text.trim() === "") throw new JsonFault("it is empty", text.length);
  const reader = { text, at: 0 };
  const root = readValue(reader, undefined);
  if (nextSign(reader) !== undefined) throw fault(reader, "text follows after the end of the value");
  return root;
}

interface Reader {
  readonly text: string;
  at: number;
}

/** Skips white space; undefined at the end of the text. */
function nextSign(reader: Reader): string | undefined {
  const { text } = reader;
  let code = text.charCodeAt(reader.at);
  while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
    reader.at += 1;
    code = text.charCodeAt(reader.at);
  }
  return text[reader.at];
}

/** A fault where the reader stands. A comment is told as such, whatever was expected there. */
function fault({ text, at }: Reader, reason: string): JsonFault {
  return new JsonFault(/^\/[/*]/.test(text.slice(at, at + 2)) ? "comments are not allowed" : reason, at);
}

function readValue(reader: Reader, parent: JsonNode | undefined): JsonNode {
  const sign = nextSign(reader);
  if (sign === "{" || sign === "[") return readChildren(reader, sign, parent);
  const offset = reader.at;
  const type = sign === '"' ? "string" : "scalar";
  if (type === "string") skipString(reader);
  else skipScalar(reader, sign ?? "");
  return { type, offset, length: reader.at - offset, parent, children: [] };
}

function readChildren(reader: Reader, sign: "{" | "[", parent: JsonNode | undefined): JsonNode {
  const [type, close, read] =
    sign === "{" ? (["object", "}", readMember] as const) : (["array", "]", readValue] as const);
  const node: JsonNode = { type, offset: reader.at, length: 0, parent, children: [] };
  reader.at += 1;
  if (nextSign(reader) !== close) {
    for (;;) {
      node.children.push(read(reader, node));
      const next = nextSign(reader);
      if (next === close) break;
      if (next === undefined) throw fault(reader, `a closing "${close}" is missing`);
      if (next !== ",") throw fault(reader, "a comma is missing between two values");
      reader.at += 1;
    }
  }
  reader.at += 1;
  node.length = reader.at - node.offset;
  return node;
}

function readMember(reader: Reader, parent: JsonNode): JsonNode {
  const sign = nextSign(reader);
  if (sign === undefined) throw fault(reader, 'a closing "}" is missing');
  if (sign !== '"') {
    throw fault(reader, 'a key in double quotes is missing, or a comma stands before the closing "}"');
  }
  const offset = reader.at;
  skipString(reader);
  const key = JSON.parse(reader.text.slice(offset, reader.at)) as string;
  const node: JsonNode = { type: "property", offset, length: 0, parent, children: [], key };
  node.children.push({ type: "string", offset, length: reader.at - offset, parent: node, children: [] });
  if (nextSign(reader) !== ":") throw fault(reader, "a colon is missing after a key");
  reader.at += 1;
  node.children.push(readValue(reader, node));
  node.length = reader.at - offset;
  return node;
}

const escape = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;

function skipString(reader: Reader): void {
  const start = reader.at;
  for (reader.at += 1; ; reader.at += 1) {
    const code = reader.text.charCodeAt(reader.at);
    if (code === 0x22) break;
    if (code === 0x0a || code === 0x0d || Number.isNaN(code)) {
      throw new JsonFault("a string is not closed on its line", start);
    }
    if (code < 0x20) throw fault(reader, "a string holds a raw control character");
    if (code !== 0x5c) continue;
    escape.lastIndex = reader.at;
    if (!escape.test(reader.text)) throw fault(reader, "a backslash is followed by a character that can't be escaped");
    reader.at = escape.lastIndex - 1;
  }
  reader.at += 1;
}

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])/y;
const word = /(?:true|false|null)(?!\w)/y;

function skipScalar(reader: Reader, sign: string): void {
  const form = /[-0-9]/.test(sign) ? number : word;
  form.lastIndex = reader.at;
  if (!form.test(reader.text)) {
    if (form === number) throw fault(reader, "a number is malformed");
    const absent = sign === "" || ",:]}".includes(sign);
    throw fault(
      reader,
      absent ? "a value is missing, or a comma stands after the last one" : "a word or sign has no meaning in JSON",
    );
  }
  reader.at = form.lastIndex;
}
