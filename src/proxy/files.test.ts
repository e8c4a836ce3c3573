import { describe, expect, test } from "vitest";
import { MemoryRunner, testKey, testPlugin } from "../testing/proxy-fixtures.ts";
import type { ListedFile } from "../workspace/file-list.ts";
import type { FileStore, OpenFiles } from "../workspace/file-store.ts";
import type { WorkspacePolicies } from "../workspace/policy.ts";
import type { RunFiles } from "../workspace/types.ts";
import { checkUploadLimits } from "../workspace/upload-limits.ts";
import { callTool } from "./call-tool.ts";
import { createProxyHandler } from "./handler.ts";
import { toolsOf } from "./tools.ts";

const file = (path: string) => ({ path, executable: false, hash: "0".repeat(40), size: 1 });

/** A store in memory that has one upload, and counts what is open. */
class MemoryStore implements FileStore {
  readonly limits = checkUploadLimits();
  opened = 0;
  readonly begun: ListedFile[] = [];
  readonly #paths: readonly string[];

  constructor(paths: readonly string[] = ["a.txt"]) {
    this.#paths = paths;
  }

  async begin(_: string, list: readonly ListedFile[]) {
    this.begun.push(...list);
    return { id: "A".repeat(22), missing: [] };
  }

  async receive(): Promise<number> {
    return 0;
  }

  async open(): Promise<OpenFiles> {
    return this.inline(
      this.#paths.map((path) => ({ path })),
      ["git/diff.patch", "notes.txt"],
    );
  }

  inline(files: readonly { readonly path: string }[], context: readonly string[] = []): OpenFiles {
    this.opened += 1;
    const close = async () => void (this.opened -= 1);
    return { files: files.map(({ path }) => file(path)), context: context.map(file), write: async () => {}, close };
  }
}

const policies: WorkspacePolicies = {
  "command:analyze": "project",
  "skill:scan": { files: "args", git: true },
  "agent:*": { files: "project", git: false, reserved: "inert" },
};

async function call(store: FileStore | undefined, tool: string, input: object) {
  const runner = new MemoryRunner();
  let given: RunFiles | undefined;
  runner.answer = async (_, options) => {
    given = options.files;
    return "done";
  };
  const host = { plugin: testPlugin(), runner, caller: "c-0", workspace: policies, ...(store && { files: store }) };
  const answer = await callTool(host, tool, input, { signal: new AbortController().signal, onProgress: () => {} });
  return { ...answer, runs: runner.runs.length, given };
}

describe("a call and its files", () => {
  const wants = [
    ["execute_command", { command: "analyze" }],
    ["execute_command", { command: "scan" }],
    ["invoke_agent", { agent: "reviewer", task: "t" }],
    ["execute_command", { command: "analyze", upload: " ", files: null }],
  ] as const;
  test.each(wants)("%s %j without files starts no run, and says what to do", async (tool, input) => {
    const answer = await call(new MemoryStore(), tool, input);
    expect(answer).toMatchObject({ isError: false, runs: 0 });
    expect(answer.text).toMatch(/^No files came with this call\. .*again with the same input/);
  });

  test("a component without a policy runs without files, takes them in the call, and no upload", async () => {
    const store = new MemoryStore();
    const commit = { command: "git:commit" };
    expect(await call(store, "execute_command", commit)).toMatchObject({ runs: 1, given: undefined });
    const inline = await call(store, "execute_command", { ...commit, files: [{ path: "b", content: "x" }] });
    expect(inline.given?.files.map(({ path }) => path)).toEqual(["b"]);
    const refused = await call(store, "execute_command", { ...commit, upload: "A".repeat(22) });
    expect(refused).toMatchObject({
      isError: true,
      runs: 0,
      text: expect.stringContaining("takes nothing of a project"),
    });
    expect(store.opened).toBe(0);
  });

  test("an empty list of files is files", async () => {
    expect(await call(new MemoryStore(), "execute_command", { command: "analyze", files: [] })).toMatchObject({
      runs: 1,
    });
  });

  test("what git says goes along where the policy lets it, and files are closed behind the run", async () => {
    const store = new MemoryStore();
    const upload = "A".repeat(22);
    const withGit = await call(store, "execute_command", { command: "scan", upload });
    expect(withGit.given?.context.map(({ path }) => path)).toEqual(["git/diff.patch", "notes.txt"]);
    const without = await call(store, "invoke_agent", { agent: "reviewer", task: "t", upload });
    expect(without.given?.context.map(({ path }) => path)).toEqual(["notes.txt"]);
    expect(store.opened).toBe(0);
  });

  test("names that the client obeys are refused to one policy and inert under another", async () => {
    const store = new MemoryStore(["CLAUDE.md"]);
    const upload = "A".repeat(22);
    expect(await call(store, "execute_command", { command: "analyze", upload })).toMatchObject({
      isError: true,
      runs: 0,
    });
    expect(await call(store, "invoke_agent", { agent: "reviewer", task: "t", upload })).toMatchObject({ runs: 1 });
    expect(store.opened).toBe(0);
  });

  const bad: readonly (readonly [object, string])[] = [
    [{ files: "x" }, "is no list"],
    [{ files: ["x"] }, "is no object"],
    [{ files: [{ path: "a" }] }, "lacks"],
    [{ files: [{ path: "a", content: "x", encoding: "latin1" }] }, "unknown encoding"],
    [{ files: [{ path: "a", content: "x!", encoding: "base64" }] }, "no base64"],
    [
      {
        files: [
          { path: "a", content: "" },
          { path: "A", content: "" },
        ],
      },
      "twice",
    ],
    [{ files: Array.from({ length: 101 }, (_, at) => ({ path: `f${at}`, content: "" })) }, "more than 100 files"],
    [{ files: [{ path: "a", content: "x".repeat(1_048_577) }] }, "more than 1048576 bytes"],
    [{ files: [], upload: "A" }, "`files` and `upload`"],
    [{ upload: 1 }, "not a text"],
  ];
  test.each(bad)("%j is refused", async (input, why) => {
    const answer = await call(new MemoryStore(), "execute_command", { command: "analyze", ...input });
    expect(answer).toMatchObject({ isError: true, runs: 0, text: expect.stringContaining(why) });
  });

  test("a host without a store refuses files", async () => {
    const answer = await call(undefined, "execute_command", { command: "git:commit", files: [] });
    expect(answer).toMatchObject({ isError: true, text: expect.stringContaining("takes no files") });
  });
});

