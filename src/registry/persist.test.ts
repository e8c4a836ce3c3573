import { expect, test } from "vitest";
import { quickClock } from "../testing/registry-client.ts";
import type { Line } from "./line.ts";
import { NetworkProblem } from "./network-problem.ts";
import { Failed, persist } from "./persist.ts";
import type { Trouble } from "./trouble.ts";
import { defaultRetries } from "./waits.ts";

const base: Trouble = {
  doing: "look",
  registry: "ghcr.io",
  name: "ghcr.io/acme/app",
  codes: [],
  said: "",
  page: false,
  found: undefined,
  withToken: false,
  elapsedMs: 10,
};

function lineWith(signal?: AbortSignal): Line & { readonly clock: ReturnType<typeof quickClock> } {
  const send = () => Promise.reject(new Error("nothing is sent here"));
  const endpoint = new URL("https://ghcr.io/");
  return { registry: "ghcr.io", endpoint, send, clock: quickClock(), retries: defaultRetries, signal };
}

/** Tries that fail in this way, until `persist` gives up; how often that was. */
async function triesOf(trouble: Partial<Trouble>): Promise<number> {
  let tries = 0;
  const failing = persist(lineWith(), async () => {
    tries += 1;
    throw new Failed({ ...base, ...trouble });
  });
  await expect(failing).rejects.toMatchObject({ name: "BazaarError" });
  return tries;
}

const lost = new NetworkProblem("lost", "broke the connection off");

test.each<[string, Partial<Trouble>, number]>([
  ["a broken connection", { network: lost }, 5],
  ["a server's failure", { status: 502 }, 5],
  ["a session that is gone", { doing: "upload", status: 404, codes: ["BLOB_UPLOAD_UNKNOWN"] }, 5],
  ["GitHub's other limit", { status: 403, said: "secondary rate limit" }, 5],
  ["an upload that is too slow for GHCR", { doing: "upload", network: lost, elapsedMs: 599_000 }, 1],
  ["a wait of an hour", { status: 429, waitMs: 3_600_000 }, 1],
  ["a refusal", { status: 403 }, 1],
  ["what is not there", { status: 404 }, 1],
  ["a wrong certificate", { network: new NetworkProblem("tls", "x") }, 1],
  ["an unknown host", { network: new NetworkProblem("unknown-host", "x") }, 1],
  ["wrong content", { fault: "digest-wrong", status: 200 }, 1],
])("%s", async (_, trouble, tries) => {
  expect(await triesOf(trouble)).toBe(tries);
});

test("another error is passed on as it is", async () => {
  const error = new Error("mine");
  await expect(persist(lineWith(), () => Promise.reject(error))).rejects.toBe(error);
});

test("a wait ends when the work is stopped", async () => {
  const stop = new AbortController();
  const failing = persist(lineWith(stop.signal), async () => {
    stop.abort();
    throw new Failed({ ...base, status: 503 });
  });
  await expect(failing).rejects.toMatchObject({ code: "INTERRUPTED" });
});
