import { type Answer, problem } from "./answer.ts";
import type { Actor } from "./access.ts";
import type { DocumentNode } from "graphql";
import { type GraphqlAnswer, parseQuery, rootFields, runQuery } from "./graphql/execute.ts";
import type { GithubState } from "./state.ts";

export interface GraphqlAsked {
  readonly document: DocumentNode | GraphqlAnswer;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** Root fields. */
  readonly operations: readonly string[];
}

const bodyKeys = ["query", "variables", "operationName"];

/** Reads the body of a request; what it has beside the known keys is found. */
export function graphqlAsked(state: GithubState, body: unknown): GraphqlAsked {
  const { query, variables, operationName, ...rest } = (body ?? {}) as Record<string, unknown>;
  for (const key of Object.keys(rest)) {
    const said = `The body has the unknown key "${key}"; known are ${bodyKeys.join(", ")}.`;
    state.findings.push({ on: "request", operation: "POST /graphql", problem: said });
  }
  const document = parseQuery(typeof query === "string" ? query : "");
  return {
    document,
    variables: (variables ?? {}) as Record<string, unknown>,
    ...(typeof operationName === "string" ? { operationName } : {}),
    operations: "kind" in document ? rootFields(document) : [],
  };
}

export async function answerGraphql(
  state: GithubState,
  actor: Actor | undefined,
  asked: GraphqlAsked,
): Promise<Answer> {
  if (actor === undefined) return problem(401, "This endpoint requires you to be authenticated.");
  const { document, variables, operationName } = asked;
  if (!("kind" in document)) {
    const said = document.errors?.map(({ message }) => String(message)).join(" ") ?? "";
    state.findings.push({ on: "request", operation: "POST /graphql", problem: said });
    return { status: 200, body: document };
  }
  const more = operationName === undefined ? {} : { operationName };
  return { status: 200, body: await runQuery(state, actor, document, { variables, ...more }) };
}
