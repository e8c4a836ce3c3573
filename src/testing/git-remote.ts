import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { git, gitText, tryGit } from "../adapters/git.ts";
import { identityEnvironment } from "../adapters/git-identity.ts";
import { runGitBackend } from "./git-backend.ts";

export interface GitRemoteOptions {
  /** Files of the first commit. @default none (an empty repository) */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** `user:password` that every request must bring. @default anybody may read and push */
  readonly credentials?: string;
  /** Called before each push is received; what it does to the repository is there when the push is looked at. */
  readonly beforePush?: (remote: GitRemote) => Promise<void>;
  /** Text of a `pre-receive` hook (a shell script). @default none */
  readonly preReceive?: string;
}

/** A bare repository behind the real `git http-backend` on loopback. */
export interface GitRemote extends AsyncDisposable {
  /** Ends in `.git`, as the client demands. */
  readonly url: string;
  /** The same with credentials in it. */
  readonly urlWithCredentials: string;
  /** The bare repository on the disk. */
  readonly directory: string;
  /** Requests so far, e.g. `GET /market.git/info/refs?service=git-upload-pack`. */
  readonly requests: readonly string[];
  /** First lines of the commits of `main`, newest first. */
  log(): Promise<string[]>;
  /** The text of a file on `main`. */
  read(path: string): Promise<string>;
  /** Paths of all files on `main`, sorted. */
  list(): Promise<string[]>;
  /** Makes a commit on `main` behind everybody's back. */
  commit(files: Readonly<Record<string, string | Uint8Array>>, message?: string): Promise<void>;
}

/** Starts a git server for tests; `await using` ends it and removes the repository. */
export async function startGitRemote(options: GitRemoteOptions = {}): Promise<GitRemote> {
  const root = mkdtempSync(join(tmpdir(), "bazaar-remote-"));
  const directory = join(root, "market.git");
  await git(["init", "--quiet", "--bare", "--template=", "--initial-branch=main", directory], { cwd: root });
  await git(["config", "http.receivepack", "true"], { cwd: directory });
  if (options.preReceive !== undefined) addHook(directory, options.preReceive);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    void answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const remote: GitRemote = {
    url: `http://${host}/market.git`,
    urlWithCredentials: `http://${options.credentials ?? "user:word"}@${host}/market.git`,
    directory,
    requests,
    log: async () => (await gitText(["log", "--format=%s", "main"], { cwd: directory })).split("\n"),
    read: async (path) => (await git(["show", `main:${path}`], { cwd: directory })).toString("utf8"),
    list: async () => (await gitText(["ls-tree", "-r", "--name-only", "main"], { cwd: directory })).split("\n"),
    commit: (files, message = "By somebody else") => commitTo(directory, files, message),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(root, { recursive: true, force: true });
    },
  };
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!allowed(request, options.credentials)) {
      response.writeHead(401, { "WWW-Authenticate": 'Basic realm="market"' }).end("Who are you?");
      return;
    }
    if (request.method === "POST" && request.url?.endsWith("/git-receive-pack")) await options.beforePush?.(remote);
    await runGitBackend(request, response, { root, path: new URL(request.url ?? "/", "http://127.0.0.1").pathname });
  }
  if (options.files !== undefined) await remote.commit(options.files, "First");
  return remote;
}

function addHook(directory: string, script: string): void {
  mkdirSync(join(directory, "hooks"), { recursive: true });
  writeFileSync(join(directory, "hooks/pre-receive"), script, { mode: 0o755 });
}

function allowed(request: IncomingMessage, credentials: string | undefined): boolean {
  if (credentials === undefined) return true;
  return request.headers.authorization === `Basic ${Buffer.from(credentials).toString("base64")}`;
}

async function commitTo(cwd: string, files: GitRemoteOptions["files"], message: string): Promise<void> {
  const index = join(cwd, `index-${randomUUID()}`);
  const env = { ...identityEnvironment({ name: "Somebody", email: "somebody@example.com" }), GIT_INDEX_FILE: index };
  const parent = await tryGit(["rev-parse", "--verify", "--quiet", "main"], { cwd });
  const parents = parent.exitCode === 0 ? [parent.stdout.toString("utf8").trim()] : [];
  await git(["read-tree", parents[0] ?? "--empty"], { cwd, env });
  for (const [path, content] of Object.entries(files ?? {})) {
    const id = await gitText(["hash-object", "-w", "--stdin"], { cwd, input: content });
    await git(["update-index", "--add", "--cacheinfo", `100644,${id},${path}`], { cwd, env });
  }
  const tree = await gitText(["write-tree"], { cwd, env });
  const onto = parents.flatMap((id) => ["-p", id]);
  const commit = await gitText(["commit-tree", tree, ...onto, "-m", message], { cwd, env });
  await git(["update-ref", "refs/heads/main", commit], { cwd });
  rmSync(index, { force: true });
}
