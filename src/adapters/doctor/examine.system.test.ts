import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { freePort } from "../../testing/free-port.ts";
import { startGitRemote } from "../../testing/git-remote.ts";
import { writeFiles } from "../../testing/write-files.ts";
import { examine, type ExamineOptions } from "./examine.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-examined-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const author = { name: "Ann" };
const entryOf = (name: string, source: unknown) => ({ name, source, description: "d", author });
const catalogOf = (...plugins: readonly object[]) => JSON.stringify({ name: "team", owner: author, plugins });
const pluginFiles = (name: string, below = "") => ({
  [`${below}.claude-plugin/plugin.json`]: JSON.stringify({ name, version: "1.0.0", description: "d", author }),
  [`${below}commands/hi.md`]: "---\ndescription: x\n---\nSay hello.\n",
});
const look = (target: string, options: Partial<ExamineOptions> = {}) =>
  examine(target, { signal: new AbortController().signal, ...options });
const found = (report: Awaited<ReturnType<typeof look>>) => {
  const names = new Map(report.entries.map(({ index, name }) => [index, name]));
  return report.reasons.flatMap(({ code, entries = [] }) => entries.map((index) => `${names.get(index)} ${code}`));
};

/** A server on loopback; `await using` ends it. */
async function served(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => answer(request, response));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const end = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { host, [Symbol.asyncDispose]: end };
}

describe("sources", () => {
  test("each is fetched as somebody without credentials would", async () => {
    await using open = await startGitRemote({ files: { ...pluginFiles("whole"), ...pluginFiles("part", "sub/") } });
    await using closed = await startGitRemote({ files: pluginFiles("closed"), credentials: "user:word" });
    const dead = await freePort();
    const catalog = catalogOf(
      entryOf("whole", { source: "url", url: open.url }),
      entryOf("part", { source: "git-subdir", url: open.url, path: "sub" }),
      entryOf("no-folder", { source: "git-subdir", url: open.url, path: "nowhere" }),
      entryOf("no-branch", { source: "url", url: open.url, ref: "nowhere" }),
      entryOf("closed", { source: "url", url: closed.url }),
      entryOf("dead", { source: "url", url: `http://127.0.0.1:${dead}/x.git` }),
    );
    writeFiles(folder, { ".claude-plugin/marketplace.json": catalog });
    const report = await look(folder, { hosts: ["127.0.0.1"] });
    const cli = Object.fromEntries(report.entries.map(({ name, verdicts }) => [name, verdicts.cli]));
    expect(cli).toEqual({
      whole: "yes",
      part: "yes",
      "no-folder": "no",
      "no-branch": "no",
      closed: "unknown",
      dead: "unknown",
    });
    expect(found(report)).toEqual(
      expect.arrayContaining([
        "no-folder SOURCE_GONE",
        "no-branch SOURCE_GONE",
        "closed SOURCE_NEEDS_CREDENTIALS",
        "dead SOURCE_UNCHECKED",
        // Seen in the files alone, so they were really read.
        "whole README_MISSING",
        "part README_MISSING",
      ]),
    );
    expect(report.entries.find(({ name }) => name === "closed")?.verdicts["claude-ai"]).toBe("no");
    expect(report.ok).toBe(false);
  });

  test("offline nobody is asked, and it is said", async () => {
    await using open = await startGitRemote({ files: pluginFiles("whole") });
    writeFiles(folder, {
      ".claude-plugin/marketplace.json": catalogOf(entryOf("whole", { source: "url", url: open.url })),
    });
    const report = await look(folder, { offline: true, hosts: ["127.0.0.1"] });
    expect(open.requests).toEqual([]);
    expect(report.entries[0]?.verdicts.cli).toBe("unknown");
    expect(report.ok).toBe(true);
    expect(report.skipped.map(({ check }) => check)).toEqual(expect.arrayContaining([9, 12, 15]));
    await expect(look(open.url, { offline: true })).rejects.toMatchObject({ code: "OPTION_INVALID" });
  });

  test("a private host is not asked unless it is allowed", async () => {
    await using open = await startGitRemote({ files: pluginFiles("whole") });
    writeFiles(folder, {
      ".claude-plugin/marketplace.json": catalogOf(entryOf("whole", { source: "url", url: open.url })),
    });
    const report = await look(folder);
    expect(open.requests).toEqual([]);
    expect(report.entries[0]?.verdicts.cli).toBe("unknown");
    expect(report.reasons.find(({ code }) => code === "SOURCE_UNCHECKED")?.problem).toContain("127.0.0.1");
  });
});

