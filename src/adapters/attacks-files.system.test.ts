import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { paxRecord } from "../archive/pax.ts";
import { createProxyHandler } from "../proxy/handler.ts";
import { callTool } from "../proxy/call-tool.ts";
import { MemoryRunner, testKey, testPlugin } from "../testing/proxy-fixtures.ts";
import { archiveOf, begun, fileLine, tarEntry, UploadClient } from "../testing/upload-client.ts";
import type { FileStore } from "../workspace/file-store.ts";
import type { RunFiles } from "../workspace/types.ts";
import { type UploadLimits } from "../workspace/upload-limits.ts";
import { createFileStore } from "./file-store.ts";
import { fillWorkspace } from "./fill-workspace.ts";
import { type Listening, listen } from "./http-server.ts";

// Attacks 4, 5, 6 and 19 of the threat model, as far as they come by files: over real HTTP, into a real store.

const otherKey = "other-key-0123456789abcdef";
const limits: UploadLimits = {
  maxFiles: 50,
  maxBytes: 2_000_000,
  maxFileBytes: 1_000_000,
  maxStoreBytes: 8_000_000,
};

let folder: string;
let server: Listening;
let store: FileStore;
let runner: MemoryRunner;
let client: UploadClient;
let other: UploadClient;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "attacks-files-"));
  mkdirSync(join(folder, "store"));
  store = createFileStore(join(folder, "store"), limits);
  runner = new MemoryRunner();
  const workspace = {
    "command:analyze": "project",
    "agent:reviewer": { files: "project", reserved: "inert" },
  } as const;
  const keys = [testKey, otherKey];
  const handler = createProxyHandler({ plugin: testPlugin(), runner, keys, files: store, workspace });
  server = await listen((request) => handler.fetch(request), { port: 0 });
  client = new UploadClient(server.url, testKey);
  other = new UploadClient(server.url, otherKey);
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Everything that lies in the store, without the lists. */
const stored = () =>
  readdirSync(join(folder, "store"), { recursive: true }).filter((name) => /\.(?:pack|index)/.test(String(name)));

/** Calls the tool as the proxy does. */
async function call(input: object, caller = "c-0123456789abcdef") {
  const host = {
    plugin: testPlugin(),
    runner,
    files: store,
    caller,
    workspace: { "command:analyze": "project" } as const,
  };
  const options = { signal: new AbortController().signal, onProgress: () => {} };
  return callTool(host, "execute_command", { command: "analyze", ...input }, options);
}

/** Sends one archive for a list of one file, `a`, with the content `x`. */
async function sent(archive: Buffer, lines: readonly string[] = [fileLine("a", "x")]) {
  return client.send(begun(await client.list(lines)).id, archive);
}

const traversals = [
  "../x",
  "a/../../x",
  "/etc/cron.d/x",
  "C:/x",
  "a\\..\\x",
  "a\0b",
  "a\rb",
  ".git/hooks/post-checkout",
  "sub/.GIT/config",
  "CLAUDE.md\u200b/../x",
];
const obeyed = [".claude/settings.json", "CLAUDE.md", "sub/.mcp.json", ".MCP.JSON", "CLAUDE.local.md", "AGENTS.md"];

