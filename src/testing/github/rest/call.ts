import type { Actor } from "../access.ts";
import type { Answer } from "../answer.ts";
import type { Repository } from "../repository.ts";
import type { GithubState } from "../state.ts";

/** A request whose operation is known, and whose repository its actor may read. */
export interface RestCall {
  readonly state: GithubState;
  readonly actor: Actor | undefined;
  readonly repository: Repository;
  readonly parameters: Readonly<Record<string, string>>;
  /** As it was asked. */
  readonly url: URL;
  readonly query: URLSearchParams;
  /** As GitHub describes it. */
  readonly body: Readonly<Record<string, unknown>>;
}

export type Handler = (call: RestCall) => Answer | Promise<Answer>;

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });

/** A page of a list, with the link to the next one. */
export function page(call: RestCall, items: readonly unknown[]): Answer {
  const size = Number(call.query.get("per_page") ?? 30);
  const number = Number(call.query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const next = new URL(call.url);
  next.searchParams.set("page", String(number + 1));
  const link = number < last ? { link: `<${next.href}>; rel="next"` } : {};
  return { status: 200, body: items.slice((number - 1) * size, number * size), headers: link };
}

/** Where a thing is in the API. */
export function apiUrl({ state, repository }: Pick<RestCall, "state" | "repository">, path = ""): string {
  return `${state.origin}/api/v3/repos/${repository.fullName}${path}`;
}
