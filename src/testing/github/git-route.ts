import type { IncomingMessage, ServerResponse } from "node:http";
import { runGitBackend } from "../git-backend.ts";
import { mayWrite, rightOf } from "./access.ts";
import { authenticate } from "./authenticate.ts";
import { followMoves } from "./move-refs.ts";
import { headsPrefix, type Repository } from "./repository.ts";
import type { GithubState } from "./state.ts";

export interface GitAsked {
  readonly repository: Repository | undefined;
  /** Behind the repository's name, e.g. `/info/refs`. */
  readonly rest: string;
}

/** The repository of a path of git's own protocol, with or without `.git`; undefined where the path is none. */
export function gitAsked(state: GithubState, url: URL): GitAsked | undefined {
  const found = /^\/([^/]+)\/([^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/.exec(url.pathname);
  if (found === null) return undefined;
  const [, owner = "", name = "", rest = ""] = found;
  return { repository: state.repository(`${owner}/${name}`), rest };
}

/** Clones and pushes, through the real backend; resolves to the status. */
export async function answerGit(
  state: GithubState,
  { repository, rest }: GitAsked,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number> {
  const who = authenticate(state, request.headers);
  const actor = who === "invalid" ? undefined : who.actor;
  const pushes = rest === "/git-receive-pack" || request.url?.includes("service=git-receive-pack") === true;
  const hidden = repository === undefined || rightOf(actor, repository) === "none";
  // Git asks for credentials only when it is told to; what one may not see is not there.
  if (who === "invalid" || (actor === undefined && (pushes || hidden))) return refuse(response, 401, unauthorized);
  if (hidden) return refuse(response, 404, "Repository not found.");
  if (pushes && (!mayWrite(actor, repository) || repository.archived)) {
    return refuse(response, 403, `Permission to ${repository.fullName}.git denied to ${actor?.account.login}.`);
  }
  const place = { root: state.root, path: `/${repository.fullName}.git${rest}` };
  if (rest !== "/git-receive-pack") return runGitBackend(request, response, place);
  const before = await repository.store.refs(headsPrefix);
  const status = await runGitBackend(request, response, place);
  await followPush(state, repository, before);
  return status;
}

async function followPush(state: GithubState, repository: Repository, before: Map<string, string>): Promise<void> {
  const after = await repository.store.refs(headsPrefix);
  const refs = new Set([...before.keys(), ...after.keys()]);
  const moved = [...refs].filter((ref) => before.get(ref) !== after.get(ref));
  await followMoves(
    state,
    repository,
    moved.map((ref) => ({ ref, to: after.get(ref) ?? "" })),
  );
}

const unauthorized = "Invalid username or token. Password authentication is not supported for Git operations.";

function refuse(response: ServerResponse, status: number, text: string): number {
  const headers = status === 401 ? { "WWW-Authenticate": 'Basic realm="GitHub"' } : {};
  response.writeHead(status, { "content-type": "text/plain", ...headers }).end(`${text}\n`);
  return status;
}