describe("attack 4: paths that leave the workspace, or that the client obeys", () => {
  test.each([...traversals, ...obeyed])("inline: %j starts no run", async (path) => {
    const answer = await call({ files: [{ path, content: "x" }] });
    expect(answer).toMatchObject({ isError: true, text: expect.stringContaining("The path ") });
    expect(runner.runs).toEqual([]);
  });

  test.each(traversals)("in a list: %j is refused", async (path) => {
    const answer = await client.list([fileLine(path, "x")]);
    expect(answer).toMatchObject({ status: 400, text: expect.stringMatching(/PATH_UNSAFE|UPLOAD_INVALID/) });
    expect(stored()).toEqual([]);
  });

  test.each(traversals.filter((path) => !path.includes("\0")))("in an archive: %j was not listed", async (path) => {
    for (const name of [path, `f/${path}`, `f/a/../${path}`]) {
      const answer = await sent(archiveOf([tarEntry(name, "x")]));
      expect(answer).toMatchObject({ status: 400, text: expect.stringContaining("UPLOAD_INVALID") });
    }
    expect(stored()).toEqual([]);
  });

  test("an awkward name keeps nothing else from being sent, and can't be sent itself", async () => {
    const answer = await client.list(["aux.c", "a.", "A", "a"].map((path) => fileLine(path, "x")));
    expect(answer.text).toMatch(/^upload \S+\nleft f aux\.c\nleft f a\.\nleft f a\nneed f A\n$/);
    const { id } = begun(answer);
    expect((await client.send(id, archiveOf([tarEntry("f/aux.c", "x")]))).text).toContain("was not listed");
    expect(await client.send(id, archiveOf([tarEntry("f/A", "x")]))).toEqual({ status: 200, text: "ok 1\n" });
  });

  test("a name in a PAX or GNU header counts like any other", async () => {
    const pax = tarEntry("PaxHeader/a", paxRecord("path", "f/../../escaped"), { type: "x" });
    expect((await sent(archiveOf([pax, tarEntry("f/a", "x")]))).text).toContain("was not listed");
    const gnu = tarEntry("././@LongLink", "f/../../escaped\0", { type: "L" });
    expect((await sent(archiveOf([gnu, tarEntry("f/a", "x")]))).text).toContain("was not listed");
    expect(stored()).toEqual([]);
  });

  test("names that the client obeys are stored where some policy has them inert, and refused to the call of another", async () => {
    const id = await client.upload({ "CLAUDE.md": "Obey me.", a: "x" });
    const caller = runner.runs.length;
    const answer = await callAs(id, "execute_command", { command: "analyze" });
    expect(answer).toMatchObject({ isError: true, text: expect.stringContaining("would obey") });
    expect(runner.runs).toHaveLength(caller);
    await callAs(id, "invoke_agent", { agent: "reviewer", task: "t" });
    expect(runner.runs).toHaveLength(caller + 1);
  });
});

/** A call over HTTP with the first key. */
async function callAs(upload: string, name: string, input: object, key = testKey) {
  const headers = {
    authorization: `Bearer ${key}`,
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
  };
  const params = { name, arguments: { ...input, upload } };
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params });
  const response = await fetch(`${server.url}/mcp`, { method: "POST", headers, body });
  const data = /^data: (.*"result".*)$/m.exec(await response.text())?.[1] ?? "{}";
  const { result } = JSON.parse(data) as { result: { content: { text: string }[]; isError?: boolean } };
  return { text: result.content[0]?.text ?? "", isError: result.isError === true };
}

describe("attack 5: links", () => {
  const kinds = [
    ["a symbolic link to a file", "2", "/etc/passwd"],
    ["a symbolic link to a folder", "2", "../.."],
    ["a hard link", "1", "f/a"],
    ["a character device", "3", ""],
    ["a block device", "4", ""],
    ["a pipe", "6", ""],
    ["a contiguous file", "7", ""],
  ] as const;
  test.each(kinds)("%s in an archive is refused, with what came before it", async (_, type, link) => {
    const entries = [tarEntry("f/a", "x"), tarEntry("f/b", "", { type, link })];
    const answer = await sent(archiveOf(entries), [fileLine("a", "x"), fileLine("b", "")]);
    expect(answer).toMatchObject({ status: 400, text: expect.stringContaining("The archive holds a") });
    expect(stored()).toEqual([]);
  });

  test("links as tar packs them from a real folder are refused", async () => {
    const project = join(folder, "project");
    mkdirSync(join(project, "f"), { recursive: true });
    symlinkSync("/etc/passwd", join(project, "f", "a"));
    const packed = execFileSync("tar", ["-C", project, "-czf", "-", "f/a"]);
    expect((await sent(packed)).text).toContain("symbolic link");
  });

  test("a regular file that names a link target is refused", async () => {
    expect((await sent(archiveOf([tarEntry("f/a", "x", { link: "/etc/passwd" })]))).text).toContain(
      "names another file",
    );
  });

  test("a PAX header that makes a link of a file is refused", async () => {
    const pax = tarEntry("PaxHeader/a", paxRecord("linkpath", "/etc/passwd"), { type: "x" });
    expect((await sent(archiveOf([pax, tarEntry("f/a", "x")]))).text).toContain("overrides a size or a link");
  });

  test("a link that lies in a workspace already is not written through", async () => {
    const place = placeIn(folder);
    symlinkSync(join(folder, "victim"), join(place.workspace, "a"));
    const files = await opened({ a: "x" });
    await expect(fillWorkspace(place, files)).rejects.toThrow("EEXIST");
    expect(existsSync(join(folder, "victim"))).toBe(false);
    await files.close();
  });

  test("no file of a workspace shares its content with the store: what a run writes into it stays there", async () => {
    const place = placeIn(folder);
    const files = await opened({ "d/a": "before" });
    await fillWorkspace(place, files);
    writeFileSync(join(place.workspace, "d/a"), "after!");
    const again = placeIn(folder, "again");
    await fillWorkspace(again, files);
    expect(readFileSync(join(again.workspace, "d/a"), "utf8")).toBe("before");
    await files.close();
  });
});

