import { type ModelRequest, toolResults } from "claude-bazaar/testing";

/** Every text in a request: prompts, tool descriptions, results. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** The text block of a request that holds `part`, from there on. */
export function promptWith(request: ModelRequest | undefined, part: string): string {
  const text = textsOf(request?.body.messages).find((candidate) => candidate.includes(part)) ?? "";
  return text.slice(text.indexOf(part));
}

/** The texts of the tools' results that the model got, in order. */
export function resultsIn(requests: readonly ModelRequest[]): string[] {
  return requests.flatMap((request) => toolResults(request).map(({ text }) => text));
}

/** How many of the requests share 40 characters in a row with one of the secret texts. */
export function leakingRequests(requests: readonly ModelRequest[], secrets: readonly string[]): number {
  const windows = secrets.flatMap((text) =>
    Array.from({ length: Math.max(0, text.length - 39) }, (_, at) => text.slice(at, at + 40)),
  );
  return requests.filter((request) => {
    const text = textsOf(request.body).join("\n");
    return windows.some((window) => text.includes(window));
  }).length;
}
