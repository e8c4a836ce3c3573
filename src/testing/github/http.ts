import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Actor } from "./access.ts";
import { type Answer, problem } from "./answer.ts";
import { authenticate } from "./authenticate.ts";
import { faultAnswer } from "./fault-answers.ts";
import { answerGit, gitAsked } from "./git-route.ts";
import { answerGraphql, graphqlAsked } from "./graphql-route.ts";
import { answerRest, restAsked } from "./rest/answer-rest.ts";
import { graphqlPath } from "./paths.ts";
import type { GithubState } from "./state.ts";
import type { RecordedRequest } from "./types.ts";

/** One request, whatever it is for; recorded when it is answered. */
export async function handle(state: GithubState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", state.origin);
  const git = gitAsked(state, url);
  if (git === undefined) return handleApi(state, url, request, response);
  const fault = state.faults.forRequest(["git"]);
  if (fault?.kind === "slow") await sleep(fault.ms ?? 200);
  const said = fault === undefined ? undefined : faultAnswer(fault);
  const status = said === undefined ? await answerGit(state, git, request, response) : said.status;
  if (said !== undefined) write(response, said, {});
  record(state, request, { kind: "git", body: "", operation: "", status });
}

async function handleApi(state: GithubState, url: URL, request: IncomingMessage, response: ServerResponse) {
  const body = await bodyOf(request);
  const kind = url.pathname === graphqlPath ? "graphql" : "rest";
  const call = kind === "graphql" ? graphqlCall(state, request, body) : restCall(state, url, request, body);
  const fault = state.faults.forRequest(call.operations);
  const seen = { kind, body: body.toString("utf8"), operation: call.operations.join(",") } as const;
  if (fault?.kind === "slow") await sleep(fault.ms ?? 200);
  if (fault?.kind === "drop") return end(state, request, response, seen);
  const early = fault === undefined ? undefined : faultAnswer(fault);
  const answer = early ?? (await refused(state, request, body)) ?? (await call.run(actorOf(state, request)));
  if (fault?.kind === "lost-answer") return end(state, request, response, seen);
  record(state, request, { ...seen, status: answer.status });
  write(response, answer, state.limitHeaders(kind === "graphql" ? "graphql" : "core"));
}

interface Call {
  readonly operations: readonly string[];
  run(actor: Actor | undefined): Promise<Answer>;
}

function graphqlCall(state: GithubState, { method }: IncomingMessage, body: Buffer): Call {
  const json = parse(body);
  if (method !== "POST" || json === undefined)
    return { operations: [], run: async () => problem(400, "Problems parsing JSON") };
  const asked = graphqlAsked(state, json.value);
  return { operations: asked.operations, run: (actor) => answerGraphql(state, actor, asked) };
}

function restCall(state: GithubState, url: URL, request: IncomingMessage, body: Buffer): Call {
  const json = parse(body);
  if (json === undefined) return { operations: [], run: async () => problem(400, "Problems parsing JSON") };
  const asked = restAsked(state, { method: request.method ?? "GET", url, body: json.value });
  return { operations: asked.operations, run: (actor) => answerRest(state, actor, asked) };
}

/** What GitHub says before it looks at what is asked. */
async function refused(state: GithubState, request: IncomingMessage, body: Buffer): Promise<Answer | undefined> {
  if ((request.headers["user-agent"] ?? "") === "") {
    return problem(
      403,
      "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.",
    );
  }
  if (authenticate(state, request.headers) === "invalid") return problem(401, "Bad credentials");
  if (body.length > (state.options.maxBodyBytes ?? 47_185_920)) return problem(413, "Payload too large");
  return undefined;
}

function actorOf(state: GithubState, request: IncomingMessage): Actor | undefined {
  const who = authenticate(state, request.headers);
  return who === "invalid" ? undefined : who.actor;
}

function record(
  state: GithubState,
  request: IncomingMessage,
  seen: Pick<RecordedRequest, "kind" | "body" | "operation" | "status">,
): void {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
  state.requests.push({
    ...seen,
    method: request.method ?? "GET",
    url: request.url ?? "/",
    headers: Object.fromEntries(headers),
    login: actorOf(state, request)?.account.login,
  });
}

function end(
  state: GithubState,
  request: IncomingMessage,
  response: ServerResponse,
  seen: Pick<RecordedRequest, "kind" | "body" | "operation">,
): void {
  record(state, request, { ...seen, status: 0 });
  response.destroy();
}

function write(
  response: ServerResponse,
  { status, body, headers }: Answer,
  more: Readonly<Record<string, string>>,
): void {
  const id = { "x-github-request-id": randomUUID(), "x-github-media-type": "github.v3; format=json" };
  const type = { "content-type": "application/json; charset=utf-8" };
  response.writeHead(status, { ...type, ...id, ...more, ...headers });
  response.end(body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Undefined where it is no JSON; no body is undefined as a value. */
function parse(body: Buffer): { readonly value: unknown } | undefined {
  if (body.length === 0) return { value: undefined };
  try {
    return { value: JSON.parse(body.toString("utf8")) as unknown };
  } catch {
    return undefined;
  }
}
