import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Closing } from "../core/closing.ts";
import { type Listening, listen } from "./http-server.ts";
import { gatewaySocket, openRunGateway } from "./run-gateway.ts";

let folder: string;
let target: Listening;
let gateway: Closing;
let asked: string[];

beforeEach(async () => {
  asked = [];
  // Too long for the address of a socket.
  folder = mkdtempSync(join(tmpdir(), `${"long-".repeat(25)}-`));
  mkdirSync(join(folder, "door"));
  target = await listen(answer, { port: 0 });
  const routes = new Map([["/v1/messages", `${target.url}/base/v1/messages`]]);
  gateway = await openRunGateway(join(folder, "door"), routes);
  process.chdir(join(folder, "door"));
});

afterEach(async () => {
  process.chdir("/");
  await gateway[Symbol.asyncDispose]();
  await target.close();
  rmSync(folder, { recursive: true, force: true });
});

async function answer(got: Request): Promise<Response> {
  const { pathname, search, host } = new URL(got.url);
  asked.push(`${got.method} ${host} ${pathname}${search} ${await got.text()}`);
  if (search === "?elsewhere") return Response.redirect(`${target.url}/metadata`, 307);
  return new Response("answer", { headers: { "x-of": "target" } });
}

function ask(path: string, headers: Record<string, string> = {}, method = "POST") {
  return new Promise<{ status: number; of: unknown; text: string }>((resolve, reject) => {
    const options = { socketPath: gatewaySocket, path, method, headers, agent: false };
    const sent = request(options, (got) => {
      let text = "";
      got.on("data", (part: Buffer) => (text += part.toString()));
      got.on("end", () => resolve({ status: got.statusCode ?? 0, of: got.headers["x-of"], text }));
    });
    sent.on("error", reject).end(method === "POST" ? "body" : undefined);
  });
}

test("a request for a path that is let through reaches its target, under the target's own name", async () => {
  const got = await ask("/v1/messages?beta=true", { host: "169.254.169.254" });
  expect(got).toEqual({ status: 200, of: "target", text: "answer" });
  expect(asked).toEqual([`POST ${new URL(target.url).host} /base/v1/messages?beta=true body`]);
});

test.each([
  "/",
  "/v1/models",
  "/v1/messages/",
  "/v1/messages/../x",
  "//v1/messages",
  "http://169.254.169.254/v1/messages",
])("%s leads nowhere", async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404 });
  expect(asked).toEqual([]);
});

test("a redirect is not followed", async () => {
  expect(await ask("/v1/messages?elsewhere")).toMatchObject({ status: 307 });
  expect(asked).toHaveLength(1);
});

test("it says so when the target is gone", async () => {
  await target.close();
  expect(await ask("/v1/messages")).toMatchObject({ status: 502 });
});
