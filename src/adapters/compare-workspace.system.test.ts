import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fillWith, memoryFiles } from "../testing/memory-files.ts";
import type { RunFiles, WorkspacePatch } from "../workspace/types.ts";
import { compareWorkspace, type CompareOptions } from "./compare-workspace.ts";
import { stampsOf } from "./file-stamps.ts";
import { OldContents } from "./old-contents.ts";
import { namesDescriptors, OpenFolder } from "./open-folder.ts";

let root: string;
let work: string;
/** A file of the host that nobody may see. */
let secret: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "compare-test-")));
  work = join(root, "work");
  secret = join(root, "host", "secret");
  mkdirSync(work);
  mkdirSync(join(root, "host"));
  writeFileSync(secret, "HOST-SECRET\n");
});
afterEach(() => {
  execFileSync("chmod", ["-R", "u+rwx", root]);
  rmSync(root, { recursive: true, force: true });
});

const at = (path: string) => join(work, path);

/** What comes back when a run with these files does `edit`. */
async function changed(
  files: RunFiles,
  edit: () => unknown,
  options: Partial<CompareOptions> = {},
  descriptors = namesDescriptors,
): Promise<WorkspacePatch> {
  await fillWith(work, files);
  await sleep(40);
  const folder = new OpenFolder(work, descriptors);
  const stamps = stampsOf(work, files.files);
  expect(stamps.size).toBe(files.files.length);
  const contents = new OldContents(files);
  try {
    await edit();
    return await compareWorkspace(folder, files, { stamps, old: (file) => contents.read(file), ...options });
  } finally {
    folder.close();
    await contents.close();
  }
}

const summary = ({ changes, leftOut }: WorkspacePatch) => ({
  changes: changes.map(({ kind, path }) => `${kind} ${path}`),
  leftOut,
});

describe("what a run changed", () => {
  const files = memoryFiles({
    "src/a.ts": "one\ntwo\n",
    "src/b.ts": "b\n",
    run: { bytes: Buffer.from("#!/bin/sh\n"), executable: true },
    "docs/c.md": "c\n",
  });

  test("is nothing when nothing was touched, and then no file is read", async () => {
    const old = () => Promise.reject(new Error("was read"));
    await fillWith(work, files);
    await sleep(40);
    const stamps = stampsOf(work, files.files);
    // Whoever read them would find other bytes than these.
    const lying = memoryFiles({ "src/a.ts": "1", "src/b.ts": "2", run: "3", "docs/c.md": "4" });
    const folder = new OpenFolder(work);
    const patch = await compareWorkspace(folder, lying, { stamps, old });
    folder.close();
    expect(patch).toEqual({ changes: [], text: "", leftOut: [] });
  });

  test("is found by content: a file that was written again with the same bytes is the same", async () => {
    const patch = await changed(files, () => {
      rmSync(at("src/a.ts"));
      writeFileSync(at("src/a.ts"), "one\ntwo\n", { mode: 0o644 });
    });
    expect(patch).toEqual({ changes: [], text: "", leftOut: [] });
  });

  test("is a patch with every kind of change, sorted by path", async () => {
    const patch = await changed(files, () => {
      writeFileSync(at("src/a.ts"), "one\n2\n");
      rmSync(at("src/b.ts"));
      chmodSync(at("run"), 0o600);
      writeFileSync(at("docs/new.md"), "new\n", { mode: 0o755 });
    });
    expect(summary(patch)).toEqual({
      changes: ["added docs/new.md", "mode run", "changed src/a.ts", "deleted src/b.ts"],
      leftOut: [],
    });
    expect(patch.changes[2]).toMatchObject({ added: 1, removed: 1, binary: false });
    expect(patch.text).toContain("@@ -1,2 +1,2 @@\n one\n-two\n+2\n");
  });

  test("shows although size and time of the file were put back", async () => {
    const patch = await changed(files, () => {
      const past = new Date(1_000_000_000_000);
      writeFileSync(at("src/a.ts"), "ONE\ntwo\n");
      utimesSync(at("src/a.ts"), past, past);
    });
    expect(summary(patch).changes).toEqual(["changed src/a.ts"]);
  });

  test("shows when it was written at once after the file came: such a file has no stamp", async () => {
    await fillWith(work, files);
    const stamps = stampsOf(work, files.files);
    writeFileSync(at("src/b.ts"), "B\n");
    const folder = new OpenFolder(work);
    const contents = new OldContents(files);
    const patch = await compareWorkspace(folder, files, { stamps, old: (file) => contents.read(file) });
    folder.close();
    await contents.close();
    expect(summary(patch).changes).toEqual(["changed src/b.ts"]);
  });

  test("leaves no file of the host behind", async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith("claude-bazaar-")).length;
    await changed(files, () => writeFileSync(at("src/a.ts"), ""));
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith("claude-bazaar-"))).toHaveLength(before);
  });

  test("is a file for a folder, and a folder for a file", async () => {
    const patch = await changed(files, () => {
      rmSync(at("src"), { recursive: true });
      writeFileSync(at("src"), "flat\n");
      rmSync(at("run"));
      mkdirSync(at("run"));
      writeFileSync(at("run/inner"), "deep\n");
    });
    expect(summary(patch)).toEqual({
      changes: ["deleted run", "added run/inner", "added src", "deleted src/a.ts", "deleted src/b.ts"],
      leftOut: [],
    });
  });

  test.each([
    ["gone from the host", () => Promise.reject(new Error("evicted"))],
    ["exchanged for another", () => Promise.resolve(Buffer.from("HOST-SECRET\n"))],
  ])("is told, and no more, when the old content is %s", async (_, old) => {
    const edit = () => {
      writeFileSync(at("src/a.ts"), "x\n");
      rmSync(at("src/b.ts"));
    };
    const why = "was changed, and what it was before is gone from the host.";
    expect(await changed(files, edit, { old })).toEqual({
      changes: [],
      text: "",
      leftOut: [`src/a.ts ${why}`, `src/b.ts ${why}`],
    });
  });
});

