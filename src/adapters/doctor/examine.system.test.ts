import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { freePort } from "../../testing/free-port.ts";
import { startGitRemote } from "../../testing/git-remote.ts";
import { startNpmRegistry } from "../../testing/npm-registry.ts";
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

/** What requests to `served` brought. */
const bodies = new WeakMap<IncomingMessage, { readonly id?: unknown; readonly method?: unknown }>();

/** A server on loopback; `await using` ends it. */
async function served(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += String(chunk)));
    request.on("end", () => {
      if (text !== "") bodies.set(request, JSON.parse(text) as { id?: unknown; method?: unknown });
      answer(request, response);
    });
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
    symlinkSync("round", join(folder, "round"));
    await expect(look(join(folder, "round"))).rejects.toMatchObject({ code: "PLUGIN_MISSING" });
    // Longer than a name on the disk may be, and still a URL.
    const long = `https://127.0.0.1:1/${"x".repeat(300)}.json`;
    await expect(look(long)).rejects.toMatchObject({ code: "DOWNLOAD_FAILED" });
    writeFiles(folder, { "x.zip": "x" });
    await expect(look(join(folder, "x.zip"))).rejects.toMatchObject({ code: "OPTION_INVALID" });
    await using closed = await startGitRemote({ files: pluginFiles("closed"), credentials: "user:word" });
    await expect(look(closed.url)).rejects.toMatchObject({ fix: expect.stringContaining("--token-env") });
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

describe("what a server lists", () => {
  /** A server that answers as one does which asks for no login; `tools` are all that it has. */
  const listing = (tools: readonly object[]) =>
    served((request, response) => {
      if (request.method !== "POST") return void response.writeHead(405).end();
      const { id, method } = bodies.get(request) ?? {};
      if (id === undefined) return void response.writeHead(202).end();
      const info = {
        protocolVersion: "2025-11-25",
        capabilities: { tools: {} },
        serverInfo: { name: "x", version: "1" },
      };
      const result = method === "initialize" ? info : { tools };
      response.writeHead(200, { "content-type": "application/json" });
      return void response.end(JSON.stringify({ jsonrpc: "2.0", id, result }));
    });
  const reasonsFor = async (tools: readonly object[]) => {
    await using server = await listing(tools);
    writeFiles(folder, {
      ...pluginFiles("alpha"),
      "commands/hi.md": "---\ndescription: x\nallowed-tools: mcp__plugin_alpha_api__hello\n---\nSay hello.\n",
      ".mcp.json": JSON.stringify({ mcpServers: { api: { type: "http", url: `http://${server.host}/mcp` } } }),
    });
    const report = await look(folder, { hosts: ["127.0.0.1"] });
    return report.reasons
      .filter(({ code }) => /^MCP_(?!NOT)/.test(code))
      .map(({ code, problem }) => ({ code, problem }));
  };
  const schema = { type: "object" };

  test("lacks what the plugin calls, or does not say what its tools do", async () => {
    const said = { name: "hello", inputSchema: schema, annotations: { readOnlyHint: true } };
    expect(await reasonsFor([said])).toEqual([]);
    expect(await reasonsFor([{ ...said, name: "bye" }])).toMatchObject([
      { code: "MCP_TOOLS_DIFFER", problem: expect.stringContaining("hello") },
    ]);
    expect(await reasonsFor([said, { name: "quiet", inputSchema: schema }])).toMatchObject([
      { code: "MCP_ANNOTATIONS_MISSING", problem: expect.stringMatching(/: quiet\.$/) },
    ]);
  });
});

