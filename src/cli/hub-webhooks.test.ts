import { expect, test } from "vitest";
import { strayWebhooks, webhooksOf } from "./hub-webhooks.ts";

const sources = [
  { slug: "my-team", directory: "." },
  { slug: "other", directory: "." },
];
const [own, all] = ["a-secret-of-its-own", "a-secret-for-every-source"];

test.each([
  ["no secret", {}, {}],
  ["one for all", { BAZAAR_WEBHOOK_SECRET: all }, { "my-team": all, other: all }],
  ["one of its own", { BAZAAR_WEBHOOK_SECRET_MY_TEAM: own }, { "my-team": own }],
  ["both", { BAZAAR_WEBHOOK_SECRET_MY_TEAM: own, BAZAAR_WEBHOOK_SECRET: all }, { "my-team": own, other: all }],
  ["blanks around it", { BAZAAR_WEBHOOK_SECRET_OTHER: ` ${own}\n` }, { other: own }],
  ["one of a source that is not there", { BAZAAR_WEBHOOK_SECRET_THIRD: own }, {}],
])("%s", (_what, env, expected) => {
  const found = [...webhooksOf(sources, env)].map(([slug, { secret }]) => [slug, secret]);
  expect(Object.fromEntries(found)).toEqual(expected);
});

test.each([
  ["BAZAAR_WEBHOOK_SECRET", "fifteen-letters"],
  ["BAZAAR_WEBHOOK_SECRET_OTHER", ""],
  ["BAZAAR_WEBHOOK_SECRET_OTHER", "                    "],
])("%s is refused as %o, without being said", (name, secret) => {
  const refused = () => webhooksOf(sources, { [name]: secret });
  expect(refused).toThrow(`${name} has fewer than 16 characters.`);
  // Nothing of an empty one could be said.
  expect(refused).not.toThrow(secret.trim() || "none to say");
});

test("a secret that no source has is named, without its value", () => {
  const env = { BAZAAR_WEBHOOK_SECRET: all, BAZAAR_WEBHOOK_SECRET_MY_TEAM: own, BAZAAR_WEBHOOK_SECRET_OTHR: own };
  expect(strayWebhooks(sources, env)).toEqual(["BAZAAR_WEBHOOK_SECRET_OTHR"]);
});
