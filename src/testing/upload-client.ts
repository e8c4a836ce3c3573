import { gzipSync } from "node:zlib";
import { fileListType } from "../workspace/file-list.ts";
import { blobName } from "../workspace/git-blob.ts";

/** What a host answered. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Sends files as the thin client's script does. */
export class UploadClient {
  readonly #url: string;
  readonly #key: string;

  constructor(url: string, key: string) {
    this.#url = url;
    this.#key = key;
  }

  /** The first step. `lines` as `fileLine` makes them. */
  async list(lines: readonly string[], more: Record<string, string> = {}): Promise<Answer> {
    const text = ["bazaar-files 1", ...lines, ""].join("\n");
    return this.post("", fileListType, gzipSync(text), { "content-encoding": "gzip", ...more });
  }

  /** The second: an archive for the upload. */
  async send(id: string, archive: RequestInit["body"]): Promise<Answer> {
    return this.post(`?upload=${id}`, "application/gzip", archive);
  }

  /** Both, for contents by their path; the upload's id. Throws when the host refuses one of them. */
  async upload(files: Readonly<Record<string, string>>): Promise<string> {
    const { id, needed } = begun(await this.list(Object.entries(files).map(([path, text]) => fileLine(path, text))));
    if (needed.length === 0) return id;
    const entries = needed.map((name) => tarEntry(name, files[name.slice(2)] ?? ""));
    const sent = await this.send(id, archiveOf(entries));
    if (sent.status !== 200) throw new Error(sent.text);
    return id;
  }

  async post(query: string, type: string, body: RequestInit["body"], more: Record<string, string> = {}) {
    const headers = { authorization: `Bearer ${this.#key}`, "content-type": type, ...more };
    const init: RequestInit & { duplex: "half" } = { method: "POST", headers, body: body ?? null, duplex: "half" };
    const response = await fetch(`${this.#url}/files${query}`, init);
    return { status: response.status, text: await response.text() };
  }
}

/** What the first step answered. */
export function begun({ status, text }: Answer): { id: string; needed: string[] } {
  const [first = "", ...rest] = text.trimEnd().split("\n");
  if (status !== 200 || !first.startsWith("upload ")) throw new Error(`${status} ${text}`);
  return {
    id: first.slice(7),
    needed: rest.filter((line) => line.startsWith("need ")).map((line) => line.replace(/^need (.) /, "$1/")),
  };
}

/** A line of the list, for a file of the project. */
export function fileLine(path: string, content: string | Uint8Array, kind = "f", mode = "100644"): string {
  return `${kind} ${mode} ${blobName(Buffer.from(content))} ${path}`;
}

export interface EntryFields {
  readonly type?: string;
  readonly link?: string;
  /** The size that the header claims. @default the content's */
  readonly size?: number;
  readonly magic?: string;
}

/** An entry of a tar with any header, also one that no program makes. */
export function tarEntry(name: string, content: string | Uint8Array, fields: EntryFields = {}): Buffer {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(512);
  const { type = "0", link = "", size = bytes.length, magic = "ustar\x0000" } = fields;
  header.write(name, 0, 100);
  header.write(`0000644\0${"0000000\0".repeat(2)}${size.toString(8).padStart(11, "0")}\0${"0".repeat(11)}\0`, 100);
  header.write(" ".repeat(8), 148);
  header.write(type, 156);
  header.write(link, 157, 100);
  header.write(magic, 257, "latin1");
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

/** A tar.gz of entries, with the end that a tar has. */
export function archiveOf(entries: readonly Uint8Array[], end: Uint8Array = Buffer.alloc(1_024)): Buffer {
  return gzipSync(Buffer.concat([...entries, end]));
}
