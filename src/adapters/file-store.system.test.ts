import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lacks } from "../testing/programs.ts";
import { archiveOf, tarEntry } from "../testing/upload-client.ts";
import type { ListedFile } from "../workspace/file-list.ts";
import { blobName } from "../workspace/git-blob.ts";
import { clearFileStore, createFileStore } from "./file-store.ts";
import { fillWorkspace } from "./fill-workspace.ts";

const caller = "c-0123456789abcdef";
const limits = { maxFiles: 100, maxBytes: 400_000, maxFileBytes: 100_000, maxStoreBytes: 1_048_576, ttlMs: 60_000 };

let folder: string;
let root: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "file-store-"));
  root = join(folder, "store");
  mkdirSync(root, { mode: 0o700 });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const listed = (path: string, content: string | Buffer, executable = false): ListedFile => ({
  kind: "f",
  path,
  executable,
  hash: blobName(Buffer.from(content)),
});

async function* bytes(...parts: readonly Uint8Array[]) {
  yield* parts;
}

async function put(
  store: ReturnType<typeof createFileStore>,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const { id, missing } = await store.begin(
    caller,
    Object.entries(files).map(([path, text]) => listed(path, text)),
  );
  if (missing.length > 0) {
    const entries = missing.map(({ path }) => tarEntry(`f/${path}`, files[path] ?? ""));
    await store.receive(caller, id, bytes(archiveOf(entries)));
  }
  return id;
}

/** What a run would find in its workspace. */
async function filled(store: ReturnType<typeof createFileStore>, id: string): Promise<string> {
  const at = (part: string) => join(folder, `run-${id}`, part);
  const place = { home: at("h"), config: at("k"), temporary: at("t"), workspace: at("w"), context: at("c") };
  for (const path of Object.values(place)) mkdirSync(path, { recursive: true, mode: 0o700 });
  const files = await store.open(caller, id);
  try {
    await fillWorkspace(place, files);
  } finally {
    await files.close();
  }
  return place.workspace;
}

/** Everything of the caller that lies in the store, with what a clock says of it. */
const inStore = (end: string) =>
  readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(end));

const age = (end: string, ms: number) => {
  const then = new Date(Date.now() - ms);
  for (const name of inStore(end)) utimesSync(join(root, name), then, then);
};

describe("archives of real programs", () => {
  const names = [
    "plain.txt",
    "bin/run.sh",
    "with blank/and 'quote' \"two\".txt",
    "naïve/日本語/ünï.md",
    "-rf",
    `${"long-".repeat(30)}name.txt`,
    `${"deep/".repeat(40)}x.txt`,
    `${"folder-with-a-name/".repeat(12)}${"y".repeat(120)}.txt`,
    "empty",
  ];
  const programs = [
    ["tar", ["--format=gnu"]],
    ["tar", ["--format=ustar"]],
    ["tar", ["--format=posix"]],
    ["bsdtar", []],
    ["bsdtar", ["--format=pax"]],
    ["bsdtar", ["--format=gnutar"]],
    ["busybox", ["tar"]],
  ] as const;
  const eachProgram = describe.each(programs);
  eachProgram("%s %j", (program, args) => {
    test.skipIf(lacks(program))("every name comes through, with content and mode", async () => {
      const project = join(folder, "project");
      // ustar can't hold the longest ones.
      const fitting = args[0] === "--format=ustar" ? names.filter((name) => Buffer.byteLength(name) < 100) : names;
      const content = (name: string) => (name === "empty" ? "" : `content of ${name}\n`);
      for (const name of fitting) {
        mkdirSync(dirname(join(project, "f", name)), { recursive: true });
        writeFileSync(join(project, "f", name), content(name));
      }
      chmodSync(join(project, "f/bin/run.sh"), 0o755);
      const create = [...args, "-c", "-f", "-", "-C", project, "f"];
      const packed = gzipSync(
        execFileSync(program, create, { maxBuffer: 1e8, env: { ...process.env, LC_ALL: "C.UTF-8" } }),
      );
      const store = createFileStore(root, limits);
      const files = fitting.map((name) => listed(name, content(name), name === "bin/run.sh"));
      const { id, missing } = await store.begin(caller, files);
      expect(missing).toHaveLength(fitting.length);
      expect(await store.receive(caller, id, bytes(packed))).toBe(fitting.length);
      const workspace = await filled(store, id);
      for (const name of fitting) {
        expect(readFileSync(join(workspace, name), "utf8")).toBe(content(name));
        expect(statSync(join(workspace, name)).mode & 0o777).toBe(name === "bin/run.sh" ? 0o700 : 0o600);
      }
    });
  });

  test("the archive may come in pieces of any size", async () => {
    const store = createFileStore(root, limits);
    const files = { a: "x".repeat(700), b: "", "c/d": "y".repeat(511), e: "z".repeat(512) };
    const packed = archiveOf(Object.entries(files).map(([path, text]) => tarEntry(`./f/${path}`, text)));
    const { id } = await store.begin(
      caller,
      Object.entries(files).map(([path, text]) => listed(path, text)),
    );
    await store.receive(caller, id, bytes(...[...packed].map((byte) => Uint8Array.of(byte))));
    const workspace = await filled(store, id);
    for (const [path, text] of Object.entries(files)) expect(readFileSync(join(workspace, path), "utf8")).toBe(text);
  });
});

