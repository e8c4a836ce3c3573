import { createHmac, hash, timingSafeEqual } from "node:crypto";
import { bodyTooLarge, refusal } from "../access/refusal.ts";
import { brokenOff } from "./read-body.ts";
import type { Webhook } from "./types.ts";

/** Bytes that a sender's report may have: what GitHub sends at most. */
const maxBody = 26_214_400;

/**
 * Takes a webhook of GitHub (`X-Hub-Signature-256`, HMAC-SHA-256 of the body), Gitea and Forgejo (the same), or GitLab
 * (`X-Gitlab-Token`). What the body says plays no part: it only tells that there may be something to fetch. A source without
 * a webhook and a wrong signature have one answer.
 */
export async function answerWebhook(request: Request, hook: Webhook | undefined, start: () => void): Promise<Response> {
  // Checked against something in any case, so that time does not tell which slugs there are.
  const secret = hook?.secret ?? "none";
  const digest = await bodyMac(request, secret).catch(() => null);
  if (digest === undefined) return bodyTooLarge(maxBody);
  if (digest === null) return brokenOff();
  const { headers } = request;
  const signed = headers.get("x-hub-signature-256");
  const token = headers.get("x-gitlab-token");
  const good = signed === null ? token !== null && equal(token, secret) : equal(signed, `sha256=${digest}`);
  if (hook === undefined || !good)
    return refusal(401, "SIGNATURE_REFUSED", "The signature is missing or wrong, or this source has no webhook.");
  if (headers.get("x-github-event") === "ping") return Response.json({ status: "pong" });
  start();
  return Response.json({ status: "accepted" }, { status: 202 });
}

async function bodyMac({ body }: Request, secret: string): Promise<string | undefined> {
  const mac = createHmac("sha256", secret);
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.length;
    if (size > maxBody) return undefined;
    mac.update(piece);
  }
  return mac.digest("hex");
}

/** Digests have one length, whatever was sent. */
function equal(given: string, wanted: string): boolean {
  return timingSafeEqual(hash("sha256", given, "buffer"), hash("sha256", wanted, "buffer"));
}