function placeIn(root: string, name = "run") {
  const at = (part: string) => join(root, name, part);
  const place = { home: at("home"), config: at("config"), temporary: at("t"), workspace: at("w"), context: at("c") };
  for (const path of Object.values(place)) mkdirSync(path, { recursive: true });
  return place;
}

async function opened(files: Readonly<Record<string, string>>) {
  const id = await client.upload(files);
  let given: RunFiles | undefined;
  runner.answer = async (_, options) => {
    given = options.files;
    // The files are closed with the run.
    const copy = placeIn(folder, `copy-${id}`);
    await fillWorkspace(copy, given!);
    return "done";
  };
  await callAs(id, "execute_command", { command: "analyze" });
  const contents = new Map((given?.files ?? []).map((file) => [file.path, join(folder, `copy-${id}`, "w", file.path)]));
  return store.inline([...contents].map(([path, at]) => ({ path, content: readFileSync(at) })));
}

describe("attack 6: bombs", () => {
  test("a gzip that unpacks to far more than it is", async () => {
    const bomb = gzipSync(Buffer.concat([tarEntry("f/a", Buffer.alloc(900_000)), Buffer.alloc(60_000_000)]));
    const answer = await sent(bomb, [fileLine("a", Buffer.alloc(900_000))]);
    expect(answer).toMatchObject({ status: 413, text: expect.stringContaining("UPLOAD_LIMIT") });
    expect(stored()).toEqual([]);
  });

  test("a file that claims more than a file may have, before a byte of it came", async () => {
    const huge = tarEntry("f/a", "x", { size: 8_000_000_000 });
    expect(await sent(archiveOf([huge]))).toMatchObject({
      status: 413,
      text: expect.stringContaining("1000000 bytes"),
    });
    expect(stored()).toEqual([]);
  });

  test("files that are too much together", async () => {
    const contents = [1, 2, 3].map((seed) => noise(900_000, seed));
    const lines = contents.map((content, at) => fileLine(`n${at}`, content));
    const archive = archiveOf(contents.map((content, at) => tarEntry(`f/n${at}`, content)));
    expect(await sent(archive, lines)).toMatchObject({ status: 413, text: expect.stringContaining("in all") });
    expect(stored()).toEqual([]);
  });

  test("one content under many names, which travels once", async () => {
    const content = noise(900_000, 1);
    const lines = Array.from({ length: 40 }, (_, at) => fileLine(`n${at}`, content));
    expect(await sent(archiveOf([tarEntry("f/n0", content)]), lines)).toMatchObject({ status: 413 });
    // The same in two steps: the content is there already when the names come.
    await client.upload({ n0: "y" });
    expect((await sent(archiveOf([tarEntry("f/a", content)]), [fileLine("a", content)])).status).toBe(200);
    expect(await client.list(lines)).toMatchObject({ status: 413, text: expect.stringContaining("in all") });
  });

  test("a list with a million files is not read to its end", async () => {
    let pulled = 0;
    const chunk = new TextEncoder().encode(`${fileLine("a", "x")}\n`.repeat(1_000));
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        if (pulled > 1_000) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const answer = await client
      .post("", "text/vnd.claude-bazaar.file-list", body)
      .catch(() => ({ status: 413, text: "closed" }));
    expect(answer.status).toBe(413);
    expect(pulled).toBeGreaterThan(0);
    expect(pulled).toBeLessThan(200);
  });

  test("a packed list that unpacks to far more", async () => {
    const text = gzipSync(`bazaar-files 1\n${`${fileLine("a", "x")}\n`.repeat(1_000_000)}`);
    const type = "text/vnd.claude-bazaar.file-list";
    expect(await client.post("", type, text, { "content-encoding": "gzip" })).toMatchObject({ status: 413 });
  });

  test("a sparse file, of GNU and of PAX", async () => {
    expect((await sent(archiveOf([tarEntry("f/a", "x", { type: "S" })]))).text).toContain("a sparse file");
    const record = Buffer.concat([paxRecord("GNU.sparse.major", "1"), paxRecord("GNU.sparse.realsize", "9000000000")]);
    const pax = tarEntry("PaxHeader/a", record, { type: "x" });
    expect((await sent(archiveOf([pax, tarEntry("f/a", "x")]))).text).toContain("overrides a size");
  });

  test("a size in a PAX header, which another reader would believe", async () => {
    const pax = tarEntry("PaxHeader/a", paxRecord("size", "4096"), { type: "x" });
    expect((await sent(archiveOf([pax, tarEntry("f/a", "x")]))).text).toContain("overrides a size");
  });

  test("many entries that are nothing", async () => {
    const folders = Array.from({ length: 2_000 }, (_, at) => tarEntry(`d${at}/`, "", { type: "5" }));
    expect(await sent(archiveOf(folders))).toMatchObject({ status: 413 });
  });

  test("a body that does not end is cut off by its bytes", async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(noise(65_536, pulled));
      },
    });
    const { id } = begun(await client.list([fileLine("a", "x")]));
    const packed = body.pipeThrough(new CompressionStream("gzip"));
    const answer = await client.send(id, packed).catch(() => ({ status: 400, text: "closed" }));
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(pulled).toBeGreaterThan(0);
    expect(pulled).toBeLessThan(200);
    expect(stored()).toEqual([]);
  });

  test("more uploads at once than a caller may have; another caller has his own", async () => {
    const stuck = new AbortController();
    const hang = async () => {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode("bazaar-files 1\n")),
        pull: () => new Promise(() => {}),
      });
      const headers = { authorization: `Bearer ${testKey}`, "content-type": "text/vnd.claude-bazaar.file-list" };
      const init = { method: "POST", headers, body, duplex: "half", signal: stuck.signal } as RequestInit;
      await fetch(`${server.url}/files`, init).catch(() => {});
    };
    const hung = Promise.all([hang(), hang(), hang(), hang()]);
    await expect.poll(async () => (await client.list([])).status).toBe(429);
    expect((await other.list([])).status).toBe(200);
    stuck.abort();
    await hung;
    await expect.poll(async () => (await client.list([])).status).toBe(200);
  });
});

