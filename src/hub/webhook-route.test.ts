import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { answerWebhook } from "./webhook-route.ts";

const secret = "a-secret-of-the-sender";
const body = '{"ref": "refs/heads/main"}';
const mac = (key: string, text = body) => `sha256=${createHmac("sha256", key).update(text).digest("hex")}`;

async function sent(headers: Record<string, string>, hook: { secret: string } | null = { secret }, text = body) {
  let started = 0;
  const request = new Request("http://hub/webhooks/team", { method: "POST", headers, body: text });
  const response = await answerWebhook(request, hook ?? undefined, () => (started += 1));
  return { status: response.status, started, text: await response.text() };
}

test.each([
  ["GitHub's signature", { "x-hub-signature-256": mac(secret) }],
  ["a push of GitHub's", { "x-hub-signature-256": mac(secret), "x-github-event": "push" }],
  ["a push of Gitea's", { "x-hub-signature-256": mac(secret), "x-github-event": "push", "x-gitea-event": "push" }],
  ["GitLab's token", { "x-gitlab-token": secret }],
])("%s starts a sync", async (_what, headers) =>
  expect(await sent(headers)).toMatchObject({ status: 202, started: 1 }),
);

test("GitHub's ping starts none", async () => {
  const headers = { "x-hub-signature-256": mac(secret), "x-github-event": "ping" };
  expect(await sent(headers)).toMatchObject({ status: 200, started: 0 });
});

test.each([
  ["no signature", {}],
  ["the signature of another secret", { "x-hub-signature-256": mac("other") }],
  ["that of another body", { "x-hub-signature-256": mac(secret, "{}") }],
  ["the digest without its kind", { "x-hub-signature-256": mac(secret).slice(7) }],
  ["a wrong signature beside a good token", { "x-hub-signature-256": "x", "x-gitlab-token": secret }],
  ["another token", { "x-gitlab-token": "x" }],
])("%s is refused", async (_what, headers) => {
  const refused = await sent(headers);
  expect(refused).toMatchObject({ status: 401, started: 0 });
  expect(refused.text).not.toContain(secret);
});

test("a source without a webhook is answered as a wrong signature is, also for who guesses", async () => {
  const [none, wrong] = [await sent({ "x-gitlab-token": "none" }, null), await sent({ "x-gitlab-token": "x" })];
  expect(none).toEqual(wrong);
  expect((await sent({ "x-hub-signature-256": mac("none") }, null)).status).toBe(401);
});

test("a body that is too long is refused", async () => {
  const large = "x".repeat(26_214_401);
  expect(await sent({ "x-hub-signature-256": mac(secret, large) }, { secret }, large)).toMatchObject({
    status: 413,
    started: 0,
  });
});
