import type { Github } from "./start-github.ts";

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
}

/** One request to the REST API with nothing between. @param path e.g. `/repos/acme/market` */
export async function askRest(
  github: Pick<Github, "apiUrl">,
  method: string,
  path: string,
  asked: { readonly token?: string; readonly body?: unknown } = {},
): Promise<Asked> {
  const body = asked.body === undefined ? {} : { body: JSON.stringify(asked.body) };
  const response = await fetch(`${github.apiUrl}${path}`, { method, headers: headersOf(asked.token), ...body });
  return answerOf(response);
}

/** One request to the GraphQL API with nothing between. */
export async function askGraphql(
  github: Pick<Github, "graphqlUrl">,
  token: string | undefined,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Asked> {
  const body = JSON.stringify({ query, variables });
  return answerOf(await fetch(github.graphqlUrl, { method: "POST", headers: headersOf(token), body }));
}

function headersOf(token: string | undefined): Record<string, string> {
  return { "user-agent": "tests", ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
}

async function answerOf(response: Response): Promise<Asked> {
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") === true && text !== "";
  return { status: response.status, headers: response.headers, body: isJson ? (JSON.parse(text) as unknown) : text };
}
