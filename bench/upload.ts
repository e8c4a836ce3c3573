import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { loadPlugin } from "claude-bazaar/node";
import { createFileStore, createProxyHandler, listen } from "claude-bazaar/proxy";
import { instant } from "./proxy-call.ts";
import { median, type Row } from "./row.ts";

const files = 2_000;
const fileBytes = 10_000;
const key = "bench-key-0123456789";
const tries = 5;

/**
 * The host's half of an upload: list, archive from `tar | gzip -1 | curl`, and the same with one file changed. What the
 * thin client's script does before (git, hashes) is not in it.
 */
export async function measureUpload(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-upload-"));
  try {
    let lines = makeProject(folder);
    const bare = median(repeat(() => sh(folder, "tar -cf - f | gzip -1 > /dev/null")));
    const { plugin } = loadPlugin(join(import.meta.dirname, "../examples/release-notes/plugin"));
    const first: number[] = [];
    const second: number[] = [];
    for (let at = 0; at < tries; at += 1) {
      const store = join(folder, `store-${at}`);
      mkdirSync(store);
      const handler = createProxyHandler({ plugin, runner: instant, keys: [key], files: createFileStore(store) });
      await using server = await listen((request) => handler.fetch(request), { port: 0 });
      first.push(await timed(() => send(server.url, folder, lines)));
      lines = changeOne(folder, lines, at);
      second.push(await timed(() => send(server.url, folder, lines)));
      await handler.close();
    }
    return rowsOf(bare, median(first), median(second));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf(bare: number, first: number, second: number): Row[] {
  const project = `${files} files, ${(files * fileBytes) / 1_000_000} MB, median of ${tries}`;
  return [
    {
      what: "upload of a project, the host's half",
      value: first / bare,
      unit: "×",
      goal: { bound: "most", limit: 2 },
      how: `list, then tar | gzip -1 | curl: ${first.toFixed(0)} ms; tar | gzip -1 alone: ${bare.toFixed(0)} ms; ${project}`,
    },
    {
      what: "the same with one changed file",
      value: second,
      unit: "ms",
      goal: { bound: "most", limit: 150 },
      how: `list and archive by curl; ${project}`,
    },
  ];
}

/** Both steps, as the thin client's script makes them. */
async function send(url: string, folder: string, lines: readonly string[]): Promise<void> {
  const list = gzipSync(["bazaar-files 1", ...lines, ""].join("\n"), { level: 1 });
  const headers = {
    authorization: `Bearer ${key}`,
    "content-type": "text/vnd.claude-bazaar.file-list",
    "content-encoding": "gzip",
  };
  const answer = await (await fetch(`${url}/files`, { method: "POST", headers, body: list })).text();
  const [first = "", ...rest] = answer.trimEnd().split("\n");
  if (!first.startsWith("upload ")) throw new Error(answer);
  writeFileSync(join(folder, "need"), rest.map((line) => `${line.replace(/^need (.) /, "$1/")}\0`).join(""));
  const curl = `curl -q -sS --fail-with-body -X POST -T - -H 'authorization: Bearer ${key}' -H 'content-type: application/gzip'`;
  await shAside(folder, `tar --null -T need -cf - | gzip -1 | ${curl} '${url}/files?upload=${first.slice(7)}'`);
}

/** Text that packs about as well as source code does; the same on every machine. */
function makeProject(folder: string): string[] {
  return Array.from({ length: files }, (_, at) => {
    const name = `d${at % 100}/file-${at}.txt`;
    mkdirSync(join(folder, "f", `d${at % 100}`), { recursive: true });
    return writeOne(folder, name, `${at}`);
  });
}

function writeOne(folder: string, name: string, seed: string): string {
  let text = "";
  for (let line = 0; text.length < fileBytes; line += 1)
    text += `const ${createHash("sha1").update(`${seed} ${line}`).digest("hex").slice(0, 12)} = readLine(${line}, options);\n`;
  const bytes = Buffer.from(text.slice(0, fileBytes));
  writeFileSync(join(folder, "f", name), bytes);
  return `f 100644 ${createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex")} ${name}`;
}

function changeOne(folder: string, lines: readonly string[], at: number): string[] {
  return [writeOne(folder, "d0/file-0.txt", `changed ${at}`), ...lines.slice(1)];
}

function repeat(work: () => void): number[] {
  return Array.from({ length: tries }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function sh(cwd: string, line: string): void {
  execFileSync("sh", ["-c", line], { cwd });
}

/** The server is in this process, so nothing may block it. */
async function shAside(cwd: string, line: string): Promise<void> {
  await promisify(execFile)("sh", ["-c", line], { cwd });
}
