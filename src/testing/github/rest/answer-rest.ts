import { type Actor, requireRead } from "../access.ts";
import { type Answer, problem } from "../answer.ts";
import { restPrefix } from "../paths.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { Repository } from "../repository.ts";
import type { GithubState } from "../state.ts";
import { handlers, plainHandlers } from "./handlers.ts";
import { type Route, routeOf } from "./route.ts";
import { answerProblems, requestProblems } from "./validate.ts";

export interface RestAsked {
  /** Undefined: GitHub's description, as far as we have it, knows no such route. */
  readonly route: Route | undefined;
  readonly url: URL;
  readonly body: unknown;
  readonly problems: readonly string[];
  readonly operations: readonly string[];
}

/** What a request asks for; what is wrong with it is found at once. */
export function restAsked(
  state: GithubState,
  { method, url, body }: { readonly method: string; readonly url: URL; readonly body: unknown },
): RestAsked {
  const path = url.pathname.startsWith(`${restPrefix}/`) ? url.pathname.slice(restPrefix.length) : "";
  const route = routeOf(method, path);
  const problems =
    route === undefined
      ? [`There is no such route: ${method} ${url.pathname}.`]
      : requestProblems(route.operation, route.parameters, url.searchParams, body);
  const operation = route?.operation.id ?? `${method} ${url.pathname}`;
  for (const sentence of problems) state.findings.push({ on: "request", operation, problem: sentence });
  const operations = route === undefined ? [] : [route.operation.id];
  return { route, url, body, problems, operations };
}

export async function answerRest(state: GithubState, actor: Actor | undefined, asked: RestAsked): Promise<Answer> {
  const { route, problems } = asked;
  if (route === undefined) return problem(404, "Not Found");
  const answer = problems.length === 0 ? await run(state, actor, route, asked) : problem(422, "Invalid request.");
  const { operation } = route;
  for (const sentence of answerProblems(operation, answer.status, answer.body)) {
    state.findings.push({ on: "answer", operation: operation.id, problem: sentence });
  }
  return answer;
}

async function run(state: GithubState, actor: Actor | undefined, route: Route, asked: RestAsked): Promise<Answer> {
  const { operation, parameters } = route;
  try {
    const plain = plainHandlers[operation.id];
    if (plain !== undefined) return plain(state, actor);
    const repository = repositoryOf(state, actor, parameters);
    const body = (asked.body ?? {}) as Record<string, unknown>;
    const handler = handlers[operation.id];
    if (handler === undefined) throw new Error(`The stand-in does not answer ${operation.id}.`);
    return await handler({ state, actor, repository, parameters, url: asked.url, query: asked.url.searchParams, body });
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}

function repositoryOf(state: GithubState, actor: Actor | undefined, parameters: Route["parameters"]): Repository {
  const found = state.repository(`${parameters["owner"]}/${parameters["repo"]}`);
  if (found === undefined) throw notFound("Not Found");
  requireRead(actor, found);
  return found;
}

function refused({ status, message, more }: Refusal): Answer {
  return problem(status, more.restMessage ?? message, more.errors === undefined ? {} : { errors: more.errors });
}
