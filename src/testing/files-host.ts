import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** What one upload listed. */
export interface ListedUpload {
  /** Path to mode and git's name of the content. */
  readonly files: ReadonlyMap<string, { readonly mode: string; readonly hash: string }>;
  /** Name to text. */
  readonly context: ReadonlyMap<string, string>;
}

export interface FilesHost {
  readonly url: string;
  /** Method, path and Authorization of every request, in order. */
  readonly requests: { readonly line: string; readonly authorization: string | undefined; readonly bytes: number }[];
  /** Contents by git's name. */
  readonly contents: Map<string, Buffer>;
  /** Names of the entries of every archive. */
  readonly archives: string[][];
  readonly uploads: Map<string, ListedUpload>;
  readonly patches: Map<string, string>;
  /** What the next answers are instead, first in first out. */
  readonly instead: { readonly status: number; readonly body: string }[];
  /** More lines of the answer to a list. */
  readonly demands: string[];
  /** Whether a list and its archive have to be two requests, as they were once. */
  apart: boolean;
  /** The one upload's file as text. */
  text(path: string): string | undefined;
  [Symbol.dispose](): void;
}

/** A host that speaks the files contract (docs/files.md) on loopback, in memory, for tests of the caller's side. */
export async function startFilesHost(): Promise<FilesHost> {
  const state = new FilesState();
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      const answer = state.answer(request, body);
      response.writeHead(answer.status).end(answer.body);
    })();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.dispose]: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

class FilesState {
  readonly requests: FilesHost["requests"] = [];
  readonly contents = new Map<string, Buffer>();
  readonly archives: string[][] = [];
  readonly uploads = new Map<string, ListedUpload>();
  readonly patches = new Map<string, string>();
  readonly instead: FilesHost["instead"] = [];
  readonly demands: string[] = [];
  apart = false;
  #list = "";

  text(path: string): string | undefined {
    const file = [...this.uploads.values()].at(-1)?.files.get(path);
    return file === undefined ? undefined : this.contents.get(file.hash)?.toString();
  }

  answer(request: IncomingMessage, body: Buffer): { status: number; body: string } {
    const { method = "", url = "", headers } = request;
    this.requests.push({ line: `${method} ${url}`, authorization: headers.authorization, bytes: body.length });
    const instead = this.instead.shift();
    if (instead !== undefined) return instead;
    const patch = this.patches.get(url.replace("/patches/", ""));
    if (method === "GET") return patch === undefined ? gone : { status: 200, body: patch };
    if (url === "/files" && headers["content-type"] === "application/gzip") return this.#together(body);
    if (url === "/files") return this.#listed(headers["content-encoding"] === "gzip" ? gunzipSync(body) : body);
    this.#unpack(body);
    this.#keep(new URL(url, "http://x").searchParams.get("upload") ?? "");
    return { status: 200, body: "ok 1\n" };
  }

  /** The list is the first file of the archive, and has no hash of what comes with it anyway. */
  #together(body: Buffer): { status: number; body: string } {
    if (this.apart)
      return { status: 415, body: JSON.stringify({ error: { code: "TYPE_REFUSED", message: "Not this type." } }) };
    const files = this.#unpack(body);
    const named = (line: string) => {
      const [, kind = "", path = ""] = /^([fc]) 10\d{4} - (.+)$/.exec(line) ?? [];
      const content = files.get(`${kind}/${path}`);
      return content === undefined ? line : line.replace(" - ", ` ${hashOf(content)} `);
    };
    return this.#listed(Buffer.from((files.get("list") ?? "").toString().split("\n").map(named).join("\n")));
  }

  #listed(body: Buffer): { status: number; body: string } {
    this.#list = body.toString("utf8");
    const lines = this.#list.split("\n").slice(1, -1);
    if (!this.#list.startsWith("bazaar-files 1\n") || !lines.every((line) => listLine.test(line)))
      return { status: 400, body: JSON.stringify({ error: { code: "UPLOAD_INVALID", message: "The list is odd." } }) };
    const id = `upload-${this.uploads.size}-aaaaaaaaaaaaaaaaaaaa`;
    const asked = new Set<string>();
    const needs = lines.flatMap((line) => {
      const [, kind, , hash = "", path] = listLine.exec(line)!;
      if (this.contents.has(hash) || asked.has(hash)) return [];
      asked.add(hash);
      return [`need ${kind} ${path}`];
    });
    this.uploads.set(id, { files: new Map(), context: new Map() });
    if (needs.length === 0) this.#keep(id);
    return { status: 200, body: [`upload ${id}`, ...needs, ...this.demands, ""].join("\n") };
  }

  #keep(id: string): void {
    const files = new Map<string, { mode: string; hash: string }>();
    const context = new Map<string, string>();
    for (const line of this.#list.split("\n").slice(1, -1)) {
      const [, kind, mode = "", hash = "", path = ""] = listLine.exec(line)!;
      if (kind === "f") files.set(path, { mode, hash });
      else context.set(path, this.contents.get(hash)?.toString() ?? "");
    }
    this.uploads.set(id, { files, context });
  }

  /** By the machine's own tar. */
  #unpack(body: Buffer): Map<string, Buffer> {
    const folder = mkdtempSync(join(tmpdir(), "bazaar-files-host-"));
    try {
      const { status, stderr } = spawnSync("tar", ["-xzf", "-", "-C", folder], { input: body });
      if (status !== 0) throw new Error(stderr.toString());
      const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
      const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      const files = new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
      this.archives.push([...files.keys()].filter((name) => name !== "list").toSorted());
      for (const [name, content] of files) if (name !== "list") this.contents.set(hashOf(content), content);
      return files;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

function hashOf(content: Buffer): string {
  return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}

const listLine = /^([fc]) (100644|100755) ([0-9a-f]{40}) (.+)$/;
const gone = { status: 404, body: JSON.stringify({ error: { code: "PATCH_UNKNOWN", message: "No such patch." } }) };

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