describe("targets", () => {
  test("a git URL, and the release before by its tag's commit", async () => {
    const files = {
      ".claude-plugin/marketplace.json": catalogOf(entryOf("alpha", "./alpha")),
      ...pluginFiles("alpha", "alpha/"),
    };
    await using before = await startGitRemote({ files });
    await using remote = await startGitRemote({ files });
    await remote.commit({ "alpha/commands/more.md": "---\ndescription: x\n---\nMore.\n" });
    const report = await look(remote.url, { released: before.url, hosts: ["127.0.0.1"] });
    expect(report).toMatchObject({ kind: "marketplace", name: "team", ok: true });
    expect(found(report)).toContain("alpha VERSION_UNCHANGED");
    expect(report.skipped.map(({ check }) => check)).toContain(16);
  });

  test("a catalog by URL brings no folders", async () => {
    await using server = await served((_, response) => response.end(catalogOf(entryOf("alpha", "./alpha"))));
    const report = await look(`http://${server.host}/marketplace.json`);
    expect(found(report)).toContain("alpha SOURCE_WITHOUT_FOLDERS");
    expect(report.ok).toBe(false);
  });

  test("what is none is refused", async () => {
    await expect(look(join(folder, "gone"))).rejects.toMatchObject({ code: "PLUGIN_MISSING" });
    writeFiles(folder, { "x.zip": "x" });
    await expect(look(join(folder, "x.zip"))).rejects.toMatchObject({ code: "OPTION_INVALID" });
    await expect(look(folder, { claude: join(folder, "gone") })).rejects.toMatchObject({ code: "CLIENT_MISSING" });
  });
});

describe("servers", () => {
  const withServer = (url: string) => ({
    ...pluginFiles("alpha"),
    "commands/hi.md": "---\ndescription: x\nallowed-tools: mcp__plugin_alpha_api__hello\n---\nSay hello.\n",
    ".mcp.json": JSON.stringify({ mcpServers: { api: { type: "http", url } } }),
  });
  const codes = async (answer: (request: IncomingMessage, response: ServerResponse) => void) => {
    await using server = await served(answer);
    writeFiles(folder, withServer(`http://${server.host}/mcp`));
    const report = await look(folder, { hosts: ["127.0.0.1"] });
    return found(report).filter((one) => /MCP_(?!NOT)/.test(one));
  };

  test("one that asks for a login has to say where", async () => {
    expect(await codes((_, response) => response.writeHead(401).end())).toEqual(["alpha MCP_METADATA_MISSING"]);
    const lost = await codes((request, response) => {
      if (request.url !== "/mcp") return void response.writeHead(404).end();
      const challenge = `Bearer resource_metadata="http://${request.headers.host}/meta"`;
      return void response.writeHead(401, { "www-authenticate": challenge }).end();
    });
    expect(lost).toEqual(["alpha MCP_METADATA_MISSING"]);
    const told = await codes((request, response) => {
      if (request.url === "/meta") return void response.end('{"resource": "x"}');
      const challenge = `Bearer resource_metadata="http://${request.headers.host}/meta"`;
      return void response.writeHead(401, { "www-authenticate": challenge }).end();
    });
    expect(told).toEqual([]);
  });

  test("one that fails or is not there", async () => {
    expect(await codes((_, response) => response.writeHead(500).end())).toEqual(["alpha MCP_UNREACHABLE"]);
    writeFiles(folder, withServer(`http://127.0.0.1:${await freePort()}/mcp`));
    expect(found(await look(folder, { hosts: ["127.0.0.1"] }))).toContain("alpha MCP_UNREACHABLE");
  });
});

describe("the real client", () => {
  test("is asked for its validator, and its directory profile where the directory is", async () => {
    writeFiles(folder, {
      ".claude-plugin/marketplace.json": catalogOf(entryOf("alpha", "./alpha")),
      ...pluginFiles("alpha", "alpha/"),
    });
    const report = await look(folder, { asked: ["directory"], offline: true });
    expect(report.skipped.map(({ check }) => check)).not.toContain(16);
    expect(report.skipped.map(({ check }) => check)).not.toContain(17);
    // It says the same as our own checks, so nothing is told twice.
    expect(found(report)).toEqual(expect.arrayContaining(["alpha README_MISSING", "alpha LICENSE_MISSING"]));
    expect(found(report).filter((one) => one.includes("CLIENT_"))).toEqual([]);
    expect(report.entries[0]?.verdicts).toMatchObject({ cli: "yes", directory: "no" });
  });
});