describe("what travels", () => {
  test("only what the store lacks is asked for, each content once", async () => {
    const store = createFileStore(root, limits);
    await put(store, { a: "one", b: "two", c: "one" });
    const next = await store.begin(caller, [listed("a", "one"), listed("b", "changed"), listed("d", "changed")]);
    expect(next.missing.map(({ path }) => path)).toEqual(["b"]);
    await store.receive(caller, next.id, bytes(archiveOf([tarEntry("f/b", "changed")])));
    expect(readFileSync(join(await filled(store, next.id), "d"), "utf8")).toBe("changed");
  });

  test("an upload that lacks a content can't be used, and can be completed", async () => {
    const store = createFileStore(root, limits);
    const { id } = await store.begin(caller, [listed("a", "one"), listed("b", "two")]);
    const unknown = expect.objectContaining({ code: "UPLOAD_UNKNOWN" });
    await expect(store.open(caller, id)).rejects.toEqual(unknown);
    await expect(store.receive(caller, id, bytes(archiveOf([tarEntry("f/a", "one")])))).rejects.toEqual(unknown);
    await expect(store.open(caller, id)).rejects.toEqual(unknown);
    await store.receive(caller, id, bytes(archiveOf([tarEntry("f/b", "two")])));
    expect(readdirSync(await filled(store, id))).toEqual(["a", "b"]);
  });

  test("an archive that breaks off leaves nothing", async () => {
    const store = createFileStore(root, limits);
    const { id } = await store.begin(caller, [listed("a", "x".repeat(50_000)), listed("b", "y")]);
    async function* broken() {
      yield archiveOf([tarEntry("f/a", "x".repeat(50_000))]).subarray(0, 60);
      throw new Error("the caller went away");
    }
    await expect(store.receive(caller, id, broken())).rejects.toThrow("went away");
    expect([...inStore(".pack"), ...inStore(".index")]).toEqual([]);
  });
});

describe("room", () => {
  const big = (seed: string) => ({
    [seed]: seed.repeat(90_000).slice(0, 90_000),
    [`${seed}2`]: `${seed}!`.repeat(45_000),
  });

  test("what was not used for longest goes, once a caller has too much", async () => {
    const store = createFileStore(root, limits);
    const first = await put(store, big("a"));
    const second = await put(store, big("b"));
    age("", 10_000);
    // Used again: it is the other that has to go.
    await (await store.open(caller, first)).close();
    for (const seed of ["c", "d", "e", "f"]) await put(store, big(seed));
    await expect(store.open(caller, second)).rejects.toEqual(expect.objectContaining({ code: "UPLOAD_UNKNOWN" }));
    await (await store.open(caller, first)).close();
    const held = inStore(".pack").reduce((sum, name) => sum + statSync(join(root, name)).size, 0);
    expect(held).toBeLessThanOrEqual(limits.maxStoreBytes);
  });

  test("ten thousand uploads of nothing take no more room than a few", async () => {
    const store = createFileStore(root, limits);
    for (let at = 0; at < 300; at += 1) await store.begin(caller, [listed("a", String(at))]);
    expect(inStore(".list").length).toBeLessThanOrEqual(256);
  });

  test("a content of a byte counts as what it costs", async () => {
    const store = createFileStore(root, { ...limits, maxFiles: 150 });
    for (const seed of ["a", "b", "c"])
      await put(store, Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`${seed}${at}`, `${seed}${at}`])));
    // 300 contents of 4,096 bytes are over a mebibyte.
    expect(inStore(".pack")).toHaveLength(2);
  });

  test("what nobody used in time is gone, also before it is swept", async () => {
    const store = createFileStore(root, limits);
    const id = await put(store, { a: "x" });
    age("", limits.ttlMs + 1_000);
    await expect(store.open(caller, id)).rejects.toEqual(expect.objectContaining({ code: "UPLOAD_UNKNOWN" }));
    await clearFileStore(root, limits);
    expect([...inStore(".pack"), ...inStore(".index"), ...inStore(".list")]).toEqual([]);
  });

  test("files of a run stay readable while the store forgets them", async () => {
    const store = createFileStore(root, limits);
    const files = await store.open(caller, await put(store, { a: "kept" }));
    age("", limits.ttlMs + 1_000);
    await clearFileStore(root, limits);
    expect(inStore(".pack")).toEqual([]);
    await files.write(files.files[0]!, join(folder, "out"));
    expect(readFileSync(join(folder, "out"), "utf8")).toBe("kept");
    await files.close();
  });
});