describe("packages and archives", () => {
  test("a package is read as the registry has it; one that is not there is gone", async () => {
    vi.stubEnv("npm_config_fetch_retries", "0");
    const files = {
      ".claude-plugin/plugin.json": JSON.stringify({ name: "tool", version: "1.0.0" }),
      "commands/a.md": "x",
    };
    await using registry = await startNpmRegistry([{ name: "tool", version: "1.0.0", files }]);
    const source = { source: "npm", package: "tool", version: "1.0.0", registry: registry.url };
    const entries = [entryOf("tool", source), entryOf("gone", { ...source, package: "gone" })];
    writeFiles(folder, { ".claude-plugin/marketplace.json": catalogOf(...entries) });
    const report = await look(folder, { hosts: [new URL(registry.url).host] });
    expect(report.entries.map(({ verdicts }) => verdicts.cli)).toEqual(["yes", "no"]);
    // Seen in its files alone.
    expect(found(report)).toEqual(expect.arrayContaining(["tool README_MISSING", "gone SOURCE_GONE"]));
    const asked = registry.requests.length;
    const forbidden = await look(folder);
    expect(found(forbidden)).toEqual(expect.arrayContaining(["tool SOURCE_UNCHECKED", "gone SOURCE_UNCHECKED"]));
    expect(registry.requests).toHaveLength(asked);
    vi.unstubAllEnvs();
  });

  test("an archive with a headersHelper is read without it where it is open; its links are told", async () => {
    const made = join(folder, "made");
    writeFiles(made, pluginFiles("alpha"));
    symlinkSync("/etc/passwd", join(made, "link"));
    execFileSync("zip", ["-q", "-r", "-y", "made.zip", "."], { cwd: made });
    const bytes = readFileSync(join(made, "made.zip"));
    await using server = await served((request, response) => {
      if (request.url === "/open.zip") return void response.end(bytes);
      if (request.url === "/headers.zip" && request.headers["x-key"] === "1") return void response.end(bytes);
      return void response.writeHead(401).end();
    });
    const at = (path: string) => ({ source: "archive", url: `http://${server.host}/${path}.zip` });
    const entries = [
      { ...entryOf("alpha", at("open")), strict: false, headersHelper: "touch ran" },
      { ...entryOf("closed", at("closed")), strict: false, headersHelper: "touch ran" },
      { ...entryOf("headers", at("headers")), headers: { "x-key": "1" } },
    ];
    writeFiles(folder, { "catalog/.claude-plugin/marketplace.json": catalogOf(...entries) });
    const codes = found(await look(join(folder, "catalog"), { hosts: [server.host] }));
    expect(codes).toEqual(
      expect.arrayContaining(["alpha ARCHIVE_LINKS", "headers ARCHIVE_LINKS", "closed SOURCE_UNCHECKED"]),
    );
    expect(codes).not.toContain("alpha SOURCE_UNCHECKED");
    expect(codes).not.toContain("closed SOURCE_NEEDS_CREDENTIALS");
  });
});

describe("a client that says more than our own checks", () => {
  /** A program in the client's place, of a version to come, with a rule that nobody here knows. */
  const clientSaying = (validate: object) => {
    const path = join(folder, "claude");
    writeFileSync(path, `#!/bin/sh\ncase "$1" in --version) echo "9.9.9 (Claude Code)" ;; *) cat "$0.json" ;; esac\n`, {
      mode: 0o755,
    });
    writeFileSync(`${path}.json`, JSON.stringify(validate));
    return path;
  };

  test("is repeated, about the entry and for the directory", async () => {
    const market = join(folder, "market");
    writeFiles(market, {
      ".claude-plugin/marketplace.json": catalogOf(entryOf("alpha", "./alpha"), entryOf("beta", "./beta")),
      ...pluginFiles("alpha", "alpha/"),
      ...pluginFiles("beta", "beta/"),
    });
    const claude = clientSaying({
      manifest: { errors: [{ path: "plugins.1.source", message: "is of a kind that 9.9.9 refuses" }] },
      directory: { findings: [{ blocking: true, code: "NEW_RULE", message: "The plugin has no song" }] },
    });
    const report = await look(market, { offline: true, claude, asked: ["directory"] });
    const said = (code: string) => report.reasons.filter((one) => one.code === code);
    expect(said("CLIENT_VALIDATE_FAILED")).toMatchObject([
      { entries: [1], check: 16, problem: expect.stringContaining("(9.9.9) says: plugins.1.source") },
    ]);
    expect(said("CLIENT_DIRECTORY_FAILED")).toMatchObject([
      { entries: [0, 1], effects: { directory: "no" }, problem: expect.stringContaining("no song") },
    ]);
    expect(report.ok).toBe(false);
  });

  test("a program that is no client is refused when it is named", async () => {
    writeFiles(folder, pluginFiles("alpha"));
    await expect(look(folder, { offline: true, claude: "/bin/false" })).rejects.toMatchObject({
      code: "CLIENT_FAILED",
    });
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
