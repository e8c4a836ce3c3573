import { refusal } from "../access/refusal.ts";
import type { View } from "../marketplace/aggregate/types.ts";
import { uploadAsked } from "./git-wants.ts";
import type { BuiltView, GitServer, Held, HubCaller, Views } from "./ports.ts";
import { readBody } from "./read-body.ts";
import { type Sent, sentBody } from "./sent-body.ts";
import type { ServedCommits } from "./served-commits.ts";

/** Bytes that a client may send to say what it wants and has. */
const maxAsked = 4_194_304;

const plain = { "cache-control": "no-cache, max-age=0, must-revalidate", "x-content-type-options": "nosniff" };

export interface GitParts {
  readonly git: GitServer;
  readonly views: Views;
  readonly served: ServedCommits;
  /** Hears how sending a pack ended. */
  readonly onPack: (view: View, sent: Sent) => void;
}

/** Answers git's smart HTTP for the caller's own repository. */
export function answerGit(
  request: Request,
  path: string,
  caller: HubCaller,
  view: View,
  parts: GitParts,
): Promise<Response> {
  if (path === "/info/refs") return refs(request, caller, view, parts);
  if (path === "/git-upload-pack") return uploadPack(request, caller, view, parts);
  const pushes = path === "/git-receive-pack";
  const message = pushes
    ? "Nobody pushes here: it is made from its sources."
    : "There is nothing here. The repository is .../marketplace.git.";
  return Promise.resolve(refusal(pushes ? 403 : 404, pushes ? "PUSH_REFUSED" : "NOT_FOUND", message));
}

async function refs(request: Request, caller: HubCaller, view: View, parts: GitParts): Promise<Response> {
  const service = new URL(request.url).searchParams.get("service");
  if (service === "git-receive-pack")
    return refusal(403, "PUSH_REFUSED", "Nobody pushes here: it is made from its sources.");
  if (service !== "git-upload-pack")
    return refusal(403, "PROTOCOL_REFUSED", "Only git's smart protocol is spoken here; use a git of 2012 or later.");
  const { value, release } = await shown(caller, view, parts);
  try {
    const body = await parts.git.refs(askedOf(request, value));
    const headers = { ...plain, "content-type": "application/x-git-upload-pack-advertisement" };
    return new Response(request.method === "HEAD" ? null : bytesOf(body), { headers });
  } finally {
    release();
  }
}

async function uploadPack(request: Request, caller: HubCaller, view: View, parts: GitParts): Promise<Response> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-git-upload-pack-request")
    return refusal(415, "TYPE_REFUSED", "That is no request of a git client.");
  const body = await readBody(request, maxAsked);
  if (body instanceof Response) return body;
  const wanted = uploadAsked(body, isSecond(request));
  if (wanted === undefined) return refusal(400, "BODY_INVALID", "That is nothing that a git client asks.");
  const { wants } = wanted;
  const earlier = await earlierOf(request, caller, view, wants, parts);
  const asked = earlier ?? view;
  // What was shown before is not remembered anew: else a client that goes on fetching it would keep what was taken away.
  const held = await (earlier === undefined ? shown(caller, view, parts) : parts.views.build(earlier));
  try {
    const pieces = await parts.git.pack(askedOf(request, held.value), body);
    const ended = (sent: Sent) => {
      held.release();
      if (wants.length > 0) parts.onPack(asked, sent);
    };
    const headers = { ...plain, "content-type": "application/x-git-upload-pack-result" };
    return new Response(sentBody(pieces, ended), { headers });
  } catch (error) {
    held.release();
    throw error;
  }
}

/**
 * What the caller was shown not long ago, and asks for now: by its commit, or by files in it, which a partial clone asks for when
 * they are checked out. Undefined where the present view is meant.
 */
async function earlierOf(
  request: Request,
  caller: HubCaller,
  view: View,
  wants: readonly string[],
  { served, views, git }: GitParts,
): Promise<View | undefined> {
  const found = served.find(caller.name, wants);
  const shownBefore = found !== undefined && views.may(caller, found) ? found : undefined;
  const others = served.recent(caller.name).filter((one) => one.hash !== view.hash && views.may(caller, one));
  if (shownBefore !== undefined || wants.length === 0 || others.length === 0) return shownBefore;
  for (const one of [view, ...others]) {
    const { value, release } = await views.build(one);
    try {
      if (await git.holds(askedOf(request, value), wants)) return one === view ? undefined : one;
    } finally {
      release();
    }
  }
  return undefined;
}

/** The caller's repository; what it names is remembered, so that it can be fetched in the next request. */
async function shown(caller: HubCaller, view: View, { views, served }: GitParts): Promise<Held<BuiltView>> {
  const held = await views.build(view);
  served.remember(caller.name, held.value.commit, view);
  return held;
}

function askedOf(request: Request, { repository }: BuiltView) {
  return { repository, protocol: protocolOf(request), signal: request.signal };
}

/** It becomes an environment variable of git. */
function protocolOf({ headers }: Request): string | undefined {
  return /^[a-z0-9=:.-]{1,200}$/i.exec(headers.get("git-protocol") ?? "")?.[0];
}

/** As git reads it: the highest version counts. */
function isSecond(request: Request): boolean {
  return (protocolOf(request) ?? "").split(":").includes("version=2");
}

function bytesOf(body: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(body);
}
