import type { Actor } from "../access.ts";
import { type Answer, problem } from "../answer.ts";
import type { GithubState } from "../state.ts";
import { type Handler, ok } from "./call.ts";
import { gitHandlers } from "./git-handlers.ts";
import { pullHandlers } from "./pull-handlers.ts";
import { repositoryHandlers } from "./repository-handlers.ts";
import { ownBody } from "./user-body.ts";

/** By operation; all of one repository. */
export const handlers: Readonly<Record<string, Handler>> = { ...gitHandlers, ...pullHandlers, ...repositoryHandlers };

/** Those of no repository. */
export const plainHandlers: Readonly<Record<string, (state: GithubState, actor: Actor | undefined) => Answer>> = {
  "rate-limit/get": (state) => {
    const { limit, remaining, reset, used } = state.limitNow();
    const rate = { limit, remaining, reset, used };
    return ok({ resources: { core: rate, search: rate, graphql: rate }, rate });
  },
  "users/get-authenticated": (state, actor) => {
    if (actor === undefined) return problem(401, "Requires authentication");
    // Installations are nobody.
    if (actor.kind === "app" || actor.kind === "actions") return problem(403, "Resource not accessible by integration");
    return ok(ownBody(state, actor.account));
  },
};
