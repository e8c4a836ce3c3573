import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { promisify } from "node:util";
import { startRegistry } from "../src/testing/registry.ts";
import { bareRegistry } from "../src/testing/registry-client.ts";
import { startFaultyRegistry } from "../src/testing/registry-faults.ts";
import { pushBase, smallBase } from "../src/testing/small-base.ts";
import { median, type Row } from "./row.ts";

const run = promisify(execFile);
const bin = join(import.meta.dirname, "../dist/bin.js");
const rounds = 5;
const largeFiles = 100;
const largeBytes = 2_000_000;

/** Prints the process's own peak of resident memory in kilobytes on stderr when it ends. */
const meter = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from "node:fs";
   process.on("exit", () => writeSync(2, "\\nRSS " + process.resourceUsage().maxRSS));`,
)}`;

/** The image command against Debian's registry on loopback: one file changed, nothing changed, and a large plugin. */
export async function measureImage(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-image-"));
  try {
    await using registry = await startRegistry();
    await using counted = await startFaultyRegistry(registry.host);
    await using client = bareRegistry();
    await pushBase(client.repository(`${registry.host}/bases/small`), await smallBase(), "1");
    const plugin = join(folder, "plugin");
    write(plugin, { "commands/a.md": "first" });
    const push = (name: string, from = plugin) =>
      image(folder, from, [...onBase(counted.host), "--push", `${counted.host}/bench/${name}:1`]);
    await push("p");
    const changed: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      write(plugin, { "commands/a.md": `round ${round}` });
      changed.push((await push("p")).ms);
    }
    counted.requests.length = 0;
    const unchanged = await push("p");
    const asked = { count: counted.requests.length, bytes: counted.requests.reduce((sum, one) => sum + one.bytes, 0) };
    writeLarge(join(folder, "large"));
    const large = await push("large", join(folder, "large"));
    return rowsOf(median(changed), unchanged.ms, asked, large.rss);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rowsOf(changed: number, unchanged: number, asked: { count: number; bytes: number }, rss: number): Row[] {
  const how = "the whole command, two machines, a registry on loopback";
  const most = (limit: number) => ({ goal: { bound: "most" as const, limit } });
  return [
    { what: "image, one file changed", value: changed, unit: "ms", how: `${how}, median of ${rounds}` },
    { what: "image, nothing changed", value: unchanged, unit: "ms", how },
    { what: "requests, nothing changed", value: asked.count, unit: "", ...most(3), how: "base, and the one tag" },
    { what: "bytes sent, nothing changed", value: asked.bytes, unit: "B", ...most(0), how: "of all requests" },
    { what: "memory, plugin of 200 MB", value: rss / 1_000, unit: "MB", ...most(150), how: "peak RSS of the command" },
  ];
}

const onBase = (host: string) => ["--base", `${host}/bases/small:1`, "--no-claude"];

async function image(cwd: string, plugin: string, args: readonly string[]): Promise<{ ms: number; rss: number }> {
  const from = performance.now();
  const env = { PATH: process.env["PATH"], HOME: cwd };
  const all = ["--import", meter, bin, "image", plugin, ...args];
  const { stderr } = await run(process.execPath, all, { cwd, env, maxBuffer: 1e8 });
  return { ms: performance.now() - from, rss: Number(/RSS (\d+)/.exec(stderr)?.[1]) };
}

function write(plugin: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  const all = { ".claude-plugin/plugin.json": '{"name":"bench","version":"1.0.0"}', ...files };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(join(plugin, path, ".."), { recursive: true });
    writeFileSync(join(plugin, path), content);
  }
}

/** Bytes that no compressor makes smaller, the same each time. */
function writeLarge(plugin: string): void {
  for (let file = 0; file < largeFiles; file += 1) {
    const content = Buffer.alloc(largeBytes);
    let block = createHash("sha512").update(String(file)).digest();
    for (let at = 0; at < largeBytes; at += block.length) {
      block = createHash("sha512").update(block).digest();
      block.copy(content, at);
    }
    write(plugin, { [`data/${file}`]: content });
  }
}
