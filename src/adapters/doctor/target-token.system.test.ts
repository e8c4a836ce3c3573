import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { startGitRemote } from "../../testing/git-remote.ts";
import { tokenUser } from "../git-token.ts";
import { examine, type ExamineOptions } from "./examine.ts";

const author = { name: "Ann" };
const word = "a-word-that-nobody-else-knows";
const token = { value: word, variable: "TEAM_TOKEN" };
const files = { ".claude-plugin/plugin.json": JSON.stringify({ name: "alpha", version: "1.0.0", author }) };
const look = (target: string, more: Partial<ExamineOptions> = {}) =>
  examine(target, { signal: new AbortController().signal, hosts: ["127.0.0.1"], ...more });

/** A server on loopback that keeps the Authorization of each request; `await using` ends it. */
async function served(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.url} ${request.headers.authorization ?? "-"}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const end = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin, seen, [Symbol.asyncDispose]: end };
}

test("opens a repository, and those that its entries name stay closed", async () => {
  await using inner = await startGitRemote({ files, credentials: `${tokenUser}:${word}` });
  const entry = { name: "alpha", source: { source: "url", url: inner.url }, description: "d", author };
  const catalog = JSON.stringify({ name: "team", owner: author, plugins: [entry] });
  await using remote = await startGitRemote({
    files: { ".claude-plugin/marketplace.json": catalog },
    credentials: `${tokenUser}:${word}`,
  });
  const closed = { code: "GIT_FAILED", fix: expect.stringContaining("--token-env") };
  await expect(look(remote.url)).rejects.toMatchObject(closed);
  const report = await look(remote.url, { token });
  expect(report.reasons.map(({ code }) => code)).toContain("SOURCE_NEEDS_CREDENTIALS");
  expect(report.skipped).toContainEqual({ check: 15, why: expect.stringContaining("was given a token") });
  expect(JSON.stringify(report)).not.toContain(word);
  const wrong = { fix: "Check that the token in TEAM_TOKEN is valid and may read it." };
  await expect(look(remote.url, { token: { ...token, value: "another" } })).rejects.toMatchObject(wrong);
});

test("is sent to the catalog's origin, its archives too, and to no other host or server", async () => {
  await using other = await served((_, response) => response.writeHead(401).end());
  const entry = (name: string, origin: string) => ({
    name,
    source: { source: "archive", url: `${origin}/${name}.zip` },
    description: "d",
    author,
  });
  await using own = await served((request, response) => {
    if (request.url === "/moved.json")
      return void response.writeHead(302, { location: `${other.origin}/x.json` }).end();
    const plugins = [entry("alpha", own.origin), entry("beta", other.origin)];
    return void response.end(JSON.stringify({ name: "team", owner: author, plugins }));
  });
  await look(`${own.origin}/marketplace.json`, { token });
  expect(own.seen).toEqual([`/marketplace.json Bearer ${word}`, `/alpha.zip Bearer ${word}`]);
  await expect(look(`${own.origin}/moved.json`, { token })).rejects.toMatchObject({ code: "DOWNLOAD_FAILED" });
  expect(other.seen).toEqual(["/beta.zip -", "/x.json -"]);
});

test("is for a target elsewhere: with a folder nobody would get it, and nobody says so", async () => {
  await expect(look(".", { token })).rejects.toMatchObject({ code: "OPTION_INVALID" });
});

test("a page for browsers is told as one, and a catalog that has no end in the doctor's own words", async () => {
  await using server = await served((request, response) => {
    if (request.url === "/page") return void response.end("\n<!doctype html><title>Sign in</title>");
    if (request.url === "/zip") return void response.end("PK\u0003\u0004...");
    const more = () =>
      void (response.write(Buffer.alloc(1_048_576, 32)) ? setImmediate(more) : response.once("drain", more));
    return more();
  });
  const page = { code: "DOWNLOAD_FAILED", problem: expect.stringContaining("a page for browsers") };
  await expect(look(`${server.origin}/page`)).rejects.toMatchObject(page);
  const zip = { code: "DOWNLOAD_FAILED", problem: expect.stringContaining("is a ZIP") };
  await expect(look(`${server.origin}/zip`)).rejects.toMatchObject(zip);
  const large = { code: "SOURCE_TOO_LARGE", fix: expect.stringContaining("16 MiB") };
  await expect(look(`${server.origin}/large`)).rejects.toMatchObject(large);
  await expect(look(`${server.origin}/large`)).rejects.not.toMatchObject({ fix: expect.stringContaining("caps.") });
});

test("a password in the target's URL, and a URL at which nothing is, are told with what to give instead", async () => {
  await using server = await served((_, response) => response.writeHead(404).end());
  const withPassword = server.origin.replace("://", `://x:${word}@`);
  for (const target of [`${withPassword}/marketplace.git`, `${withPassword}/marketplace.json`]) {
    const refused = await look(target).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "ADDRESS_FORBIDDEN", fix: expect.stringContaining("--token-env") });
    expect(String(refused)).not.toContain(word);
  }
  const nothing = { code: "DOWNLOAD_FAILED", fix: expect.stringContaining("a URL that ends in .git") };
  await expect(look(server.origin)).rejects.toMatchObject(nothing);
});
