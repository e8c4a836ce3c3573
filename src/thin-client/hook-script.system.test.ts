import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileAt } from "../core/file-tree.ts";
import { loadPlugin } from "../plugin/load.ts";
import { lacks } from "../testing/programs.ts";
import { generateThinClient } from "./generate.ts";

interface Seen {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  readonly body: string;
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bazaar-hook-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A host that keeps what it gets and gives one answer. */
async function host(status: number, answer: string, delayMs = 0) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      const { authorization, "content-type": contentType } = request.headers;
      seen.push({ url: request.url ?? "", authorization, contentType, body });
      setTimeout(() => response.writeHead(status).end(answer), delayMs);
    })();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, [Symbol.dispose]: close };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the generated script as the client does: the event on standard input, the key in the environment. */
async function run(
  endpoint: string,
  args: readonly string[],
  event: string,
  env: Record<string, string>,
): Promise<Ended> {
  const script = join(folder, "forward.sh");
  const hooks = { SessionStart: [{ hooks: [{ type: "command", command: "true" }] }] };
  const loaded = loadPlugin({
    ".claude-plugin/plugin.json": JSON.stringify({ name: "my-plugin", version: "1.0.0" }),
    "hooks/hooks.json": JSON.stringify({ hooks }),
  });
  const thin = generateThinClient(loaded, { endpoint, endpointVariable: "BAZAAR_URL" });
  await writeFile(script, fileAt(thin.files, "hooks/forward.sh")!.bytes());
  const temporary = join(folder, "tmp");
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary);
  const child = spawn("sh", [script, ...args], { env: { PATH: process.env["PATH"], TMPDIR: temporary, ...env } });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  child.stdin.on("error", () => undefined).end(event);
  const [code] = (await once(child, "close")) as [number | null];
  // Neither the event nor the answer may stay behind.
  expect(await readdir(temporary)).toEqual([]);
  return { code, stdout, stderr };
}

// The script is the shell and curl; without curl there is nothing to prove.
const open = ["SessionStart", "1a2b3c4d", "5", "open"];
const closed = ["PreToolUse", "1a2b3c4d", "5", "closed"];

test.skipIf(lacks("curl"))("the whole event goes out with the key, the answer comes back as it is", async () => {
  const answer = '{"hookSpecificOutput":{"additionalContext":"a \\"b\\" $HOME \\n %s"}}';
  using server = await host(200, answer);
  const event = JSON.stringify({ source: "startup", text: `"'$(id)\`\\ \n 日本 ${"x".repeat(200_000)}` });
  const ended = await run(server.url, open, event, { CLAUDE_PLUGIN_OPTION_API_KEY: "key-1" });
  expect(ended).toEqual({ code: 0, stdout: answer, stderr: "" });
  expect(server.seen).toEqual([
    {
      url: "/hooks/SessionStart?handler=1a2b3c4d",
      authorization: "Bearer key-1",
      contentType: "application/json",
      body: event,
    },
  ]);
});

test.skipIf(lacks("curl"))("BAZAAR_API_KEY and BAZAAR_URL win", async () => {
  using server = await host(200, "{}");
  const env = { CLAUDE_PLUGIN_OPTION_API_KEY: "key-1", BAZAAR_API_KEY: "key-2", BAZAAR_URL: server.url };
  expect((await run("http://127.0.0.1:9", open, "{}", env)).code).toBe(0);
  expect(server.seen[0]?.authorization).toBe("Bearer key-2");
});

test.skipIf(lacks("curl"))("an empty answer is no answer to read, and no failure", async () => {
  using server = await host(200, "");
  expect(await run(server.url, open, "{}", { BAZAAR_API_KEY: "k" })).toEqual({ code: 0, stdout: "", stderr: "" });
});

test.skipIf(lacks("curl")).each([
  ["open", open, 1],
  ["closed", closed, 2],
])("without an answer, %s ends with its own exit code and prints nothing to read", async (_, args, code) => {
  using failing = await host(503, "busy");
  for (const endpoint of [failing.url, "http://127.0.0.1:9"]) {
    const ended = await run(endpoint, args, "{}", { BAZAAR_API_KEY: "k" });
    expect(ended).toMatchObject({ code, stdout: "" });
    expect(ended.stderr).toContain("the host did not answer");
  }
});

test.skipIf(lacks("curl"))("a slow host is given up in time", async () => {
  using server = await host(200, "{}", 4_000);
  const ended = await run(server.url, ["PreToolUse", "1a2b3c4d", "0.5", "closed"], "{}", { BAZAAR_API_KEY: "k" });
  expect(ended.code).toBe(2);
});

test.skipIf(lacks("curl")).each([
  ["no key at all", ""],
  ["a key that would be a second line", 'a"\noutput = "/x'],
  ["a key with a quote", 'a"b'],
])("%s is not sent anywhere", async (_, key) => {
  using server = await host(200, "{}");
  const ended = await run(server.url, open, "{}", { BAZAAR_API_KEY: key });
  expect(ended).toMatchObject({ code: 1, stdout: "" });
  expect(ended.stderr).toContain("key");
  expect(ended.stderr).not.toContain("output");
  expect(server.seen).toEqual([]);
});

test.skipIf(lacks("curl"))("the key is never an argument of a program", async () => {
  using server = await host(200, "{}");
  // A curl in front of the real one that writes its arguments down.
  await writeFile(
    join(folder, "curl"),
    `#!/bin/sh\necho "$@" >"${folder}/arguments"\nexec /usr/bin/env -u X PATH="$REAL" curl "$@"\n`,
    { mode: 0o755 },
  );
  const { PATH = "" } = process.env;
  const env = { BAZAAR_API_KEY: "s3cret-key", REAL: PATH, PATH: `${folder}:${PATH}` };
  expect((await run(server.url, open, "{}", env)).code).toBe(0);
  expect(server.seen[0]?.authorization).toBe("Bearer s3cret-key");
  const given = await readFile(join(folder, "arguments"), "utf8");
  expect(given).toContain("/hooks/SessionStart");
  expect(given).not.toContain("s3cret");
});

test.skipIf(lacks("curl"))("the user's own .curlrc is not read, which could write the key into a file", async () => {
  using server = await host(200, "{}");
  const trace = join(folder, "trace");
  await writeFile(join(folder, ".curlrc"), `trace-ascii = "${trace}"\n`);
  const ended = await run(server.url, open, "{}", { BAZAAR_API_KEY: "s3cret-key", HOME: folder, CURL_HOME: folder });
  expect(ended).toMatchObject({ code: 0, stdout: "{}" });
  await expect(readFile(trace, "utf8")).rejects.toThrow("ENOENT");
});
