import { fileListType, invalidUpload, type ListedFile, overLimit, parseFileList } from "../workspace/file-list.ts";
import type { FileStore } from "../workspace/file-store.ts";
import { gunzipped } from "../workspace/gunzip.ts";
import { listBytes, type ResolvedUploadLimits } from "../workspace/upload-limits.ts";
import { refusal } from "../access/refusal.ts";
import type { Admitted } from "./guards.ts";

/** Uploads of one caller at once; each may fill the disk with `maxBytes` before it is seen what it is. */
const maxParallel = 4;

/** What `POST /files` needs. */
export interface FilesHost {
  readonly store: FileStore;
  /** Whether some policy lets reserved names in; the call's own policy is asked once more. */
  readonly reserved: "refuse" | "inert";
  /** Uploads under way, by caller. */
  readonly underWay: Map<string, number>;
}

/** Bytes of a request that are read at most: of the list, or of an archive that does not shrink at all. */
export function maxUploadBody(limits: ResolvedUploadLimits): number {
  return Math.max(listBytes(limits), limits.maxBytes + limits.maxFiles * 2_048 + 1_048_576);
}

/**
 * `POST /files`: an archive of a list of files and of those contents that the caller believes to be missing, answered by
 * an id, by what can't be taken and by what the store still lacks; then, with `?upload=<id>`, an archive of just that. The
 * list may come alone too. Rejects with `BazaarError` as the store does.
 */
export async function filesRoute(request: Request, host: FilesHost, { caller }: Admitted): Promise<Response> {
  if (request.method !== "POST") return refusal(405, "METHOD_REFUSED", "Files are sent by POST.", { allow: "POST" });
  const running = host.underWay.get(caller) ?? 0;
  if (running >= maxParallel)
    return refusal(429, "UPLOADS_BUSY", `${maxParallel} uploads are under way. Try again in some seconds.`);
  host.underWay.set(caller, running + 1);
  try {
    const id = new URL(request.url).searchParams.get("upload");
    return await (id === null ? listOf(request, host, caller) : received(request, host, caller, id));
  } finally {
    const left = (host.underWay.get(caller) ?? 1) - 1;
    if (left > 0) host.underWay.set(caller, left);
    else host.underWay.delete(caller);
  }
}

function listOf(request: Request, host: FilesHost, caller: string): Promise<Response> {
  return isArchive(request) ? taken(request, host, caller) : begun(request, host, caller);
}

async function taken(request: Request, { store, reserved }: FilesHost, caller: string): Promise<Response> {
  const { limits } = store;
  const read = (text: Uint8Array) =>
    parseFileList(new ListText(listBytes(limits), limits.maxFiles).add(text).end(), limits.maxFiles, reserved, "with");
  if (store.take === undefined) return wrongType(fileListType);
  const { id, left, missing } = await store.take(caller, bodyOf(request), read);
  return answered(id, left, missing);
}

async function begun(request: Request, { store, reserved }: FilesHost, caller: string): Promise<Response> {
  if (typeOf(request) !== fileListType) return wrongType(fileListType);
  const packed = request.headers.get("content-encoding") ?? "identity";
  if (packed !== "gzip" && packed !== "identity")
    return refusal(415, "ENCODING_REFUSED", "A list may be packed by gzip only.");
  const body = bodyOf(request);
  const max = listBytes(store.limits);
  const text = await textOf(packed === "gzip" ? gunzipped(body, max) : body, max, store.limits.maxFiles);
  const { files, left } = parseFileList(text, store.limits.maxFiles, reserved);
  const { id, missing } = await store.begin(caller, files);
  return answered(id, left, missing);
}

function answered(id: string, left: readonly ListedFile[], missing: readonly ListedFile[]): Response {
  const lines = (word: string, listed: readonly ListedFile[]) =>
    listed.map(({ kind, path }) => `${word} ${kind} ${path}`);
  return plain([`upload ${id}`, ...lines("left", left), ...lines("need", missing)]);
}

async function received(request: Request, { store }: FilesHost, caller: string, id: string): Promise<Response> {
  if (!isArchive(request)) return wrongType("application/gzip");
  return plain([`ok ${await store.receive(caller, id, bodyOf(request))}`]);
}

async function textOf(body: AsyncIterable<Uint8Array>, maxBytes: number, maxFiles: number): Promise<string> {
  const text = new ListText(maxBytes, maxFiles);
  for await (const chunk of body) text.add(chunk);
  return text.end();
}

/** Text with a cap on bytes and lines while it comes in: a million names are never held. */
class ListText {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #maxBytes: number;
  readonly #maxFiles: number;
  #caps = { bytes: 0, lines: 0 };
  #text = "";

  constructor(maxBytes: number, maxFiles: number) {
    this.#maxBytes = maxBytes;
    this.#maxFiles = maxFiles;
  }

  add(chunk: Uint8Array): this {
    const [caps, maxBytes, maxFiles] = [this.#caps, this.#maxBytes, this.#maxFiles];
    caps.bytes += chunk.length;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) caps.lines += 1;
    // The context files are few; that they are too many is found line by line.
    if (caps.bytes > maxBytes || caps.lines > maxFiles + 100)
      throw overLimit(`The list has more than ${maxFiles} files or ${maxBytes} bytes.`, "Send fewer files.");
    this.#text += decoded(this.#decoder, chunk);
    return this;
  }

  end(): string {
    return this.#text + decoded(this.#decoder);
  }
}

function decoded(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (error) {
    throw invalidUpload("The list of files is not UTF-8.", error);
  }
}

function isArchive(request: Request): boolean {
  return ["application/gzip", "application/x-gzip"].includes(typeOf(request));
}

function typeOf(request: Request): string {
  return (request.headers.get("content-type") ?? "").replace(/;.*$/s, "").trim().toLowerCase();
}

function wrongType(type: string): Response {
  return refusal(415, "TYPE_REFUSED", `The body has to be of the type ${type}.`);
}

async function* bodyOf(request: Request): AsyncGenerator<Uint8Array> {
  if (request.body === null) return;
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Who is not heard to the end may stop sending.
    reader.cancel().catch(() => {});
  }
}

function plain(lines: readonly string[]): Response {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return new Response(`${lines.join("\n")}\n`, { headers });
}