function noise(bytes: number, seed: number): Buffer {
  const out = Buffer.alloc(bytes);
  let state = seed * 2_654_435_761;
  for (let at = 0; at < bytes; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    out[at] = state >>> 24;
  }
  return out;
}

describe("archives that say two things", () => {
  const bad: readonly (readonly [string, Buffer, string])[] = [
    ["a content that is not the listed one", archiveOf([tarEntry("f/a", "y")]), "not the one that was listed"],
    ["a file twice", archiveOf([tarEntry("f/a", "x"), tarEntry("f/a", "x")]), "twice"],
    [
      "something behind its end",
      archiveOf([tarEntry("f/a", "x"), Buffer.alloc(1_024), tarEntry("f/b", "x")]),
      "behind the end",
    ],
    ["no end", archiveOf([tarEntry("f/a", "x")], Buffer.alloc(0)), "cut off"],
    ["a cut content", gzipSync(tarEntry("f/a", "x").subarray(0, 512)), "cut off"],
    ["something behind the gzip", Buffer.concat([archiveOf([tarEntry("f/a", "x")]), Buffer.from("junk")]), "no gzip"],
    ["zeros behind the gzip", Buffer.concat([archiveOf([tarEntry("f/a", "x")]), Buffer.alloc(8)]), "behind the packed"],
    ["a gzip that is cut off", archiveOf([tarEntry("f/a", "x")]).subarray(0, -12), "cut off"],
    ["no gzip", Buffer.from("plain text"), "no gzip"],
    ["nothing", Buffer.alloc(0), "cut off"],
    [
      "a header of all files",
      archiveOf([tarEntry("g", paxRecord("path", "f/a"), { type: "g" }), tarEntry("f/a", "x")]),
      "for all files",
    ],
    ["a long link name", archiveOf([tarEntry("K", "x\0", { type: "K" }), tarEntry("f/a", "x")]), "name of a link"],
    [
      "two long names",
      archiveOf([tarEntry("L", "f/a\0", { type: "L" }), tarEntry("L", "f/a\0", { type: "L" }), tarEntry("f/a", "x")]),
      "doubled",
    ],
    [
      "a long name without a file",
      archiveOf([tarEntry("f/a", "x"), tarEntry("L", "f/a\0", { type: "L" })]),
      "has no file",
    ],
    [
      "a name that is not UTF-8",
      archiveOf([tarEntry("L", Buffer.from([0x66, 0x2f, 0xff]), { type: "L" }), tarEntry("f/a", "x")]),
      "UTF-8",
    ],
    ["an unknown kind", archiveOf([tarEntry("f/a", "x", { type: "Z" })]), "unknown kind"],
    ["an old form", archiveOf([tarEntry("f/a", "x", { magic: "\0\0\0\0\0\0\0\0" })]), "known form"],
    ["a damaged header", gzipSync(damaged()), "damaged"],
    ["a binary size", gzipSync(binarySize()), "not of its form"],
    ["a folder with a content", archiveOf([tarEntry("f/", "x", { type: "5" })]), "has a content"],
    ["a file with the name of a folder", archiveOf([tarEntry("f/a/", "x")]), "name of a folder"],
  ];
  test.each(bad)("%s", async (_, archive, why) => {
    expect(await sent(archive)).toMatchObject({ status: 400, text: expect.stringContaining(why) });
    expect(stored()).toEqual([]);
  });

  test("several gzip members in a row are one archive, as RFC 1952 has it", async () => {
    const parts = [tarEntry("f/a", "x"), Buffer.alloc(1_024)].map((part) => gzipSync(part));
    expect(await sent(Buffer.concat(parts))).toEqual({ status: 200, text: "ok 1\n" });
  });
});

