import { Octokit } from "@octokit/core";
import { isJsonObject } from "../../core/json.ts";
import { systemClock } from "../system-clock.ts";
import { addressesOf } from "./addresses.ts";
import { Asker } from "./asker.ts";
import { githubFetch } from "./github-fetch.ts";
import { LostAnswer } from "./lost-answer.ts";
import { Refusal } from "./refusal.ts";
import type { GithubOptions, Patience } from "./types.ts";

type Request = Octokit["request"];

/** What GraphQL answers: data as far as there is some, and what it refuses of the rest. */
export interface Partly<T> {
  readonly data: T | undefined;
  readonly refusal: Refusal | undefined;
}

/** Both APIs with one token. All reject as `Asker.ask` does. */
export interface GithubApi {
  readonly asker: Asker;
  readonly patience: Patience;
  /** One REST call by Octokit's typed routes, asked once. Rejects with `Refusal` or `LostAnswer`. */
  rest<T>(call: (request: Request) => Promise<{ readonly data: T }>): Promise<T>;
  /** One GraphQL request, asked once. Rejects with `Refusal` where any part is refused, and with `LostAnswer`. */
  graphql<T>(query: string, variables: object): Promise<T>;
  /** The same, which rejects only where nothing came back but refusals of HTTP. */
  partly<T>(query: string, variables: object): Promise<Partly<T>>;
}

const defaults: Patience = { tries: 5, firstWaitMs: 500, maxWaitMs: 300_000, answerMs: 60_000, forkMs: 300_000 };
const silent = { debug() {}, info() {}, warn() {}, error() {} };

export function githubApi(options: GithubOptions): GithubApi {
  const { rest: baseUrl, graphql } = addressesOf(options.apiUrl, options.graphqlUrl);
  const patience = { ...defaults, ...options.patience };
  const { clock = systemClock, signal, onWait = () => {} } = options;
  const octokit = new Octokit({
    auth: options.token,
    baseUrl,
    userAgent: "claude-bazaar",
    log: silent,
    request: { fetch: githubFetch(options, patience.answerMs) },
  });
  const request = octokit.request.defaults({ headers: { "x-github-api-version": "2022-11-28" } }) as Request;
  const partly = async <T>(query: string, variables: object): Promise<Partly<T>> => {
    const answer = await once(() => request({ method: "POST", url: graphql, query, variables }));
    const { data, errors } = answer.data as { data?: T | null; errors?: unknown };
    return { data: data ?? undefined, refusal: refusalIn(errors, headersOf(answer.headers)) };
  };
  return {
    asker: new Asker({ host: new URL(baseUrl).host, clock, patience, signal, onWait }),
    patience,
    rest: async (call) => {
      const { data } = await once(() => call(request));
      // A page of something on the way, which is no answer of GitHub's.
      if (typeof data === "string" && data !== "") throw new LostAnswer("sent something else than JSON", true);
      return data;
    },
    partly,
    graphql: async <T>(query: string, variables: object): Promise<T> => {
      const { data, refusal } = await partly<T>(query, variables);
      if (refusal !== undefined) throw refusal;
      if (data === undefined) throw new LostAnswer("sent an answer without data", true);
      return data;
    },
  };
}

/** Octokit's errors hold the whole request: none of them leaves this function. */
async function once<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.cause instanceof Error) throw error.cause;
    const { response, status } = error as { response?: { headers?: object; data?: unknown }; status?: number };
    if (response === undefined || status === undefined) throw error;
    throw new Refusal({ status, headers: headersOf(response.headers), message: wordsOf(response.data) });
  }
}

function headersOf(given: object = {}): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) headers.set(name, String(value));
  return headers;
}

/** `message`, and those of its `errors`, which say more. */
function wordsOf(data: unknown): string {
  if (!isJsonObject(data)) return "no reason given";
  const errors = Array.isArray(data["errors"]) ? data["errors"] : [];
  const more = errors.map((one: unknown) => {
    if (!isJsonObject(one)) return one;
    return one["message"] ?? [one["field"], one["code"]].filter((part) => typeof part === "string").join(" ");
  });
  return [data["message"], ...more].filter((one) => typeof one === "string").join(": ");
}

function refusalIn(errors: unknown, headers: Headers): Refusal | undefined {
  if (!Array.isArray(errors) || errors.length === 0) return undefined;
  const all = errors.filter(isJsonObject);
  const textOf = (value: unknown) => (typeof value === "string" ? value : "");
  return new Refusal({
    status: 200,
    headers,
    message: [...new Set(all.map((one) => textOf(one["message"])))].join(" "),
    types: all.map((one) => textOf(one["type"])),
    paths: all.map((one) => (Array.isArray(one["path"]) ? one["path"].join(".") : "")),
  });
}