describe("disks and replicas", () => {
  test("two hosts on one folder know of each other's uploads", async () => {
    const [one, two] = [createFileStore(root, limits), createFileStore(root, limits)];
    const { id } = await one.begin(caller, [listed("a", "x")]);
    await two.receive(caller, id, bytes(archiveOf([tarEntry("f/a", "x")])));
    expect(readFileSync(join(await filled(one, id), "a"), "utf8")).toBe("x");
  });

  test("the same content by two uploads at once is taken by both", async () => {
    const store = createFileStore(root, limits);
    const files = Array.from({ length: 20 }, (_, at) => listed(`f${at}`, `content ${at}`));
    const archive = archiveOf(files.map(({ path }, at) => tarEntry(`f/${path}`, `content ${at}`)));
    const begun = await Promise.all([1, 2, 3].map(() => store.begin(caller, files)));
    const counts = await Promise.all(begun.map(({ id }) => store.receive(caller, id, bytes(archive))));
    expect(counts).toEqual([20, 20, 20]);
    for (const { id } of begun) expect(readdirSync(await filled(store, id))).toHaveLength(20);
  });

  test("everything is for this user alone", async () => {
    await put(createFileStore(root, limits), { a: "x" });
    for (const name of readdirSync(root, { recursive: true }).map(String)) {
      const stats = statSync(join(root, name));
      expect(stats.mode & 0o777).toBe(stats.isDirectory() ? 0o700 : 0o600);
    }
  });

  test("a content that the disk changed does not pass for the caller's file", async () => {
    const store = createFileStore(root, limits);
    const id = await put(store, { a: "the right content" });
    const [pack] = inStore(".pack");
    writeFileSync(join(root, pack ?? ""), "the wrong content");
    await expect(filled(store, id)).rejects.toEqual(expect.objectContaining({ code: "UPLOAD_UNKNOWN" }));
  });

  test("a host that is killed while it receives leaves nothing that is seen, and what it leaves is swept", async () => {
    const store = createFileStore(root, limits);
    const files = [listed("a", "x".repeat(90_000)), listed("b", "y".repeat(90_000))];
    const { id } = await store.begin(caller, files);
    const script = `
      import { createFileStore } from ${JSON.stringify(join(import.meta.dirname, "file-store.ts"))};
      import { gzipSync } from "node:zlib";
      const store = createFileStore(${JSON.stringify(root)}, ${JSON.stringify(limits)});
      async function* half() {
        yield new Uint8Array(Buffer.from(process.argv[1], "base64"));
        console.log("half");
        await new Promise((go) => setTimeout(go, 60_000));
      }
      await store.receive(${JSON.stringify(caller)}, ${JSON.stringify(id)}, half());`;
    const half = archiveOf([tarEntry("f/a", "x".repeat(90_000)), tarEntry("f/b", "y".repeat(90_000))]);
    const child = spawn(process.execPath, [
      "--input-type=module",
      "-e",
      script,
      half.subarray(0, -20).toString("base64"),
    ]);
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "close");
    expect(inStore(".pack")).toHaveLength(1);
    await expect(store.open(caller, id)).rejects.toEqual(expect.objectContaining({ code: "UPLOAD_UNKNOWN" }));
    await clearFileStore(root, limits);
    // A host that still receives has such a pack too.
    expect(inStore(".pack")).toHaveLength(1);
    age(".pack", 2 * 3_600_000);
    await clearFileStore(root, limits);
    expect(inStore(".pack")).toEqual([]);
  });

  test("a full disk is an error with a name, and leaves nothing", async () => {
    const script = `
      import { createFileStore } from ${JSON.stringify(join(import.meta.dirname, "file-store.ts"))};
      const store = createFileStore(${JSON.stringify(root)}, ${JSON.stringify(limits)});
      const { id } = await store.begin("c", [JSON.parse(process.argv[1])]);
      async function* archive() { yield new Uint8Array(Buffer.from(process.argv[2], "base64")); }
      await store.receive("c", id, archive()).catch((error) => console.log(error.code, error.message));`;
    const content = "x".repeat(90_000);
    const archive = archiveOf([tarEntry("f/a", content)]).toString("base64");
    // A limit on the size of files is what a user without root has of a full disk.
    const limited = ["-c", 'ulimit -f 16; exec "$0" "$@"', process.execPath, "--input-type=module", "-e", script];
    const ended = spawnSync("bash", [...limited, JSON.stringify(listed("a", content)), archive], { encoding: "utf8" });
    expect(ended.stdout).toMatch(/^STORE_FULL The host has no room/);
    expect(inStore(".pack")).toEqual([]);
    expect(existsSync(root)).toBe(true);
  });
});
