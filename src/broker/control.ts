import { createHash, timingSafeEqual } from "node:crypto";
import { BazaarError, isBazaarError } from "../core/errors.ts";
import { isJsonObject, type JsonObject } from "../core/json.ts";
import { checkGrant } from "./grant.ts";
import { upTo } from "./model-request.ts";
import type { RunRegistry } from "./registry.ts";
import type { RunGrant } from "./types.ts";

/** Where hosts open and close runs, below the broker's URL. */
export const controlPath = "/control/runs";

/** Milliseconds after which a run ends whose host no longer renews it; hosts renew three times as often. */
export const leaseMs = 15_000;

const maxBodyBytes = 16_384;

/**
 * The hosts' side of a broker that is a process of its own: `POST /control/runs` opens a run (201, `{id, token}`),
 * `POST /control/runs/<id>` renews its lease (204), `DELETE /control/runs/<id>` ends it (200, its bill). Every request
 * carries the control key as Bearer. Never rejects.
 */
export function createControl(registry: RunRegistry, key: string): (request: Request) => Promise<Response> {
  const wanted = digestOf(key);
  return async (request) => {
    const given = /^Bearer +(\S+) *$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
    if (!timingSafeEqual(digestOf(given), wanted)) return refusal(401, "The control key is missing or wrong.");
    const { pathname } = new URL(request.url);
    const id = pathname.slice(controlPath.length + 1);
    if (pathname === controlPath && request.method === "POST") return open(registry, request);
    if (id === "" || id.includes("/")) return refusal(404, "There is nothing here.");
    if (request.method === "DELETE") return answer(registry.close(id));
    if (request.method !== "POST") return refusal(405, "Renew by POST, close by DELETE.");
    return registry.renew(id) ? new Response(null, { status: 204 }) : noRun();
  };
}

async function open(registry: RunRegistry, request: Request): Promise<Response> {
  try {
    const grant = checkGrant((await objectIn(request)) as unknown as RunGrant);
    return Response.json(registry.open(grant, leaseMs), { status: 201, headers: noStore });
  } catch (error) {
    return refusal(400, isBazaarError(error) ? error.message : "The request can't be read.");
  }
}

async function objectIn(request: Request): Promise<JsonObject> {
  const bytes = await upTo(request.body, maxBodyBytes);
  const value: unknown = bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
  if (isJsonObject(value)) return value;
  throw new BazaarError("OPTION_INVALID", "The body is not a JSON object.", "Send the run's limits.");
}

const noStore = { "cache-control": "no-store" };
const noRun = () => refusal(404, "There is no such run.");
const answer = (bill: object | undefined) => (bill === undefined ? noRun() : Response.json(bill, { headers: noStore }));

function refusal(status: number, message: string): Response {
  return Response.json({ error: { message } }, { status, headers: noStore });
}

function digestOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