describe("the route", () => {
  const host = (more: object) =>
    createProxyHandler({ plugin: testPlugin(), runner: new MemoryRunner(), keys: [testKey], ...more });
  const post = (more: RequestInit = {}, key = testKey, query = "") =>
    new Request(`http://localhost/files${query}`, {
      method: "POST",
      body: "bazaar-files 1\n",
      headers: { authorization: `Bearer ${key}`, "content-type": "text/vnd.claude-bazaar.file-list" },
      ...more,
    });

  test("is not there without a store", async () => {
    const answer = await host({}).fetch(post());
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("takes no files");
  });

  test("takes a list of nothing", async () => {
    const answer = await host({ files: new MemoryStore() }).fetch(post());
    expect([answer.status, await answer.text()]).toEqual([200, `upload ${"A".repeat(22)}\n`]);
  });

  test("wants a key, POST, its types and no other packing", async () => {
    const handler = host({ files: new MemoryStore() });
    const status = async (request: Request) => (await handler.fetch(request)).status;
    expect(await status(post({}, "wrong-key-0123456789"))).toBe(401);
    expect(
      await status(new Request("http://localhost/files", { headers: { authorization: `Bearer ${testKey}` } })),
    ).toBe(405);
    const typed = (type: string, more: Record<string, string> = {}) =>
      post({ headers: { authorization: `Bearer ${testKey}`, "content-type": type, ...more } });
    expect(await status(typed("application/json"))).toBe(415);
    expect(await status(typed("text/vnd.claude-bazaar.file-list", { "content-encoding": "br" }))).toBe(415);
    expect(await status(post({}, testKey, "?upload=x"))).toBe(415);
    expect(await status(typed("text/vnd.claude-bazaar.file-list", { "content-length": "999999999" }))).toBe(413);
  });

  test("a policy that wants files needs a store", () => {
    expect(() => host({ workspace: policies })).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
    host({ workspace: { "command:*": "none" } });
  });
});

test("the tools have a field for files where they are taken, and one for uploads where a policy wants them", () => {
  const fields = (given?: { files: boolean; upload: boolean }) =>
    toolsOf(testPlugin(), given).map(({ inputSchema }) =>
      Object.keys(inputSchema.properties).filter((name) => ["files", "upload"].includes(name)),
    );
  expect(fields()).toEqual([[], []]);
  expect(fields({ files: true, upload: false })).toEqual([["files"], ["files"]]);
  expect(fields({ files: true, upload: true })).toEqual([
    ["files", "upload"],
    ["files", "upload"],
  ]);
});
