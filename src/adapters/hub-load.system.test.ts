import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createConnection, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { HubFixture, hubSource } from "../testing/served-hub.ts";

let at: HubFixture;
beforeEach(async () => {
  at = new HubFixture();
  at.write(hubSource({ alpha: "Alpha." }, { "plugins/alpha/data.txt": noise(16_000_000) }));
  await at.caller("ann");
});
afterEach(async () => await at[Symbol.asyncDispose]());

/** More than sockets hold, and does not shrink by much. */
function noise(bytes: number): string {
  return createHash("shake256", { outputLength: (bytes / 4) * 3 })
    .update("noise")
    .digest("base64");
}

const line = (text: string) => (text.length + 4).toString(16).padStart(4, "0") + text;

/** The start of a request's head, with the token. */
function head(method: string, path: string): string {
  return `${method} ${path} HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer ${at.tokens.get("ann")}\r\n`;
}

/** A clone by protocol 0, for which a git runs. */
async function packAsked(): Promise<string> {
  const refs = await (await at.ask("/marketplace.git/info/refs?service=git-upload-pack", "ann")).text();
  const commit = /([0-9a-f]{40}) HEAD/.exec(refs)![1];
  const body = `${line(`want ${commit} side-band-64k ofs-delta\n`)}0000${line("done\n")}`;
  const type = "Content-Type: application/x-git-upload-pack-request";
  return `${head("POST", "/marketplace.git/git-upload-pack")}${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

/** Sends a request, takes the first bytes of the answer and then nothing more. */
async function stopsReading(request: string): Promise<Socket> {
  const { hostname, port } = new URL(at.hub.url);
  const socket = createConnection(Number(port), hostname);
  socket.on("error", () => {});
  socket.write(request);
  await once(socket, "readable");
  return socket;
}

/** Processes of git that serve this test's repositories. */
function gits(): string[] {
  return readdirSync("/proc").filter((pid) => {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      return words.includes("upload-pack") && words.includes(at.state);
    } catch {
      return false;
    }
  });
}

async function until(isSo: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 400 && !isSo(); tries += 1) await sleep(25);
  return isSo();
}

describe("a client that goes away in the middle of a clone", () => {
  test("takes its git with it, and is booked as one that did not get all", async () => {
    await at.start();
    const socket = await stopsReading(await packAsked());
    expect(await until(() => gits().length > 0)).toBe(true);
    socket.destroy();
    expect(await until(() => gits().length === 0)).toBe(true);
    expect(await until(() => at.audits.length === 1)).toBe(true);
    expect(at.audits).toMatchObject([{ caller: "ann", what: "git", plugins: 1, complete: false }]);
  });
});

describe("a client that stops reading", () => {
  test.each([
    ["a clone", packAsked],
    ["the ZIP", async () => `${head("GET", "/marketplace.zip")}\r\n`],
  ])("of %s is cut after a while, and nothing of it is left", async (_what, request) => {
    await at.start({}, { stallMs: 500 });
    const socket = await stopsReading(await request());
    const closed = once(socket, "close");
    // What waits for it is bounded by what the sockets hold.
    expect(await until(() => at.audits.length === 1)).toBe(true);
    expect(at.audits).toMatchObject([{ caller: "ann", complete: false }]);
    expect(at.audits[0]!.bytes).toBeLessThan(12_000_000);
    expect(await until(() => gits().length === 0)).toBe(true);
    socket.resume();
    await closed;
  });

  test("keeps nobody else from being served", async () => {
    await at.start();
    const stopped = await Promise.all(
      Array.from({ length: 10 }, () => stopsReading(`${head("GET", "/marketplace.zip")}\r\n`)),
    );
    const whole = await at.ask("/marketplace.zip", "ann");
    expect((await whole.bytes()).length).toBe(Number(whole.headers.get("content-length")));
    for (const socket of stopped) socket.destroy();
  });
});

describe("the end of a hub", () => {
  test("waits for downloads under way, and takes no more requests", async () => {
    await at.start({}, { drainMs: 60_000 });
    const asked = await at.ask("/marketplace.zip", "ann");
    const reader = asked.body!.getReader();
    await reader.read();
    const ended = at.hub.close();
    const refused = await fetch(`${at.hub.url}/healthz`);
    expect([refused.status, await refused.json()]).toEqual([
      503,
      { error: expect.objectContaining({ code: "STOPPING" }) },
    ]);
    const git = await fetch(`${at.hub.url}/marketplace.git/info/refs?service=git-upload-pack`);
    expect([git.status, await git.text()]).toEqual([503, "The hub stops. Try again in a minute. (STOPPING)\n"]);
    expect(await Promise.race([ended.then(() => "ended"), sleep(300, "waits")])).toBe("waits");
    let size = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) size += part.value.length;
    await ended;
    expect(at.audits).toMatchObject([{ what: "zip", complete: true }]);
    expect(size).toBeGreaterThan(0);
    await expect(fetch(`${at.hub.url}/healthz`)).rejects.toThrow("fetch failed");
  });

  test("does not wait for ever", async () => {
    await at.start({}, { drainMs: 200 });
    const socket = await stopsReading(await packAsked());
    await at.hub.close();
    expect(await until(() => gits().length === 0)).toBe(true);
    expect(at.audits).toMatchObject([{ complete: false }]);
    socket.destroy();
  });
});