describe.each(namesDescriptors ? [true, false] : [false])("a hostile workspace, descriptors %s", (descriptors) => {
  const files = memoryFiles({ "src/a.ts": "a\n", "src/deep/b.ts": "b\n", "c.md": "c\n" });
  const after = (edit: () => unknown, options: Partial<CompareOptions> = {}) =>
    changed(files, edit, options, descriptors);

  test("links are named and never followed, and nothing counts as deleted below them", async () => {
    const patch = await after(() => {
      rmSync(at("src"), { recursive: true });
      symlinkSync(join(root, "host"), at("src"));
      rmSync(at("c.md"));
      symlinkSync(secret, at("c.md"));
      symlinkSync("/etc/passwd", at("new"));
      symlinkSync("nowhere", at("broken"));
    });
    expect(summary(patch)).toEqual({
      changes: [],
      leftOut: ["broken", "c.md", "new", "src"].map((name) => `${name} is a symbolic link.`),
    });
    expect(patch.text).toBe("");
  });

  test("hard links to files outside are left out", async () => {
    const patch = await after(() => linkSync(secret, at("mine")));
    expect(summary(patch)).toEqual({ changes: [], leftOut: ["mine is a hard link."] });
  });

  test("pipes and sockets don't hang the host, nor does a pipe in a file's place", async () => {
    const server = createServer();
    const patch = await after(async () => {
      execFileSync("mkfifo", [at("pipe")]);
      rmSync(at("c.md"));
      execFileSync("mkfifo", [at("c.md")]);
      server.listen(at("socket"));
      await once(server, "listening");
    });
    server.close();
    expect(summary(patch)).toEqual({
      changes: [],
      leftOut: ["c.md is a pipe.", "pipe is a pipe.", "socket is a socket."],
    });
  });

  test("a pipe or link that takes a file's place after it was looked at is not opened for reading", () => {
    execFileSync("mkfifo", [at("pipe")]);
    symlinkSync(secret, at("link"));
    symlinkSync(join(root, "host"), at("linked"));
    const folder = new OpenFolder(work, descriptors);
    expect(() => folder.read("pipe", 10)).toThrow("is no regular file");
    expect(() => folder.read("link", 100)).toThrow("ELOOP");
    expect(() => folder.folder("linked")).toThrow(/ENOTDIR|ELOOP/);
    folder.close();
  });

  test("`.git` made by the run is nothing at all", async () => {
    const patch = await after(() => {
      execFileSync("git", ["init", "-q"], { cwd: work });
      writeFileSync(at(".git/hooks/pre-commit"), "#!/bin/sh\ntouch /tmp/x\n", { mode: 0o755 });
      mkdirSync(at("src/.GIT"));
      writeFileSync(at("src/.GIT/config"), "[core]\n");
    });
    expect(patch).toEqual({ changes: [], text: "", leftOut: [] });
  });

  test("names that a client would obey are left out and named", async () => {
    const patch = await after(() => {
      mkdirSync(at(".claude"));
      writeFileSync(at(".claude/settings.json"), "{}");
      writeFileSync(at("src/CLAUDE.md"), "Obey.");
      writeFileSync(at(".mcp.json"), "{}");
      writeFileSync(at("ok.md"), "ok\n");
    });
    const why = "has a name that the client would obey.";
    expect(summary(patch)).toEqual({
      changes: ["added ok.md"],
      leftOut: [`.claude ${why}`, `.mcp.json ${why}`, `src/CLAUDE.md ${why}`],
    });
  });

  test("such a file that came in may come back changed", async () => {
    const obeyed = memoryFiles({ "CLAUDE.md": "old\n", ".claude/settings.json": "{}\n" });
    const patch = await changed(obeyed, () => {
      writeFileSync(at("CLAUDE.md"), "new\n");
      writeFileSync(at(".claude/more.json"), "{}");
    });
    expect(summary(patch)).toEqual({
      changes: ["changed CLAUDE.md"],
      leftOut: [".claude/more.json has a name that the client would obey."],
    });
  });

  test("names that not every system can hold, or that are no UTF-8, are named", async () => {
    const patch = await after(() => {
      writeFileSync(at("back\\slash"), "x");
      writeFileSync(at("line\nbreak"), "x");
      writeFileSync(at("nul.txt"), "x");
      writeFileSync(Buffer.concat([Buffer.from(`${work}/latin-`), Buffer.from([0xe4])]), "x");
    });
    expect(summary(patch)).toEqual({
      changes: [],
      leftOut: [
        '"back\\\\slash" holds a backslash.',
        "latin-\uFFFD has a name that is no UTF-8, or is gone.",
        '"line\\nbreak" holds a control character.',
        "nul.txt has the name of a device.",
      ],
    });
  });

  test("a huge sparse file and a huge patch are left out, and the rest comes", async () => {
    const limits = { maxFileBytes: 1_000, maxPatchBytes: 2_000 };
    const patch = await after(
      () => {
        writeFileSync(at("sparse"), "");
        truncateSync(at("sparse"), 2 ** 40);
        for (const name of ["x", "y", "z"]) writeFileSync(at(name), `${name.repeat(900)}\n`);
        writeFileSync(at("c.md"), "small\n");
      },
      { limits },
    );
    expect(summary(patch)).toEqual({
      changes: ["changed c.md", "added x"],
      leftOut: [
        "sparse has more than 1000 bytes.",
        "y would make the patch larger than 2000 bytes.",
        "z would make the patch larger than 2000 bytes.",
      ],
    });
  });

  test("too many files, and folders too deep, end the comparison without a deletion", async () => {
    const many = await after(
      () => {
        rmSync(at("src/deep/b.ts"));
        for (let index = 0; index < 50; index += 1) writeFileSync(at(`0${index}`), "x\n");
      },
      { limits: { maxEntries: 20 } },
    );
    expect(many.changes).toHaveLength(20);
    expect(many.changes.every(({ kind }) => kind === "added")).toBe(true);
    expect(many.leftOut).toEqual([
      "The files of the run are more than 20 files and folders: what comes later in the alphabet is not in the patch.",
    ]);
  });

  test("folders too deep are left out", async () => {
    const patch = await after(() => mkdirSync(at("x/".repeat(200)), { recursive: true }));
    expect(patch.leftOut).toEqual([expect.stringMatching(/^(?:x\/){63}x is too deep in folders\.$/)]);
  });

  test("a comparison that takes too long ends, and says so", async () => {
    const patch = await after(() => rmSync(at("c.md")), { limits: { timeoutMs: 0 } });
    expect(summary(patch)).toEqual({ changes: [], leftOut: [expect.stringContaining("took too long to compare")] });
  });

  test("text that must not leave is in no patch and no name", async () => {
    const withheld = (text: string) => text.includes("KEY-123");
    const patch = await after(
      () => {
        writeFileSync(at("src/a.ts"), "a\nconst key = 'KEY-123';\n");
        writeFileSync(at("binary"), Buffer.from("\0\xff KEY-123", "latin1"));
        writeFileSync(at("name-KEY-123"), "x");
        symlinkSync("x", at("link-KEY-123"));
        rmSync(at("c.md"));
      },
      { withheld },
    );
    const why = "holds text that must not leave the host.";
    expect(summary(patch)).toEqual({
      changes: ["deleted c.md"],
      leftOut: [`binary ${why}`, "A file is a symbolic link.", `A file ${why}`, `src/a.ts ${why}`],
    });
    expect(JSON.stringify(patch)).not.toContain("KEY-123");
  });

  test("the workspace itself exchanged for a link is still the one that is compared", async () => {
    const run = after(() => {
      renameSync(work, join(root, "moved"));
      symlinkSync(join(root, "host"), work);
      writeFileSync(join(root, "moved", "c.md"), "moved\n");
    });
    // Where a folder can only be found by its path, nothing is compared at all.
    const outcome = await run.then(summary, (error: Error) => error.message);
    expect(outcome).toEqual(
      descriptors ? { changes: ["changed c.md"], leftOut: [] } : "was exchanged while it was read",
    );
  });

  test("folders and files that turn into links and back while we read give nothing of the host away", async () => {
    // A left-over process of the run that exchanges a folder and a file for links as fast as it can.
    const line = `
      while :; do
        mv src real; ln -s "$1" src; rm src; mv real src
        mv c.md kept; ln -s "$1/secret" c.md; rm c.md; mv kept c.md
      done`;
    await fillWith(work, files);
    writeFileSync(join(root, "host", "a.ts"), "HOST-SECRET\n");
    const swapper = spawn("sh", ["-c", line, "sh", join(root, "host")], { cwd: work, stdio: "ignore" });
    try {
      const contents = new OldContents(files);
      for (let round = 0; round < 300; round += 1) {
        const folder = new OpenFolder(work, descriptors);
        const patch = await compareWorkspace(folder, files, { old: (file) => contents.read(file) });
        folder.close();
        expect(patch.text).not.toContain("HOST-SECRET");
      }
      await contents.close();
    } finally {
      swapper.kill("SIGKILL");
      await once(swapper, "exit");
    }
  });

  test("a folder that is a link just while one of its files is opened gives nothing of the host away", async () => {
    // Quicker than a shell, so that the exchange falls between any two of our steps.
    const line = `
      const { renameSync, rmSync, symlinkSync } = require("node:fs");
      process.stdout.write("go");
      for (;;) {
        renameSync("src", "real"); symlinkSync(process.argv[1], "src");
        rmSync("src"); renameSync("real", "src");
      }`;
    await fillWith(work, files);
    writeFileSync(join(root, "host", "a.ts"), "HOST-SECRET\n");
    const folder = new OpenFolder(work, descriptors).folder("src");
    const swapper = spawn(process.execPath, ["-e", line, join(root, "host")], { cwd: work });
    await once(swapper.stdout, "data");
    const seen = new Set<string>();
    const until = Date.now() + 3_000;
    while (Date.now() < until) seen.add(contentOf(folder));
    swapper.kill("SIGKILL");
    await once(swapper, "exit");
    expect(seen).toContain("a\n");
    expect(seen).not.toContain("HOST-SECRET\n");
  });
});

test("a folder that the run took all rights from is named, and nothing in it counts as deleted", async () => {
  // Root may read everything, so the comparison happens as somebody else.
  const script = join(import.meta.dirname, "..", "testing", "compare-as-nobody.ts");
  const asRoot = process.getuid?.() === 0;
  chmodSync(root, 0o777);
  const text = execFileSync(process.execPath, [script], {
    cwd: root,
    env: { PATH: process.env["PATH"], TMPDIR: root },
    encoding: "utf8",
    ...(asRoot && { uid: 65_534, gid: 65_534 }),
  });
  expect(JSON.parse(text)).toEqual({
    changes: [],
    text: "",
    leftOut: ["closed can't be read.", "file can't be read.", "listed/inner can't be read."],
  });
});

/** Of `a.ts`; `""` when it can't be read in this moment. */
function contentOf(folder: OpenFolder): string {
  try {
    return folder.read("a.ts", 1_000).toString();
  } catch {
    return "";
  }
}
