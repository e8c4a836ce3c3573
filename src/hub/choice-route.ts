import { refusal } from "../access/refusal.ts";
import type { Choice, Choices, HubCaller } from "./ports.ts";
import { readBody } from "./read-body.ts";

/** Bytes that a choice may have. */
const maxBody = 262_144;

/** `GET` and `PUT /subscriptions`: what a caller may choose from, and has chosen, where callers choose. */
export async function answerChoice(
  request: Request,
  caller: HubCaller,
  choices: Choices | undefined,
): Promise<Response> {
  const choice = choices?.choiceOf(caller);
  if (choices === undefined || choice === undefined)
    return refusal(404, "NOT_FOUND", "Nobody chooses here: everyone is served all that is granted to them.");
  if (request.method !== "PUT") return documentOf(choice);
  const body = await readBody(request, maxBody);
  if (body instanceof Response) return body;
  const chosen = chosenIn(body);
  if (chosen === undefined)
    return refusal(400, "BODY_INVALID", 'Send JSON such as {"chosen": ["acme", "ours/review"]}, or ["*"] for all.');
  const lost = chosen.filter((key) => !choice.offered.some((one) => covers(key, one)));
  if (lost.length > 0)
    return refusal(400, "CHOICE_INVALID", `Of what is offered to you nothing is called ${named(lost)}.`);
  await choices.choose(caller, chosen);
  return documentOf(choices.choiceOf(caller) ?? choice);
}

function documentOf({ chosen, offered }: Choice): Response {
  return Response.json({ chosen, offered }, { headers: { "cache-control": "private, no-cache" } });
}

/** Undefined for what is no choice. Each once, ascending. */
function chosenIn(body: Uint8Array): string[] | undefined {
  try {
    const { chosen } = JSON.parse(new TextDecoder().decode(body)) as { chosen: unknown };
    const isChoice = Array.isArray(chosen) && chosen.every((key): key is string => typeof key === "string");
    return isChoice ? [...new Set(chosen)].sort() : undefined;
  } catch {
    return undefined;
  }
}

function covers(key: string, { source, sourceName }: Choice["offered"][number]): boolean {
  return key === "*" || key === source || key === `${source}/${sourceName}`;
}

/** What a caller sent, as far as it is worth being said. */
function named(keys: readonly string[]): string {
  const shown = keys.slice(0, 5).map((key) => JSON.stringify(key.slice(0, 100)));
  return `${shown.join(", ")}${keys.length > 5 ? ` (and ${keys.length - 5} more)` : ""}`;
}