function damaged(): Buffer {
  const bytes = Buffer.concat([tarEntry("f/a", "x"), Buffer.alloc(1_024)]);
  bytes[0] = 0x67;
  return bytes;
}

function binarySize(): Buffer {
  const header = tarEntry("f/a", "x");
  header[124] = 0x80;
  header.write(" ".repeat(8), 148);
  const sum = header.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return Buffer.concat([header, Buffer.alloc(1_024)]);
}

describe("attack 19: handles of another caller, and what another caller has", () => {
  test("a foreign upload is answered like an unknown one, in calls and in archives", async () => {
    const id = await client.upload({ a: "x" });
    const unknown = "A".repeat(22);
    expect(await callAs(id, "execute_command", { command: "analyze" }, otherKey)).toEqual(
      await callAs(unknown, "execute_command", { command: "analyze" }, otherKey),
    );
    const archive = archiveOf([tarEntry("f/a", "x")]);
    expect(await other.send(id, archive)).toEqual(await other.send(unknown, archive));
    expect(runner.runs).toEqual([]);
    expect((await callAs(id, "execute_command", { command: "analyze" })).text).toBe("done");
  });

  test.each(["", "..", "../../x", "%2e%2e", "a".repeat(21), "a/".repeat(11)])("%j is no id", async (id) => {
    const answer = await client.send(id, archiveOf([]));
    expect(answer).toMatchObject({ status: 404, text: expect.stringContaining("UPLOAD_UNKNOWN") });
  });

  test("that another caller has a content does not show: it is asked for all the same", async () => {
    const secret = "the other's secret\n";
    await other.upload({ secret });
    const probe = begun(await client.list([fileLine("probe", secret)]));
    expect(probe.needed).toEqual(["f/probe"]);
    // Nor is it to be had by its hash.
    const answer = await callAs(probe.id, "execute_command", { command: "analyze" });
    expect(answer).toMatchObject({ isError: true, text: expect.stringContaining("never came") });
    expect(begun(await other.list([fileLine("again", secret)])).needed).toEqual([]);
  });

  test("ids have 128 random bits, and none comes twice", async () => {
    const ids = new Set<string>();
    for (let at = 0; at < 20; at += 1) ids.add(begun(await client.list([])).id);
    expect(ids.size).toBe(20);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });

  test("without a key nothing is read, and nothing is told", async () => {
    const stranger = new UploadClient(server.url, "wrong-key-0123456789abcdef");
    expect((await stranger.list([fileLine("a", "x")])).status).toBe(401);
    expect((await stranger.send("A".repeat(22), archiveOf([]))).status).toBe(401);
  });
});
